"""Drives as a list has them, at a glance."""

from __future__ import annotations

from collections.abc import Iterable

from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.words.listed import Listed, Listing, newest_first


def listing_of(drives: Iterable[Drive], plan: str = "") -> Listing:
    """The listing of these drives; with `plan` only those of the plan with this name."""
    all_of_them = tuple(drives)
    found = newest_first(listed(drive) for drive in all_of_them if plan in ("", drive.plan))
    return Listing(tuple(sorted({drive.plan for drive in all_of_them})), found)


def listed(drive: Drive) -> Listed:
    """It began when it was created: its preflight comes before its first job."""
    return Listed(
        recovery_id=drive.run_id,
        plan=drive.plan,
        plan_id=drive.plan,
        drill=drive.drill,
        status=drive.status,
        started_at=drive.started_at or drive.created_at,
        ended_at=drive.ended_at,
        can_go_on=drive.can_go_on,
    )
