"""`/recovery/executions`: start native recovery plans, look at them, steer them.

Preflight and start happen while the caller waits. The preflight refuses if something cannot be read within the
gateway's time limit.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime
from typing import Literal, TypedDict

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.ports import WriteFailed
from tagsync.engine.service_ports import Metric
from tagsync.recovery.cleanup.due import LaterCleanup, LaterCleanups
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.native.guard import Guard
from tagsync.recovery.native.ports import Conflict
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.native.steering import NativeSteering
from tagsync.recovery.points.choosing import NOTHING_CHOSEN, Chosen
from tagsync.recovery.points.told import launched_as_noted
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.execution_document import ExecutionDocument, execution_to_document
from tagsync.report.recovery.preflight_document import PreflightDocument, preflight_to_document
from tagsync.service.api.advice import ApiAsker
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import NotFound, Reply, refused
from tagsync.service.kit.deadline import stop_for_gateway
from tagsync.service.kit.noting import at_best
from tagsync.service.kit.recovery_start import later_cleanups
from tagsync.service.kit.telemetry import count_metric, logger
from tagsync.service.native.documents import ExecutionBody, NativeStart, read_start
from tagsync.service.native.paths import execution_of_path, path_id
from tagsync.service.native.prepare import prepare_start


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


EXECUTION = Body("Execution", ExecutionAnswer)
NO_EXECUTION = ("There is no such execution.", ERROR)
FAILED = ("AWS could not be read, or did not accept it.", ERROR)


@route(
    "POST",
    "/recovery/executions",
    ApiRole.OPERATOR,
    "Start a recovery plan, as a drill or for real",
    body=ExecutionBody,
    answers={
        202: ("It has started, and goes on in AWS.", Body("RecoveryStarted", StartedAnswer)),
        409: ("The preflight refuses, or one is at work.", Body("RecoveryRefused", RefusedAnswer)),
        502: FAILED,
    },
)
def start_execution(service: ApiService, request: ApiRequest) -> Reply:
    asked = read_start(request.body, service.plans, service.access, service.now())
    later = later_cleanups(service.cleanups, asked.cleanup_minutes)
    stop = stop_for_gateway(request.context)
    connection = service.connect(asked.narrow(service.recovery_access), stop)
    try:
        now, workers = service.now(), service.workers
        prepared = prepare_start(asked, connection, service.policy, now=now, workers=workers, stop=stop)
    except CredentialsError as error:
        return 502, refused("UNREADABLE", str(error))
    found = preflight(prepared.facts, asked.accept).told(ApiAsker(asked.definition.leave_out))
    if found.refusals or prepared.native is None:
        count_metric(Metric.RECOVERIES_REFUSED, 1)
        return 409, _refused(found, "The preflight refuses: see its findings. Nothing was started")
    try:
        target, plan = prepared.facts.target, prepared.native.arn
        token, points = str(uuid.uuid4()), prepared.facts.chosen.ids
        execution_id = connection.native_executions.start(target, plan, drill=asked.drill, token=token, points=points)
    except Conflict as conflict:
        return 409, _refused(found, f"{conflict.problem.message}. Nothing was started by this request")
    except WriteFailed as failed:
        return failed_reply(failed.problem)
    count_metric(Metric.RECOVERIES_STARTED, 1)
    logger.info("an execution has started", execution=execution_id, drill=asked.drill, caller=request.caller.name)
    note_act(service, request, execution_id, Deed.STARTED, prepared.facts.chosen)
    message = f"The {'drill' if asked.drill else 'recovery'} has started"
    if later:
        message += _cleaned_up_later(later, asked, execution_id, request.caller.name, service.now())
    answer: StartedAnswer = {
        "status": "STARTED",
        "id": path_id(execution_id),
        "execution_id": execution_id,
        "message": message,
        "preflight": preflight_to_document(found),
    }
    return 202, answer


@route(
    "GET",
    "/recovery/executions/{execution_id}",
    ApiRole.VIEWER,
    "An execution with every server",
    answers={
        200: ("The execution as it is now.", EXECUTION),
        404: NO_EXECUTION,
        502: ("It could not be read.", ERROR),
    },
)
def one_execution(service: ApiService, request: ApiRequest) -> Reply:
    execution_id, target = where_of(service, request)
    connection = connect_to(service, request, target)
    servers = connection.reader.read_servers(target).servers
    names = {server.server_id: server.name for server in servers}
    executions, guard = connection.native_executions, Guard(connection.launch_reader, service.now, ApiAsker())
    return told(NativeSteering(executions, guard, target, execution_id, names).look(), execution_id, service)


def where_of(service: ApiService, request: ApiRequest) -> tuple[str, Target]:
    """The ARN of the execution in the path, and where it is. Raises `InputError` with all mistakes of the request."""
    return request.of_path("execution_id", lambda text: execution_of_path(text, service.access))


def connect_to(service: ApiService, request: ApiRequest, target: Target) -> Connection:
    """A connection to all that is configured. The ARN of the execution says which target to look in."""
    connection = service.connect(service.recovery_access, stop_for_gateway(request.context))
    connection.require_drs(target.region)
    return connection


def note_act(
    service: ApiService, request: ApiRequest, execution_id: str, deed: Deed, chosen: Chosen = NOTHING_CHOSEN
) -> None:
    act = Act(service.now(), request.caller.name, deed, tuple(chosen.points.items()))
    at_best(execution_id, lambda: service.acts.note(execution_id, act), None)


def told(seen: Recovery | Problem, execution_id: str, service: ApiService) -> Reply:
    """An execution as it was seen, with what callers did, or why it was not seen. Raises `NotFound`."""
    if isinstance(seen, Recovery):
        acts: tuple[Act, ...] = at_best(execution_id, lambda: service.acts.of(execution_id), ())
        seen = launched_as_noted(replace(seen, acts=acts))
        answer: ExecutionAnswer = {"id": path_id(seen.recovery_id), **execution_to_document(seen)}
        return 200, answer
    if seen.kind is ProblemKind.NOT_FOUND:
        raise NotFound(f"There is no execution {execution_id}")
    return failed_reply(seen)


def _cleaned_up_later(later: LaterCleanups, asked: NativeStart, execution_id: str, who: str, now: datetime) -> str:
    """What to say about it: the drill has started, whatever comes of keeping its cleanup."""
    due = LaterCleanup(execution_id, asked.definition.name, asked.cleanup_minutes, who, now)

    def keep() -> str:
        later.keep(due)
        return f". It is cleaned up {asked.cleanup_minutes} minutes after its end"

    return at_best(execution_id, keep, ". Its cleanup could not be noted: clean it up by POST .../cleanup")


def _refused(found: Preflight, message: str) -> RefusedAnswer:
    return {"status": "REFUSED", "message": message, "preflight": preflight_to_document(found)}


def failed_reply(problem: Problem) -> Reply:
    """AWS could not be read or did not accept the request. The answer says why."""
    return 502, refused("UNREADABLE" if problem.kind is not ProblemKind.STOPPED else "TIMED_OUT", str(problem))
