"""Runs that the always-on service remembers, as JSON-able documents. They hold no tag values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

from tagsync.core.change import Action, LaunchChangeDocument, launch_change_to_document
from tagsync.core.documents.keywords import Count, Time, TimeOrNull
from tagsync.core.plan import Bucket
from tagsync.core.plan_document import problem_from_document
from tagsync.core.skips import Skip
from tagsync.engine.history import Header, ServerRow, Source
from tagsync.engine.run import RunStatus

if TYPE_CHECKING:
    from tagsync.engine.schedule import LevelChange, SettingsChange

Status = RunStatus | Literal["IN_PROGRESS"]


class HeaderDocument(TypedDict):
    """A run in a list of runs. `status` is `IN_PROGRESS` until the run has ended. `undoes` is the run that it rolls
    back, if it does."""

    run_id: str
    status: Status
    source: Source
    started_by: str
    scope: str
    dry_run: bool
    started_at: Time
    finished_at: TimeOrNull
    undoes: NotRequired[str]


class SettingsChangeDocument(TypedDict):
    """A change of the schedule. `taken_back`: EventBridge Scheduler did not take it."""

    setting: Literal["schedule"]
    version: Count
    at: Time
    by: str
    enabled: bool
    scheduleExpression: str
    taken_back: bool


class LevelChangeDocument(TypedDict):
    """A change of the level of the logs, until a moment."""

    setting: Literal["log level"]
    at: Time
    by: str
    level: str
    until: Time


class KeyChangeDocument(TypedDict):
    """A tag change without its values."""

    action: Action
    key: str
    rule: str


class RowDocument(TypedDict):
    """One server of a run. `left` are keys and launch settings that were changed since the run that this one rolls
    back, and are left as they are."""

    accountId: str
    region: str
    sourceServerId: str
    bucket: Bucket
    skip: Skip | None
    detail: str
    changes: list[KeyChangeDocument]
    launch: list[LaunchChangeDocument]
    left: NotRequired[list[str]]


def header_to_document(header: Header) -> HeaderDocument:
    document: HeaderDocument = {
        "run_id": header.run_id,
        "status": status_of(header),
        "source": header.source,
        "started_by": header.started_by,
        "scope": header.scope,
        "dry_run": header.dry_run,
        "started_at": header.started_at.isoformat(),
        "finished_at": header.finished_at.isoformat() if header.finished_at else None,
    }
    return {**document, "undoes": header.undoes} if header.undoes else document


def change_to_document(change: SettingsChange | LevelChange) -> SettingsChangeDocument | LevelChangeDocument:
    from tagsync.engine.schedule import LevelChange  # reports of runs need it not, and functions start faster without

    if isinstance(change, LevelChange):
        return {
            "setting": "log level",
            "at": change.at.isoformat(),
            "by": change.by,
            "level": change.level,
            "until": change.until.isoformat(),
        }
    return {
        "setting": "schedule",
        "version": change.version,
        "at": change.at.isoformat(),
        "by": change.by,
        "enabled": change.enabled,
        "scheduleExpression": change.expression,
        "taken_back": change.taken_back,
    }


def row_to_document(row: ServerRow) -> RowDocument:
    document: RowDocument = {
        "accountId": row.target.account,
        "region": row.target.region,
        "sourceServerId": row.server_id,
        "bucket": row.bucket,
        "skip": row.skip,
        "detail": row.detail,
        "changes": [{"action": each.action, "key": each.key, "rule": each.rule} for each in row.changes],
        "launch": [launch_change_to_document(change) for change in row.launch],
    }
    return {**document, "left": list(row.left)} if row.left else document


def not_found_in(header: Header) -> list[str]:
    """The servers that a run was asked for and did not find, as its result says."""
    return [str(each) for each in _list(header, "not_found")]


def problems_in(header: Header) -> list[str]:
    """What could not be read or was refused, as the result of a run says, and how much of it is not said there."""
    problems = [str(problem_from_document(each)) for each in _list(header, "problems")]
    more = int(str(header.result.get("total_problems", len(problems)))) - len(problems)
    refusals = [str(each) for each in _list(header, "refusals")]
    return [*problems, *([f"{more:,} more"] if more > 0 else []), *refusals]


def _list(header: Header, name: str) -> list[Any]:
    found = header.result.get(name)
    return found if isinstance(found, list) else []


def status_of(header: Header) -> Status:
    return header.status or "IN_PROGRESS"
