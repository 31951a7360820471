"""The drives of a plan that have ended: those whose times are kept, and those that the table still has."""

from __future__ import annotations

from tagsync.recovery.driven.ports import Drives
from tagsync.recovery.driven.recovery import times_of_drive
from tagsync.recovery.times.ports import KeptTimes
from tagsync.recovery.times.record import RecoveryTimes

MOST = 100
"""How many kept drives are looked at."""

_DRIVES = 20
"""How many of the newest drives are looked at: one whose driver has crashed has not kept its times."""


def past_drives(plan: str, times: KeptTimes, drives: Drives) -> tuple[RecoveryTimes, ...]:
    """In no order, and some of them twice: see `history_of`. Raises `ServiceError`."""
    ended = (times_of_drive(drive) for drive in drives.newest(_DRIVES) if drive.plan == plan)
    return (*times.of(plan, MOST), *(each for each in ended if each))
