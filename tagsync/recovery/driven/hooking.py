"""The hooks of a drive: which one is called next, and what was heard of it. Pure: same input, same decision."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from tagsync.recovery.driven.drive import Drive, DriveWave
from tagsync.recovery.hooks.hook import Hook, heard, ordered, overdue, skipped
from tagsync.recovery.hooks.ports import HookAnswer
from tagsync.recovery.words.hooks import HookStatus
from tagsync.recovery.words.vocabulary import RecoveryStatus, StepStatus

HOOK_SECONDS, LATE_HOOK = 10, timedelta(minutes=5)
"""Seconds between two looks at a hook; one that takes longer than `LATE_HOOK` is looked at as often as jobs are."""


@dataclass(frozen=True, slots=True)
class HeardHook:
    """What was said of one attempt of a hook."""

    number: int
    attempt: int
    answer: HookAnswer


def hook_at_work(drive: Drive) -> Hook | None:
    """The hook that is asked how far it is. None while the drive stands still, or is cancelled."""
    wave = drive.wave
    if drive.status is not RecoveryStatus.IN_PROGRESS or wave is None or wave.status is not StepStatus.EXECUTING:
        return None
    return next((hook for hook in wave.hooks if hook.is_at_work), None)


def take_in_hook(drive: Drive, said: HeardHook, now: datetime) -> Drive:
    """The drive with what was said. What concerns an earlier attempt is not heard any more."""
    for index, wave in enumerate(drive.waves):
        for hook in wave.hooks:
            if (hook.number, hook.attempt) == (said.number, said.attempt):
                after = heard(hook, said.answer, now)
                moved_at = drive.moved_at if after.run.status is hook.run.status else now
                return replace(drive.with_wave(index, wave.with_hook(after)), moved_at=moved_at)
    return drive


def hook_step(hook: Hook, now: datetime) -> tuple[Hook, bool]:
    """The hook after this step, and whether it is called. One that is overdue has failed."""
    if hook.run.has_ended:
        return hook, False
    if hook.is_overdue(now):
        return overdue(hook, now), False
    return (ordered(hook, now), True) if hook.may_be_called(now) else (hook, False)


def why_failed(wave: DriveWave, hook: Hook) -> str:
    """Why the drive stops at a hook."""
    reason = f": {hook.run.reason}" if hook.run.reason else ""
    return f'the hook "{hook.run.name}" {hook.run.when} {wave.name} has failed{reason}'


def without_hooks(wave: DriveWave, why: str, now: datetime) -> DriveWave:
    """The wave without the hooks that have not ended."""
    hooks = tuple(hook if hook.run.has_ended else skipped(hook, why, now) for hook in wave.hooks)
    return replace(wave, hooks=hooks)


def reason_of(wave: DriveWave) -> str:
    """What a wave waits for, if that is a hook."""
    at_work = (HookStatus.STARTING, HookStatus.RUNNING)
    hook = next((each for each in wave.hooks if each.run.status in at_work), None)
    return f'waits for the hook "{hook.run.name}"' if hook and wave.status is StepStatus.EXECUTING else ""
