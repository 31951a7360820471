"""`/recovery/runs`: drives, which are recoveries over several accounts and regions, with approvals."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict

from tagsync.core.documents.declared import read_object
from tagsync.core.documents.keywords import TimeOrNull
from tagsync.engine.service_ports import LeaseHeld
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.recovery import whole_recovery
from tagsync.report.recovery.execution_document import ExecutionDocument, execution_to_document
from tagsync.report.recovery.preflight_document import PreflightDocument, preflight_to_document
from tagsync.service.api.advice import ApiAsker
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.driven.answers import DriveAnswer, NotNowAnswer, drive_answer
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.driven.documents import DriveBody, read_request
from tagsync.service.driven.steering import NOT_NOW, DriveSteering, not_now
from tagsync.service.kit.answers import NotFound, Reply
from tagsync.service.kit.recovery_start import Replacing

NEWEST = 20


class DrivesAnswer(TypedDict):
    runs: list[DriveAnswer]


class ApprovalAnswer(TypedDict):
    wave: str
    by: str


class CleanupNote(TypedDict):
    """`said`: what the last look at it came to; empty before the first."""

    minutes_after_its_end: int
    asked_by: str
    said: str
    done_at: TimeOrNull


class WholeDriveAnswer(DriveAnswer):
    """`preflight` is None until there was one, `cleanup` if none was asked for."""

    approvals: list[ApprovalAnswer]
    cleanup: CleanupNote | None
    preflight: PreflightDocument | None
    execution: ExecutionDocument


_DRIVE = Body("DrivenRun", DriveAnswer)
_NOT_NOW = Body("AlreadyDriven", NotNowAnswer)
_STEERED = {
    200: ("The drive as it is afterwards.", _DRIVE),
    404: ("There is no such drive.", ERROR),
    409: ("The drive is not in a state in which this can be done.", _NOT_NOW),
}


@route(
    "POST",
    "/recovery/runs",
    ApiRole.OPERATOR,
    "Begin a recovery over several accounts and regions",
    body=DriveBody,
    answers={
        202: ("It has begun, with its preflight.", _DRIVE),
        409: ("A drive of the same plan is at work.", _NOT_NOW),
    },
)
def begin_run(service: ApiService, request: ApiRequest) -> Reply:
    """The preflight comes first, and is in the drive."""
    asked = read_request(request.body, service.now())
    try:
        drive = desk_of(service).begin(asked, request.caller.name)
    except LeaseHeld as held:
        return 409, not_now(held)
    return 202, drive_answer(drive)


@route(
    "GET",
    "/recovery/runs",
    ApiRole.VIEWER,
    "The newest of these recoveries",
    answers={
        200: ("The newest first, without servers.", Body("DrivenRuns", DrivesAnswer)),
        404: ("They are not deployed.", ERROR),
    },
)
def newest_runs(service: ApiService, _request: ApiRequest) -> Reply:
    answer: DrivesAnswer = {"runs": [drive_answer(drive) for drive in desk_of(service).newest(NEWEST)]}
    return 200, answer


@route(
    "GET",
    "/recovery/runs/{run_id}",
    ApiRole.VIEWER,
    "One of them with its preflight and every server",
    answers={
        200: ("The drive as it is now.", Body("DrivenRunWithServers", WholeDriveAnswer)),
        404: ("There is no such drive.", ERROR),
    },
)
def one_driven_run(service: ApiService, request: ApiRequest) -> Reply:
    run_id, desk = request.run_id(), desk_of(service)
    drive = desk.look(run_id)
    found = desk.preflight(run_id)
    answer: WholeDriveAnswer = {
        **drive_answer(drive),
        "cleanup": _cleanup(service, run_id),
        "approvals": [{"wave": wave.name, "by": wave.approved_by} for wave in drive.waves if wave.approved_by],
        "preflight": preflight_to_document(found.told(ApiAsker())) if found else None,
        "execution": execution_to_document(whole_recovery(drive, desk.drives)),
    }
    return 200, answer


@route(
    "POST",
    "/recovery/runs/{run_id}/approve",
    ApiRole.OPERATOR,
    "Let the wave begin that waits for an approval",
    answers=_STEERED,
)
def approve_run(service: ApiService, request: ApiRequest) -> Reply:
    return _steer(service, request, DriveSteering.approve)


@route(
    "POST",
    "/recovery/runs/{run_id}/deny",
    ApiRole.OPERATOR,
    "End the drive before the wave that waits for an approval",
    answers=_STEERED,
)
def deny_run(service: ApiService, request: ApiRequest) -> Reply:
    return _steer(service, request, DriveSteering.deny)


@route(
    "POST",
    "/recovery/runs/{run_id}/retry",
    ApiRole.OPERATOR,
    "Launch again what has failed",
    body=Replacing,
    answers=_STEERED,
)
def retry_run(service: ApiService, request: ApiRequest) -> Reply:
    return _again(service, request, DriveSteering.retry)


@route(
    "POST",
    "/recovery/runs/{run_id}/skip",
    ApiRole.OPERATOR,
    "Go on without what has failed",
    body=Replacing,
    answers=_STEERED,
)
def skip_wave(service: ApiService, request: ApiRequest) -> Reply:
    return _again(service, request, DriveSteering.skip)


@route(
    "POST",
    "/recovery/runs/{run_id}/cancel",
    ApiRole.OPERATOR,
    "Start nothing more; what is launched stays",
    answers=_STEERED,
)
def cancel_run(service: ApiService, request: ApiRequest) -> Reply:
    return _steer(service, request, DriveSteering.cancel)


def _steer(service: ApiService, request: ApiRequest, verb: Callable[[DriveSteering], Drive]) -> Reply:
    return _steered(_steering(service, request), verb)


def _again(service: ApiService, request: ApiRequest, verb: Callable[[DriveSteering], Drive]) -> Reply:
    """With a body that says which recovery instances may be replaced."""
    said = read_object(Replacing, request.body)
    return _steered(_steering(service, request).replacing(said), verb)


def _steering(service: ApiService, request: ApiRequest) -> DriveSteering:
    run_id = request.run_id()
    return DriveSteering(desk_of(service), run_id, request.caller.name)


def _steered(steering: DriveSteering, verb: Callable[[DriveSteering], Drive]) -> Reply:
    try:
        return 200, drive_answer(verb(steering))
    except NOT_NOW as error:
        return 409, not_now(error)


def _cleanup(service: ApiService, run_id: str) -> CleanupNote | None:
    kept = service.cleanups.of(run_id) if service.cleanups else None
    if kept is None:
        return None
    return {
        "minutes_after_its_end": kept.after_minutes,
        "asked_by": kept.who,
        "said": kept.said,
        "done_at": kept.done_at.isoformat() if kept.done_at else None,
    }


def desk_of(service: ApiService) -> DriveDesk:
    """Raises `NotFound` if drives are not deployed."""
    if service.desk is None:
        raise NotFound("Recoveries over several accounts are not deployed here (RECOVERY_MACHINE)")
    return service.desk
