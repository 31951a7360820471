"""When a plan was last seen to work: the end of its last good drill."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tagsync.recovery.times.record import RecoveryTimes


def last_good_drill(times: Iterable[RecoveryTimes]) -> datetime | None:
    """The end of the last drill that has SUCCEEDED; None if none of these has."""
    return max((each.ended_at for each in times if each.drill and each.is_good), default=None)


def later(one: datetime | None, other: datetime | None) -> datetime | None:
    """The later of two; what is not known is none. DRS forgets executions, and what was kept of them stays true."""
    return max((each for each in (one, other) if each), default=None)
