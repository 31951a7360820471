"""Works through targets in batches, and saves the outcome of each batch, so a run can end after any of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tagsync.core.model import Fleet, Target
from tagsync.core.plan import Bucket
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.engine.apply import apply_plan
from tagsync.engine.guard import hold_back
from tagsync.engine.outcomes import left_by_deadline, merged, outcome_of, rows_by_target
from tagsync.engine.ports import Reader, Writer
from tagsync.engine.read import DEFAULT_WORKERS, read_fleet
from tagsync.engine.run import RunRecord
from tagsync.engine.service_ports import Runs
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets

BATCH = 50
"""Targets in a batch. An account has fewer regions, so its origins are read together."""


@dataclass(frozen=True, slots=True)
class Swept:
    """`left` are the targets to work on again after the deadline; `progress` is whether anything was finished."""

    left: tuple[Target, ...]
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
        left: list[Target] = []
        progress = False
        for start in range(0, len(targets), BATCH):
            batch = targets[start : start + BATCH]
            if self.stop.reason:
                left += batch
                continue
            unfinished, wrote = self._batch(batch)
            left += unfinished
            progress = progress or wrote or len(unfinished) < len(batch)
        return Swept(tuple(left), progress)

    def _batch(self, targets: Sequence[Target]) -> tuple[list[Target], bool]:
        fleet = read_fleet(
            self.reader,
            Targets(tuple(targets)),
            self.policy,
            now=self.now(),
            server_ids=self.server_ids,
            workers=self.workers,
            stop=self.stop,
        )
        plan, refused = hold_back(make_plan(self.policy, fleet), self.policy.safety)
        record = apply_plan(
            plan,
            self.writer,
            run_id=self.run_id,
            dry_run=self.dry_run,
            workers=self.workers,
            stop=self.stop,
            now=self.now,
        )
        self._save(record, fleet, refused)
        left = left_by_deadline(record, fleet) if self.stop.reason else set()
        wrote = any(result.bucket is Bucket.CHANGED for result in record.results)
        return [target for target in targets if target in left], wrote and not self.dry_run

    def _save(self, record: RunRecord, fleet: Fleet, refused: dict[Target, str]) -> None:
        rows = rows_by_target(record)
        for target in record.plan.targets:
            earlier = self.runs.rows(self.run_id, target.target) if self.again else ()
            joined = merged(earlier, rows[target.target], complete=target.status == "read")
            self.runs.save_target(self.run_id, outcome_of(target, joined, fleet, refused), joined)
