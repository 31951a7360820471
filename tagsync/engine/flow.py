"""Reads, plans and writes a fleet at once: what is read is written while a slow region is still out (law 13)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol

from tagsync.core.model import Fleet, Target
from tagsync.core.plan import Plan, TargetPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.safety.limits import Safety
from tagsync.core.safety.refusing import limits_on
from tagsync.engine.apply import Writing, utc_now
from tagsync.engine.crew import Crew
from tagsync.engine.events import Listener, ignore
from tagsync.engine.guard import Refused
from tagsync.engine.ports import Reader, Writer
from tagsync.engine.read import DEFAULT_WORKERS, FleetReading
from tagsync.engine.run import RunRecord
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets

Guard = Callable[[Plan], tuple[Plan, Refused]]
"""The plan without what must not be written, and why (law 7)."""

MakePlan = Callable[[Fleet], Plan]
"""The plan for a fleet as it was read."""


class Reading(Protocol):
    """Reads in a crew what a plan is made from. Call `begin`, and `go_on` after every step of the crew."""

    @property
    def taken(self) -> int:
        """How many reads have come to their end."""
        ...

    def begin(self, where: Targets) -> None: ...

    def go_on(self) -> None: ...

    @property
    def is_waiting(self) -> bool:
        """Whether a read is out that is not slow."""
        ...

    @property
    def is_done(self) -> bool: ...

    def fleet(self) -> Fleet:
        """What was read so far, without the servers that wait for more."""
        ...

    def unsettled(self) -> Counter[Target]:
        """How many servers of each target are left out of `fleet`."""
        ...


@dataclass(frozen=True, slots=True)
class Flowed:
    """A fleet as it was read, its plan, the part of the plan that the guard allowed, and why not the rest."""

    fleet: Fleet
    plan: Plan
    allowed: Plan
    refused: Refused


class Flow:
    """Call `go_on` after every step of the crew. `done` is None until everything is read.

    Nothing is written while a read is out that is not slow. From then on a target is written early if no limit of
    law 7 is on it (see `limits_on`): removals, and what a limit counts, wait until everything is read, so the limits
    are those of all targets together.
    """

    def __init__(
        self, reading: Reading, writing: Writing, plan: MakePlan, safety: Safety, guard: Guard, *, dry_run: bool
    ) -> None:
        self._reading, self._writing, self._make_plan, self._guard = reading, writing, plan, guard
        self._safety, self._dry_run = safety, dry_run
        self._seen = 0
        self.done: Flowed | None = None

    def go_on(self) -> None:
        self._reading.go_on()
        if self.done:
            return
        if self._reading.is_done:
            self.done = self._plan()
            self._write(self.done.allowed.targets)
        elif self._reading.taken > self._seen and not self._reading.is_waiting:
            self._seen = self._reading.taken
            self._write_early(self._plan())

    @property
    def is_reading(self) -> bool:
        """Whether a read is out that is not slow."""
        return self._reading.is_waiting

    @property
    def is_written(self) -> bool:
        return self.done is not None and self._writing.is_done

    def _plan(self) -> Flowed:
        fleet = self._reading.fleet()
        plan = self._make_plan(fleet)
        return Flowed(fleet, plan, *self._guard(plan))

    def _write_early(self, flowed: Flowed) -> None:
        unread = self._reading.unsettled()
        planned = {target.target: target for target in flowed.plan.targets}
        free = [
            target
            for target in flowed.allowed.targets
            if not limits_on(self._safety, planned[target.target], unread[target.target])
        ]
        self._write(free)

    def _write(self, targets: Sequence[TargetPlan]) -> None:
        if not self._dry_run:
            self._writing.add([server for target in targets for server in target.servers if server.has_changes])


def apply_fleet(
    reader: Reader,
    writer: Writer,
    where: Targets,
    policy: Policy,
    guard: Guard,
    *,
    recheck_launch: bool = False,
    workers: int = DEFAULT_WORKERS,
    listen: Listener = ignore,
    stop: Stop | None = None,
    now: Callable[[], datetime] = utc_now,
) -> tuple[Flowed, RunRecord]:
    """Reads, plans and writes all targets. What the guard holds back is skipped as refused in the record."""
    stop = stop or Stop()

    def begin(crew: Crew) -> Reading:
        reading = FleetReading(crew, reader, policy, now=now(), stop=stop, recheck_launch=recheck_launch, listen=listen)
        reading.begin(where)
        return reading

    plan = partial(make_plan, policy)
    return write_at_once(begin, plan, policy.safety, guard, writer, workers=workers, listen=listen, stop=stop, now=now)


def write_at_once(
    begin: Callable[[Crew], Reading],
    plan: MakePlan,
    safety: Safety,
    guard: Guard,
    writer: Writer,
    *,
    workers: int,
    listen: Listener,
    stop: Stop,
    now: Callable[[], datetime],
) -> tuple[Flowed, RunRecord]:
    """Writes what is planned from what is read, while slow regions are still out. `begin` begins the reading."""
    started = now()
    with Crew(workers, stop, "apply") as crew:
        reading = begin(crew)
        writing = Writing(crew, writer, stop, listen)
        flow = Flow(reading, writing, plan, safety, guard, dry_run=False)
        flow.go_on()
        for _ in crew.steps():
            flow.go_on()
    assert flow.done is not None
    return flow.done, writing.record(flow.done.allowed, run_id="", started_at=started, finished_at=now(), dry_run=False)
