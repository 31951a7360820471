"""Logs and metrics of the functions. Tag values are in neither, and events are never logged (law 9)."""

from __future__ import annotations

import os

from aws_lambda_powertools import Logger
from aws_lambda_powertools.metrics import Metrics, MetricUnit

from tagsync.core.errors import InputError
from tagsync.core.plan import Skip
from tagsync.engine.history import Header, TargetOutcome
from tagsync.engine.outcomes import total
from tagsync.engine.run import RunStatus

NAMESPACE = "tagsync"
MOST_PROBLEMS_LOGGED = 20

logger = Logger(service=os.environ.get("POWERTOOLS_SERVICE_NAME", "tagsync"), log_uncaught_exceptions=False)
metrics = Metrics(
    namespace=os.environ.get("POWERTOOLS_METRICS_NAMESPACE", NAMESPACE),
    service=os.environ.get("POWERTOOLS_SERVICE_NAME", "tagsync"),
)


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
        ("Throttled", sum(problem.kind == "throttled" for problem in problems)),
    ):
        metrics.add_metric(name=name, unit=MetricUnit.Count, value=int(number))
    if counts.coverage is not None:
        metrics.add_metric(name="Coverage", unit=MetricUnit.Percent, value=round(counts.coverage * 100, 2))


def report_mistakes(what: str, error: InputError) -> None:
    """Every mistake in an input or in the configuration, on a line of its own."""
    for mistake in error.mistakes:
        logger.error(what, place=mistake.place, mistake=mistake.what, fix=mistake.fix)
    metrics.add_metric(name="BadInput", unit=MetricUnit.Count, value=1)


def count_metric(name: str, number: int) -> None:
    metrics.add_metric(name=name, unit=MetricUnit.Count, value=number)
