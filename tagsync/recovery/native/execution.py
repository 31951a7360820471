"""One run of a recovery, at work or over: its steps, their servers, and how it went.

It knows nothing of native recovery plans: whoever launches servers with DRS jobs, in steps, is described by it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from tagsync.core.model import Problem, Target
from tagsync.recovery.words.vocabulary import (
    EXECUTION_ENDED,
    STEP_ENDED,
    ExecutionStatus,
    Impact,
    LaunchStatus,
    Outcome,
    StepStatus,
)


@dataclass(frozen=True, slots=True)
class ServerLaunch:
    """One server of a step. `name` is what people call it. Times are those of its job; `reason` says why it is not
    launched, where that is known."""

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

    @property
    def is_launched(self) -> bool:
        return self.status is LaunchStatus.LAUNCHED


@dataclass(frozen=True, slots=True)
class StepExecution:
    """One step, counted from 1: servers that are launched together, or `wait_minutes` without any.

    `step_id` names it to whoever runs it (natively its ARN). Times are those of its jobs.
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

    @property
    def has_ended(self) -> bool:
        return self.status in STEP_ENDED


@dataclass(frozen=True, slots=True)
class Execution:
    """One run of a recovery. `execution_id` and `plan_id` name it and its plan to whoever runs it (natively ARNs).

    `status` is what is said of it, `outcome` what comes of that and of every server. `problems` are reads of jobs
    that failed: their servers are UNKNOWN. Times are UTC.
    """

    execution_id: str
    plan_id: str
    drill: bool
    status: ExecutionStatus
    steps: tuple[StepExecution, ...]
    started_at: datetime | None = None
    ended_at: datetime | None = None
    reason: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def has_ended(self) -> bool:
        """Whether it stands still. A failed one can be taken up again by a retry or a skip."""
        return self.status in EXECUTION_ENDED

    @property
    def duration_seconds(self) -> float | None:
        """None while it is at work."""
        return (self.ended_at - self.started_at).total_seconds() if self.started_at and self.ended_at else None

    def servers(self) -> Iterator[ServerLaunch]:
        for step in self.steps:
            yield from step.servers

    def not_launched(self, impact: Impact) -> tuple[ServerLaunch, ...]:
        """The servers of an impact that are not up: failures where CRITICAL, warnings where OPTIONAL."""
        return tuple(each for each in self.servers() if each.impact is impact and not each.is_launched)

    @property
    def current(self) -> StepExecution | None:
        """The step at work, else the one that failed last, else the next one."""
        for wanted in ((StepStatus.EXECUTING, StepStatus.WAITING), (StepStatus.FAILED, StepStatus.TIMED_OUT)):
            found = [step for step in self.steps if step.status in wanted]
            if found:
                return found[-1]
        return next((step for step in self.steps if not step.has_ended), None)

    @property
    def outcome(self) -> Outcome:
        """A server that failed is a failure, also where DRS says COMPLETED; nothing launched is no success."""
        if not self.has_ended:
            return Outcome.RUNNING
        if self.status is ExecutionStatus.CANCELLED:
            return Outcome.CANCELLED
        missing = self.not_launched(Impact.CRITICAL)
        if self.status is ExecutionStatus.FAILED or any(each.status is LaunchStatus.FAILED for each in missing):
            return Outcome.FAILED
        if missing or not any(each.is_launched for each in self.servers()):
            return Outcome.INCOMPLETE
        return Outcome.SUCCEEDED
