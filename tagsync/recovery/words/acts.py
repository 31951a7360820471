"""Who did what with a recovery: what people have started, decided and steered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tagsync.recovery.words.points import RecoveryPoint


class Deed(StrEnum):
    STARTED = "started"
    APPROVED = "approved"
    DENIED = "denied"
    RETRIED = "retried"
    SKIPPED = "skipped"
    LEFT_OUT = "left out servers"
    CANCELLED = "cancelled"
    CLEANED_UP = "cleaned up"


@dataclass(frozen=True, slots=True)
class Act:
    """`who` is a role with its session, the subject of a token, or a name that was given; empty if none is known.
    `points` are the recovery points that a native execution was started from, by server id."""

    at: datetime
    who: str
    what: Deed
    points: tuple[tuple[str, RecoveryPoint], ...] = ()
