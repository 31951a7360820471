"""When each step of a recovery was at work, waited, or was waited for.

DRS gives the times of jobs alone. A wait begins when the wave before it has ended, and an approval is waited for since
then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from tagsync.recovery.times.span import Span
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, Outcome, StepStatus

_NO_WAIT = frozenset({StepStatus.NOT_STARTED, StepStatus.SKIPPED})


@dataclass(frozen=True, slots=True)
class StepTimes:
    """One step. `work` is when it launched or waited. Before that `asked` is when an approval was waited for, and
    `answer` who gave or denied it. Each is None if it was not."""

    step: RecoveryStep
    work: Span | None = None
    asked: Span | None = None
    answer: Act | None = None


def seen_until(recovery: Recovery, now: datetime) -> datetime:
    """Up to when something is known: the end of the recovery, or `now`, but never before its last known moment."""
    known = [each for each in _moments(recovery) if each]
    return max([*known, *([] if recovery.has_ended else [now])], default=now)


def step_times(recovery: Recovery, now: datetime) -> tuple[StepTimes, ...]:
    """The times of all steps, in order. The times of a recovery that has ended do not depend on `now`."""
    return tuple(_walk(recovery, seen_until(recovery, now)))


def whole_span(recovery: Recovery, now: datetime) -> Span:
    """From the first known moment of a recovery to its last, as `seen_until` says."""
    until = seen_until(recovery, now)
    return Span(min((each for each in _moments(recovery) if each), default=until), until)


def server_span(server: ServerLaunch, until: datetime) -> Span | None:
    """The time of the job that launches a server; a job at work reaches up to now."""
    if server.started_at is None:
        return None
    return Span(server.started_at, max(server.started_at, server.ended_at or until))


def reached_at(recovery: Recovery) -> datetime | None:
    """When the last CRITICAL server was launched, to be held against the recovery time objective (RTO). None while one
    is missing, and where the time of one is not known."""
    if recovery.outcome not in (Outcome.SUCCEEDED, Outcome.UNWELL):
        return None
    ended = [each.ended_at for each in recovery.servers() if each.impact is Impact.CRITICAL]
    known = [each for each in ended if each]
    return max(known) if known and len(known) == len(ended) else None


def recovery_seconds(recovery: Recovery) -> float | None:
    """From the start until `reached_at`; None where that is not known."""
    reached = reached_at(recovery)
    return (reached - recovery.started_at).total_seconds() if reached and recovery.started_at else None


def _walk(recovery: Recovery, until: datetime) -> Iterator[StepTimes]:
    answers = [act for act in recovery.acts if act.what in (Deed.APPROVED, Deed.DENIED)]
    before = recovery.started_at
    for step in recovery.steps:
        work = _launching(step, until) if step.servers else _waiting(step, before, until)
        answer = _answer(answers, step, work)
        asked_until = until if step.waits_for_approval else answer.at if answer else None
        asked = Span(before, max(before, asked_until)) if before and asked_until else None
        yield StepTimes(step, work, asked, answer)
        before = work.end if work else before


def _launching(step: RecoveryStep, until: datetime) -> Span | None:
    """From the first job of a step to its last: a retry starts a step again, and what it launched before stays."""
    begins = [each for each in (step.started_at, *(server.started_at for server in step.servers)) if each]
    ends = [each for each in (step.ended_at, *(server.ended_at for server in step.servers)) if each]
    if not begins:
        return None
    return Span(min(begins), max([*begins, *ends] if step.has_ended else [*begins, *ends, until]))


def _waiting(step: RecoveryStep, before: datetime | None, until: datetime) -> Span | None:
    if before is None or step.status in _NO_WAIT:
        return None
    planned = before + timedelta(minutes=step.wait_minutes)
    is_over = step.status is StepStatus.COMPLETED
    return Span(before, max(before, min(planned, until) if is_over else until))


def _answer(answers: list[Act], step: RecoveryStep, work: Span | None) -> Act | None:
    """The answer that a step has had: waves begin one after the other, so it is the first that is not taken yet, and
    that came before the step began. A step that has not begun takes the next one, if there is one.

    DRS gives the times of jobs in whole seconds, so the step's own time decides where it is known.
    """
    is_open = step.waits_for_approval or not step.servers
    began = step.started_at or (work.begin if work else None)
    if is_open or not answers or (began and answers[0].at > began):
        return None
    return answers.pop(0)


def _moments(recovery: Recovery) -> Iterator[datetime | None]:
    yield recovery.started_at
    yield recovery.ended_at
    for step in recovery.steps:
        yield step.started_at
        yield step.ended_at
    for server in recovery.servers():
        yield server.started_at
        yield server.ended_at
    yield from (act.at for act in recovery.acts)
