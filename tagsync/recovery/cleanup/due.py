"""Cleanups that the service carries out later: kept until they are done, whatever fails meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from tagsync.recovery.words.recovery import Recovery


@dataclass(frozen=True, slots=True)
class LaterCleanup:
    """A drill that is cleaned up `after_minutes` after its end. `recovery_id` is the id of a drive, or the ARN of an
    execution; `name` is what people call it, `who` asked for it. `said` is what the last look at it came to, `done_at`
    when nothing was left to do; None: it is looked at again."""

    recovery_id: str
    name: str
    after_minutes: int
    who: str
    asked_at: datetime
    said: str = ""
    done_at: datetime | None = None

    @property
    def is_native(self) -> bool:
        return self.recovery_id.startswith("arn:")

    def due_at(self, recovery: Recovery) -> datetime | None:
        """When it is to be cleaned up; None while it is at work. After a retry its end, and this, are later."""
        if not recovery.has_ended:
            return None
        return (recovery.ended_at or self.asked_at) + timedelta(minutes=self.after_minutes)

    def looked(self, said: str, done_at: datetime | None = None) -> LaterCleanup:
        return replace(self, said=said, done_at=done_at)


class LaterCleanups(Protocol):
    """Keeps them. Raises `ServiceError`."""

    def keep(self, cleanup: LaterCleanup) -> None:
        """In place of what was kept of the same recovery."""
        ...

    def open(self) -> tuple[LaterCleanup, ...]:
        """Those that are not done."""
        ...

    def of(self, recovery_id: str) -> LaterCleanup | None:
        """The one of a recovery, done or not."""
        ...
