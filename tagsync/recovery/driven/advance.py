"""Drives a recovery: from its state and what DRS says of its jobs to what to do next. Pure, and the same every time."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from tagsync.recovery.driven.drive import Drive, DriveWave, Order
from tagsync.recovery.driven.jobs import Seen, take_in
from tagsync.recovery.driven.orders import place_orders
from tagsync.recovery.words.vocabulary import LaunchStatus, RecoveryStatus, StepStatus

POLL_SECONDS, LATE_POLL_SECONDS, LATE = 30, 120, timedelta(hours=1)
"""Between two looks at jobs; rarer once a wave is late."""

PATIENCE = timedelta(hours=4)
"""How long a run waits while nothing happens at all, before it is given up."""


class Next(StrEnum):
    WAIT = "WAIT"
    APPROVAL = "APPROVAL"
    DONE = "DONE"


@dataclass(frozen=True, slots=True)
class Advance:
    """The new state of the run, and what comes next. `start` are jobs to start once the state is saved; `seconds` is
    how long to wait before the next advance, for an APPROVAL at most."""

    run: Drive
    next: Next
    seconds: int = 0
    start: tuple[Order, ...] = ()


def advance(run: Drive, seen: Seen, now: datetime) -> Advance:
    """One step of a run. Problems in `seen` end nothing: the servers there are UNKNOWN and are asked for again."""
    if run.has_ended:
        return Advance(run, Next.DONE)
    before = _progress(run)
    run = take_in(run, seen, now)
    if _progress(run) != before:
        run = replace(run, moved_at=now)
    if run.status is RecoveryStatus.CANCELLING:
        return _cancel(run, now)
    if run.status is RecoveryStatus.CREATED:
        run = replace(run, status=RecoveryStatus.IN_PROGRESS, started_at=now, moved_at=now)
    if (wave := run.wave) is not None and wave.status is StepStatus.EXECUTING:
        return _work(run, wave, seen, now)
    return _go_on(run, seen, now)


def _progress(run: Drive) -> list[tuple[str, bool]]:
    return [(server.launch.job_id, server.is_settled) for server in run.servers()]


def _go_on(run: Drive, seen: Seen, now: datetime) -> Advance:
    """Between two waves: the wait, the approval, the next wave, or the end."""
    index, wave = run.wave_at, run.wave
    if index is None or wave is None:
        return Advance(ended(run, RecoveryStatus.COMPLETED, now), Next.DONE)
    wait_ends = run.waves[index - 1].wait_ends if index else None
    if wait_ends and now < wait_ends:
        return Advance(run, Next.WAIT, math.ceil((wait_ends - now).total_seconds()))
    if wave.approval and not wave.approved_by:
        run = run if run.asked_at else replace(run, asked_at=now, moved_at=now)
        assert run.approval_ends
        if now >= run.approval_ends:
            why = f"nobody approved {wave.name} within {run.approval_hours} hours"
            return _cancel(replace(run, status=RecoveryStatus.CANCELLING, reason=why), now)
        return Advance(run, Next.APPROVAL, math.ceil((run.approval_ends - now).total_seconds()))
    wave = replace(wave, status=StepStatus.EXECUTING, started_at=wave.started_at or now)
    return _work(replace(run.with_wave(index, wave), asked_at=None, moved_at=now), wave, seen, now)


def _work(run: Drive, wave: DriveWave, seen: Seen, now: datetime) -> Advance:
    """A wave at work: starts what may start, and ends the wave when all its servers have come to an end."""
    index = run.wave_at
    assert index is not None
    if all(server.is_settled for server in wave.servers) and not run.orders:
        lost = sum(server.is_lost for server in wave.servers)
        if lost:
            run = run.with_wave(index, replace(wave, status=StepStatus.FAILED, ended_at=now))
            why = f"{lost} CRITICAL server{'s' * (lost > 1)} of {wave.name} could not be launched"
            return Advance(ended(run, RecoveryStatus.FAILED, now, why), Next.DONE)
        run = run.with_wave(index, replace(wave, status=StepStatus.COMPLETED, ended_at=now))
        return _go_on(replace(run, moved_at=now), seen, now)
    if now - run.moved_at >= PATIENCE:
        run = run.with_wave(index, replace(wave, status=StepStatus.FAILED, ended_at=now))
        return Advance(ended(run, RecoveryStatus.FAILED, now, _stuck(wave)), Next.DONE)
    run, start = place_orders(run, wave, seen, now)
    is_late = wave.started_at is not None and now - wave.started_at > LATE
    return Advance(run, Next.WAIT, LATE_POLL_SECONDS if is_late else POLL_SECONDS, start)


def _cancel(run: Drive, now: datetime) -> Advance:
    """Starts nothing more, and ends when no job of the run is at work. What is launched stays."""
    waiting = {LaunchStatus.PENDING, LaunchStatus.LAUNCHING, LaunchStatus.UNKNOWN}
    is_busy = run.orders or any(server.launch.job_id and server.launch.status in waiting for server in run.servers())
    if is_busy and now - run.moved_at < PATIENCE:
        return Advance(replace(run, asked_at=None), Next.WAIT, POLL_SECONDS)
    waves = tuple(_left_out(wave, now) for wave in run.waves)
    return Advance(ended(replace(run, waves=waves), RecoveryStatus.CANCELLED, now, run.reason), Next.DONE)


def ended(run: Drive, status: RecoveryStatus, now: datetime, reason: str = "") -> Drive:
    return replace(run, status=status, ended_at=now, moved_at=now, asked_at=None, reason=reason)


def _left_out(wave: DriveWave, now: datetime) -> DriveWave:
    """A wave of a cancelled run: what was not started is skipped."""
    if wave.has_ended:
        return wave
    if wave.status is StepStatus.EXECUTING and all(server.is_settled for server in wave.servers):
        lost = any(server.is_lost for server in wave.servers)
        return replace(wave, status=StepStatus.FAILED if lost else StepStatus.COMPLETED, ended_at=now)
    servers = tuple(
        server
        if server.is_settled or server.launch.job_id
        else replace(server, launch=replace(server.launch, status=LaunchStatus.SKIPPED, reason="the run was cancelled"))
        for server in wave.servers
    )
    return replace(wave, servers=servers, status=StepStatus.SKIPPED, ended_at=now)


def _stuck(wave: DriveWave) -> str:
    """Why a wave has not come to its end."""
    left = [server.launch for server in wave.servers if not server.is_settled]
    said = next((launch.reason for launch in left if launch.reason), "")
    hours = int(PATIENCE.total_seconds() // 3600)
    what = f"nothing has happened for {hours} hours, and {len(left)} servers of {wave.name} are not launched"
    return f"{what}: {said}" if said else what
