"""What a recovery at work waits for, in one sentence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tagsync.recovery.times.span import Span
from tagsync.recovery.times.spans import seen_until, step_times
from tagsync.recovery.words.hooks import HookRun, HookStatus
from tagsync.recovery.words.recovery import Recovery, RecoveryStep
from tagsync.recovery.words.vocabulary import LaunchStatus, RecoveryStatus, StepStatus
from tagsync.report.quoting import one_line
from tagsync.report.recovery.execution_lines import duration
from tagsync.report.words import some

GOING = frozenset({LaunchStatus.PENDING, LaunchStatus.LAUNCHING})


def waits_for(recovery: Recovery, now: datetime) -> str:
    """`now` is when it was read. Empty if it waits for nothing that is known."""
    step = recovery.current
    if recovery.status is RecoveryStatus.CANCELLING:
        return "It is being cancelled, and waits for the job at work to end."
    if recovery.status is RecoveryStatus.CREATED:
        return "The plan is checked before the first wave."
    if step is None:
        return "Every wave has ended. It waits for the post-launch actions." if recovery.is_checked_now else ""
    name, until = one_line(step.name), seen_until(recovery, now)
    times = next(each for each in step_times(recovery, now) if each.step is step)
    if step.waits_for_approval:
        return f"It waits for a person to approve {name}{_since(times.asked, until)}."
    if not step.servers:
        return f"{_begun(name)}: {_left(step, times.work, until)}."
    if step.status is StepStatus.EXECUTING and (hook := next(filter(_is_at_work, step.hooks), None)):
        since = Span(hook.started_at, max(hook.started_at, until)) if hook.started_at else None
        return f'It waits for the hook "{one_line(hook.name)}" {hook.when} {name}{_since(since, until)}.'
    if step.status is StepStatus.EXECUTING and (still := _still(step)):
        return f"It waits for {still}."
    return f"{_begun(name)} comes next."


def _is_at_work(hook: HookRun) -> bool:
    return hook.status in (HookStatus.STARTING, HookStatus.RUNNING)


def _still(step: RecoveryStep) -> str:
    """`2 servers of wave 1 to launch (drsjob-1)`, or what comes after the launch."""
    launching = [each for each in step.servers if each.status in GOING]
    checked = sum(each.is_checked_now for each in step.servers)
    jobs = {each.job_id for each in launching if each.job_id}
    if launching:
        job = f" ({min(jobs)})" if len(jobs) == 1 else f" ({len(jobs)} jobs)" if jobs else ""
        return f"{some(len(launching), 'server')} of {one_line(step.name)} to launch{job}"
    return f"the post-launch actions of {some(checked, 'server')} of {one_line(step.name)}" if checked else ""


def _since(asked: Span | None, until: datetime) -> str:
    if asked is None:
        return ""
    lasts = duration((until - asked.begin).total_seconds())
    return f", since {asked.begin.astimezone(UTC):%H:%M} UTC ({lasts})"


def _left(step: RecoveryStep, work: Span | None, until: datetime) -> str:
    if work is None:
        return f"{step.wait_minutes} min"
    ends = work.begin + timedelta(minutes=step.wait_minutes)
    left = duration(max(0.0, (ends - until).total_seconds()))
    return f"{step.wait_minutes} min until {ends.astimezone(UTC):%H:%M} UTC, of which {left} are left"


def _begun(name: str) -> str:
    """A name at the beginning of a sentence."""
    return name[:1].upper() + name[1:]
