"""Advances a drive: decides what to do next from its state and its jobs. Pure: same input, same decision."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from tagsync.recovery.driven.claims import Key, Seen
from tagsync.recovery.driven.drive import Drive, DriveServer, DriveWave, Order
from tagsync.recovery.driven.hooking import (
    HOOK_SECONDS,
    LATE_HOOK,
    HeardHook,
    hook_step,
    take_in_hook,
    why_failed,
    without_hooks,
)
from tagsync.recovery.driven.orders import place_orders
from tagsync.recovery.driven.take_in import take_in
from tagsync.recovery.hooks.hook import Hook
from tagsync.recovery.words.hooks import HookTime
from tagsync.recovery.words.vocabulary import LaunchStatus, RecoveryStatus, StepStatus

POLL_SECONDS, LATE_POLL_SECONDS, LATE = 30, 120, timedelta(hours=1)
"""Seconds between two looks at jobs; a wave that takes longer than `LATE` is looked at less often."""

LOOK_SECONDS = 1
"""Seconds to the first look at the targets of a wave that has just begun: nothing is started where none was made."""

PATIENCE = timedelta(hours=4)
"""A drive that makes no progress for this long fails."""


class Next(StrEnum):
    WAIT = "WAIT"
    APPROVAL = "APPROVAL"
    DONE = "DONE"


@dataclass(frozen=True, slots=True)
class Advance:
    """The new state of the drive, and what comes next.

    `start` are the jobs to start once the state is saved, `call` is the hook to call then. `seconds` is the wait before
    the next advance; for an APPROVAL it is the longest wait.
    """

    drive: Drive
    next: Next
    seconds: int = 0
    start: tuple[Order, ...] = ()
    call: Hook | None = None


def advance(drive: Drive, seen: Seen, now: datetime, looked_at: datetime, heard: HeardHook | None = None) -> Advance:
    """Decides one step. Problems in `seen` end nothing: the servers there are UNKNOWN and are looked at again.

    `looked_at` is when the reading of `seen` began. `heard` is what was said of the hook at work.
    """
    if drive.has_ended:
        return Advance(drive, Next.DONE)
    before = _progress(drive)
    drive = take_in(drive, seen, looked_at)
    drive = take_in_hook(drive, heard, now) if heard else drive
    if _progress(drive) != before:
        drive = replace(drive, moved_at=now)
    if drive.status is RecoveryStatus.CANCELLING:
        return _cancel(drive, now)
    if drive.status is RecoveryStatus.CREATED:
        drive = replace(drive, status=RecoveryStatus.IN_PROGRESS, started_at=now, moved_at=now)
    if (wave := drive.wave) is not None and wave.status is StepStatus.EXECUTING:
        return _work(drive, wave, seen, now)
    return _go_on(drive, seen, now)


def _progress(drive: Drive) -> frozenset[tuple[Key, str, bool]]:
    return frozenset((server.key, server.launch.job_id, server.is_settled) for server in drive.servers())


def _go_on(drive: Drive, seen: Seen, now: datetime) -> Advance:
    """Between two waves: the wait, the approval, the next wave, or the end."""
    index, wave = drive.wave_at, drive.wave
    if index is None or wave is None:
        if _is_at_work(drive, now):
            return Advance(drive, Next.WAIT, POLL_SECONDS)
        return Advance(ended(drive, RecoveryStatus.COMPLETED, now), Next.DONE)
    wait_ends = drive.waves[index - 1].wait_ends if index else None
    if wait_ends and now < wait_ends:
        return Advance(drive, Next.WAIT, math.ceil((wait_ends - now).total_seconds()))
    if wave.approval and not wave.approved_by:
        drive = drive if drive.asked_at else replace(drive, asked_at=now, moved_at=now)
        assert drive.approval_ends
        if now >= drive.approval_ends:
            why = f"{wave.name} was not approved within {drive.approval_hours} hours"
            return _cancel(replace(drive, status=RecoveryStatus.CANCELLING, reason=why), now)
        return Advance(drive, Next.APPROVAL, math.ceil((drive.approval_ends - now).total_seconds()))
    wave = replace(wave, status=StepStatus.EXECUTING, started_at=now)
    return _work(replace(drive.with_wave(index, wave), asked_at=None, moved_at=now), wave, seen, now)


def _work(drive: Drive, wave: DriveWave, seen: Seen, now: datetime) -> Advance:
    """A wave at work: calls its hooks, starts what may start, and ends the wave once all its servers are settled."""
    index = drive.wave_at
    assert index is not None
    if hook := wave.next_hook(HookTime.BEFORE):
        return _hooked(drive, index, hook, now)
    if all(server.is_settled for server in wave.servers) and not drive.orders:
        if wave.loss:
            drive = drive.with_wave(index, replace(wave, status=StepStatus.FAILED, ended_at=now))
            return Advance(ended(drive, RecoveryStatus.FAILED, now, wave.loss), Next.DONE)
        if hook := wave.next_hook(HookTime.AFTER):
            return _hooked(drive, index, hook, now)
        drive = drive.with_wave(index, replace(wave, status=StepStatus.COMPLETED, ended_at=now))
        return _go_on(replace(drive, moved_at=now), seen, now)
    if now - drive.moved_at >= PATIENCE:
        drive = drive.with_wave(index, replace(wave, status=StepStatus.FAILED, ended_at=now))
        return Advance(ended(drive, RecoveryStatus.FAILED, now, _stuck(wave)), Next.DONE)
    drive, start = place_orders(drive, wave, seen, now)
    if any(server.launch.target not in seen for server in wave.servers if not server.is_settled):
        return Advance(drive, Next.WAIT, LOOK_SECONDS, start)
    is_late = wave.started_at is not None and now - wave.started_at > LATE
    return Advance(drive, Next.WAIT, LATE_POLL_SECONDS if is_late else POLL_SECONDS, start)


def _hooked(drive: Drive, index: int, hook: Hook, now: datetime) -> Advance:
    """A wave that waits for a hook. One that has failed stops the drive."""
    hook, is_called = hook_step(hook, now)
    wave = drive.waves[index].with_hook(hook)
    drive = replace(drive.with_wave(index, wave), moved_at=now if is_called else drive.moved_at)
    if hook.run.has_ended:
        drive = drive.with_wave(index, replace(wave, status=StepStatus.FAILED, ended_at=now))
        return Advance(ended(drive, RecoveryStatus.FAILED, now, why_failed(wave, hook)), Next.DONE)
    is_late = hook.begun_at is not None and now - hook.begun_at > LATE_HOOK
    return Advance(drive, Next.WAIT, POLL_SECONDS if is_late else HOOK_SECONDS, call=hook if is_called else None)


def _cancel(drive: Drive, now: datetime) -> Advance:
    """Starts nothing more, and ends when no job of the drive is at work. What is launched stays."""
    if _is_at_work(drive, now):
        return Advance(replace(drive, asked_at=None), Next.WAIT, POLL_SECONDS)
    waves = tuple(without_hooks(_left_out(wave, now), "the drive was cancelled", now) for wave in drive.waves)
    return Advance(ended(replace(drive, waves=waves), RecoveryStatus.CANCELLED, now, drive.reason), Next.DONE)


def _is_at_work(drive: Drive, now: datetime) -> bool:
    """Whether an order is open or a job of the drive at work, be it in a wave that was skipped."""
    waiting = {LaunchStatus.PENDING, LaunchStatus.LAUNCHING, LaunchStatus.UNKNOWN}
    launches = [server.launch for server in drive.servers()]
    is_busy = drive.orders or any(launch.job_id and launch.status in waiting for launch in launches)
    return bool(is_busy) and now - drive.moved_at < PATIENCE


def ended(drive: Drive, status: RecoveryStatus, now: datetime, reason: str = "") -> Drive:
    return replace(drive, status=status, ended_at=now, moved_at=now, asked_at=None, reason=reason)


def _left_out(wave: DriveWave, now: datetime) -> DriveWave:
    """A wave of a cancelled drive: servers that were not started are skipped."""
    if wave.has_ended:
        return wave
    if wave.status is StepStatus.EXECUTING and all(server.is_settled for server in wave.servers):
        lost = any(server.is_lost for server in wave.servers)
        return replace(wave, status=StepStatus.FAILED if lost else StepStatus.COMPLETED, ended_at=now)
    servers = tuple(map(_skipped, wave.servers))
    return replace(wave, servers=servers, status=StepStatus.SKIPPED, ended_at=now)


def _skipped(server: DriveServer) -> DriveServer:
    if server.is_settled or server.launch.job_id:
        return server
    return replace(server, launch=replace(server.launch, status=LaunchStatus.SKIPPED, reason="the drive was cancelled"))


def _stuck(wave: DriveWave) -> str:
    """Why a wave makes no progress."""
    left = [server.launch for server in wave.servers if not server.is_settled]
    said = next((launch.reason for launch in left if launch.reason), "")
    hours = PATIENCE // timedelta(hours=1)
    doing = "launched" if any(launch.status is not LaunchStatus.LAUNCHED for launch in left) else "checked"
    what = f"nothing has happened for {hours} hours, and {len(left)} servers of {wave.name} are not {doing}"
    return f"{what}: {said}" if said else what
