"""Works through targets in batches, and saves the outcome of each batch, so a run can end after any of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Protocol

from tagsync.core.model import Fleet, Target
from tagsync.core.plan import Bucket, Plan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.safety.limits import Safety
from tagsync.engine.apply import Writing
from tagsync.engine.crew import Crew
from tagsync.engine.flow import Flow, MakePlan, Reading
from tagsync.engine.guard import Refused, forced, hold_back
from tagsync.engine.kept.keeper import Keeper
from tagsync.engine.outcomes import left_by_deadline, merged, outcome_of, rows_by_target
from tagsync.engine.ports import Reader, Writer
from tagsync.engine.read import DEFAULT_WORKERS, FleetReading
from tagsync.engine.run import RunRecord
from tagsync.engine.service_ports import Runs
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets

BATCH = 50
"""Targets in a batch. An account has fewer regions, so its origins are read together."""

LIVE_BATCHES = 4
"""How many batches are at work at once: those before the last wait for what is slow, or write."""


@dataclass(frozen=True, slots=True)
class Swept:
    """`left` are the targets to work on again after the deadline; `progress` is whether anything was finished."""

    left: tuple[Target, ...]
    progress: bool


class Job(Protocol):
    """What a run does in its targets."""

    @property
    def safety(self) -> Safety: ...

    def begin(
        self, targets: Sequence[Target], crew: Crew, reader: Reader, stop: Stop, now: datetime
    ) -> tuple[Reading, MakePlan]:
        """What it reads in these targets, and the plan that it makes of that."""
        ...


@dataclass(frozen=True, slots=True)
class Reconciling:
    """Makes tags what the policy says. `server_ids` are the only servers; none: all."""

    policy: Policy
    server_ids: Sequence[str] = ()

    @property
    def safety(self) -> Safety:
        return self.policy.safety

    def begin(
        self, _targets: Sequence[Target], crew: Crew, reader: Reader, stop: Stop, now: datetime
    ) -> tuple[Reading, MakePlan]:
        reading = FleetReading(crew, reader, self.policy, now=now, stop=stop, server_ids=self.server_ids)
        return reading, self._plan_batch

    def _plan_batch(self, fleet: Fleet) -> Plan:
        """A batch is never the whole fleet, so that no entry of the tag list counts as unmatched."""
        return make_plan(self.policy, replace(fleet, is_part=True))


@dataclass(frozen=True, slots=True)
class _Batch:
    """A batch at work."""

    flow: Flow
    writing: Writing
    started_at: datetime


@dataclass(frozen=True, slots=True)
class _Finished:
    left: set[Target]
    progress: bool


@dataclass(frozen=True, slots=True)
class Sweep:
    """How one run works on its targets. `again`: it has worked on them before, so old and new rows are merged.
    `keeper` keeps what it overwrites. `force` writes what is beyond the limits, too."""

    reader: Reader
    writer: Writer
    job: Job
    runs: Runs
    run_id: str
    stop: Stop
    now: Callable[[], datetime]
    dry_run: bool = False
    again: bool = False
    workers: int = DEFAULT_WORKERS
    keeper: Keeper | None = None
    force: bool = False

    def over(self, targets: Sequence[Target]) -> Swept:
        """Reads, plans and applies. Targets that are not reached before the deadline are left."""
        waiting = [targets[start : start + BATCH] for start in range(0, len(targets), BATCH)]
        live: list[_Batch] = []
        done: list[_Finished] = []
        overridden = self._overridden_before()
        with Crew(self.workers, self.stop, "sweep") as crew:
            self._begin(crew, live, waiting)
            for _ in crew.steps():
                for batch in live:
                    batch.flow.go_on()
                written = [batch for batch in live if batch.flow.is_written]
                done += [self._finish(batch, overridden) for batch in written]
                live = [batch for batch in live if batch not in written]
                self._begin(crew, live, waiting)
        left = {target for batch in waiting for target in batch}.union(*(each.left for each in done))
        progress = any(each.progress for each in done)
        return Swept(tuple(target for target in targets if target in left), progress)

    def _begin(self, crew: Crew, live: list[_Batch], waiting: list[Sequence[Target]]) -> None:
        """Begins the next batch once the others have nothing to read that is not slow."""
        while waiting and len(live) < LIVE_BATCHES and not self.stop.reason:
            if any(batch.flow.is_reading for batch in live):
                return
            targets = waiting.pop(0)
            safety = self.job.safety
            writing = Writing(crew, self.writer, self.stop, before=self.keeper.before if self.keeper else None)
            reading, plan = self.job.begin(targets, crew, self.reader, self.stop, self.now())
            guard = forced if self.force else partial(hold_back, safety=safety)
            flow = Flow(reading, writing, plan, safety, guard, dry_run=self.dry_run)
            live.append(_Batch(flow, writing, self.now()))
            reading.begin(Targets(tuple(targets)))

    def _overridden_before(self) -> Refused:
        """The limits that were overridden when the run worked on these targets before."""
        outcomes = self.runs.outcomes(self.run_id) if self.force and self.again else ()
        return {outcome.target: outcome.overridden for outcome in outcomes if outcome.overridden}

    def _finish(self, batch: _Batch, overridden: Refused) -> _Finished:
        """Saves what came of a batch."""
        flowed = batch.flow.done
        assert flowed is not None
        record = batch.writing.record(
            flowed.allowed,
            run_id=self.run_id,
            started_at=batch.started_at,
            finished_at=self.now(),
            dry_run=self.dry_run,
        )
        if self.keeper:
            self.keeper.after(record.results)
        forced_now = hold_back(flowed.plan, self.job.safety)[1] if self.force else {}
        self._save(record, flowed.fleet, flowed.refused, {**overridden, **forced_now})
        left = left_by_deadline(record, flowed.fleet) if self.stop.reason else set()
        wrote = not self.dry_run and any(result.bucket is Bucket.CHANGED for result in record.results)
        return _Finished(left, wrote or len(left) < len(flowed.allowed.targets))

    def _save(self, record: RunRecord, fleet: Fleet, refused: Refused, overridden: Refused) -> None:
        rows = rows_by_target(record)
        for target in record.plan.targets:
            earlier = self.runs.rows(self.run_id, target.target) if self.again else ()
            joined = merged(earlier, rows[target.target], complete=target.status == "read")
            outcome = outcome_of(target, joined, fleet, refused)
            outcome = replace(outcome, overridden=overridden.get(target.target, ""))
            self.runs.save_target(self.run_id, outcome, joined)
