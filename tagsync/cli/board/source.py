"""What the board reads, from AWS and from the table of the service. It knows no way to write."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tagsync.core.errors import InputError, Mistake, ProblemError, TagsyncError
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
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets
from tagsync.engine.workers import run_all
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.native.execution_arn import target_of
from tagsync.recovery.words.recovery import Recovery

if TYPE_CHECKING:
    from tagsync.aws.reading import ReadingConnection
    from tagsync.recovery.driven.ports import Drives
    from tagsync.recovery.native.ports import Acts

Connect = Callable[[Stop], "ReadingConnection"]

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
    """Reads recoveries through one connection, which is opened again after a read has failed: what it remembers of
    roles and credentials may be what failed. Threads may share it."""

    def __init__(self, connect: Connect, records: Records | None, workers: int, stop: Stop) -> None:
        self._connect, self._records, self._workers, self._stop = connect, records, workers, stop
        self._lock = threading.Lock()
        self._connection: ReadingConnection | None = None
        self._targets: Targets | None = None
        self._names: dict[Target, Mapping[str, str]] = {}

    def at_work(self) -> AtWork:
        """Native executions at work in every target, and drives at work or of the last day. Raises `TagsyncError`."""
        with self._connected() as connection:
            where = self._targets = self._targets or connection.targets()
            found = [*self._drives()]
            unread = [str(each.problem) for each in where.unreachable if each.problem]
            look, workers = connection.launch_reader.executions, self._workers
            for target, seen in run_all(look, where.targets, workers=workers, stop=self._stop, name="at work"):
                if isinstance(seen, tuple):
                    found += (Found(each.execution_id, each.plan) for each in seen)
                elif seen is None or seen.kind is not ProblemKind.UNINITIALISED:
                    unread.append(str(seen or self._stop.unread(str(target))))
            if unread:
                self._forget(connection)
        return AtWork(
            tuple(sorted(found, key=lambda each: each.recovery_id)), tuple(sorted(unread)), len(where.targets)
        )

    def recovery(self, recovery_id: str) -> Recovery:
        """A native execution by its ARN, or a drive by its id. Raises `TagsyncError`."""
        return self._execution(recovery_id) if recovery_id.startswith("arn:") else self._drive(recovery_id)

    def _execution(self, execution_id: str) -> Recovery:
        target = target_of(execution_id)
        with self._connected() as connection:
            seen = connection.execution_reader.read(target, execution_id, self._names_in(connection, target))
            if isinstance(seen, Problem):
                raise ProblemError(seen)
        acts = self._records.acts.of(execution_id) if self._records else ()
        return replace(seen, acts=acts) if acts else seen

    def _drive(self, run_id: str) -> Recovery:
        stored = self._records.drives.load(run_id) if self._records else None
        if stored is None:
            fix = "Give the table of the service that drives it (--table)" if not self._records else "Check the id"
            raise InputError([Mistake(run_id, "there is no such drive", fix)])
        return recovery_of(stored.drive)

    def _drives(self) -> Iterator[Found]:
        newest = self._records.drives.newest(20) if self._records else ()
        since = datetime.now(UTC) - _RECENT
        for drive in newest:
            if not drive.has_ended or drive.moved_at >= since:
                yield Found(drive.run_id, drive.plan)

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
        except TagsyncError:
            self._forget(connection)
            raise

    def _forget(self, connection: ReadingConnection) -> None:
        with self._lock:
            if self._connection is connection:
                self._connection = self._targets = None
