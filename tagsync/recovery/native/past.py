"""The executions of one native plan that have ended, with their times, as far back as DRS keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from tagsync.core.model import Problem, Target
from tagsync.recovery.native.ports import ExecutionLists, ExecutionReader
from tagsync.recovery.times.history import History, history_of
from tagsync.recovery.times.record import RecoveryTimes, times_of
from tagsync.recovery.words.listed import Listed


def past_executions(
    target: Target,
    plan_id: str,
    lists: ExecutionLists,
    reader: ExecutionReader,
    kept: Iterable[RecoveryTimes] = (),
    *,
    most: int,
    before: datetime | None = None,
) -> History:
    """The newest executions of the plan, at most so many, together with those `kept` elsewhere, which are not read
    again if they succeeded. `before`: only those that began earlier, down to the newest that has succeeded.

    An execution costs a call for itself, one for its steps and one for its jobs.
    """
    known = {each.recovery_id: each for each in kept if each.plan_id == plan_id}
    listing = lists.listed(target)
    if isinstance(listing, Problem):
        return history_of(known.values(), [_why(listing)])
    ended = [each for each in listing.recoveries if each.plan_id == plan_id and _has_ended(each, before)]
    found: list[RecoveryTimes] = []
    unread: list[str] = []
    for each in _read(target, ended[:most], reader, known):
        if isinstance(each, Problem):
            unread.append(_why(each))
        else:
            found.append(each)
            if before and each.is_good:
                break
    names = [each.plan for each in listing.recoveries if each.plan_id == plan_id]
    history = history_of([*known.values(), *found], unread)
    return history.named(names[0] if names and names[0] != plan_id else "")


def _has_ended(each: Listed, before: datetime | None) -> bool:
    """Whether it has ended, and began before that."""
    is_later = before is not None and each.started_at is not None and each.started_at >= before
    return not each.is_at_work and not is_later


def _read(
    target: Target, listed: Iterable[Listed], reader: ExecutionReader, known: dict[str, RecoveryTimes]
) -> Iterator[RecoveryTimes | Problem]:
    for each in listed:
        times = known.get(each.recovery_id)
        if times and times.is_good:
            yield times
            continue
        seen = reader.read(target, each.recovery_id, {})
        if isinstance(seen, Problem):
            yield seen
        elif made := times_of(seen):
            yield made


def _why(problem: Problem) -> str:
    return f"{problem.where}: {problem.message}"
