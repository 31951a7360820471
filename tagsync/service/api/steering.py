"""`/recovery/executions`: steer native executions by retry, skip, leave-out and cancel."""

from __future__ import annotations

from collections.abc import Callable

from tagsync.aws.connection import Connection
from tagsync.core.documents.declared import read_object
from tagsync.core.errors import InputError, Mistake, Refusal
from tagsync.core.model import Problem
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.native.guard import Guard, is_its_plan
from tagsync.recovery.native.ports import Conflict
from tagsync.recovery.native.steering import NativeSteering
from tagsync.recovery.words.acts import Deed
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.steering import WrongMoment
from tagsync.service.api.advice import ApiAsker
from tagsync.service.api.native import EXECUTION, FAILED, NO_EXECUTION, connect_to, note_act, told, where_of
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import Reply, refused
from tagsync.service.kit.recovery_start import NOT_ITS_NAME
from tagsync.service.native.documents import LeaveOutBody, StepBody

Verb = Callable[[NativeSteering], Recovery | Problem]

_STEERED = {
    200: ("The execution as it is afterwards.", EXECUTION),
    404: NO_EXECUTION,
    409: ("The execution is not in a state in which this can be done.", ERROR),
    502: FAILED,
}


@route(
    "POST",
    "/recovery/executions/{execution_id}/retry",
    ApiRole.OPERATOR,
    "Launch again what a failed step has not launched",
    body=StepBody,
    answers=_STEERED,
)
def retry_step(service: ApiService, request: ApiRequest) -> Reply:
    return _steer_step(service, request, Deed.RETRIED, NativeSteering.retry)


@route(
    "POST",
    "/recovery/executions/{execution_id}/skip",
    ApiRole.OPERATOR,
    "Leave out a step that has failed or not begun",
    body=StepBody,
    answers=_STEERED,
)
def skip_step(service: ApiService, request: ApiRequest) -> Reply:
    return _steer_step(service, request, Deed.SKIPPED, NativeSteering.skip)


@route(
    "POST",
    "/recovery/executions/{execution_id}/leave-out",
    ApiRole.OPERATOR,
    "Go on without servers of steps that have not begun",
    body=LeaveOutBody,
    answers=_STEERED,
)
def leave_out(service: ApiService, request: ApiRequest) -> Reply:
    servers = read_object(LeaveOutBody, request.body).servers
    return _steer(service, request, Deed.LEFT_OUT, lambda steering: steering.leave_out(servers))


@route(
    "POST",
    "/recovery/executions/{execution_id}/cancel",
    ApiRole.OPERATOR,
    "End an execution after the job at work",
    answers=_STEERED,
)
def cancel_execution(service: ApiService, request: ApiRequest) -> Reply:
    return _steer(service, request, Deed.CANCELLED, NativeSteering.cancel)


def _steer_step(service: ApiService, request: ApiRequest, deed: Deed, verb: Verb) -> Reply:
    return _steer(service, request, deed, verb, read_object(StepBody, request.body))


def _steer(service: ApiService, request: ApiRequest, deed: Deed, verb: Verb, body: StepBody | None = None) -> Reply:
    """The execution as it is afterwards, or 409 if this cannot be done now."""
    (execution_id, target), body = where_of(service, request), body or StepBody()
    connection = connect_to(service, request, target)
    guard = Guard(connection.launch_reader, service.now, ApiAsker(), body.replacing)
    steering = NativeSteering(connection.native_executions, guard, target, execution_id, step=body.step)
    try:
        if body.production_of:
            _check_name(connection, steering, body)
        seen = verb(steering)
        note_act(service, request, execution_id, deed)
        return told(seen, execution_id, service)
    except Refusal as refusal:
        return 409, refused("REFUSED", str(refusal))
    except Conflict as conflict:
        return 409, refused("CONFLICT", conflict.problem.message)
    except WrongMoment as wrong:
        return 409, refused("CONFLICT", str(wrong))
    except WriteFailed as failed:
        return told(failed.problem, execution_id, service)


def _check_name(connection: Connection, steering: NativeSteering, body: StepBody) -> None:
    """Raises `InputError` if production is to be replaced without the name of the plan, `WriteFailed` if unreadable."""
    seen = steering.look()
    if isinstance(seen, Problem):
        raise WriteFailed(seen)
    if not is_its_plan(connection.native_plans, steering.target, seen, body.production_of):
        raise InputError([Mistake("replaceProduction", *NOT_ITS_NAME)])
