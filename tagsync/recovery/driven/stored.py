"""A drive as the JSON-able document that its store keeps, and back. Names of servers are their host names.

Each table below declares the members of one object in their order; writing and reading follow from it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from tagsync.core.documents.declared import read_document, write_document
from tagsync.core.model import Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.drive import Drive, DriveServer, DriveWave, Order
from tagsync.recovery.hooks.hook import Hook
from tagsync.recovery.hooks.written import HookWritten
from tagsync.recovery.words.actions import ActionRun
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.hooks import HookKind, HookRun, HookStatus, HookTime
from tagsync.recovery.words.points import RecoveryPoint
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus, StepStatus, Wellness

T = TypeVar("T")


class StoredForm(NamedTuple):
    """How a value is written and read back."""

    write: Callable[[Any], object]
    read: Callable[[Any], object]


def drive_to_document(drive: Drive) -> dict[str, object]:
    return _write(_DRIVE, drive)


def drive_from_document(document: Any) -> Drive:
    return _read(Drive, _DRIVE, document)


def _word(words: type[StrEnum]) -> StoredForm:
    return StoredForm(str, words)


def _many(one: StoredForm) -> StoredForm:
    return StoredForm(lambda values: [one.write(each) for each in values], lambda values: tuple(map(one.read, values)))


def _object(cls: type[T], members: Mapping[str, StoredForm]) -> StoredForm:
    return StoredForm(lambda value: _write(members, value), lambda document: _read(cls, members, document))


def _or_null(one: StoredForm) -> StoredForm:
    return StoredForm(
        lambda value: None if value is None else one.write(value),
        lambda value: None if value is None else one.read(value),
    )


def _write(members: Mapping[str, StoredForm], value: object) -> dict[str, object]:
    return {name: form.write(getattr(value, name)) for name, form in members.items()}


def _read(cls: type[T], members: Mapping[str, StoredForm], document: Mapping[str, Any]) -> T:
    return cls(**_read_members(members, document))


def _read_members(members: Mapping[str, StoredForm], document: Mapping[str, Any]) -> dict[str, Any]:
    """Members that an earlier version did not write keep their defaults."""
    return {name: form.read(document[name]) for name, form in members.items() if name in document}


def _write_server(server: DriveServer) -> list[object]:
    """A row of values, because there are thousands of servers."""
    target = server.launch.target
    launch, rest, more = _write(_LAUNCH, server.launch), _write(_SERVER, server), _write(_MORE, server.launch)
    return [target.account, target.region, *launch.values(), *rest.values(), *more.values()]


def _read_server(row: list[Any]) -> DriveServer:
    """A row that an earlier version wrote ends before what is new."""
    account, region, *values = row
    launch = _read_row(_LAUNCH, values) | _read_row(_MORE, values[len(_LAUNCH) + len(_SERVER) :])
    rest = _read_row(_SERVER, values[len(_LAUNCH) :])
    return DriveServer(ServerLaunch(target=Target(account, region), **launch), **rest)


def _read_row(members: Mapping[str, StoredForm], values: list[Any]) -> dict[str, Any]:
    return {name: form.read(value) for (name, form), value in zip(members.items(), values, strict=False)}


def _write_order(order: Order) -> dict[str, object]:
    number, *others = _write(_ORDER, order).items()
    return dict([number, ("account", order.target.account), ("region", order.target.region), *others])


def _read_order(document: Mapping[str, Any]) -> Order:
    return Order(target=Target(document["account"], document["region"]), **_read_members(_ORDER, document))


_PLAIN = StoredForm(lambda value: value, lambda value: value)
_TEXTS = StoredForm(list, tuple)
_KIND = StoredForm(lambda kind: kind or "", lambda text: ProblemKind(text) if text else None)
_TIME = StoredForm(datetime.isoformat, datetime.fromisoformat)
_TIME_OR_NULL = _or_null(_TIME)
_TARGET = StoredForm(lambda target: [target.account, target.region], lambda pair: Target(*pair))
_LAUNCH = {
    "server_id": _PLAIN,
    "name": _PLAIN,
    "impact": _word(Impact),
    "status": _word(LaunchStatus),
    "reason": _PLAIN,
    "job_id": _PLAIN,
    "recovery_instance_id": _PLAIN,
    "started_at": _TIME_OR_NULL,
    "ended_at": _TIME_OR_NULL,
}
_ACTION = {"name": _PLAIN, "status": _PLAIN, "decides": _PLAIN, "reason": _PLAIN, "run_id": _PLAIN}
_POINT = {"point_id": _PLAIN, "taken_at": _TIME}
_MORE = {
    "wellness": _word(Wellness),
    "actions": _many(_object(ActionRun, _ACTION)),
    "point_at": _TIME_OR_NULL,
    "from_older_point": _PLAIN,
    "asked_point": _or_null(_object(RecoveryPoint, _POINT)),
}
_SERVER = {"since": _PLAIN, "conflicts": _PLAIN, "ordered_at": _TIME_OR_NULL, "past": _TEXTS}
_ORDER = {
    "number": _PLAIN,
    "server_ids": _TEXTS,
    "decided_at": _TIME,
    "kind": _KIND,
    "problem": _PLAIN,
    "answered_at": _TIME_OR_NULL,
}
_ACT = {"at": _TIME, "who": _PLAIN, "what": _word(Deed)}
_HOOK_RUN = {
    "when": _word(HookTime),
    "kind": _word(HookKind),
    "name": _PLAIN,
    "calls": _PLAIN,
    "status": _word(HookStatus),
    "reason": _PLAIN,
    "output": _PLAIN,
    "started_at": _TIME_OR_NULL,
    "ended_at": _TIME_OR_NULL,
}
_HOOK = {
    "number": _PLAIN,
    "written": StoredForm(write_document, lambda document: read_document(HookWritten, document)),
    "run": _object(HookRun, _HOOK_RUN),
    "attempt": _PLAIN,
    "begun_at": _TIME_OR_NULL,
    "asks": _PLAIN,
    "asked_at": _TIME_OR_NULL,
    "unheard_at": _TIME_OR_NULL,
    "handle": _PLAIN,
}
_WAVE = {
    "name": _PLAIN,
    "status": _word(StepStatus),
    "approval": _PLAIN,
    "approved_by": _PLAIN,
    "wait_minutes": _PLAIN,
    "started_at": _TIME_OR_NULL,
    "ended_at": _TIME_OR_NULL,
    "servers": _many(StoredForm(_write_server, _read_server)),
    "hooks": _many(_object(Hook, _HOOK)),
}
_DRIVE = {
    "run_id": _PLAIN,
    "plan": _PLAIN,
    "drill": _PLAIN,
    "status": _word(RecoveryStatus),
    "waves": _many(_object(DriveWave, _WAVE)),
    "created_at": _TIME,
    "moved_at": _TIME,
    "approval_hours": _PLAIN,
    "started_at": _TIME_OR_NULL,
    "ended_at": _TIME_OR_NULL,
    "asked_at": _TIME_OR_NULL,
    "reason": _PLAIN,
    "orders": _many(StoredForm(_write_order, _read_order)),
    "next_order": _PLAIN,
    "untagged": _many(_TARGET),
    "replace_instances": _PLAIN,
    "replace_production": _PLAIN,
    "rto_minutes": _PLAIN,
    "acts": _many(_object(Act, _ACT)),
}
