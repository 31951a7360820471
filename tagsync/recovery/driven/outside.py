"""A job of DRS that an event names: whether a recovery of tagsync started it, and which drives wait for its servers."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from tagsync.core.model import Problem, Target
from tagsync.recovery.driven.claims import Key, jobs_of
from tagsync.recovery.driven.drive import ORDER_TAG, Drive
from tagsync.recovery.words.jobs import Job


@dataclass(frozen=True, slots=True)
class JobSeen:
    """A job as DRS has it. `is_marked`: its servers carry the mark of an order that it belongs to. `plan` is the name
    of tagsync's plan of which an execution started it; empty if none did."""

    job: Job
    is_marked: bool = False
    plan: str = ""


class JobOrigins(Protocol):
    """Finds out where a job comes from. `tagsync.aws` implements it."""

    def find(self, target: Target, job_id: str) -> JobSeen | Problem | None:
        """None: DRS does not know the job any more."""
        ...


class Told(Protocol):
    """The jobs whose failed launches were told. Raises `ServiceError`."""

    def claim(self, target: Target, job_id: str, failed: int, *, now: datetime) -> bool:
        """False if as many of its servers were told before, or more."""
        ...


def is_known(target: Target, job_id: str, drives: Iterable[Drive]) -> bool:
    """Whether one of the drives has taken the job for its own."""
    launches = (each.launch for drive in drives for each in drive.servers())
    return any(launch.job_id == job_id and launch.target == target for launch in launches)


def is_ours(seen: JobSeen, drives: Iterable[Drive]) -> bool:
    """Whether a recovery of tagsync started a job, also one that has not taken it for its own yet."""
    if seen.is_marked or seen.plan or ORDER_TAG in seen.job.tags:
        return True
    at_work = (drive for drive in drives if not drive.has_ended)
    return any(jobs_of(drive, {seen.job.target: (seen.job,)}) for drive in at_work)


def waiting_for(servers: Collection[Key], drives: Iterable[Drive]) -> tuple[str, ...]:
    """The drives that are at work and do not know yet how the launch of one of these servers ended."""
    return tuple(
        drive.run_id
        for drive in drives
        if not drive.has_ended and any(each.key in servers and not each.is_settled for each in drive.servers())
    )
