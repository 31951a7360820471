"""A recovery of a list in words."""

from __future__ import annotations

from tagsync.recovery.words.listed import Listed
from tagsync.recovery.words.points import minute
from tagsync.report.recovery.names import mode


def listed_words(listed: Listed) -> str:
    """`the drill of 2026-03-01 12:00 UTC in 111111111111/eu-west-1 (IN_PROGRESS)`."""
    since = f" of {minute(listed.started_at)}" if listed.started_at else ""
    where = f" in {listed.target}" if listed.target else " of the service"
    return f"the {mode(drill=listed.drill)}{since}{where} ({listed.status})"
