"""The run record: what an apply did, server by server (law 5)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, Counts, Plan, count
from tagsync.core.skips import Skip
from tagsync.engine.stop import StopReason

RUN_ID = r"[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}"
"""The pattern of what `new_run_id` gives."""


DRY_RUN_OF = "dry run of "
"""The scope of a dry run begins so."""
_STARTED = "%Y%m%dT%H%M%SZ"


def new_run_id(now: datetime) -> str:
    """Sortable by time, and unique: `20260131T235959Z-1f0c2a9b`."""
    return f"{now:{_STARTED}}-{uuid.uuid4().hex[:8]}"


def began(run_id: str) -> datetime:
    """The start of a run or drive, to the second, which is in its id. Raises `ValueError` for what is no such id."""
    return datetime.strptime(run_id.partition("-")[0], _STARTED).replace(tzinfo=UTC)


class RunStatus(StrEnum):
    """SUCCESS: every server that can be synchronised is in sync. PARTIAL: something was unreadable, failed, was not
    reached, or was left by a rollback. FAILED: nothing could be read."""

    SUCCESS = "SUCCESS"
    PARTIAL = "PARTIAL"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class ServerResult:
    """One server's outcome. `changes` and `launch` are what was really written, even if the server failed later.
    `left` is what a rollback left as it is."""

    target: Target
    server_id: str
    name: str = field(repr=False)
    bucket: Bucket
    skip: Skip | None = None
    detail: str = ""
    changes: tuple[TagChange, ...] = ()
    launch: tuple[LaunchChange, ...] = ()
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunRecord:
    """The record of one apply or dry run.

    `stopped` says why the run ended early (`cancelled`, `deadline`), or is empty. The remaining servers are then
    skipped as `not_reached`. Times are UTC.
    """

    run_id: str
    started_at: datetime
    finished_at: datetime
    dry_run: bool
    plan: Plan
    results: tuple[ServerResult, ...]
    stopped: StopReason = ""

    @property
    def counts(self) -> Counts:
        return count((result.bucket, result.skip) for result in self.results)

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.plan.problems

    @property
    def duration_seconds(self) -> float:
        return (self.finished_at - self.started_at).total_seconds()

    def failures(self) -> Iterator[ServerResult]:
        return (result for result in self.results if result.bucket is Bucket.FAILED)

    @property
    def status(self) -> RunStatus:
        statuses = {target.status for target in self.plan.targets} - {"noted"}
        if statuses == {"unreadable"}:
            return RunStatus.FAILED
        left = self.stopped or any(result.left for result in self.results)
        complete = self.counts.is_complete(self.problems) and not left
        return RunStatus.SUCCESS if complete else RunStatus.PARTIAL
