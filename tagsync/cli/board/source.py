"""What the board reads, from AWS and from the table of the service. It knows no way to write."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, cast

from tagsync.cli.board.looks import Looks
from tagsync.cli.recovery.kit.advice import CommandLine
from tagsync.core.errors import InputError, Mistake, ProblemError
from tagsync.core.model import Problem, Target
from tagsync.core.plan import Plan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.problems import ProblemKind
from tagsync.discovery.drift import SelectorDrift, compare_with_origins, selector_drift
from tagsync.discovery.selectors import Selector
from tagsync.discovery.servers import Selection, select
from tagsync.discovery.survey import Survey, survey
from tagsync.engine.read import read_fleet
from tagsync.engine.service_ports import ServiceError
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets
from tagsync.recovery.driven.ports import PREFLIGHT
from tagsync.recovery.driven.recovery import whole_recovery
from tagsync.recovery.native.execution_arn import target_of
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.points.told import launched_as_noted
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.preflight_document import PreflightDocument, preflight_from_document

if TYPE_CHECKING:
    from tagsync.aws.reading import ReadingConnection
    from tagsync.recovery.driven.ports import Drives
    from tagsync.recovery.native.ports import Acts

Connect = Callable[[Stop], "ReadingConnection"]
Look = Callable[[], "tuple[Found, ...] | Problem"]

_TABLE = "the service's table"
_DRIVES = 20
_REMEMBERED = frozenset({ProblemKind.CREDENTIALS, ProblemKind.ROLE_NOT_ASSUMED, ProblemKind.CLOCK})
_RECENT = timedelta(hours=24)
"""Drives that have ended are shown for so long: one that has failed waits for a person."""


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A recovery that was found: its id, and the name of its plan."""

    recovery_id: str
    plan: str


@dataclass(frozen=True, slots=True)
class AtWork:
    """The recoveries that were found. In `unread` places there may be more. `targets` counts where it was looked."""

    found: tuple[Found, ...]
    unread: tuple[str, ...]
    targets: int


@dataclass(frozen=True, slots=True)
class Story:
    """A recovery, and what was found before it began, where that is known."""

    recovery: Recovery
    preflight: Preflight | None = None


@dataclass(frozen=True, slots=True)
class Records:
    """What the service's table holds of recoveries."""

    drives: Drives
    acts: Acts


class FleetSource:
    """Reads fleets until `stop`, each for `seconds` at most. Each reading opens a connection of its own, so that
    renewed credentials are found."""

    def __init__(self, connect: Connect, policy: Policy, workers: int, stop: Stop, seconds: float | None) -> None:
        self._connect, self._policy, self._workers = connect, policy, workers
        self._stop, self._seconds = stop, seconds

    def plan(self) -> Plan:
        """Raises `TagsyncError`."""
        stop = self._stop.within(self._seconds or math.inf)
        connection, now = self._connect(stop), datetime.now(UTC)
        where = connection.targets()
        fleet = read_fleet(connection.reader, where, self._policy, now=now, workers=self._workers, stop=stop)
        return make_plan(self._policy, fleet)

    def discovery(self, selector: Selector, wave_tag: str) -> tuple[Selection, Survey, SelectorDrift]:
        """The servers that a selector takes, and what their tags get wrong. Raises `TagsyncError`."""
        stop = self._stop.within(self._seconds or math.inf)
        connection, now = self._connect(stop), datetime.now(UTC)
        reader, workers = connection.reader, self._workers
        read = survey(reader, connection.targets(), workers=workers, stop=stop)
        compared = compare_with_origins(reader, read.servers, self._policy, now=now, workers=workers, stop=stop)
        return select(selector, read.servers, wave_tag), read, selector_drift(selector, wave_tag, compared)


class RecoverySource:
    """Reads recoveries through one connection. It is opened again if what it remembers may be what failed: a role that
    could not be assumed, or credentials that have expired. Threads may share it."""

    def __init__(self, connect: Connect, records: Records | None, workers: int, stop: Stop) -> None:
        self._connect, self._records, self._stop = connect, records, stop
        self._lock = threading.Lock()
        self._looks: Looks[Target | str, tuple[Found, ...] | Problem] = Looks(workers)
        self._connection: ReadingConnection | None = None
        self._targets: Targets | None = None
        self._names: dict[Target, Mapping[str, str]] = {}
        self._preflights: dict[str, Preflight] = {}

    def at_work(self) -> AtWork:
        """Native executions at work in every target, and drives at work or of the last day. Raises `TagsyncError`."""
        with self._connected() as connection:
            where = self._targets = self._targets or connection.targets()
            unread = [each.problem for each in where.unreachable if each.problem]
            looks: dict[Target | str, Look] = {each: partial(_look, connection, each) for each in where.targets}
            if self._records:
                looks[_TABLE] = partial(_drives, self._records.drives)
            found: list[Found] = []
            for place, seen in self._looks(looks).items():
                if isinstance(seen, tuple):
                    found += seen
                else:
                    unread.append(seen or Problem(ProblemKind.UNAVAILABLE, str(place), "it has not answered yet"))
            if any(map(_may_be_remembered, unread)):
                self._forget(connection)
        return AtWork(tuple(sorted(found)), tuple(sorted(map(str, unread))), len(where.targets))

    def recovery(self, recovery_id: str) -> Story:
        """A native execution by its ARN, or a drive by its id. Raises `TagsyncError`."""
        return Story(self._execution(recovery_id)) if recovery_id.startswith("arn:") else self._drive(recovery_id)

    def _execution(self, execution_id: str) -> Recovery:
        target = target_of(execution_id)
        with self._connected() as connection:
            seen = connection.execution_reader.read(target, execution_id, self._names_in(connection, target))
            if isinstance(seen, Problem):
                raise ProblemError(seen)
        try:
            acts = self._records.acts.of(execution_id) if self._records else ()
        except ServiceError as error:
            unread = Problem(ProblemKind.UNAVAILABLE, _TABLE, f"who did what could not be read: {error}")
            return replace(seen, problems=(*seen.problems, unread))
        return launched_as_noted(replace(seen, acts=acts))

    def _drive(self, run_id: str) -> Story:
        drives = self._records.drives if self._records else None
        stored = drives.load(run_id) if drives else None
        if stored is None or drives is None:
            fix = "Check the id" if drives else "Give the table of the service that drives it (--table)"
            raise InputError([Mistake(run_id, "there is no such drive", fix)])
        if run_id not in self._preflights and (kept := drives.kept(run_id, PREFLIGHT)):
            found = preflight_from_document(cast("PreflightDocument", kept))
            self._preflights[run_id] = found.told(CommandLine())
        return Story(whole_recovery(stored.drive, drives), self._preflights.get(run_id))

    def _names_in(self, connection: ReadingConnection, target: Target) -> Mapping[str, str]:
        """What people call the servers of a target; it is read once. Servers that cannot be read have no names."""
        if target not in self._names:
            reading = connection.reader.read_servers(target)
            names = {server.server_id: server.name for server in reading.servers}
            if reading.problem:
                return names
            self._names[target] = names
        return self._names[target]

    @contextmanager
    def _connected(self) -> Iterator[ReadingConnection]:
        with self._lock:
            connection = self._connection = self._connection or self._connect(self._stop)
        try:
            yield connection
        except ProblemError as error:
            if _may_be_remembered(error.problem):
                self._forget(connection)
            raise

    def _forget(self, connection: ReadingConnection) -> None:
        with self._lock:
            if self._connection is connection:
                self._connection = self._targets = None


def _look(connection: ReadingConnection, target: Target) -> tuple[Found, ...] | Problem:
    seen = connection.launch_reader.executions(target)
    if isinstance(seen, Problem):
        return () if seen.kind is ProblemKind.UNINITIALISED else seen
    return tuple(Found(each.execution_id, each.plan) for each in seen)


def _drives(drives: Drives) -> tuple[Found, ...] | Problem:
    since = datetime.now(UTC) - _RECENT
    try:
        newest = drives.newest(_DRIVES)
    except ServiceError as error:
        return Problem(ProblemKind.UNAVAILABLE, _TABLE, str(error))
    return tuple(Found(each.run_id, each.plan) for each in newest if not each.has_ended or each.moved_at >= since)


def _may_be_remembered(problem: Problem) -> bool:
    """Whether a connection would not ask AWS again about this."""
    return problem.kind in _REMEMBERED or " sts:" in problem.where
