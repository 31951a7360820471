"""Reads the servers of all targets and staging accounts, and keeps the problems of failed reads beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from tagsync.core.model import Problem, SourceServer, Target, TargetReading
from tagsync.discovery.ports import StagingLister
from tagsync.engine.crew import Crew, Lane
from tagsync.engine.defects import defect
from tagsync.engine.events import Listener, ReadingStarted, TargetRead, ignore
from tagsync.engine.ports import Reader
from tagsync.engine.read import DEFAULT_WORKERS
from tagsync.engine.run import RunStatus
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets


@dataclass(frozen=True, slots=True)
class Survey:
    """What was read, sorted by target. If the staging accounts of a target could not be listed, it has a second reading
    with that problem."""

    readings: tuple[TargetReading, ...]

    @property
    def servers(self) -> tuple[SourceServer, ...]:
        return tuple(server for reading in self.readings for server in reading.servers)

    @property
    def problems(self) -> tuple[tuple[Target, Problem], ...]:
        return tuple((reading.target, reading.problem) for reading in self.readings if reading.problem)

    @property
    def accounts(self) -> tuple[str, ...]:
        """Every account that was asked, also the unreadable ones. An organisation that could not be listed is none."""
        asked = {each.target.account for each in self.readings if not each.note}
        return tuple(sorted(account for account in asked if account.isdigit()))

    @property
    def notes(self) -> tuple[tuple[str, str], ...]:
        """Accounts of which there is something to know, and what it is."""
        return tuple((reading.target.account, reading.note) for reading in self.readings if reading.note)

    @property
    def uninitialised(self) -> tuple[Target, ...]:
        """The targets in which DRS was never set up. That is normal."""
        return tuple(reading.target for reading in self.readings if not reading.initialised)

    @property
    def status(self) -> RunStatus:
        """FAILED: a read failed, and nothing was read. A region in which DRS was never set up does not count as read.
        PARTIAL: a read failed, and the answer may lack servers."""
        if not self.problems:
            return RunStatus.SUCCESS
        read = any(each.servers or (each.initialised and not each.problem and not each.note) for each in self.readings)
        return RunStatus.PARTIAL if read else RunStatus.FAILED


def survey(
    reader: Reader,
    where: Targets,
    *,
    staging: StagingLister | None = None,
    workers: int = DEFAULT_WORKERS,
    listen: Listener = ignore,
    stop: Stop | None = None,
) -> Survey:
    """Reads every target of `where`, and with `staging` also their staging accounts in the same region.

    Raises nothing for what AWS answers. A failed read never looks empty (law 1).
    """
    stop = stop or Stop()
    with Crew(workers, stop, "survey") as crew:
        looking = _Looking(crew, reader, staging, listen, stop)
        looking.begin(where.targets)
        for _ in crew.steps():
            pass
    readings = (*where.unreachable, *where.noted, *looking.unlisted, *looking.readings)
    return Survey(tuple(sorted(readings, key=lambda reading: reading.target)))


class _Looking:
    """Reads targets, and those in staging accounts as soon as they are known.

    `unlisted` are readings for the targets whose staging accounts could not be listed.
    """

    def __init__(self, crew: Crew, reader: Reader, staging: StagingLister | None, listen: Listener, stop: Stop) -> None:
        self._crew, self._reader, self._staging, self._listen, self._stop = crew, reader, staging, listen, stop
        self._begun: set[Target] = set()
        self.readings: list[TargetReading] = []
        self.unlisted: list[TargetReading] = []

    def begin(self, targets: Sequence[Target]) -> None:
        for target in targets:
            if self._staging:
                work = partial(_staging_accounts, self._staging, target)
                self._crew.add(work, partial(self._take_staging, target), Lane.of("drs", target))
        self._read(targets)

    def _read(self, targets: Iterable[Target]) -> None:
        new = [target for target in targets if target not in self._begun]
        self._begun.update(new)
        if new:
            self._listen(ReadingStarted(len(new)))
        for target in new:
            work = partial(_servers, self._reader, target)
            self._crew.add(work, partial(self._take, target), Lane.of("drs", target))

    def _take(self, target: Target, reading: TargetReading | None) -> None:
        reading = reading or TargetReading(target, problem=self._stop.unread(f"{target} drs:DescribeSourceServers"))
        self._listen(TargetRead(target, len(reading.servers), reading.problem))
        self.readings.append(reading)

    def _take_staging(self, target: Target, accounts: tuple[str, ...] | Problem | None) -> None:
        if isinstance(accounts, tuple):
            self._read(Target(account, target.region) for account in accounts)
        else:
            problem = accounts or self._stop.unread(f"{target} drs:ListStagingAccounts")
            self.unlisted.append(TargetReading(target, problem=problem))


def _servers(reader: Reader, target: Target) -> TargetReading:
    try:
        return reader.read_servers(target)
    except Exception as error:
        return TargetReading(target, problem=defect(error, str(target)))


def _staging_accounts(staging: StagingLister, target: Target) -> tuple[str, ...] | Problem:
    try:
        return staging.staging_accounts(target)
    except Exception as error:
        return defect(error, str(target))
