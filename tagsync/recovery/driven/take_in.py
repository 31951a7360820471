"""Takes what DRS says about jobs into the state of a drive."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from tagsync.core.model import Problem
from tagsync.core.problems import NO_ACCESS, ProblemKind
from tagsync.recovery.driven.claims import Key, Seen, jobs_of, order_numbers
from tagsync.recovery.driven.drive import Drive, DriveServer, Order
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.launches import launch_by_job
from tagsync.recovery.words.vocabulary import LaunchStatus, Wellness

CHECKED_AFTER = timedelta(minutes=30)
"""A post-launch action that is still at work so long after the end of its job is no longer waited for."""

UNLISTED = timedelta(seconds=60)
"""A job that DRS does not list so long after its start was answered, or the answer was lost, was not started."""

UNHEARD = timedelta(minutes=5)
"""The same for an order whose driver has said nothing since it was decided: it has crashed, or is at work still. No
request is on its way for so long after `START_WITHIN`, credentials and timeouts included."""

HOPELESS = NO_ACCESS | {ProblemKind.NOT_FOUND, ProblemKind.UNINITIALISED}
"""Kinds of problems that every server of a target has, and that waiting does not solve."""


def take_in(drive: Drive, seen: Seen, looked_at: datetime) -> Drive:
    """The drive with what the jobs say about its servers, and without orders that are settled. Servers of a wave that
    was skipped count too: they may be at work.

    `looked_at` is when the reading of the jobs began: a job that was started later cannot be among them.
    """
    jobs, numbers = jobs_of(drive, seen), order_numbers(drive, seen)
    left: list[Order] = []
    refused: dict[Key, Order] = {}
    for order in drive.orders:
        if order.number in numbers:
            continue
        if isinstance(seen.get(order.target), Problem | None) or looked_at < _known_from(order):
            left.append(order)
        else:
            refused |= {(order.target, server_id): order for server_id in order.server_ids}
    waves = tuple(
        replace(wave, servers=tuple(_look(_ordered(each, jobs, refused), seen, looked_at) for each in wave.servers))
        for wave in drive.waves
    )
    return replace(drive, orders=tuple(left), waves=waves)


def _known_from(order: Order) -> datetime:
    """From when on a look at the jobs tells whether the job of an order was started."""
    return order.answered_at + UNLISTED if order.answered_at else order.decided_at + UNHEARD


def _ordered(server: DriveServer, jobs: Mapping[Key, Job], refused: Mapping[Key, Order]) -> DriveServer:
    """A server with the job that was started for it, or as it was before an order that DRS refused."""
    launch = server.launch
    if server.is_settled or launch.job_id:
        return server
    if job := jobs.get(server.key):
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


def _look(server: DriveServer, seen: Seen, looked_at: datetime) -> DriveServer:
    """A server as its job says now. A settled one stays as it is."""
    launch = server.launch
    if not launch.job_id or server.is_settled or launch.target not in seen:
        return server
    jobs = seen[launch.target]
    found = dict.fromkeys([launch.job_id], jobs) if isinstance(jobs, Problem) else {job.job_id: job for job in jobs}
    launch = launch_by_job(launch, found.get(launch.job_id))
    if launch.is_checked_now and launch.ended_at and looked_at - launch.ended_at >= CHECKED_AFTER:
        launch = replace(launch, wellness=Wellness.UNWELL)
    return replace(server, launch=launch)
