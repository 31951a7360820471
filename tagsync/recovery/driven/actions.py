"""What people and the caller of DRS do to a driven run: approve, deny, retry, skip, cancel; what became of an order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tagsync.core.errors import TagsyncError
from tagsync.core.model import Problem
from tagsync.recovery.driven.advance import ended
from tagsync.recovery.driven.drive import Drive, DriveServer, DriveWave, Order
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.vocabulary import LaunchStatus, RecoveryStatus, StepStatus


class WrongMoment(TagsyncError):
    """A run cannot be treated so as it stands now."""


def approve(run: Drive, who: str, now: datetime) -> Drive:
    """The wave that waits for it may begin. Raises `WrongMoment` where none does, or where it is too late."""
    index, wave = _asked(run, now)
    return replace(run.with_wave(index, replace(wave, approved_by=who)), asked_at=None, moved_at=now)


def deny(run: Drive, who: str, now: datetime) -> Drive:
    """The run ends before the wave that waits for an approval. Raises `WrongMoment` as `approve` does."""
    _, wave = _asked(run, now)
    why = f"{who} denied {wave.name}"
    return replace(run, status=RecoveryStatus.CANCELLING, reason=why, asked_at=None, moved_at=now)


def cancel(run: Drive, who: str, now: datetime) -> Drive:
    """Nothing more is started. Raises `WrongMoment` for a run that has ended, unless by a failure."""
    if run.status in (RecoveryStatus.COMPLETED, RecoveryStatus.CANCELLED):
        raise WrongMoment(f"The run {run.run_id} has ended already: it is {run.status}")
    why = run.reason if run.status is RecoveryStatus.CANCELLING else f"{who} cancelled it"
    return replace(run, status=RecoveryStatus.CANCELLING, reason=why, asked_at=None, moved_at=now, ended_at=None)


def retry(run: Drive, now: datetime) -> Drive:
    """Takes up a failed run: what has failed in its wave is launched once more, and nothing else. Raises
    `WrongMoment` for a run that has not failed, or never began."""
    index, wave = _failed(run)
    if wave.status is not StepStatus.FAILED:
        return _taken_up(run, now)
    servers = tuple(_again(server, run.next_order) for server in wave.servers)
    wave = replace(wave, servers=servers, status=StepStatus.EXECUTING, started_at=now, ended_at=None)
    return _taken_up(run.with_wave(index, wave), now)


def skip(run: Drive, now: datetime) -> Drive:
    """Leaves the failed wave as it is, and goes on with the next. Raises `WrongMoment` as `retry` does."""
    index, wave = _failed(run)
    if wave.status is not StepStatus.FAILED:
        raise WrongMoment(f"The run {run.run_id} has not failed in a wave: take it up with a retry, or cancel it")
    return _taken_up(run.with_wave(index, replace(wave, status=StepStatus.SKIPPED)), now)


def give_up(run: Drive, reason: str, now: datetime) -> Drive:
    """Ends a run that nobody drives any more as FAILED; one that has ended stays as it is."""
    if run.has_ended:
        return run
    if run.wave_at is not None and run.wave and run.wave.status is StepStatus.EXECUTING:
        run = run.with_wave(run.wave_at, replace(run.wave, status=StepStatus.FAILED, ended_at=now))
    return ended(run, RecoveryStatus.FAILED, now, reason)


def started(run: Drive, order: Order, job: Job) -> Drive:
    """The state after DRS has taken an order."""
    keys = {(order.target, server_id) for server_id in order.server_ids}
    run = replace(run, orders=tuple(each for each in run.orders if each.number != order.number))
    waves = tuple(
        replace(wave, servers=tuple(_with_job(each, job) if each.key in keys else each for each in wave.servers))
        for wave in run.waves
    )
    return replace(run, waves=waves)


def not_taken(run: Drive, order: Order, kind: str, problem: Problem) -> Drive:
    """The state after DRS has not taken an order, as far as one can know: the next look at the jobs will tell."""
    said = replace(order, kind=kind, problem=str(problem))
    return replace(run, orders=tuple(said if each.number == order.number else each for each in run.orders))


def _with_job(server: DriveServer, job: Job) -> DriveServer:
    return replace(server, launch=replace(server.launch, job_id=job.job_id, status=LaunchStatus.PENDING, reason=""))


def _again(server: DriveServer, since: int) -> DriveServer:
    if server.launch.status is not LaunchStatus.FAILED:
        return server
    launch = replace(
        server.launch, status=LaunchStatus.NOT_STARTED, reason="", job_id="", started_at=None, ended_at=None
    )
    return DriveServer(launch, since)


def _asked(run: Drive, now: datetime) -> tuple[int, DriveWave]:
    if run.wave_at is None or run.wave is None or run.approval_ends is None:
        raise WrongMoment(f"The run {run.run_id} does not wait for an approval: it is {run.status}")
    if now >= run.approval_ends:
        raise WrongMoment(
            f"The approval of {run.wave.name} comes too late: it was wanted within {run.approval_hours} h"
        )
    return run.wave_at, run.wave


def _failed(run: Drive) -> tuple[int, DriveWave]:
    if run.status is not RecoveryStatus.FAILED:
        raise WrongMoment(f"The run {run.run_id} has not failed: it is {run.status}")
    if run.wave_at is None or run.wave is None:
        raise WrongMoment(f"The run {run.run_id} never began: start a new one")
    return run.wave_at, run.wave


def _taken_up(run: Drive, now: datetime) -> Drive:
    return replace(run, status=RecoveryStatus.IN_PROGRESS, reason="", ended_at=None, moved_at=now)
