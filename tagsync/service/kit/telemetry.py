"""Logs and metrics of the functions. Tag values are in neither, and events are never logged (law 9)."""

from __future__ import annotations

import os

from aws_lambda_powertools import Logger
from aws_lambda_powertools.metrics import Metrics, MetricUnit, single_metric

from tagsync.core.errors import InputError
from tagsync.engine.service_ports import Metric

NAMESPACE = "tagsync"

logger = Logger(service=os.environ.get("POWERTOOLS_SERVICE_NAME", "tagsync"), log_uncaught_exceptions=False)
metrics = Metrics(
    namespace=os.environ.get("POWERTOOLS_METRICS_NAMESPACE", NAMESPACE),
    service=os.environ.get("POWERTOOLS_SERVICE_NAME", "tagsync"),
)


def report_mistakes(what: str, error: InputError) -> None:
    """Logs each mistake in an input or in the configuration on a line of its own. The names of servers are tag values,
    so what is written below `points` is not said (law 9)."""
    for mistake in error.mistakes:
        place = "points" if mistake.place.startswith("points.") else mistake.place
        logger.error(what, place=place, mistake=mistake.what, fix=mistake.fix)
    count_metric(Metric.BAD_INPUT, 1)


def count_metric(metric: Metric, number: float, unit: MetricUnit = MetricUnit.Count) -> None:
    """The only way in which a function counts."""
    metrics.add_metric(name=metric.value, unit=unit, value=number)


def measure_of_plan(metric: Metric, number: float, plan: str) -> None:
    """Measures something of one recovery plan. CloudWatch keeps a metric for each plan, and no alarm can watch them
    all: what an alarm is to see is counted, too."""
    of = {"service": metrics.service or NAMESPACE, "plan": plan}
    with single_metric(metric.value, MetricUnit.Count, number, namespace=metrics.namespace, default_dimensions=of):
        pass
