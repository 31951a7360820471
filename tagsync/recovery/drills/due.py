"""A drill that the calendar asks for, once for each moment at which it is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

_EARLY = timedelta(minutes=5)
"""The clocks of AWS's services differ by less."""


class Warnings(StrEnum):
    """What warnings of the preflight mean for a drill. START: they do not stop a recovery either, and the drill shows
    what comes of them. REFUSE: only a plan without any is drilled."""

    START = "start"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class DueDrill:
    """The drill of a plan that is due at a moment. It may start for `window_minutes` from then on, and is cleaned up
    `cleanup_minutes` after its end. `replace_drills`: instances that an earlier drill has left are terminated; those of
    a recovery never are (law 10)."""

    plan: str
    due_at: datetime
    window_minutes: int
    cleanup_minutes: int
    warnings: Warnings = Warnings.START
    replace_drills: bool = False

    @property
    def moment(self) -> str:
        """`2026-11-28T09:00:00+00:00`: with the plan it names the drill."""
        return self.due_at.astimezone(UTC).isoformat(timespec="seconds")

    @property
    def closes_at(self) -> datetime:
        """After this it does not start any more."""
        return self.due_at + timedelta(minutes=self.window_minutes)

    def is_late(self, now: datetime) -> bool:
        return now > self.closes_at

    def is_early(self, now: datetime) -> bool:
        """Whether it is not due for a while: no schedule asks for such a drill."""
        return now < self.due_at - _EARLY
