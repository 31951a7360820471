"""`/recovery/runs`: recoveries over several accounts and regions, with approvals: begin, look, answer, steer."""

from __future__ import annotations

import re
from collections.abc import Callable

from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.service_ports import LeaseHeld
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.words.vocabulary import RecoveryStatus
from tagsync.report.recovery.execution_document import execution_to_document
from tagsync.service.api.service import ApiRequest, ApiService, Reply
from tagsync.service.driven.desk import RecoveryDesk
from tagsync.service.driven.event import read_request
from tagsync.service.driven.steering import NOT_NOW, DriveSteering, not_now
from tagsync.service.kit.answers import Answer, NotFound
from tagsync.service.kit.recovery_start import START_MEMBERS
from tagsync.service.kit.requests import RUN_ID
from tagsync.service.kit.telemetry import logger

NEWEST = 20
DRIVEN_START_SCHEMA: dict[str, object] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["plan", "drill"],
    "properties": {
        "plan": {"type": "object", "description": "A plan with targets: docs/recovery.md."},
        **START_MEMBERS,
    },
}


def begin_run(service: ApiService, request: ApiRequest) -> Reply:
    """202 for a drive that has begun. Its preflight comes first, and is in the drive. Raises `InputError`."""
    desk = _desk(service)
    asked = read_request(Document({} if request.body is None else request.body))
    try:
        drive = desk.begin(asked)
    except LeaseHeld as held:
        return 409, not_now(held)
    logger.info("a recovery was asked for", run_id=drive.run_id, drill=drive.drill, caller=request.caller.name)
    return 202, _short(drive)


def newest_runs(service: ApiService, _request: ApiRequest) -> Reply:
    """The newest drives, the newest first, without their servers."""
    return 200, {"runs": [_short(drive) for drive in _desk(service).newest(NEWEST)]}


def one_driven_run(service: ApiService, request: ApiRequest) -> Reply:
    """A drive with its preflight and every server. Raises `NotFound`."""
    desk, run_id = _desk(service), _run_id(request)
    drive = desk.look(run_id)
    return 200, {
        **_short(drive),
        "approvals": [{"wave": wave.name, "by": wave.approved_by} for wave in drive.waves if wave.approved_by],
        "preflight": desk.preflight(run_id),
        "execution": execution_to_document(recovery_of(drive)),
    }


def approve_run(service: ApiService, request: ApiRequest) -> Reply:
    return _steer(service, request, DriveSteering.approve)


def deny_run(service: ApiService, request: ApiRequest) -> Reply:
    return _steer(service, request, DriveSteering.deny)


def retry_run(service: ApiService, request: ApiRequest) -> Reply:
    return _steer(service, request, DriveSteering.retry)


def skip_wave(service: ApiService, request: ApiRequest) -> Reply:
    return _steer(service, request, DriveSteering.skip)


def cancel_run(service: ApiService, request: ApiRequest) -> Reply:
    return _steer(service, request, DriveSteering.cancel)


def _steer(service: ApiService, request: ApiRequest, verb: Callable[[DriveSteering], Drive]) -> Reply:
    """The drive as it is afterwards; 409 at the wrong moment."""
    steering = DriveSteering(_desk(service), _run_id(request), request.caller.name)
    request.without_body()
    try:
        return 200, _short(verb(steering))
    except NOT_NOW as error:
        return 409, not_now(error)


def _desk(service: ApiService) -> RecoveryDesk:
    if service.desk is None:
        raise NotFound("Recoveries over several accounts are not deployed here (RECOVERY_MACHINE)")
    return service.desk


def _run_id(request: ApiRequest) -> str:
    run_id = request.path["run_id"]
    if not re.fullmatch(RUN_ID, run_id):
        raise InputError([Mistake("run_id", "this is not the id of a run", "Give a run_id that an answer gave")])
    return run_id


def _short(drive: Drive) -> Answer:
    waits = drive.asked_at is not None and drive.wave is not None and drive.status is RecoveryStatus.IN_PROGRESS
    ends = drive.approval_ends if waits else None
    return {
        "run_id": drive.run_id,
        "plan": drive.plan,
        "mode": "DRILL" if drive.drill else "RECOVERY",
        "status": str(drive.status),
        "outcome": str(recovery_of(drive).outcome),
        "reason": drive.reason,
        "waits_for_approval_of": drive.wave.name if waits and drive.wave else None,
        "approval_ends_at": ends.isoformat() if ends else None,
    }
