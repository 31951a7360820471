"""From the record of an apply to the outcome of each target, and to what is left after a deadline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from tagsync.core.model import Fleet, Origin, Problem, Target, TargetReading
from tagsync.core.plan import Bucket, Counts, TargetPlan, count
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.engine.guard import Refused
from tagsync.engine.history import ServerRow, TargetOutcome, row_of
from tagsync.engine.run import RunRecord, RunStatus


def outcome_of(plan: TargetPlan, rows: Sequence[ServerRow], fleet: Fleet, refused: Refused) -> TargetOutcome:
    """The outcome of one target."""
    servers = [server for reading in fleet.targets if reading.target == plan.target for server in reading.servers]
    origins = {server.origin for server in servers if server.origin}
    unread = {problem for origin, problem in fleet.origins.unreadable.items() if origin in origins}
    return TargetOutcome(
        target=plan.target,
        status="partial" if plan.status == "unreadable" and rows else plan.status,
        counts=count((row.bucket, row.skip) for row in rows),
        problem=plan.problem,
        origin_problems=tuple(sorted(unread)),
        refusal=refused.get(plan.target, ""),
        origins=frozenset((origin.account, origin.region) for origin in origins),
        left=sum(bool(row.left) for row in rows),
    )


def unread(target: Target, problem: Problem) -> TargetOutcome:
    """The outcome of a target that could not be read."""
    return TargetOutcome(target, "unreadable", count(iter(())), problem)


def noted(target: Target, note: str) -> TargetOutcome:
    """The outcome of an account that a note is all there is to say of."""
    return TargetOutcome(target, "noted", count(iter(())), note=note)


def rows_by_target(record: RunRecord) -> Mapping[Target, list[ServerRow]]:
    rows: dict[Target, list[ServerRow]] = {target.target: [] for target in record.plan.targets}
    for result in record.results:
        rows[result.target].append(row_of(result))
    return rows


def left_by_deadline(record: RunRecord, fleet: Fleet) -> set[Target]:
    """The targets to work on again after the deadline: not read, read in part, not written, or failed."""
    stopped = {origin for origin, problem in fleet.origins.unreadable.items() if problem.kind is ProblemKind.STOPPED}
    left = {result.target for result in record.results if _is_unfinished(result.bucket, result.skip)}
    return left | {reading.target for reading in fleet.targets if _is_stopped(reading, stopped)}


def merged(earlier: Iterable[ServerRow], later: Sequence[ServerRow], *, complete: bool) -> list[ServerRow]:
    """The rows of a target that a run worked on twice, because of a deadline in between.

    A server that was changed the first time stays `changed`. A server that was not reached the first time, and that a
    `complete` second read does not find, has been deleted.
    """
    before = {row.server_id: row for row in earlier}
    rows = {row.server_id: _latest(before.get(row.server_id), row) for row in later}
    for server_id, row in before.items():
        if server_id not in rows:
            gone = complete and row.skip in (Skip.NOT_REACHED, Skip.ORIGIN_UNREADABLE)
            detail = "it was deleted during the run"
            rows[server_id] = replace(row, skip=Skip.SERVER_GONE, detail=detail) if gone else row
    return [rows[server_id] for server_id in sorted(rows)]


def status_of(outcomes: Sequence[TargetOutcome], *, incomplete: bool = False) -> RunStatus:
    """The status of a run. `incomplete`: some of its outcomes are known to be missing."""
    if {outcome.status for outcome in outcomes} - {"noted"} == {"unreadable"}:
        return RunStatus.FAILED
    done = all(outcome.counts.is_complete(outcome.problems) and not outcome.left for outcome in outcomes)
    complete = done and not incomplete
    return RunStatus.SUCCESS if complete else RunStatus.PARTIAL


def refusals(outcomes: Iterable[TargetOutcome]) -> list[str]:
    """Why writes were refused (law 7), each with its target."""
    return [f"{outcome.target}: {outcome.refusal}" for outcome in outcomes if outcome.refusal]


def overridden(outcomes: Iterable[TargetOutcome]) -> list[str]:
    """Which limits were overridden by force, each with its target."""
    return [f"{outcome.target}: {outcome.overridden}" for outcome in outcomes if outcome.overridden]


def total(outcomes: Iterable[TargetOutcome]) -> Counts:
    """The counts of several targets together."""
    each = [outcome.counts for outcome in outcomes]
    skipped = {reason: sum(counts.skipped.get(reason, 0) for counts in each) for reason in Skip}
    return Counts(
        total=sum(counts.total for counts in each),
        in_sync=sum(counts.in_sync for counts in each),
        changed=sum(counts.changed for counts in each),
        skipped={reason: number for reason, number in skipped.items() if number},
        failed=sum(counts.failed for counts in each),
    )


def _is_unfinished(bucket: Bucket, skip: Skip | None) -> bool:
    return skip is Skip.NOT_REACHED or bucket is Bucket.FAILED


def _is_stopped(reading: TargetReading, origins: set[Origin]) -> bool:
    broke_off = reading.problem is not None and reading.problem.kind is ProblemKind.STOPPED
    return broke_off or any(server.origin in origins for server in reading.servers)


def _latest(earlier: ServerRow | None, later: ServerRow) -> ServerRow:
    if earlier is None or not (earlier.changes or earlier.launch):
        return later
    if later.bucket is Bucket.SKIPPED and earlier.bucket is Bucket.CHANGED:
        return replace(earlier, left=later.left)
    bucket = Bucket.CHANGED if later.bucket is Bucket.IN_SYNC else later.bucket
    changes = {change.key: change for change in (*earlier.changes, *later.changes)}
    launch = {change.setting: change for change in (*earlier.launch, *later.launch)}
    return replace(
        later,
        bucket=bucket,
        changes=tuple(changes[key] for key in sorted(changes)),
        launch=tuple(launch[setting] for setting in sorted(launch)),
    )
