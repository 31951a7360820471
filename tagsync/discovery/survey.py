"""Reads the servers of all targets and staging accounts at once, and keeps what could not be read beside them."""

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
    """What was read, sorted by target. A target whose staging accounts could not be listed has a second reading, with
    that problem."""

    readings: tuple[TargetReading, ...]

    @property
    def servers(self) -> tuple[SourceServer, ...]:
        return tuple(server for reading in self.readings for server in reading.servers)

    @property
    def problems(self) -> tuple[tuple[Target, Problem], ...]:
        return tuple((reading.target, reading.problem) for reading in self.readings if reading.problem)

    @property
    def accounts(self) -> tuple[str, ...]:
        """Every account that was asked, readable or not."""
        return tuple(sorted({reading.target.account for reading in self.readings}))

    @property
    def uninitialised(self) -> tuple[Target, ...]:
        """Where DRS was never set up: normal, and empty."""
        return tuple(reading.target for reading in self.readings if not reading.initialised)

    @property
    def status(self) -> RunStatus:
        """FAILED where something failed and nothing was read: then there is no answer, and regions in which DRS was
        never set up do not make one. PARTIAL where the answer says too little."""
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
    """Reads every target of `where`; with `staging`, also the staging accounts that these targets have, in the same
    region. Nothing is raised for what AWS answers, and nothing that failed looks empty (law 1)."""
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
