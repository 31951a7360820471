"""What became of a drill of the calendar, as it is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from tagsync.recovery.drills.due import DueDrill
from tagsync.recovery.words.vocabulary import Outcome


class DrillState(StrEnum):
    """WAITING: it may still start. STARTED: it is at work. ENDED: it was held, and `outcome` says how it went. REFUSED
    and MISSED: nothing was started, and nothing will be."""

    WAITING = "waiting"
    STARTED = "started"
    ENDED = "ended"
    REFUSED = "refused"
    MISSED = "missed"

    @property
    def is_open(self) -> bool:
        """Whether there is more to do about it."""
        return self in (DrillState.WAITING, DrillState.STARTED)


@dataclass(frozen=True, slots=True)
class CalendarDrill:
    """`recovery_id` is the drive or the execution that it has started. `said` is what the last look at it came to, and
    `looked_at` when that was. It holds no tag values (law 9)."""

    due: DueDrill
    looked_at: datetime
    state: DrillState = DrillState.WAITING
    recovery_id: str = ""
    said: str = ""
    outcome: Outcome | None = None

    @property
    def is_open(self) -> bool:
        return self.state.is_open

    def waits(self, said: str, now: datetime) -> CalendarDrill:
        return replace(self, said=said, looked_at=now)

    def started(self, recovery_id: str, now: datetime) -> CalendarDrill:
        return replace(self, state=DrillState.STARTED, recovery_id=recovery_id, said="", looked_at=now)

    def refused(self, said: str, now: datetime) -> CalendarDrill:
        return replace(self, state=DrillState.REFUSED, said=said, looked_at=now)

    def missed(self, said: str, now: datetime) -> CalendarDrill:
        return replace(self, state=DrillState.MISSED, said=said, looked_at=now)

    def ended(self, outcome: Outcome, said: str, now: datetime) -> CalendarDrill:
        return replace(self, state=DrillState.ENDED, outcome=outcome, said=said, looked_at=now)
