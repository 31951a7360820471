"""Recoveries as a list has them, native and driven: at a glance, without their servers. And which one a name means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from tagsync.core.model import Target
from tagsync.recovery.words.vocabulary import RECOVERY_AT_WORK, RecoveryStatus

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Listed:
    """One recovery of a list. `plan` is the name of its plan, and `plan_id` tells plans of one name apart.

    `target` is None for a drive, which may have several. `status` is the one that DRS or the drive gives: COMPLETED
    says nothing about its servers. `can_go_on`: it is known to have FAILED in a step, which can be retried. `ended_at`
    is None where a list of DRS does not say it.
    """

    recovery_id: str
    plan: str
    plan_id: str
    drill: bool
    status: RecoveryStatus
    target: Target | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    can_go_on: bool = False

    @property
    def is_at_work(self) -> bool:
        return self.status in RECOVERY_AT_WORK

    @property
    def place(self) -> str:
        """`111111111111/eu-west-1`, or `driven`."""
        return str(self.target) if self.target else "driven"


@dataclass(frozen=True, slots=True)
class Listing:
    """What one place has: the names of its plans, also of those that never ran, and recoveries, the newest first."""

    plans: tuple[str, ...] = ()
    recoveries: tuple[Listed, ...] = ()


def newest_first(recoveries: Iterable[Listed]) -> tuple[Listed, ...]:
    return tuple(sorted(recoveries, key=lambda each: (each.started_at or _LONG_AGO, each.recovery_id), reverse=True))


def meant(recoveries: Iterable[Listed]) -> tuple[Listed, ...]:
    """The recoveries that the name of a plan may mean, of all that ran under that name; more than one is ambiguous.

    Those at work, if there are any. Otherwise of each plan of this name the newest, without those that failed before
    their first step after one that can go on: they have launched nothing.
    """
    ordered = newest_first(recoveries)
    at_work = tuple(each for each in ordered if each.is_at_work)
    if at_work:
        return at_work
    plans = dict.fromkeys((each.place, each.plan_id) for each in ordered)
    return tuple(_current([each for each in ordered if (each.place, each.plan_id) == plan]) for plan in plans)


def _current(ordered: Sequence[Listed]) -> Listed:
    for each in ordered:
        if each.can_go_on:
            return each
        if each.status is not RecoveryStatus.FAILED:
            break
    return ordered[0]
