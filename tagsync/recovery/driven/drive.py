"""The state of a recovery that tagsync drives itself: waves over several accounts and regions, with approvals.

Where a native recovery plan cannot express it. Everything that has been decided is in the state, so that whoever
takes it up next, after whatever crash, decides the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from tagsync.core.model import Tags, Target
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import RECOVERY_ENDED, Impact, LaunchStatus, RecoveryStatus, StepStatus

ORDER_TAG = "tagsync:recovery-order"
"""The tag on our jobs, `<run id>/<number of the order>`: by it a job is found again when the answer to its start was
lost."""

SETTLED = frozenset({LaunchStatus.LAUNCHED, LaunchStatus.FAILED, LaunchStatus.SKIPPED})
"""What a server does not come out of by itself."""


@dataclass(frozen=True, slots=True)
class DriveServer:
    """A server of a wave. `since` is the first order that may be its present attempt: jobs of earlier ones are past.

    `conflicts` counts how often DRS has refused an order that it was in: each time it is tried in a smaller one, so
    that one bad server does not hold up the others.
    """

    launch: ServerLaunch
    since: int = 1
    conflicts: int = 0

    @property
    def key(self) -> tuple[Target, str]:
        return self.launch.target, self.launch.server_id

    @property
    def is_settled(self) -> bool:
        return self.launch.status in SETTLED

    @property
    def is_lost(self) -> bool:
        """A CRITICAL server that has failed."""
        return self.launch.impact is Impact.CRITICAL and self.launch.status is LaunchStatus.FAILED


@dataclass(frozen=True, slots=True)
class DriveWave:
    """The servers that are launched together, in as many jobs as the quotas take.

    `approval`: somebody has to say yes before it begins; `approved_by` is who did. `wait_minutes` pass after it.
    """

    name: str
    servers: tuple[DriveServer, ...]
    status: StepStatus = StepStatus.NOT_STARTED
    approval: bool = False
    approved_by: str = ""
    wait_minutes: int = 0
    started_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def has_ended(self) -> bool:
        return self.status in (StepStatus.COMPLETED, StepStatus.SKIPPED)

    @property
    def wait_ends(self) -> datetime | None:
        """When the next wave may begin; None where there is nothing to wait for."""
        waits = self.wait_minutes and self.ended_at and self.status is StepStatus.COMPLETED
        return self.ended_at + timedelta(minutes=self.wait_minutes) if waits and self.ended_at else None


@dataclass(frozen=True, slots=True)
class Order:
    """A job that was decided on, and is not yet known to be there. It is saved before DRS is asked for the job, so
    that the job is never asked for twice. `problem` is why DRS did not take it, `kind` that of the `Problem`, or
    `conflict`."""

    number: int
    target: Target
    server_ids: tuple[str, ...]
    decided_at: datetime
    kind: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Drive:
    """`moved_at` is when a server came further last, or somebody did something. `asked_at` is when an approval was
    asked for, None while none is wanted. `orders` are the open ones, `next_order` the number of the next. `reason` says
    why it stands still."""

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

    @property
    def has_ended(self) -> bool:
        """Whether it stands still; a failed one can be taken up again."""
        return self.status in RECOVERY_ENDED

    @property
    def wave_at(self) -> int | None:
        """The index of the wave at work, or of the one that comes next; None when all have ended."""
        return next((index for index, wave in enumerate(self.waves) if not wave.has_ended), None)

    @property
    def wave(self) -> DriveWave | None:
        return None if self.wave_at is None else self.waves[self.wave_at]

    @property
    def approval_ends(self) -> datetime | None:
        """When an approval that was asked for comes too late."""
        return self.asked_at + timedelta(hours=self.approval_hours) if self.asked_at else None

    def mark(self, order: Order) -> str:
        """The value of the tag by which the job of an order is known."""
        return f"{self.run_id}/{order.number}"

    @property
    def targets(self) -> tuple[Target, ...]:
        return tuple(sorted({server.launch.target for server in self.servers()}))

    def servers(self) -> Iterator[DriveServer]:
        for wave in self.waves:
            yield from wave.servers

    def with_wave(self, index: int, wave: DriveWave) -> Drive:
        return replace(self, waves=(*self.waves[:index], wave, *self.waves[index + 1 :]))


def order_number(tags: Tags, run_id: str) -> int:
    """The number of the order that a job of a run was started for; 0 for jobs of others."""
    owner, _, number = tags.get(ORDER_TAG, "").partition("/")
    return int(number) if owner == run_id and number.isdecimal() else 0


def execution(run: Drive) -> Recovery:
    """The run in the words of every recovery. Its id is the run's, and a step's id its number."""
    steps: list[RecoveryStep] = []
    for index, wave in enumerate(run.waves):
        number = len(steps) + 1
        servers = tuple(server.launch for server in wave.servers)
        is_asked = run.asked_at is not None and index == run.wave_at
        reason = "waits for an approval" if is_asked else ""
        steps.append(
            RecoveryStep(
                str(number),
                number,
                wave.name,
                wave.status,
                servers,
                reason=reason,
                started_at=wave.started_at,
                ended_at=wave.ended_at,
            )
        )
        if wave.wait_minutes and index + 1 < len(run.waves):
            steps.append(_wait(run, index, len(steps) + 1))
    return Recovery(run.run_id, run.plan, run.drill, run.status, tuple(steps), run.started_at, run.ended_at, run.reason)


def _wait(run: Drive, index: int, number: int) -> RecoveryStep:
    wave, after = run.waves[index], run.waves[index + 1]
    status = StepStatus.NOT_STARTED
    if wave.status is StepStatus.SKIPPED:
        status = StepStatus.SKIPPED
    elif after.status is not StepStatus.NOT_STARTED or run.asked_at:
        status = StepStatus.COMPLETED
    elif wave.has_ended and not run.has_ended:
        status = StepStatus.WAITING
    return RecoveryStep(str(number), number, f"wait after {wave.name}", status, wait_minutes=wave.wait_minutes)
