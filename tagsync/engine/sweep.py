"""Works through targets in batches, and saves the outcome of each batch, so a run can end after any of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from tagsync.core.model import Fleet, Target
from tagsync.core.plan import Bucket
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.engine.apply import Writing
from tagsync.engine.crew import Crew
from tagsync.engine.flow import Flow
from tagsync.engine.guard import hold_back
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
    """How one run works on its targets. `again`: it has worked on them before, so old and new rows are merged."""

    reader: Reader
    writer: Writer
    policy: Policy
    runs: Runs
    run_id: str
    stop: Stop
    now: Callable[[], datetime]
    server_ids: Sequence[str] = ()
    dry_run: bool = False
    again: bool = False
    workers: int = DEFAULT_WORKERS

    def over(self, targets: Sequence[Target]) -> Swept:
        """Reads, plans and applies. Targets that are not reached before the deadline are left."""
        waiting = [targets[start : start + BATCH] for start in range(0, len(targets), BATCH)]
        live: list[_Batch] = []
        done: list[_Finished] = []
        with Crew(self.workers, self.stop, "sweep") as crew:
            self._begin(crew, live, waiting)
            for _ in crew.steps():
                for batch in live:
                    batch.flow.go_on()
                written = [batch for batch in live if batch.flow.is_written]
                done += map(self._finish, written)
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
            writing = Writing(crew, self.writer, self.stop)
            reading = FleetReading(
                crew, self.reader, self.policy, now=self.now(), stop=self.stop, server_ids=self.server_ids
            )
            guard = partial(hold_back, safety=self.policy.safety)
            plan = partial(make_plan, self.policy)
            live.append(
                _Batch(
                    Flow(reading, writing, plan, self.policy.safety, guard, dry_run=self.dry_run), writing, self.now()
                )
            )
            reading.begin(Targets(tuple(targets)))

    def _finish(self, batch: _Batch) -> _Finished:
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
        self._save(record, flowed.fleet, flowed.refused)
        left = left_by_deadline(record, flowed.fleet) if self.stop.reason else set()
        wrote = not self.dry_run and any(result.bucket is Bucket.CHANGED for result in record.results)
        return _Finished(left, wrote or len(left) < len(flowed.allowed.targets))

    def _save(self, record: RunRecord, fleet: Fleet, refused: dict[Target, str]) -> None:
        rows = rows_by_target(record)
        for target in record.plan.targets:
            earlier = self.runs.rows(self.run_id, target.target) if self.again else ()
            joined = merged(earlier, rows[target.target], complete=target.status == "read")
            self.runs.save_target(self.run_id, outcome_of(target, joined, fleet, refused), joined)
