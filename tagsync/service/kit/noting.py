"""Notes beside what was done: if the table fails, what was done stays valid, and is shown without them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from tagsync.engine.service_ports import Metric, ServiceError
from tagsync.service.kit.telemetry import count_metric, logger

T = TypeVar("T")


def at_best(what: str, do: Callable[[], T], otherwise: T) -> T:
    """Keeps or reads notes about something. If the table fails, the log says so, and the answer is `otherwise`."""
    try:
        return do()
    except ServiceError as error:
        logger.error("notes are missing", about=what, said=str(error))
        count_metric(Metric.SERVICE_ERRORS, 1)
        return otherwise
