"""Instances of drills that were left running."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from tagsync.core.model import Problem, Target
from tagsync.recovery.words.instances import RecoveryInstance


@dataclass(frozen=True, slots=True)
class DrillInstance:
    """`launched_at` is when its job ended; None if DRS does not know that job any more."""

    instance: RecoveryInstance
    launched_at: datetime | None


class DrillReader(Protocol):
    def drills(self, target: Target) -> tuple[DrillInstance, ...] | Problem:
        """The instances of a target that a drill has launched and that are there, of drills of other programs too."""
        ...


def left_running(drills: Iterable[DrillInstance], now: datetime, hours: int) -> int:
    """How many run for longer than so many hours. One of unknown age counts: it is old, or it would be known."""
    since = now - timedelta(hours=hours)
    return sum(each.launched_at is None or each.launched_at <= since for each in drills)
