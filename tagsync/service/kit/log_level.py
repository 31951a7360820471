"""The level of the logs: that of the deployment, or another one that an admin has set for a while."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta

from tagsync.engine.apply import utc_now
from tagsync.engine.service_ports import LogLevels, ServiceError
from tagsync.service.kit.telemetry import logger

LOOK_EVERY = timedelta(minutes=1)
"""How long a process keeps the level that it has read."""


class FollowedLevel:
    """Of the process that runs a function. `of` says where the level is kept, and `follow` takes it from there."""

    def __init__(self, now: Callable[[], datetime] = utc_now) -> None:
        self._now = now
        self._levels: LogLevels | None = None
        self._looked_at: datetime | None = None

    def of(self, levels: LogLevels) -> None:
        self._levels, self._looked_at = levels, None

    def follow(self) -> None:
        """At the start of an invocation. What cannot be read changes nothing."""
        now = self._now()
        if self._levels is None or (self._looked_at and now - self._looked_at < LOOK_EVERY):
            return
        self._looked_at = now
        try:
            found = self._levels.current(now)
        except ServiceError as error:
            logger.warning("the level of the logs cannot be read", said=str(error))
            return
        logger.setLevel(found.level if found else os.environ.get("POWERTOOLS_LOG_LEVEL", "INFO"))


followed = FollowedLevel()
