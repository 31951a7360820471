"""The DRS of a small world: jobs, and what can happen to one start."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

from tagsync.core.model import Problem, Tags, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.stop import Stop
from tagsync.recovery.driven.claims import Seen
from tagsync.recovery.driven.drive import ORDER_TAG, Drive, Order
from tagsync.recovery.driven.ports import NotStarted, TagsRefused
from tagsync.recovery.driven.starting import start_orders
from tagsync.recovery.words.jobs import START_DRILL, Job, JobServer
from tests.recovery.driven.drives import START

NO = Problem(ProblemKind.UNAVAILABLE, "drs", "no")


class Launch(NamedTuple):
    """A job. `order` is the number in its tag, 0 without one. `failed` is None while it is at work."""

    target: Target
    server_ids: tuple[str, ...]
    order: int
    created: datetime = START
    failed: frozenset[str] | None = None

    def has_launched(self, server_id: str) -> bool:
        return self.failed is not None and server_id in self.server_ids and server_id not in self.failed


def is_busy(jobs: Iterable[Launch], target: Target, server_ids: Sequence[str]) -> bool:
    """Whether DRS refuses a start, because one of its servers is in a job."""
    at_work = [job for job in jobs if job.failed is None and job.target == target]
    return any(server_id in job.server_ids for job in at_work for server_id in server_ids)


def seen_of(jobs: Sequence[Launch], drive: Drive, unreadable: Target | None) -> Seen:
    found = [_job(job, at, drive.run_id) for at, job in enumerate(jobs)]
    return {
        target: NO if target == unreadable else tuple(job for job in found if job.target == target)
        for target in drive.targets_at_work
    }


class Sent(NamedTuple):
    """What became of a start: what its driver knows then, and the job that is there, or is still on its way."""

    drive: Drive
    job: Launch | None
    is_late: bool


def send(drive: Drive, order: Order, drs: OneStart) -> Sent:
    """Starts the job of an order as a driver does."""
    drive = start_orders(drive, (order,), drs, Stop(), lambda: START).drive
    return Sent(drive, drs.job, drs.fate == "late")


@dataclass
class OneStart:
    """The port `Launcher` for one start, which becomes job number `at`.

    Its `fate`: empty for an answer that comes; `refused` for a throttled call; `lost` for an answer that does not come;
    `late` for a start that takes effect, if at all, after its caller has given up.
    """

    takes_tags: bool
    is_busy: bool
    at: int
    fate: str
    job: Launch | None = None

    def jobs(self, target: Target, drive: Drive) -> tuple[Job, ...] | Problem:
        raise NotImplementedError

    def mark(self, drive: Drive, order: Order, job: Job) -> Problem | None:
        raise NotImplementedError

    def start(
        self,
        target: Target,
        server_ids: Sequence[str],
        points: Mapping[str, str],
        *,
        drill: bool,
        tags: Tags,
        within: timedelta,
    ) -> Job:
        if tags and not self.takes_tags:
            raise TagsRefused(ProblemKind.INVALID, NO)
        if self.fate == "refused":
            raise NotStarted(ProblemKind.THROTTLED, NO)
        if self.is_busy and self.fate != "late":
            raise NotStarted(ProblemKind.CONFLICT, NO)
        number = int(tags[ORDER_TAG].rpartition("/")[2]) if tags else 0
        self.job = Launch(target, tuple(server_ids), number)
        if self.fate:
            raise NotStarted(ProblemKind.UNAVAILABLE, NO)
        return _job(self.job, self.at, "")


@cache
def _job(launch: Launch, at: int, run_id: str) -> Job:
    def status(server_id: str) -> str:
        if launch.failed is None:
            return "PENDING"
        return "FAILED" if server_id in launch.failed else "LAUNCHED"

    servers = tuple(JobServer(each, status(each)) for each in launch.server_ids)
    tags = {ORDER_TAG: f"{run_id}/{launch.order}"} if launch.order else {}
    word = "STARTED" if launch.failed is None else "COMPLETED"
    return Job(launch.target, f"job-{at}", word, servers, launch.created, None, tags, START_DRILL)
