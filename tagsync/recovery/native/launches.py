"""What is said of a run and what its jobs say, put together: the servers of every step and how far they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.core.model import Problem, Target
from tagsync.recovery.native.execution import Execution, ServerLaunch, StepExecution
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.vocabulary import ExecutionStatus, Impact, LaunchStatus, StepStatus

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
}
_BY_LAUNCH_STATUS: Mapping[str, tuple[LaunchStatus, str]] = {
    "PENDING": (LaunchStatus.PENDING, ""),
    "IN_PROGRESS": (LaunchStatus.LAUNCHING, ""),
    "LAUNCHED": (LaunchStatus.LAUNCHED, ""),
    "FAILED": (LaunchStatus.FAILED, "DRS could not launch it"),
    "TERMINATED": (LaunchStatus.FAILED, "its recovery instance was terminated"),
}


@dataclass(frozen=True, slots=True)
class StepServer:
    """A server that a step is to launch. `job_id` is the job that launches it, empty where there is none yet."""

    target: Target
    server_id: str
    impact: Impact = Impact.CRITICAL
    job_id: str = ""


@dataclass(frozen=True, slots=True)
class StepRecord:
    """What whoever runs the recovery says of one step."""

    step_id: str
    number: int
    name: str
    status: StepStatus
    servers: tuple[StepServer, ...] = ()
    wait_minutes: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ExecutionRecord:
    """What whoever runs the recovery says of it as a whole."""

    execution_id: str
    plan_id: str
    drill: bool
    status: ExecutionStatus
    started_at: datetime | None = None
    ended_at: datetime | None = None
    reason: str = ""


def execution_of(
    record: ExecutionRecord, steps: Iterable[StepRecord], jobs: Jobs, names: Mapping[str, str] | None = None
) -> Execution:
    """The execution that the records and jobs describe, its steps in order. `names`: server id -> what it is called.

    A job that `jobs` lacks is one that DRS does not know any more: its servers are UNKNOWN.
    """
    ordered = sorted(steps, key=lambda step: step.number)
    made = tuple(_step(each, jobs, names or {}) for each in ordered)
    wanted = {server.job_id for step in ordered for server in step.servers}
    problems = {job for job_id, job in jobs.items() if job_id in wanted and isinstance(job, Problem)}
    return Execution(
        execution_id=record.execution_id,
        plan_id=record.plan_id,
        drill=record.drill,
        status=record.status,
        steps=made,
        started_at=record.started_at,
        ended_at=record.ended_at,
        reason=record.reason,
        problems=tuple(sorted(problems)),
    )


def launch_of(server: StepServer, step: StepRecord, jobs: Jobs, name: str = "") -> ServerLaunch:
    """How far one server is. The job's own status says nothing of it: DRS calls jobs COMPLETED whatever happened."""
    job = jobs.get(server.job_id) if server.job_id else None
    status, reason = _status(server, step, job)
    found = job.server(server.server_id) if isinstance(job, Job) else None
    return ServerLaunch(
        target=server.target,
        server_id=server.server_id,
        name=name,
        impact=server.impact,
        status=status,
        reason=reason,
        job_id=server.job_id,
        recovery_instance_id=found.recovery_instance_id if found else "",
        started_at=job.created_at if isinstance(job, Job) else None,
        ended_at=job.ended_at if isinstance(job, Job) else None,
    )


def _status(server: StepServer, step: StepRecord, job: Job | Problem | None) -> tuple[LaunchStatus, str]:
    if not server.job_id:
        status, reason = _WITHOUT_JOB[step.status]
        return status, f"{reason}: {step.reason}" if reason and step.reason else reason
    if isinstance(job, Problem):
        return LaunchStatus.UNKNOWN, f"its job could not be read: {job.where}"
    found = job.server(server.server_id) if job else None
    if job is None or found is None:
        return LaunchStatus.UNKNOWN, f"DRS says nothing of it in {server.job_id}"
    status, reason = _BY_LAUNCH_STATUS.get(found.status, (LaunchStatus.UNKNOWN, "DRS gives no launch status"))
    if status in (LaunchStatus.PENDING, LaunchStatus.LAUNCHING) and not job.is_active:
        return LaunchStatus.FAILED, found.reason or "its job has ended without launching it"
    return status, "" if status is LaunchStatus.LAUNCHED else found.reason or reason


def _step(record: StepRecord, jobs: Jobs, names: Mapping[str, str]) -> StepExecution:
    servers = tuple(launch_of(each, record, jobs, names.get(each.server_id, "")) for each in record.servers)
    started = [each.started_at for each in servers if each.started_at]
    ended = [each.ended_at for each in servers if each.ended_at]
    step = StepExecution(
        record.step_id, record.number, record.name, record.status, servers, record.wait_minutes, record.reason
    )
    return replace(
        step,
        started_at=min(started, default=None),
        ended_at=max(ended, default=None) if step.has_ended else None,
    )
