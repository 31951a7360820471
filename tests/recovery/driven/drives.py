"""A drive to advance, and a DRS in memory that enforces its quotas."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tagsync.core.model import Problem, Tags, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.stop import Stop
from tagsync.recovery.driven.advance import Advance, Next, advance
from tagsync.recovery.driven.drive import Drive, DriveServer, DriveWave, Order
from tagsync.recovery.driven.ports import NotStarted, TagsRefused
from tagsync.recovery.driven.starting import start_orders
from tagsync.recovery.words.jobs import START_DRILL, START_RECOVERY, Job, JobServer
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus

HUB, SPOKE = Target("111111111111", "eu-west-1"), Target("222222222222", "eu-central-1")
START = datetime(2026, 3, 1, 12, tzinfo=UTC)
JOB = timedelta(minutes=6)


def server(name: str, target: Target = HUB, impact: Impact = Impact.CRITICAL) -> DriveServer:
    return DriveServer(ServerLaunch(target, f"s-{name}", name, impact, LaunchStatus.NOT_STARTED))


def servers(number: int, target: Target = HUB, prefix: str = "") -> tuple[DriveServer, ...]:
    return tuple(server(f"{prefix}{each:04}", target) for each in range(number))


def wave(*found: DriveServer, name: str = "wave 1", **more: Any) -> DriveWave:
    return DriveWave(name, found, **more)


def drive_of(*waves: DriveWave, **more: Any) -> Drive:
    return Drive("20260301T120000Z-00000000", "erp", True, RecoveryStatus.CREATED, waves, START, START, **more)


@dataclass
class FakeDrs:
    """`fail` are servers whose launch fails. `refuse` answers an order with a kind of problem; `lost` takes it and
    loses the answer, `crash` and `late crash` end its driver before and after the start. `takes_tags` says whether a
    start may carry tags. Asserts the quotas."""

    jobs: list[Job] = field(default_factory=list)
    fail: set[str] = field(default_factory=set)
    refuse: dict[str, str] = field(default_factory=dict)
    unreadable: set[Target] = field(default_factory=set)
    chaos: random.Random | None = None
    takes_tags: bool = True
    tagged_calls: int = 0
    starts: list[tuple[Target, str]] = field(default_factory=list)

    def seen(self, now: datetime, targets: Sequence[Target]) -> dict[Target, tuple[Job, ...] | Problem]:
        self.jobs = [self._aged(job, now) for job in self.jobs]
        found: dict[Target, tuple[Job, ...] | Problem] = {}
        for target in targets:
            is_lost = target in self.unreadable or (self.chaos and self.chaos.random() < 0.1)
            jobs = tuple(job for job in self.jobs if job.target == target)
            found[target] = Problem(ProblemKind.THROTTLED, f"{target} drs:DescribeJobs", "slow") if is_lost else jobs
        return found

    def begin(self, drive: Drive, order: Order, now: datetime) -> Drive:
        """Starts a job as its driver does; the state of the drive as the driver then keeps it."""
        kind = next((self.refuse[each] for each in order.server_ids if each in self.refuse), "")
        if self.chaos and self.chaos.random() < 0.3:
            kind = self.chaos.choice(["quota", "throttled", "conflict", "unavailable", "lost", "crash", "late crash"])
        if kind == "crash":
            return drive
        done = start_orders(drive, (order,), FakeLauncher(self, kind, now), Stop(), lambda: now)
        return drive if kind == "late crash" else done.drive

    def start(
        self,
        target: Target,
        ids: Sequence[str],
        now: datetime,
        tags: Tags | None = None,
        *,
        drill: bool = True,
        ours: bool = False,
    ) -> Job:
        active = [job for job in self.jobs if job.target == target and job.is_active]
        busy = {each.server_id for job in active for each in job.servers}
        assert 1 <= len(ids) <= 100
        assert len(active) < 20
        assert not busy & set(ids)
        assert len(busy) + len(ids) <= 500
        members = tuple(JobServer(each, "PENDING") for each in ids)
        mode = START_DRILL if drill else START_RECOVERY
        name = f"drsjob-{len(self.jobs)}"
        job = Job(target, name, "STARTED", members, now, tags=tags or {}, initiated_by=mode)
        self.jobs.append(job)
        if ours:
            self.starts += [(target, each) for each in ids]
        return job

    def _aged(self, job: Job, now: datetime) -> Job:
        assert job.created_at
        if not job.is_active or now < job.created_at + JOB:
            return job
        members = tuple(
            replace(each, status="FAILED", reason="no capacity") if each.server_id in self.fail
            else replace(each, status="LAUNCHED", recovery_instance_id=f"i-{each.server_id}")
            for each in job.servers
        )  # fmt: skip
        return replace(job, status="COMPLETED", servers=members, ended_at=job.created_at + JOB)


@dataclass
class FakeLauncher:
    """The port `Launcher` for one order. Its fate is `kind`."""

    drs: FakeDrs
    kind: str
    now: datetime

    def jobs(self, target: Target, drive: Drive) -> tuple[Job, ...] | Problem:
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
        self.drs.tagged_calls += bool(tags)
        if self.kind not in ("", "lost", "late crash"):
            raise self._no(target, ProblemKind(self.kind))
        if tags and not self.drs.takes_tags:
            raise TagsRefused(ProblemKind.INVALID, Problem(ProblemKind.INVALID, f"{target} drs:StartRecovery", "Tags"))
        job = self.drs.start(target, server_ids, self.now, tags, drill=drill, ours=True)
        if self.kind == "lost":
            raise self._no(target, ProblemKind.UNAVAILABLE)
        return job

    def mark(self, drive: Drive, order: Order, job: Job) -> Problem | None:
        raise NotImplementedError

    def _no(self, target: Target, kind: ProblemKind) -> NotStarted:
        return NotStarted(kind, Problem(kind, f"{target} drs:StartRecovery", "no"))


@dataclass
class Driver:
    """Advances a drive as the service does, on a clock of its own. `steps` counts advances."""

    drive: Drive
    drs: FakeDrs = field(default_factory=FakeDrs)
    now: datetime = START
    steps: int = 0

    def step(self) -> Advance:
        """One advance, with the jobs it starts; then the clock moves on by the wait."""
        made = advance(self.drive, self.drs.seen(self.now, self.drive.targets_at_work), self.now, self.now)
        self.drive = made.drive
        for order in made.start:
            self.drive = self.drs.begin(self.drive, order, self.now)
        if made.next is Next.WAIT:
            self.now += timedelta(seconds=made.seconds)
        self.steps += 1
        return made

    def until_it_stands(self, most: int = 3000) -> Advance:
        """Until it ends or wants an approval."""
        for _ in range(most):
            made = self.step()
            if made.next is not Next.WAIT:
                return made
        raise AssertionError(f"no end after {most} steps")

    def launches(self) -> dict[str, LaunchStatus]:
        return {each.launch.server_id: each.launch.status for each in self.drive.servers()}
