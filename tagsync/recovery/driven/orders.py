"""Which servers of a wave may be started now, in which jobs.

The quotas of DRS are kept in each account and region, with the jobs of others counted: 20 jobs at work, 100 servers a
job, 500 servers in all jobs, and one job a server.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.core.model import Problem
from tagsync.discovery.waves import SERVERS_A_JOB
from tagsync.recovery.driven.drive import Drive, DriveServer, DriveWave, Order
from tagsync.recovery.driven.jobs import Seen
from tagsync.recovery.words.quotas import MOST_JOBS, MOST_SERVERS_IN_JOBS
from tagsync.recovery.words.vocabulary import LaunchStatus


def place_orders(run: Drive, wave: DriveWave, seen: Seen, now: datetime) -> tuple[Drive, tuple[Order, ...]]:
    """Orders for the servers that may start now, as large as allowed; the others get the reason why they wait."""
    orders: list[Order] = []
    servers = {server.key: server for server in wave.servers}
    for target in sorted({target for target, _ in servers}):
        jobs = seen.get(target)
        if jobs is None or isinstance(jobs, Problem):
            continue
        open_orders = [order for order in run.orders if order.target == target]
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
            orders.append(Order(run.next_order + len(orders), target, ids, now))
        full = f"waits: {len(active)} jobs with {len(busy)} servers are at work in {target}"
        ordered = {server_id for order in orders if order.target == target for server_id in order.server_ids}
        for each in waiting:
            launch, job_id = each.launch, busy.get(each.launch.server_id)
            if launch.server_id in ordered:
                launch = replace(launch, status=LaunchStatus.PENDING, reason="")
            else:
                launch = replace(launch, reason=f"waits: it is in {job_id} already" if job_id else full)
            servers[each.key] = replace(each, launch=launch)
    assert run.wave_at is not None
    run = run.with_wave(run.wave_at, replace(wave, servers=tuple(servers.values())))
    return replace(run, orders=(*run.orders, *orders), next_order=run.next_order + len(orders)), tuple(orders)


@dataclass(frozen=True, slots=True)
class _Room:
    """What the quotas of a target still take."""

    jobs: int
    servers: int

    def divide(self, ready: Sequence[DriveServer]) -> list[tuple[str, ...]]:
        """Servers in orders: those that were never refused first, the others in halves, quarters, ..."""
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
