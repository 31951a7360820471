"""`/recovery/executions`: start native recovery plans, look at them, steer them.

Preflight and start happen while the caller waits. The preflight refuses if something cannot be read within the
gateway's time limit.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Literal, TypedDict

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.errors import InputError, Mistake, Refusal
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.native.guard import Guard, is_its_plan
from tagsync.recovery.native.ports import Conflict
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.native.steering import NativeSteering
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.steering import WrongMoment
from tagsync.report.recovery.execution_document import ExecutionDocument, execution_to_document
from tagsync.report.recovery.preflight_document import PreflightDocument, preflight_to_document
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import NotFound, Reply, refused
from tagsync.service.kit.deadline import stop_for_gateway
from tagsync.service.kit.recovery_start import NOT_ITS_NAME
from tagsync.service.kit.telemetry import count_metric, logger
from tagsync.service.native.documents import (
    ExecutionBody,
    LeaveOutBody,
    StepBody,
    read_servers,
    read_start,
    read_step,
)
from tagsync.service.native.paths import execution_of_path, path_id
from tagsync.service.native.prepare import prepare_start

Verb = Callable[[NativeSteering], Recovery | Problem]


class StartedAnswer(TypedDict):
    status: Literal["STARTED"]
    id: str
    execution_id: str
    message: str
    preflight: PreflightDocument


class RefusedAnswer(TypedDict):
    status: Literal["REFUSED"]
    message: str
    preflight: PreflightDocument


class _IdOfPath(TypedDict):
    id: str


class ExecutionAnswer(_IdOfPath, ExecutionDocument):
    """An execution with every server, and its id in the paths of the API."""


_EXECUTION = Body("Execution", ExecutionAnswer)
_NO_STEP = StepBody()
_NO_EXECUTION = ("There is no such execution.", ERROR)
_FAILED = ("AWS could not be read, or did not accept it.", ERROR)
_STEERED = {
    200: ("The execution as it is afterwards.", _EXECUTION),
    404: _NO_EXECUTION,
    409: ("The execution is not in a state in which this can be done.", ERROR),
    502: _FAILED,
}


@route(
    "POST",
    "/recovery/executions",
    ApiRole.OPERATOR,
    "Start a recovery plan, as a drill or for real",
    body=ExecutionBody,
    answers={
        202: ("It has started, and goes on in AWS.", Body("RecoveryStarted", StartedAnswer)),
        409: ("The preflight refuses, or one is at work.", Body("RecoveryRefused", RefusedAnswer)),
        502: _FAILED,
    },
)
def start_execution(service: ApiService, request: ApiRequest) -> Reply:
    asked = read_start(request.body, service.plans, service.access)
    stop = stop_for_gateway(request.context)
    connection = service.connect(asked.narrow(service.recovery_access), stop)
    try:
        now, workers = service.now(), service.workers
        prepared = prepare_start(asked, connection, service.policy, now=now, workers=workers, stop=stop)
    except CredentialsError as error:
        return 502, refused("UNREADABLE", str(error))
    found = preflight(prepared.facts, asked.accept)
    if found.refusals or prepared.native is None:
        count_metric("RecoveriesRefused", 1)
        return 409, _refused(found, "The preflight refuses: see its findings. Nothing was started")
    try:
        target, plan = prepared.facts.target, prepared.native.arn
        execution_id = connection.native_executions.start(target, plan, drill=asked.drill, token=str(uuid.uuid4()))
    except Conflict as conflict:
        return 409, _refused(found, f"{conflict.problem.message}. Nothing was started by this request")
    except WriteFailed as failed:
        return _failed(failed.problem)
    count_metric("RecoveriesStarted", 1)
    logger.info("an execution has started", execution=execution_id, drill=asked.drill, caller=request.caller.name)
    answer: StartedAnswer = {
        "status": "STARTED",
        "id": path_id(execution_id),
        "execution_id": execution_id,
        "message": f"The {'drill' if asked.drill else 'recovery'} has started",
        "preflight": preflight_to_document(found),
    }
    return 202, answer


@route(
    "GET",
    "/recovery/executions/{execution_id}",
    ApiRole.VIEWER,
    "An execution with every server",
    answers={
        200: ("The execution as it is now.", _EXECUTION),
        404: _NO_EXECUTION,
        502: ("It could not be read.", ERROR),
    },
)
def one_execution(service: ApiService, request: ApiRequest) -> Reply:
    execution_id, target = execution_of_path(request.path["execution_id"], service.access)
    connection = _connect(service, request, target)
    servers = connection.reader.read_servers(target).servers
    names = {server.server_id: server.name for server in servers}
    executions, guard = connection.native_executions, Guard(connection.launch_reader, service.now)
    return _told(NativeSteering(executions, guard, target, execution_id, names).look(), execution_id)


@route(
    "POST",
    "/recovery/executions/{execution_id}/retry",
    ApiRole.OPERATOR,
    "Launch again what a failed step has not launched",
    body=StepBody,
    answers=_STEERED,
)
def retry_step(service: ApiService, request: ApiRequest) -> Reply:
    return _steer(service, request, NativeSteering.retry, read_step(request.body))


@route(
    "POST",
    "/recovery/executions/{execution_id}/skip",
    ApiRole.OPERATOR,
    "Leave out a step that has failed or not begun",
    body=StepBody,
    answers=_STEERED,
)
def skip_step(service: ApiService, request: ApiRequest) -> Reply:
    return _steer(service, request, NativeSteering.skip, read_step(request.body))


@route(
    "POST",
    "/recovery/executions/{execution_id}/leave-out",
    ApiRole.OPERATOR,
    "Go on without servers of steps that have not begun",
    body=LeaveOutBody,
    answers=_STEERED,
)
def leave_out(service: ApiService, request: ApiRequest) -> Reply:
    servers = read_servers(request.body)
    return _steer(service, request, lambda steering: steering.leave_out(servers))


@route(
    "POST",
    "/recovery/executions/{execution_id}/cancel",
    ApiRole.OPERATOR,
    "End an execution after the job at work",
    answers=_STEERED,
)
def cancel_execution(service: ApiService, request: ApiRequest) -> Reply:
    request.without_body()
    return _steer(service, request, NativeSteering.cancel)


def _steer(service: ApiService, request: ApiRequest, verb: Verb, body: StepBody = _NO_STEP) -> Reply:
    """The execution as it is afterwards, or 409 if this cannot be done now."""
    execution_id, target = execution_of_path(request.path["execution_id"], service.access)
    connection = _connect(service, request, target)
    guard = Guard(connection.launch_reader, service.now, body.replacing)
    steering = NativeSteering(connection.native_executions, guard, target, execution_id, step=body.step)
    try:
        if body.production_of:
            _check_name(connection, steering, body)
        return _told(verb(steering), execution_id)
    except Refusal as refusal:
        return 409, refused("REFUSED", str(refusal))
    except Conflict as conflict:
        return 409, refused("CONFLICT", conflict.problem.message)
    except WrongMoment as wrong:
        return 409, refused("CONFLICT", str(wrong))
    except WriteFailed as failed:
        return _told(failed.problem, execution_id)


def _check_name(connection: Connection, steering: NativeSteering, body: StepBody) -> None:
    """Raises `InputError` if production is to be replaced without the name of the plan, `WriteFailed` if unreadable."""
    seen = steering.look()
    if isinstance(seen, Problem):
        raise WriteFailed(seen)
    if not is_its_plan(connection.native_plans, steering.target, seen, body.production_of):
        raise InputError([Mistake("replaceProduction", *NOT_ITS_NAME)])


def _connect(service: ApiService, request: ApiRequest, target: Target) -> Connection:
    """A connection to all that is configured. The ARN of the execution says which target to look in."""
    connection = service.connect(service.recovery_access, stop_for_gateway(request.context))
    connection.require_drs(target.region)
    return connection


def _told(seen: Recovery | Problem, execution_id: str) -> Reply:
    """An execution as it was seen, or why it was not. Raises `NotFound`."""
    if isinstance(seen, Recovery):
        answer: ExecutionAnswer = {"id": path_id(seen.recovery_id), **execution_to_document(seen)}
        return 200, answer
    if seen.kind is ProblemKind.NOT_FOUND:
        raise NotFound(f"There is no execution {execution_id}")
    return _failed(seen)


def _refused(found: Preflight, message: str) -> RefusedAnswer:
    return {"status": "REFUSED", "message": message, "preflight": preflight_to_document(found)}


def _failed(problem: Problem) -> Reply:
    """AWS could not be read or did not accept the request. The answer says why."""
    return 502, refused("UNREADABLE" if problem.kind is not ProblemKind.STOPPED else "TIMED_OUT", str(problem))
