"""The records that DRS has of an execution, and the recovery that they and its jobs describe."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.core.model import Problem, Target
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.launches import launch_by_job
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus, StepStatus

Jobs = Mapping[str, Job | Problem]
"""Job id -> the job, or why it could not be read."""

_WITHOUT_JOB: Mapping[StepStatus, tuple[LaunchStatus, str]] = {
    StepStatus.NOT_STARTED: (LaunchStatus.NOT_STARTED, ""),
    StepStatus.EXECUTING: (LaunchStatus.PENDING, ""),
    StepStatus.WAITING: (LaunchStatus.PENDING, ""),
    StepStatus.SKIPPED: (LaunchStatus.SKIPPED, "its step was skipped"),
    StepStatus.COMPLETED: (LaunchStatus.FAILED, "its step has ended, and no job was started for it"),
    StepStatus.FAILED: (LaunchStatus.FAILED, "its step failed before a job was started for it"),
    StepStatus.TIMED_OUT: (LaunchStatus.FAILED, "its step timed out before a job was started for it"),
    StepStatus.UNCLEAR: (LaunchStatus.UNCLEAR, "the status of its step is not clear"),
}


@dataclass(frozen=True, slots=True)
class StepServer:
    """A server that a step is to launch. `job_id` is the job that launches it; empty if there is none yet."""

    target: Target
    server_id: str
    impact: Impact = Impact.CRITICAL
    job_id: str = ""


@dataclass(frozen=True, slots=True)
class StepRecord:
    """What DRS says about one step."""

    step_id: str
    number: int
    name: str
    status: StepStatus
    servers: tuple[StepServer, ...] = ()
    wait_minutes: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ExecutionRecord:
    """What DRS says about the execution as a whole."""

    execution_id: str
    plan_id: str
    drill: bool
    status: RecoveryStatus
    started_at: datetime | None = None
    ended_at: datetime | None = None
    reason: str = ""


def execution_of(
    record: ExecutionRecord, steps: Iterable[StepRecord], jobs: Jobs, names: Mapping[str, str] | None = None
) -> Recovery:
    """The execution that the records and jobs describe, its steps in order. `names`: server id -> name.

    If `jobs` lacks a job, DRS does not know it any more: its servers are UNKNOWN.
    """
    ordered = sorted(steps, key=lambda step: step.number)
    made = tuple(_step(each, jobs, names or {}) for each in ordered)
    wanted = {server.job_id for step in ordered for server in step.servers}
    problems = {job for job_id, job in jobs.items() if job_id in wanted and isinstance(job, Problem)}
    return Recovery(
        recovery_id=record.execution_id,
        plan_id=record.plan_id,
        drill=record.drill,
        status=record.status,
        steps=made,
        started_at=record.started_at,
        ended_at=record.ended_at,
        reason=record.reason,
        problems=tuple(sorted(problems)),
    )


def _launch(server: StepServer, step: StepRecord, jobs: Jobs, name: str) -> ServerLaunch:
    status, reason = _WITHOUT_JOB[step.status]
    launch = ServerLaunch(
        target=server.target,
        server_id=server.server_id,
        name=name,
        impact=server.impact,
        status=status,
        reason=f"{reason}: {step.reason}" if reason and step.reason else reason,
        job_id=server.job_id,
    )
    return launch_by_job(launch, jobs.get(server.job_id)) if server.job_id else launch


def _step(record: StepRecord, jobs: Jobs, names: Mapping[str, str]) -> RecoveryStep:
    servers = tuple(_launch(each, record, jobs, names.get(each.server_id, "")) for each in record.servers)
    started = [each.started_at for each in servers if each.started_at]
    ended = [each.ended_at for each in servers if each.ended_at]
    step = RecoveryStep(
        record.step_id, record.number, record.name, record.status, servers, record.wait_minutes, record.reason
    )
    return replace(
        step,
        started_at=min(started, default=None),
        ended_at=max(ended, default=None) if step.has_ended else None,
    )
