"""Reads the servers of all targets and staging accounts, and keeps the problems of failed reads beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tagsync.core.model import Problem, SourceServer, Target, TargetReading
from tagsync.core.problems import ProblemKind
from tagsync.discovery.ports import StagingLister
from tagsync.engine.defects import defect
from tagsync.engine.events import Listener, ignore
from tagsync.engine.ports import Reader
from tagsync.engine.read import DEFAULT_WORKERS, read_targets
from tagsync.engine.run import RunStatus
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets
from tagsync.engine.workers import run_all


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
        """Every account that was asked, also the unreadable ones."""
        return tuple(sorted({reading.target.account for reading in self.readings}))

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
        read = any(each.servers or (each.initialised and not each.problem) for each in self.readings)
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
    unlisted, targets = _with_staging(staging, where.targets, workers, stop) if staging else ((), where.targets)
    readings = [
        *where.unreachable,
        *unlisted,
        *read_targets(reader, targets, workers=workers, listen=listen, stop=stop),
    ]
    return Survey(tuple(sorted(readings, key=lambda reading: reading.target)))


def _with_staging(
    staging: StagingLister, targets: Sequence[Target], workers: int, stop: Stop
) -> tuple[Sequence[TargetReading], Sequence[Target]]:
    """Readings for the targets whose staging accounts could not be listed, and all targets to read."""
    unlisted: list[TargetReading] = []
    found: set[Target] = set(targets)
    for target, accounts in _list_staging(staging, targets, workers, stop):
        if isinstance(accounts, Problem):
            unlisted.append(TargetReading(target, problem=accounts))
        else:
            found.update(Target(account, target.region) for account in accounts)
    return unlisted, sorted(found)


def _list_staging(
    staging: StagingLister, targets: Iterable[Target], workers: int, stop: Stop
) -> Iterator[tuple[Target, tuple[str, ...] | Problem]]:
    def listed(target: Target) -> tuple[str, ...] | Problem:
        try:
            return staging.staging_accounts(target)
        except Exception as error:
            return defect(error, str(target))

    for target, accounts in run_all(listed, targets, workers=workers, stop=stop, name="staging"):
        stopped = Problem(
            ProblemKind.STOPPED, f"{target} drs:ListStagingAccounts", f"not read: {stop.why}", "Run it again"
        )
        yield target, stopped if accounts is None else accounts
