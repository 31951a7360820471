"""Orders: which servers of a wave may be started now, in which jobs, and what DRS did with an order.

DRS has quotas in each account and region, and the jobs of others count too: 20 jobs at work, 100 servers a job, 500
servers in all jobs, and one job a server.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.discovery.waves import SERVERS_A_JOB
from tagsync.recovery.driven.claims import Seen, there_already
from tagsync.recovery.driven.drive import Drive, DriveServer, DriveWave, Order
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.quotas import MOST_JOBS, MOST_SERVERS_IN_JOBS
from tagsync.recovery.words.vocabulary import LaunchStatus


def place_orders(drive: Drive, wave: DriveWave, seen: Seen, now: datetime) -> tuple[Drive, tuple[Order, ...]]:
    """Orders for the servers that may start now, as large as the quotas allow. Servers that wait get the reason."""
    orders: list[Order] = []
    servers = {server.key: server for server in wave.servers}
    for target in sorted({target for target, _ in servers}):
        jobs = seen.get(target)
        if jobs is None or isinstance(jobs, Problem):
            continue
        open_orders = [order for order in drive.orders if order.target == target]
        promised = {server_id for order in open_orders for server_id in order.server_ids}
        active = [job for job in jobs if job.is_active]
        busy = {server.server_id: job.job_id for job in active for server in job.servers}
        room = _Room(MOST_JOBS - len(active) - len(open_orders), MOST_SERVERS_IN_JOBS - len(busy.keys() | promised))
        waiting = [
            each
            for (place, server_id), each in servers.items()
            if place == target and not each.launch.job_id and not each.is_settled and server_id not in promised
        ]
        for ids in room.divide([each for each in waiting if each.launch.server_id not in busy]):
            orders.append(Order(drive.next_order + len(orders), target, ids, now))
        full = f"waits: {len(active)} jobs with {len(busy)} servers are at work in {target}"
        ordered = {server_id for order in orders if order.target == target for server_id in order.server_ids}
        for each in waiting:
            launch, job_id = each.launch, busy.get(each.launch.server_id)
            if launch.server_id in ordered:
                servers[each.key] = _with_order(each, jobs, now)
            else:
                why = f"waits: it is in {job_id} already" if job_id else full
                servers[each.key] = replace(each, launch=replace(launch, reason=why))
    assert drive.wave_at is not None
    drive = drive.with_wave(drive.wave_at, replace(wave, servers=tuple(servers.values())))
    return replace(drive, orders=(*drive.orders, *orders), next_order=drive.next_order + len(orders)), tuple(orders)


def started(drive: Drive, order: Order, job: Job) -> Drive:
    """The state after DRS has taken an order."""
    keys = {(order.target, server_id) for server_id in order.server_ids}
    drive = replace(drive, orders=tuple(each for each in drive.orders if each.number != order.number))
    waves = tuple(
        replace(wave, servers=tuple(_with_job(each, job) if each.key in keys else each for each in wave.servers))
        for wave in drive.waves
    )
    return replace(drive, waves=waves)


def not_taken(drive: Drive, order: Order, kind: ProblemKind, problem: Problem, now: datetime) -> Drive:
    """The state after DRS has refused an order or its answer was lost. The next look at the jobs tells which."""
    said = replace(order, kind=kind, problem=str(problem), answered_at=now)
    return replace(drive, orders=tuple(said if each.number == order.number else each for each in drive.orders))


def _with_order(server: DriveServer, jobs: Sequence[Job], now: datetime) -> DriveServer:
    server = replace(server, launch=replace(server.launch, status=LaunchStatus.PENDING, reason=""))
    if server.ordered_at:
        return server
    return replace(server, ordered_at=now, past=there_already(jobs, server.launch.server_id, now))


def _with_job(server: DriveServer, job: Job) -> DriveServer:
    return replace(server, launch=replace(server.launch, job_id=job.job_id, status=LaunchStatus.PENDING, reason=""))


@dataclass(frozen=True, slots=True)
class _Room:
    """What the quotas of a target still allow."""

    jobs: int
    servers: int

    def divide(self, ready: Sequence[DriveServer]) -> list[tuple[str, ...]]:
        """The servers of each order. Those that were refused before come later, in halves, quarters, ..."""
        chunks: list[tuple[str, ...]] = []
        left = self.servers
        for conflicts in sorted({server.conflicts for server in ready}):
            ids = sorted(server.launch.server_id for server in ready if server.conflicts == conflicts)
            size = max(1, SERVERS_A_JOB >> conflicts)
            for start in range(0, len(ids), size):
                chunk = tuple(ids[start : start + size])[: max(left, 0)]
                if chunk and len(chunks) < self.jobs:
                    chunks.append(chunk)
                    left -= len(chunk)
        return chunks
