"""The last good recovery of a plan before another one, which is held against it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import dropwhile, islice

from tagsync.core.model import Problem
from tagsync.recovery.times.record import RecoveryTimes, times_of
from tagsync.recovery.words.listed import Listed, Listing
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import RecoveryStatus

_MOST_READ = 3
"""What DRS calls COMPLETED may have been no success: so many are looked into."""


def last_time(
    listing: Listing | Problem, recovery_id: str, read: Callable[[Listed], Recovery | Problem]
) -> RecoveryTimes | None:
    """The times of the newest good recovery before this one, of its plan. None if there is none, or if it is not read:
    nothing depends on it."""
    there = () if isinstance(listing, Problem) else listing.recoveries
    since = list(dropwhile(lambda each: each.recovery_id != recovery_id, there))
    earlier = [each for each in since[1:] if each.plan_id == since[0].plan_id]
    completed = [each for each in earlier if each.status is RecoveryStatus.COMPLETED]
    for each in islice(completed, _MOST_READ):
        seen = read(each)
        times = times_of(seen) if isinstance(seen, Recovery) else None
        if times and times.is_good:
            return times
    return None
