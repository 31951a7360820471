"""One recovery, native or driven, at work or over: its steps, their servers, and how it went."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from tagsync.core.model import Problem, Target
from tagsync.recovery.words.actions import ActionRun
from tagsync.recovery.words.acts import Act
from tagsync.recovery.words.arrival import AfterLaunch
from tagsync.recovery.words.hooks import HookRun
from tagsync.recovery.words.points import RecoveryPoint
from tagsync.recovery.words.vocabulary import (
    RECOVERY_ENDED,
    STEP_ENDED,
    STEP_FAILED,
    Impact,
    LaunchStatus,
    Outcome,
    RecoveryStatus,
    StepStatus,
    Wellness,
)

WAITS_FOR_APPROVAL = "waits for an approval"
"""The reason of a step that begins once a person has approved it."""


@dataclass(frozen=True, slots=True)
class ServerLaunch:
    """One server of a step, and how far its launch is. `name` is what people call it. Times are those of its job;
    `reason` says why it is not launched, where that is known.

    `wellness` is what its post-launch actions come to; `actions` are those that have not succeeded. `point_at` is the
    moment of the data that it was launched from, None if that is not known; `from_older_point`: it is not the latest.
    `after` is what was seen of its instance; None if nothing has looked.
    `asked_point` is the recovery point that it was to be launched from, None for its latest data.
    """

    target: Target
    server_id: str
    name: str = field(repr=False)
    impact: Impact
    status: LaunchStatus
    reason: str = ""
    job_id: str = ""
    recovery_instance_id: str = ""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    wellness: Wellness = Wellness.UNCHECKED
    actions: tuple[ActionRun, ...] = ()
    point_at: datetime | None = None
    from_older_point: bool = False
    after: AfterLaunch | None = None
    asked_point: RecoveryPoint | None = None

    @property
    def is_launched(self) -> bool:
        return self.status is LaunchStatus.LAUNCHED

    @property
    def data_age(self) -> timedelta | None:
        """How old its data was when its launch began; None if that is not known."""
        return self.started_at - self.point_at if self.started_at and self.point_at else None

    @property
    def is_of_other_point(self) -> bool:
        """Whether it is launched from another point than was asked for, as far as that is known."""
        asked, taken = self.asked_point, self.point_at
        return self.is_launched and asked is not None and taken is not None and not asked.is_of(taken)

    @property
    def is_unwell(self) -> bool:
        """Whether it is launched and not well."""
        return self.wellness is Wellness.UNWELL

    @property
    def is_checked_now(self) -> bool:
        return self.wellness is Wellness.CHECKING


@dataclass(frozen=True, slots=True)
class RecoveryStep:
    """One step, counted from 1: servers that are launched together, or `wait_minutes` without any.

    `step_id` is the ARN of a native step and the number of a driven one. Times are those of its jobs. `hooks` are those
    of a driven wave, in the order in which they are called.
    """

    step_id: str
    number: int
    name: str
    status: StepStatus
    servers: tuple[ServerLaunch, ...] = ()
    wait_minutes: int = 0
    reason: str = ""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    hooks: tuple[HookRun, ...] = ()

    @property
    def has_ended(self) -> bool:
        return self.status in STEP_ENDED

    @property
    def waits_for_approval(self) -> bool:
        return self.reason == WAITS_FOR_APPROVAL


@dataclass(frozen=True, slots=True)
class Recovery:
    """A native execution or a drive, in the same words.

    Natively `recovery_id` and `plan_id` are the ARNs of the execution and its plan; for a drive they are its id and the
    name of its plan. `status` is the one that DRS or the drive gives; `outcome` is our verdict, which looks at every
    server too. `problems` are reads of jobs that failed: their servers are UNKNOWN. `acts` are what people did
    with it, as far as that was recorded. Times are UTC.
    """

    recovery_id: str
    plan_id: str
    drill: bool
    status: RecoveryStatus
    steps: tuple[RecoveryStep, ...]
    started_at: datetime | None = None
    ended_at: datetime | None = None
    reason: str = ""
    problems: tuple[Problem, ...] = ()
    acts: tuple[Act, ...] = ()

    @property
    def has_ended(self) -> bool:
        """Whether it stands still. A failed one goes on after a retry or a skip, if `can_go_on`."""
        return self.status in RECOVERY_ENDED

    @property
    def can_go_on(self) -> bool:
        """Whether a failed step has stopped it, which can be retried or skipped. One that failed before its first step
        cannot go on, nor can one that timed out."""
        return self.status is RecoveryStatus.FAILED and any(step.status in STEP_FAILED for step in self.steps)

    @property
    def duration_seconds(self) -> float | None:
        """None until it has ended."""
        return (self.ended_at - self.started_at).total_seconds() if self.started_at and self.ended_at else None

    def servers(self) -> Iterator[ServerLaunch]:
        for step in self.steps:
            yield from step.servers

    def with_servers(self, change: Callable[[RecoveryStep, ServerLaunch], ServerLaunch]) -> Recovery:
        """The recovery with every server as `change` returns it; it is given the step of the server too."""
        steps = (replace(step, servers=tuple(change(step, each) for each in step.servers)) for step in self.steps)
        return replace(self, steps=tuple(steps))

    def not_launched(self, impact: Impact) -> tuple[ServerLaunch, ...]:
        """The servers of an impact that are not launched. CRITICAL ones are failures, OPTIONAL ones warnings."""
        return tuple(each for each in self.servers() if each.impact is impact and not each.is_launched)

    def unwell(self, impact: Impact) -> tuple[ServerLaunch, ...]:
        """The servers of an impact that are launched and not well."""
        return tuple(each for each in self.servers() if each.impact is impact and each.is_unwell)

    @property
    def is_checked_now(self) -> bool:
        """Whether a post-launch action is at work."""
        return any(each.is_checked_now for each in self.servers())

    @property
    def current(self) -> RecoveryStep | None:
        """The step at work; without one the last that failed; without that the next."""
        for wanted in ({StepStatus.EXECUTING, StepStatus.WAITING}, STEP_FAILED):
            found = [step for step in self.steps if step.status in wanted]
            if found:
                return found[-1]
        return next((step for step in self.steps if not step.has_ended), None)

    @property
    def outcome(self) -> Outcome:
        """A failed CRITICAL server makes it FAILED, even if DRS says COMPLETED. Launching nothing is no success. What
        DRS says in words (`reason`) decides nothing."""
        match self.status:
            case RecoveryStatus.CREATED | RecoveryStatus.IN_PROGRESS | RecoveryStatus.CANCELLING:
                return Outcome.RUNNING
            case RecoveryStatus.CANCELLED:
                return Outcome.CANCELLED
            case RecoveryStatus.FAILED | RecoveryStatus.TIMED_OUT:
                return Outcome.FAILED
            case RecoveryStatus.UNCLEAR:
                return Outcome.UNCLEAR
            case RecoveryStatus.COMPLETED:
                return self._outcome_by_servers()

    def _outcome_by_servers(self) -> Outcome:
        missing = self.not_launched(Impact.CRITICAL)
        if any(each.status is LaunchStatus.FAILED for each in missing):
            return Outcome.FAILED
        if missing or not any(each.is_launched for each in self.servers()):
            return Outcome.INCOMPLETE
        if self.unwell(Impact.CRITICAL):
            return Outcome.UNWELL
        is_open = any(each.is_checked_now and each.impact is Impact.CRITICAL for each in self.servers())
        return Outcome.INCOMPLETE if is_open else Outcome.SUCCEEDED
