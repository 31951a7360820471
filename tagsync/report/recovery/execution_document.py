"""An execution as a JSON-able document."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, TypedDict

from tagsync.core.documents.keywords import Count, Keywords, TimeOrNull
from tagsync.core.plan_document import ProblemDocument, problem_to_document
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, RecoveryStatus, StepStatus
from tagsync.report.documents import timestamp

Mode = Literal["DRILL", "RECOVERY"]


class LaunchDocument(TypedDict):
    """One server of a step."""

    account: str
    region: str
    source_server_id: str
    name: str
    impact: Impact
    launch: LaunchStatus
    reason: str
    job_id: str
    recovery_instance_id: str
    started_at: TimeOrNull
    ended_at: TimeOrNull


class StepExecutionDocument(TypedDict):
    number: Count
    name: str
    step_id: str
    status: StepStatus
    wait_minutes: Count
    reason: str
    started_at: TimeOrNull
    ended_at: TimeOrNull
    servers: list[LaunchDocument]


class ExecutionDocument(TypedDict):
    """An execution with every server. `outcome` is tagsync's verdict; `status` is what DRS says."""

    execution_id: str
    plan_id: str
    mode: Mode
    status: RecoveryStatus
    outcome: Outcome
    reason: str
    started_at: TimeOrNull
    ended_at: TimeOrNull
    duration_seconds: Annotated[float | None, Keywords(minimum=0)]
    servers: Count
    launched: Count
    problems: list[ProblemDocument]
    steps: list[StepExecutionDocument]


def execution_to_document(execution: Recovery) -> ExecutionDocument:
    return {
        "execution_id": execution.recovery_id,
        "plan_id": execution.plan_id,
        "mode": mode_of(drill=execution.drill),
        "status": execution.status,
        "outcome": execution.outcome,
        "reason": execution.reason,
        "started_at": _time(execution.started_at),
        "ended_at": _time(execution.ended_at),
        "duration_seconds": execution.duration_seconds,
        "servers": sum(1 for _ in execution.servers()),
        "launched": sum(each.is_launched for each in execution.servers()),
        "problems": [problem_to_document(problem) for problem in execution.problems],
        "steps": [_step(step) for step in execution.steps],
    }


def mode_of(*, drill: bool) -> Mode:
    return "DRILL" if drill else "RECOVERY"


def _step(step: RecoveryStep) -> StepExecutionDocument:
    return {
        "number": step.number,
        "name": step.name,
        "step_id": step.step_id,
        "status": step.status,
        "wait_minutes": step.wait_minutes,
        "reason": step.reason,
        "started_at": _time(step.started_at),
        "ended_at": _time(step.ended_at),
        "servers": [_server(server) for server in step.servers],
    }


def _server(server: ServerLaunch) -> LaunchDocument:
    return {
        "account": server.target.account,
        "region": server.target.region,
        "source_server_id": server.server_id,
        "name": server.name,
        "impact": server.impact,
        "launch": server.status,
        "reason": server.reason,
        "job_id": server.job_id,
        "recovery_instance_id": server.recovery_instance_id,
        "started_at": _time(server.started_at),
        "ended_at": _time(server.ended_at),
    }


def _time(time: datetime | None) -> str | None:
    return timestamp(time) if time else None
