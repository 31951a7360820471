"""Cleans up after a drill: looks, terminates, and waits until DRS has done it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from tagsync.core.model import Problem, Target, TargetReading
from tagsync.engine.crew import Lane
from tagsync.engine.defects import defect
from tagsync.engine.stop import Stop
from tagsync.engine.workers import run_all
from tagsync.recovery.cleanup.cleanup import Cleanup, Drill, Fate, TargetCleanup, only
from tagsync.recovery.cleanup.decide import decide
from tagsync.recovery.cleanup.facts import CleanupFacts, read_facts
from tagsync.recovery.cleanup.ports import Instances, Jobs, Servers, Terminator
from tagsync.recovery.cleanup.terminate import given_up, in_ec2, seen, terminate

POLL_SECONDS = 10.0
"""The pause between two looks."""
MOST_LOOKS = 180
"""Half an hour. A termination takes DRS a minute or two."""
MOST_IDLE = 3
"""After so many looks in a row without a job that works on them, what is still there has not been terminated."""
STILL_THERE = "it was still there when the waiting ended"


@dataclass(frozen=True, slots=True)
class Cleaner:
    """Reads through `servers`, `instances` and `jobs`, writes through `terminator`: `workers` targets at once, until
    `stop`. What was not reached by then has a problem."""

    drill: Drill
    servers: Servers
    instances: Instances
    jobs: Jobs
    terminator: Terminator
    workers: int = 16
    stop: Stop = field(default_factory=Stop)

    def look(self) -> Cleanup:
        """What a cleanup would do now. Changes nothing."""
        return self._everywhere(self._decided)

    def begin(self, shown: Cleanup | None = None) -> Cleanup:
        """Looks again, just before, and terminates what is due; only what was `shown`, if a person was asked."""
        return self._everywhere(lambda target: self._terminated(target, shown))

    def wait(self, made: Cleanup, pause: Callable[[float], bool], tell: Callable[[Cleanup], None]) -> Cleanup:
        """The same cleanup when everything is terminated, or what is left has failed. `pause` waits so many seconds; it
        returns False to stop, and DRS goes on all the same."""
        idle = 0
        for _ in range(MOST_LOOKS):
            made = self._seen(made)
            tell(made)
            if not made.count(Fate.TERMINATING):
                return self.checked(made)
            if not pause(POLL_SECONDS):
                return made
            idle = 0 if any(map(self._is_at_work, made.targets)) else idle + 1
            if idle == MOST_IDLE:
                break
        return self.checked(replace(made, targets=tuple(given_up(place, STILL_THERE) for place in made.targets)))

    def checked(self, made: Cleanup) -> Cleanup:
        """What DRS calls terminated, and EC2 still runs, has FAILED: it costs."""
        return replace(made, targets=tuple(map(self._checked_in, made.targets)))

    def _checked_in(self, place: TargetCleanup) -> TargetCleanup:
        ended = [each.instance_id for each in place.instances if each.fate is Fate.TERMINATED]
        if not ended:
            return place
        return in_ec2(place, self.servers.read_origins(place.target.account, place.target.region, ended))

    def _everywhere(self, work: Callable[[Target], TargetCleanup]) -> Cleanup:
        targets, lane = self.drill.targets, partial(Lane.of, "drs")
        found = dict(run_all(work, targets, workers=self.workers, stop=self.stop, name="cleanup", lane=lane))
        return Cleanup(self.drill.name, tuple(found.get(each) or self._not_reached(each) for each in targets))

    def _not_reached(self, target: Target) -> TargetCleanup:
        return TargetCleanup(target, problem=self.stop.unread(f"{target} drs:DescribeRecoveryInstances"))

    def _decided(self, target: Target) -> TargetCleanup:
        try:
            return decide(self.drill, read_facts(self.drill, target, self.servers, self.instances, self.jobs))
        except Exception as error:
            return TargetCleanup(target, problem=defect(error, str(target)))

    def _terminated(self, target: Target, shown: Cleanup | None) -> TargetCleanup:
        place = self._decided(target)
        if shown is not None:
            (place,) = only(Cleanup(self.drill.name, (place,)), shown).targets
        return terminate(place, self.terminator)

    def _seen(self, made: Cleanup) -> Cleanup:
        return replace(made, targets=tuple(map(self._seen_in, made.targets)))

    def _seen_in(self, place: TargetCleanup) -> TargetCleanup:
        if not any(each.fate in (Fate.TERMINATING, Fate.FAILED) for each in place.instances):
            return place
        servers = [each.server_id for each in place.instances]
        found = self.instances.instances(place.target, servers)
        return seen(place, CleanupFacts(place.target, TargetReading(place.target), found))

    def _is_at_work(self, place: TargetCleanup) -> bool:
        """Whether a job works on what is being terminated, as far as can be read."""
        servers = {each.server_id for each in place.instances if each.fate is Fate.TERMINATING}
        jobs = self.jobs.jobs(place.target) if servers else ()
        return isinstance(jobs, Problem) or any(each.server_id in servers for job in jobs for each in job.servers)
