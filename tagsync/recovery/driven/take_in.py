"""Takes what DRS says about jobs into the state of a drive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from tagsync.core.model import Problem, Target
from tagsync.core.problems import NO_ACCESS, ProblemKind
from tagsync.recovery.driven.drive import Drive, DriveServer, Order, order_number
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.launches import launch_by_job
from tagsync.recovery.words.vocabulary import LaunchStatus

UNANSWERED = timedelta(seconds=60)
"""A job that DRS does not list after this time was not started."""

HOPELESS = NO_ACCESS | {ProblemKind.NOT_FOUND}
"""Kinds of problems that every server of a target has, and that waiting does not solve."""

Key = tuple[Target, str]

Seen = Mapping[Target, Sequence[Job] | Problem]
"""The jobs of each target that are at work or belong to this drive, or why they could not be read."""


def take_in(drive: Drive, seen: Seen, now: datetime) -> Drive:
    """The drive with what the jobs say about the servers of the wave at work, and without orders that are settled."""
    index = drive.wave_at
    if index is None:
        return drive
    jobs = _jobs_of(drive, seen)
    numbers = {number for number, _ in jobs.values()}
    left: list[Order] = []
    refused: dict[Key, Order] = {}
    for order in drive.orders:
        if order.number in numbers:
            continue
        if isinstance(seen.get(order.target), Problem | None) or now - order.decided_at < UNANSWERED:
            left.append(order)
        else:
            refused |= {(order.target, server_id): order for server_id in order.server_ids}
    drive = replace(drive, orders=tuple(left))
    servers = tuple(_look(_ordered(each, jobs, refused), seen) for each in drive.waves[index].servers)
    return drive.with_wave(index, replace(drive.waves[index], servers=servers))


def _jobs_of(drive: Drive, seen: Seen) -> dict[Key, tuple[int, Job]]:
    """The newest job of this drive for each server, and the number of its order."""
    found: dict[Key, tuple[int, Job]] = {}
    for target, jobs in seen.items():
        ours = [] if isinstance(jobs, Problem) else [(order_number(job.tags, drive.run_id), job) for job in jobs]
        for number, job in sorted((each for each in ours if each[0]), key=lambda each: each[0]):
            found |= {(target, server.server_id): (number, job) for server in job.servers}
    return found


def _ordered(server: DriveServer, jobs: Mapping[Key, tuple[int, Job]], refused: Mapping[Key, Order]) -> DriveServer:
    """A server with the job that was started for it, or as it was before an order that DRS refused."""
    launch = server.launch
    if server.is_settled or launch.job_id:
        return server
    number, job = jobs.get(server.key, (0, None))
    if job and number >= server.since:
        return replace(server, launch=replace(launch, job_id=job.job_id, status=LaunchStatus.PENDING, reason=""))
    order = refused.get(server.key)
    if order is None:
        return server
    alone = len(order.server_ids) == 1
    if order.kind in HOPELESS or (order.kind is ProblemKind.INVALID and alone):
        return replace(server, launch=replace(launch, status=LaunchStatus.FAILED, reason=order.problem))
    halved = order.kind in (ProblemKind.CONFLICT, ProblemKind.INVALID) and not alone
    launch = replace(launch, status=LaunchStatus.NOT_STARTED, reason=order.problem)
    return replace(server, launch=launch, conflicts=server.conflicts + halved)


def _look(server: DriveServer, seen: Seen) -> DriveServer:
    """A server as its job says now. A settled one stays as it is."""
    launch = server.launch
    if not launch.job_id or server.is_settled:
        return server
    jobs = seen.get(launch.target, ())
    found = dict.fromkeys([launch.job_id], jobs) if isinstance(jobs, Problem) else {job.job_id: job for job in jobs}
    return replace(server, launch=launch_by_job(launch, found.get(launch.job_id)))
