"""The recoveries of a plan, of several sources as one list: a file, DRS, the table of the service."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.recovery.times.compared import Compared, compared
from tagsync.recovery.times.record import RecoveryTimes


@dataclass(frozen=True, slots=True)
class History:
    """Newest first, each recovery once. `unread` says why some may be missing (law 1)."""

    recoveries: tuple[RecoveryTimes, ...] = ()
    unread: tuple[str, ...] = ()

    def compared(self, limit: int) -> tuple[Compared, ...]:
        """The newest, each with the last good one before it."""
        return tuple(compared(each, self.recoveries, unread="; ".join(self.unread)) for each in self.recoveries[:limit])

    def of(self, times: RecoveryTimes) -> Compared:
        """A recovery with the last good one before it."""
        return compared(times, self.recoveries, unread="; ".join(self.unread))

    def named(self, plan: str) -> History:
        """With the name of the plan where it is not known."""
        return replace(self, recoveries=tuple(replace(each, plan=each.plan or plan) for each in self.recoveries))

    @property
    def objective(self) -> int | None:
        """The newest that is known."""
        return next((each.rto_minutes for each in self.recoveries if each.rto_minutes), None)

    def with_objective(self, rto_minutes: int | None) -> History:
        """With the objective of the plan as it is now where the one of then is not known."""
        return replace(self, recoveries=tuple(_with_objective(each, rto_minutes) for each in self.recoveries))


def history_of(found: Iterable[RecoveryTimes], unread: Iterable[str] = ()) -> History:
    """One list of what was found. A recovery that was found twice is the one that ended later, as a retry does, and of
    those the one that knows most: DRS forgets jobs. Names and objectives are kept whichever it is."""
    best: dict[str, RecoveryTimes] = {}
    for each in found:
        other = best.get(each.recovery_id)
        best[each.recovery_id] = _merged(other, each) if other else each
    newest_first = sorted(best.values(), key=lambda each: (each.started_at, each.recovery_id), reverse=True)
    return History(tuple(newest_first), tuple(dict.fromkeys(unread)))


def _merged(one: RecoveryTimes, other: RecoveryTimes) -> RecoveryTimes:
    chosen, rest = (one, other) if _worth(one) >= _worth(other) else (other, one)
    rto = rest.rto_minutes if chosen.rto_minutes is None else chosen.rto_minutes
    return replace(chosen, plan=chosen.plan or rest.plan, rto_minutes=rto)


def _worth(times: RecoveryTimes) -> tuple[datetime, bool, int]:
    known = sum(each.launched and each.work is not None for each in times.servers())
    return times.ended_at, times.reached_at is not None, known


def _with_objective(times: RecoveryTimes, rto_minutes: int | None) -> RecoveryTimes:
    return times if times.rto_minutes is not None else replace(times, rto_minutes=rto_minutes)
