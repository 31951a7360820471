"""Accepts that servers left a plan: it is right as it is now."""

from __future__ import annotations

from tagsync.recovery.readiness.judge import accepted
from tagsync.recovery.readiness.ports import ReadinessBooks
from tagsync.recovery.readiness.readiness import Readiness
from tagsync.service.kit.answers import NotFound
from tagsync.service.kit.telemetry import logger


def accept_left(books: ReadinessBooks, name: str, who: str) -> Readiness:
    """The next check misses nothing of the plan. Raises `NotFound` for one that was never checked."""
    newest = books.newest(name)
    if newest is None:
        raise NotFound(f"The plan {name[:60]} was not checked yet")
    right = accepted(newest)
    books.keep(right, is_news=False)
    logger.info("servers that left a plan were accepted", plan=name, caller=who)
    return right
