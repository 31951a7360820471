"""Logs and metrics of a run that has ended."""

from __future__ import annotations

from aws_lambda_powertools.metrics import MetricUnit

from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.engine.history import Header, TargetOutcome
from tagsync.engine.outcomes import total
from tagsync.engine.run import RunStatus
from tagsync.service.kit.telemetry import logger, metrics

MOST_PROBLEMS_LOGGED = 20


def report_run(header: Header, status: RunStatus, outcomes: tuple[TargetOutcome, ...]) -> None:
    """One log line and the metrics of a run that has ended, one line for each of its first problems.

    Dry runs count no metrics: alarms are about what was really done.
    """
    counts = total(outcomes)
    problems = sorted({problem for outcome in outcomes for problem in outcome.problems})
    logger.info(
        "run ended",
        run_id=header.run_id,
        scope=header.scope,
        source=str(header.source),
        dry_run=header.dry_run,
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
    if header.dry_run:
        return
    for name, number in (
        ("RunsSucceeded", status is RunStatus.SUCCESS),
        ("RunsPartial", status is RunStatus.PARTIAL),
        ("RunsFailed", status is RunStatus.FAILED),
        ("Servers", counts.total),
        ("ServersInSync", counts.in_sync),
        ("ServersChanged", counts.changed),
        ("ServersSkipped", sum(counts.skipped.values())),
        ("ServersFailed", counts.failed),
        ("ServersRefused", counts.skipped.get(Skip.REFUSED, 0)),
        ("Refusals", sum(bool(outcome.refusal) for outcome in outcomes)),
        ("UnreadableTargets", sum(outcome.problem is not None for outcome in outcomes)),
        ("Throttled", sum(problem.kind is ProblemKind.THROTTLED for problem in problems)),
    ):
        metrics.add_metric(name=name, unit=MetricUnit.Count, value=int(number))
    if counts.coverage is not None:
        metrics.add_metric(name="Coverage", unit=MetricUnit.Percent, value=round(counts.coverage * 100, 2))
