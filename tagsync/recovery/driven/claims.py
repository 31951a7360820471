"""Which DRS jobs a drive has started: by the tag of their order or, without tags, by servers, mode and time.

DRS may refuse tags on a start. A job without them is ours if it was started in the mode of the drive, after each of its
servers was ordered, and was not there when that was decided. A job of another program that fits as well is taken for
ours: then its servers are launched, and launching them again would replace their instances.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from tagsync.core.model import Problem, Target
from tagsync.recovery.driven.drive import ORDER_TAG, Drive, DriveServer, order_number
from tagsync.recovery.words.jobs import START_DRILL, START_RECOVERY, Job

CLOCK_SKEW = timedelta(seconds=30)
"""How far AWS's clock may be behind ours."""

Key = tuple[Target, str]

Seen = Mapping[Target, Sequence[Job] | Problem]
"""The jobs of each target that are at work or may belong to this drive, or why they could not be read."""


def jobs_of(drive: Drive, seen: Seen) -> dict[Key, Job]:
    """The newest job of this attempt for each server that has one."""
    ours = {server.key: server for server in drive.servers()}
    found: dict[Key, Job] = {}
    for target, jobs in seen.items():
        for job in (
            () if isinstance(jobs, Problem) else sorted(jobs, key=lambda job: order_number(job.tags, drive.run_id))
        ):
            number = order_number(job.tags, drive.run_id)
            members = [ours.get((target, each.server_id)) for each in job.servers]
            if number:
                found |= {each.key: job for each in members if each and number >= each.since}
            elif may_be_ours(drive, job) and all(each and _fits(each, job) for each in members):
                found |= {each.key: job for each in members if each}
    return found


def order_numbers(drive: Drive, seen: Seen) -> set[int]:
    """The numbers of the orders whose jobs are seen by their tags."""
    jobs = [job for found in seen.values() if not isinstance(found, Problem) for job in found]
    return {order_number(job.tags, drive.run_id) for job in jobs} - {0}


def may_be_ours(drive: Drive, job: Job) -> bool:
    """Whether this drive can have started a job, whatever its servers are."""
    if ORDER_TAG in job.tags:
        return order_number(job.tags, drive.run_id) > 0
    mode = START_DRILL if drive.drill else START_RECOVERY
    return job.initiated_by in ("", mode) and _is_after(job, drive.created_at)


def concerning(drive: Drive) -> Callable[[Job], bool]:
    """Whether an ended job has to be known to advance this drive."""
    known = {server.launch.job_id for server in drive.servers()}
    return lambda job: job.job_id in known or may_be_ours(drive, job)


def there_already(jobs: Iterable[Job], server_id: str, now: datetime) -> tuple[str, ...]:
    """The ids of the jobs that are seen when a server is ordered, and that could be taken for its own later."""
    return tuple(
        job.job_id for job in jobs if job.server(server_id) and ORDER_TAG not in job.tags and _is_after(job, now)
    )


def _fits(server: DriveServer, job: Job) -> bool:
    return server.ordered_at is not None and job.job_id not in server.past and _is_after(job, server.ordered_at)


def _is_after(job: Job, moment: datetime) -> bool:
    """Whether a job was created at this moment of our clock or later; true where AWS does not say when."""
    return job.created_at is None or job.created_at >= moment - CLOCK_SKEW
