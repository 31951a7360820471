"""Reads what a drive meets: its jobs, and before its start all that its preflight looks at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from tagsync.aws.connection import Connection
from tagsync.aws.fleet.collector import calm_collector
from tagsync.core.model import Fleet, LaunchSettings, Problem, SourceServer, Target
from tagsync.core.policy import Policy
from tagsync.engine.crew import Lane
from tagsync.engine.defects import defect
from tagsync.engine.read import read_fleet
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets
from tagsync.engine.workers import run_all
from tagsync.recovery.driven.claims import Seen
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.hook_rules import read_hooks
from tagsync.recovery.driven.missing import begun
from tagsync.recovery.driven.pinning import points_for
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.driven.preflight import driven_preflight, every_way, planned_servers
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.native.facts import LaunchReading
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.native.gather import read_launch
from tagsync.recovery.points.asked import LATEST, PointsAsked
from tagsync.recovery.points.choosing import Chosen, pinned, to_list
from tagsync.recovery.words.jobs import Job
from tagsync.service.driven.documents import DriveRequest

_LANE = partial(Lane.of, "drs")


@dataclass(frozen=True, slots=True)
class DrivePreflight:
    """The plan of a drive, its targets with their origins, the recovery points that are asked for, and what speaks
    against its start."""

    plan: DrivenPlan
    fleet: Fleet
    chosen: Chosen
    found: Preflight


@dataclass(frozen=True, slots=True)
class DriveReading:
    """Reads with `workers` calls at once, until `stop`. What was not read is a `Problem` (law 1). `hooks` are what
    hooks may call."""

    connection: Connection
    policy: Policy
    workers: int
    stop: Stop
    now: Callable[[], datetime]
    hooks: AllowedHooks

    @calm_collector()
    def preflight(self, request: DriveRequest, drive: Drive) -> DrivePreflight:
        fleet = read_fleet(
            self.connection.reader,
            Targets(request.plan.targets),
            self.policy,
            now=self.now(),
            workers=self.workers,
            stop=self.stop,
        )
        seen = self.seen(drive, request.plan.targets)
        servers, now = every_way(request.plan, fleet), self.now()
        launches = self._launches(servers, request.asked, now, fleet.launch)
        there = begun(
            request.plan, servers, seen, launches, drill=request.drill, only_missing=request.body.only_missing
        )
        rest = there.rest(request.plan, fleet.servers())
        planned = {} if request.asked == LATEST else planned_servers(rest, fleet)
        chosen = points_for(request.asked, planned, launches, now)
        hooks = read_hooks(request.plan, self.hooks, lambda: self.connection.hooks, drill=request.drill)
        found = driven_preflight(request.plan, fleet, self.policy, seen, launches, request.accept, chosen, there, hooks)
        return DrivePreflight(rest, fleet, chosen, found)

    def seen(self, drive: Drive, targets: Sequence[Target]) -> Seen:
        """The jobs in these targets that are at work or may be those of the drive."""

        def read(target: Target) -> Sequence[Job] | Problem:
            try:
                return self.connection.launcher.jobs(target, drive)
            except Exception as error:
                return defect(error, str(target))

        found = dict(run_all(read, targets, workers=self.workers, stop=self.stop, name="jobs", lane=_LANE))
        left = {target: self.stop.unread(f"{target} drs:DescribeJobs") for target in targets}
        return left | {target: jobs for target, jobs in found.items() if jobs is not None}

    def _launches(
        self,
        servers: Mapping[Target, Sequence[SourceServer]],
        asked: PointsAsked,
        now: datetime,
        known: Mapping[str, LaunchSettings | Problem],
    ) -> Mapping[Target, LaunchReading]:
        every = [server for found in servers.values() for server in found]
        listed = frozenset(to_list(asked, pinned(asked, every), every))

        def read(target: Target) -> LaunchReading:
            reader = self.connection.launch_reader
            return read_launch(reader, target, servers[target], now, listed=listed, settings=known)

        def unread(target: Target) -> LaunchReading:
            problem = self.stop.unread(f"{target} drs")
            return LaunchReading(now, instances=problem, executions=problem)

        found = run_all(read, servers, workers=self.workers, stop=self.stop, name="launches", lane=_LANE)
        return {target: reading or unread(target) for target, reading in found}
