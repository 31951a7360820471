"""Logs and metrics of the functions. Tag values are in neither, and events are never logged (law 9)."""

from __future__ import annotations

import os

from aws_lambda_powertools import Logger
from aws_lambda_powertools.metrics import Metrics, MetricUnit

from tagsync.core.errors import InputError

NAMESPACE = "tagsync"

logger = Logger(service=os.environ.get("POWERTOOLS_SERVICE_NAME", "tagsync"), log_uncaught_exceptions=False)
metrics = Metrics(
    namespace=os.environ.get("POWERTOOLS_METRICS_NAMESPACE", NAMESPACE),
    service=os.environ.get("POWERTOOLS_SERVICE_NAME", "tagsync"),
)


def report_mistakes(what: str, error: InputError) -> None:
    """Logs each mistake in an input or in the configuration on a line of its own."""
    for mistake in error.mistakes:
        logger.error(what, place=mistake.place, mistake=mistake.what, fix=mistake.fix)
    metrics.add_metric(name="BadInput", unit=MetricUnit.Count, value=1)


def count_metric(name: str, number: int) -> None:
    metrics.add_metric(name=name, unit=MetricUnit.Count, value=number)
