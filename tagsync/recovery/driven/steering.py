"""What people do with a drive: approve, deny, retry, skip, cancel. Pure: each answers the new state of the drive."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tagsync.recovery.driven.advance import ended
from tagsync.recovery.driven.drive import Drive, DriveServer, DriveWave
from tagsync.recovery.driven.hooking import without_hooks
from tagsync.recovery.hooks.hook import again, skipped
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.steering import WrongMoment
from tagsync.recovery.words.vocabulary import LaunchStatus, RecoveryStatus, StepStatus


def approve(drive: Drive, who: str, now: datetime) -> Drive:
    """The wave that waits for an approval may begin. Raises `WrongMoment` if none waits, or if it is too late."""
    index, wave = _asked(drive, now)
    return replace(drive.with_wave(index, replace(wave, approved_by=who)), asked_at=None, moved_at=now)


def deny(drive: Drive, who: str, now: datetime) -> Drive:
    """The drive ends before the wave that waits for an approval. Raises `WrongMoment` as `approve` does."""
    _, wave = _asked(drive, now)
    why = f"{who} denied {wave.name}"
    return replace(drive, status=RecoveryStatus.CANCELLING, reason=why, asked_at=None, moved_at=now)


def cancel(drive: Drive, who: str, now: datetime) -> Drive:
    """Nothing more is started. Raises `WrongMoment` for a drive that is COMPLETED or CANCELLED."""
    if drive.status in (RecoveryStatus.COMPLETED, RecoveryStatus.CANCELLED):
        raise WrongMoment(f"The drive {drive.run_id} has ended already: it is {drive.status}")
    why = drive.reason if drive.status is RecoveryStatus.CANCELLING else f"{who} cancelled it"
    return replace(drive, status=RecoveryStatus.CANCELLING, reason=why, asked_at=None, moved_at=now, ended_at=None)


def retry(drive: Drive, now: datetime, accept: Accept | None = None) -> Drive:
    """Launches the failed servers of the failed wave once more, looks again at those that are UNCLEAR, and calls its
    failed hook again. `accept` says which recovery instances may be replaced from now on: without it none.

    A server that is launched and not well is not launched again: that would delete its instance. Raises `WrongMoment`
    for a drive that has not failed or never began, and where only such servers hold it up.
    """
    index, wave = _failed(drive)
    if wave.status is not StepStatus.FAILED:
        return _taken_up(drive, now, accept)
    lost = [server.launch for server in wave.servers if server.is_lost]
    if lost and all(launch.is_unwell for launch in lost):
        fix = "Fix them, then go on with skip. To launch them anew, start a new drive"
        raise WrongMoment(f"Nothing failed to launch in {wave.name}: {wave.loss}. {fix}")
    servers = tuple(_again(server, drive.next_order) for server in wave.servers)
    hooks = tuple(map(again, wave.hooks))
    wave = replace(wave, servers=servers, hooks=hooks, status=StepStatus.EXECUTING, started_at=now, ended_at=None)
    return _taken_up(drive.with_wave(index, wave), now, accept)


def skip(drive: Drive, now: datetime, accept: Accept | None = None) -> Drive:
    """Goes on without the failed hook or, if no hook has failed, leaves the failed wave as it is and goes on with the
    next one. `accept` and `WrongMoment` are as for `retry`."""
    index, wave = _failed(drive)
    if wave.status is not StepStatus.FAILED:
        raise WrongMoment(f"The drive {drive.run_id} has not failed in a wave: take it up with a retry, or cancel it")
    if hook := wave.failed_hook:
        wave = replace(
            wave.with_hook(skipped(hook, "skipped by a person", now)), status=StepStatus.EXECUTING, ended_at=None
        )
    else:
        wave = without_hooks(replace(wave, status=StepStatus.SKIPPED), "its wave was skipped", now)
    return _taken_up(drive.with_wave(index, wave), now, accept)


def give_up(drive: Drive, reason: str, now: datetime) -> Drive:
    """Ends a drive as FAILED because it cannot go on. A drive that has ended stays as it is."""
    if drive.has_ended:
        return drive
    if drive.wave_at is not None and drive.wave and drive.wave.status is StepStatus.EXECUTING:
        drive = drive.with_wave(drive.wave_at, replace(drive.wave, status=StepStatus.FAILED, ended_at=now))
    return ended(drive, RecoveryStatus.FAILED, now, reason)


def _again(server: DriveServer, since: int) -> DriveServer:
    if server.launch.status is LaunchStatus.UNCLEAR:
        return replace(server, launch=replace(server.launch, status=LaunchStatus.UNKNOWN))
    if server.launch.status is not LaunchStatus.FAILED:
        return server
    seen = server.launch
    launch = ServerLaunch(
        seen.target, seen.server_id, seen.name, seen.impact, LaunchStatus.NOT_STARTED, asked_point=seen.asked_point
    )
    return DriveServer(launch, since)


def _asked(drive: Drive, now: datetime) -> tuple[int, DriveWave]:
    if drive.wave_at is None or drive.wave is None or drive.approval_ends is None:
        raise WrongMoment(f"The drive {drive.run_id} does not wait for an approval: it is {drive.status}")
    if now >= drive.approval_ends:
        raise WrongMoment(
            f"The approval of {drive.wave.name} comes too late: it was wanted within {drive.approval_hours} h"
        )
    return drive.wave_at, drive.wave


def _failed(drive: Drive) -> tuple[int, DriveWave]:
    if drive.status is not RecoveryStatus.FAILED:
        raise WrongMoment(f"The drive {drive.run_id} has not failed: it is {drive.status}")
    if drive.wave_at is None or drive.wave is None:
        raise WrongMoment(f"The drive {drive.run_id} never began: start a new one")
    return drive.wave_at, drive.wave


def _taken_up(drive: Drive, now: datetime, accept: Accept | None) -> Drive:
    drive = replace(drive, status=RecoveryStatus.IN_PROGRESS, reason="", ended_at=None, moved_at=now)
    return allowed(drive, accept or Accept())


def allowed(drive: Drive, accept: Accept) -> Drive:
    """The drive, which may replace the accepted recovery instances and no others."""
    return replace(drive, replace_instances=accept.replace_instances, replace_production=accept.replace_production)
