"""Logs and metrics of a run that has ended."""

from __future__ import annotations

from typing import Any

from aws_lambda_powertools.metrics import MetricUnit

from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.engine.history import Header, TargetOutcome
from tagsync.engine.outcomes import total
from tagsync.engine.run import RunStatus
from tagsync.engine.service_ports import Metric
from tagsync.service.kit.telemetry import count_metric, logger

MOST_PROBLEMS_LOGGED = 20
_OF_THE_FLEET = frozenset({Metric.RUNS_SUCCEEDED, Metric.SERVERS, Metric.SERVERS_IN_SYNC, Metric.SERVERS_SKIPPED})
"""What says how well the fleet is in sync: a rollback does not count there."""


def about(header: Header) -> dict[str, Any]:
    """What lines of the log say of a run: what it is, and who started it."""
    rollback = {"undoes": header.undoes, "forced": header.forced} if header.undoes else {}
    return {
        "run_id": header.run_id,
        "scope": header.scope,
        "source": str(header.source),
        "started_by": header.started_by,
        "dry_run": header.dry_run,
        **rollback,
    }


def report_run(header: Header, status: RunStatus, outcomes: tuple[TargetOutcome, ...]) -> None:
    """One log line and the metrics of a run that has ended, one line for each of its first problems.

    Dry runs count no metrics: alarms are about what was really done. A rollback counts what it wrote, and what it could
    not write.
    """
    counts = total(outcomes)
    problems = sorted({problem for outcome in outcomes for problem in outcome.problems})
    logger.info(
        "run ended",
        **about(header),
        run_status=str(status),
        servers=counts.total,
        in_sync=counts.in_sync,
        changed=counts.changed,
        skipped={str(reason): number for reason, number in counts.skipped.items()},
        failed=counts.failed,
        problems=len(problems),
    )
    for problem in problems[:MOST_PROBLEMS_LOGGED]:
        logger.warning("problem", run_id=header.run_id, kind=problem.kind, where=problem.where, said=problem.message)
    for outcome in outcomes:
        logger.debug(
            "target",
            run_id=header.run_id,
            target=str(outcome.target),
            target_status=outcome.status,
            servers=outcome.counts.total,
            changed=outcome.counts.changed,
            failed=outcome.counts.failed,
        )
    if header.dry_run:
        return
    for metric, number in (
        (Metric.RUNS_SUCCEEDED, status is RunStatus.SUCCESS),
        (Metric.RUNS_PARTIAL, status is RunStatus.PARTIAL),
        (Metric.RUNS_FAILED, status is RunStatus.FAILED),
        (Metric.SERVERS, counts.total),
        (Metric.SERVERS_IN_SYNC, counts.in_sync),
        (Metric.SERVERS_CHANGED, counts.changed),
        (Metric.SERVERS_SKIPPED, sum(counts.skipped.values())),
        (Metric.SERVERS_FAILED, counts.failed),
        (Metric.SERVERS_REFUSED, counts.skipped.get(Skip.REFUSED, 0)),
        (Metric.REFUSALS, sum(bool(outcome.refusal) for outcome in outcomes)),
        (Metric.UNREADABLE_TARGETS, sum(outcome.problem is not None for outcome in outcomes)),
        (Metric.THROTTLED, sum(problem.kind is ProblemKind.THROTTLED for problem in problems)),
    ):
        if not (header.undoes and metric in _OF_THE_FLEET):
            count_metric(metric, int(number))
    if counts.coverage is not None and not header.undoes:
        count_metric(Metric.COVERAGE, round(counts.coverage * 100, 2), MetricUnit.Percent)
