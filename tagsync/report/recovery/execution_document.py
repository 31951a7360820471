"""An execution as a JSON-able document."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from tagsync.core.documents.keywords import Count, Keywords, Time, TimeOrNull
from tagsync.core.plan_document import ProblemDocument, problem_to_document
from tagsync.recovery.words.actions import ActionRun
from tagsync.recovery.words.acts import Deed
from tagsync.recovery.words.hooks import HookKind, HookRun, HookStatus, HookTime
from tagsync.recovery.words.points import RecoveryPoint
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, RecoveryStatus, StepStatus, Wellness
from tagsync.report.documents import timestamp, timestamp_or_null
from tagsync.report.recovery.arrival import InstanceDocument, instance_to_document

Mode = Literal["DRILL", "RECOVERY"]


class ActionDocument(TypedDict):
    """A post-launch action that has not succeeded. `decides`: the server is not well without it."""

    name: str
    status: str
    decides: bool
    reason: str
    run_id: str


class PointDocument(TypedDict):
    """A recovery point, and the moment of its data."""

    point_id: str
    at: Time


class LaunchDocument(TypedDict):
    """One server of a step. `point_at` is the moment of the data that it was launched from. `instance` is null where
    nothing has looked: it is looked at when the recovery is over, and by `tagsync recovery status`."""

    account: str
    region: str
    source_server_id: str
    name: str
    impact: Impact
    launch: LaunchStatus
    reason: str
    job_id: str
    recovery_instance_id: str
    wellness: Wellness
    actions: list[ActionDocument]
    point_at: TimeOrNull
    data_age_seconds: Annotated[float | None, Keywords(description="How old its data was when its launch began.")]
    from_older_point: bool
    asked_point: PointDocument | None
    from_other_point: Annotated[bool, Keywords(description="It is launched from another point than was asked for.")]
    instance: InstanceDocument | None
    started_at: TimeOrNull
    ended_at: TimeOrNull


class HookDocument(TypedDict):
    """A hook of a driven step. `calls` is the function, document or URL, `output` the end of what it said."""

    when: HookTime
    kind: HookKind
    name: str
    calls: str
    status: HookStatus
    reason: str
    output: str
    started_at: TimeOrNull
    ended_at: TimeOrNull
    seconds: Annotated[float | None, Keywords(minimum=0)]


class StepExecutionDocument(TypedDict):
    number: Count
    name: str
    step_id: str
    status: StepStatus
    wait_minutes: Count
    reason: str
    started_at: TimeOrNull
    ended_at: TimeOrNull
    hooks: list[HookDocument]
    servers: list[LaunchDocument]


class ActDocument(TypedDict):
    """What a person did with it."""

    at: Time
    who: str
    what: Deed


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
    unwell: Count
    acts: list[ActDocument]
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
        "started_at": timestamp_or_null(execution.started_at),
        "ended_at": timestamp_or_null(execution.ended_at),
        "duration_seconds": execution.duration_seconds,
        "servers": sum(1 for _ in execution.servers()),
        "launched": sum(each.is_launched for each in execution.servers()),
        "unwell": sum(each.is_unwell for each in execution.servers()),
        "acts": [{"at": timestamp(act.at), "who": act.who, "what": act.what} for act in execution.acts],
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
        "started_at": timestamp_or_null(step.started_at),
        "ended_at": timestamp_or_null(step.ended_at),
        "hooks": [_hook(run) for run in step.hooks],
        "servers": [_server(server) for server in step.servers],
    }


def _hook(run: HookRun) -> HookDocument:
    return {
        "when": run.when,
        "kind": run.kind,
        "name": run.name,
        "calls": run.calls,
        "status": run.status,
        "reason": run.reason,
        "output": run.output,
        "started_at": timestamp_or_null(run.started_at),
        "ended_at": timestamp_or_null(run.ended_at),
        "seconds": run.seconds,
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
        "wellness": server.wellness,
        "actions": [_action(action) for action in server.actions],
        "point_at": timestamp_or_null(server.point_at),
        "data_age_seconds": server.data_age.total_seconds() if server.data_age is not None else None,
        "from_older_point": server.from_older_point,
        "asked_point": point_to_document(server.asked_point),
        "from_other_point": server.is_of_other_point,
        "instance": instance_to_document(server),
        "started_at": timestamp_or_null(server.started_at),
        "ended_at": timestamp_or_null(server.ended_at),
    }


def point_to_document(point: RecoveryPoint | None) -> PointDocument | None:
    return {"point_id": point.point_id, "at": timestamp(point.taken_at)} if point else None


def _action(action: ActionRun) -> ActionDocument:
    return {
        "name": action.name,
        "status": action.status,
        "decides": action.decides,
        "reason": action.reason,
        "run_id": action.run_id,
    }
