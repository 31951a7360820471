"""The state of a drive: a recovery that tagsync drives itself, in waves over several accounts, with approvals.

Everything that was decided is in the state. After a crash, the next function that reads it decides the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from tagsync.core.model import Tags, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.hooks.hook import Hook
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.words.acts import Act
from tagsync.recovery.words.hooks import HookStatus, HookTime
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.vocabulary import RECOVERY_ENDED, Impact, LaunchStatus, RecoveryStatus, StepStatus

ORDER_TAG = "tagsync:recovery-order"
"""The tag on our jobs, `<drive id>/<number of the order>`. It finds a job again if the answer to its start was lost.

Where DRS refuses tags on a start, it is written on the source servers of the job instead, followed by `/<job id>`.
Executions of native plans that are started once carry it too, with the token of their start.
"""

SETTLED = frozenset({LaunchStatus.LAUNCHED, LaunchStatus.FAILED, LaunchStatus.SKIPPED, LaunchStatus.UNCLEAR})
"""Launch states that only a retry changes."""


@dataclass(frozen=True, slots=True)
class DriveServer:
    """A server of a wave. Orders before number `since` belong to earlier attempts.

    `ordered_at` is when this attempt was first ordered, `past` are jobs without tags that were there by then: a later
    one may be ours. `tagsync.recovery.driven.claims` decides that.

    `conflicts` counts how often DRS has refused an order with this server. Each time it is tried in a smaller order,
    so that one bad server does not hold up the others.
    """

    launch: ServerLaunch
    since: int = 1
    conflicts: int = 0
    ordered_at: datetime | None = None
    past: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[Target, str]:
        return self.launch.target, self.launch.server_id

    @property
    def is_settled(self) -> bool:
        """A launched server is settled when its post-launch actions have ended, too."""
        return self.launch.status in SETTLED and not self.launch.is_checked_now

    @property
    def is_lost(self) -> bool:
        """Whether it is a CRITICAL server that has failed, is UNCLEAR, or is launched and not well: the drive stops."""
        failed = self.launch.status in (LaunchStatus.FAILED, LaunchStatus.UNCLEAR)
        return self.launch.impact is Impact.CRITICAL and (failed or self.launch.is_unwell)


@dataclass(frozen=True, slots=True)
class DriveWave:
    """The servers that are launched together, in as many jobs as the quotas take.

    With `approval` it begins only after a person has approved it: `approved_by`. `wait_minutes` pass after it. `hooks`
    are called one after the other: those before it once it has begun, those after it once its servers are well.
    """

    name: str
    servers: tuple[DriveServer, ...]
    status: StepStatus = StepStatus.NOT_STARTED
    approval: bool = False
    approved_by: str = ""
    wait_minutes: int = 0
    started_at: datetime | None = None
    ended_at: datetime | None = None
    hooks: tuple[Hook, ...] = ()

    @property
    def has_ended(self) -> bool:
        return self.status in (StepStatus.COMPLETED, StepStatus.SKIPPED)

    def next_hook(self, when: HookTime) -> Hook | None:
        """The hook of this time that has not ended well; None if there is none left."""
        well = (HookStatus.SUCCEEDED, HookStatus.SKIPPED)
        return next((each for each in self.hooks if each.run.when is when and each.run.status not in well), None)

    @property
    def failed_hook(self) -> Hook | None:
        return next((each for each in self.hooks if each.run.status is HookStatus.FAILED), None)

    def with_hook(self, hook: Hook) -> DriveWave:
        return replace(self, hooks=tuple(hook if each.number == hook.number else each for each in self.hooks))

    @property
    def loss(self) -> str:
        """Why the drive stops at it; empty if no CRITICAL server is lost."""
        lost = [server.launch for server in self.servers if server.is_lost]
        statuses = [launch.status for launch in lost]
        kinds = (
            (statuses.count(LaunchStatus.FAILED), "could not be launched"),
            (statuses.count(LaunchStatus.UNCLEAR), "ended with a status that tagsync does not know"),
            (sum(launch.is_unwell for launch in lost), "launched and not well"),
        )
        told = [f"{count} CRITICAL server{'s' * (count > 1)} of {self.name} {what}" for count, what in kinds if count]
        return ", ".join(told)

    @property
    def wait_ends(self) -> datetime | None:
        """When the next wave may begin; None if that does not depend on this one."""
        if self.ended_at is None or self.status is not StepStatus.COMPLETED:
            return None
        return self.ended_at + timedelta(minutes=self.wait_minutes)


@dataclass(frozen=True, slots=True)
class Order:
    """A job that was decided on, and that DRS has not confirmed yet.

    It is saved before DRS is asked for the job, so that the job is never asked for twice. `problem` says why DRS
    refused it; `kind` is the kind of that `Problem`, or `conflict`. `answered_at` is when that was known: None while
    its driver is at work, or has crashed.
    """

    number: int
    target: Target
    server_ids: tuple[str, ...]
    decided_at: datetime
    kind: ProblemKind | None = None
    problem: str = ""
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Drive:
    """One drive.

    `moved_at` is the last time that a server made progress or a person acted. `asked_at` is when an approval was asked
    for, None while none is needed. `orders` are the open ones; `next_order` is the number of the next. `untagged` are
    the targets whose DRS has refused tags on a start. `reason` says why it stands still. `replace_instances` and
    `replace_production` are what was said at its start, or at the last retry or skip (`Accept`). `rto_minutes` is the
    recovery time objective of its plan, None without one. `acts` are what people did with it.
    """

    run_id: str
    plan: str
    drill: bool
    status: RecoveryStatus
    waves: tuple[DriveWave, ...]
    created_at: datetime
    moved_at: datetime
    approval_hours: int = 24
    started_at: datetime | None = None
    ended_at: datetime | None = None
    asked_at: datetime | None = None
    reason: str = ""
    orders: tuple[Order, ...] = ()
    next_order: int = 1
    untagged: tuple[Target, ...] = ()
    replace_instances: bool = False
    replace_production: bool = False
    rto_minutes: int | None = None
    acts: tuple[Act, ...] = ()

    @property
    def accept(self) -> Accept:
        """Which recovery instances its launches may replace."""
        return Accept(replace_instances=self.replace_instances, replace_production=self.replace_production)

    @property
    def has_ended(self) -> bool:
        """Whether it stands still. A failed one goes on after a retry or a skip."""
        return self.status in RECOVERY_ENDED

    @property
    def can_go_on(self) -> bool:
        """Whether it has failed after its preflight: a retry or a skip takes it up again."""
        return self.status is RecoveryStatus.FAILED and self.wave is not None

    @property
    def wave_at(self) -> int | None:
        """The index of the wave at work or, between waves, of the next one; None when all have ended."""
        return next((index for index, wave in enumerate(self.waves) if not wave.has_ended), None)

    @property
    def wave(self) -> DriveWave | None:
        return None if self.wave_at is None else self.waves[self.wave_at]

    @property
    def approval_ends(self) -> datetime | None:
        """When the time for the approval is over; None if none is asked for."""
        return self.asked_at + timedelta(hours=self.approval_hours) if self.asked_at else None

    def points_of(self, order: Order) -> dict[str, str]:
        """Server id -> the recovery point to launch it from, for the servers of an order that have one."""
        launches = [server.launch for server in self.servers() if server.launch.target == order.target]
        return {
            each.server_id: each.asked_point.point_id
            for each in launches
            if each.asked_point and each.server_id in order.server_ids
        }

    def mark(self, order: Order) -> str:
        """The value of the tag that marks the job of an order."""
        return f"{self.run_id}/{order.number}"

    @property
    def targets_at_work(self) -> tuple[Target, ...]:
        """Where jobs have to be looked at: the targets of the wave, and those where something was started before."""
        of_wave = {server.launch.target for server in self.wave.servers} if self.wave else set()
        busy = {server.launch.target for server in self.servers() if server.launch.job_id and not server.is_settled}
        return tuple(sorted({*of_wave, *busy, *(order.target for order in self.orders)}))

    def servers(self) -> Iterator[DriveServer]:
        for wave in self.waves:
            yield from wave.servers

    def with_act(self, act: Act) -> Drive:
        return replace(self, acts=(*self.acts, act))

    def with_wave(self, index: int, wave: DriveWave) -> Drive:
        return replace(self, waves=(*self.waves[:index], wave, *self.waves[index + 1 :]))


def order_number(tags: Tags, run_id: str) -> int:
    """The number of the order that a job of this drive was started for; 0 for any other job."""
    owner, _, number = tags.get(ORDER_TAG, "").partition("/")
    return int(number) if owner == run_id and number.isdecimal() else 0
