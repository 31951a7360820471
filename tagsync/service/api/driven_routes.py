"""`/recovery/runs`: recoveries over several accounts and regions, with approvals: begin, look, answer, steer."""

from __future__ import annotations

import re
from collections.abc import Callable

from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.service_ports import LeaseHeld
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.ports import DriveMoved
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.words.steering import WrongMoment
from tagsync.recovery.words.vocabulary import RecoveryStatus
from tagsync.report.recovery.execution_document import execution_to_document
from tagsync.service.api.service import ApiRequest, ApiService, Reply
from tagsync.service.driven.desk import RecoveryDesk
from tagsync.service.driven.event import read_request
from tagsync.service.kit.answers import Answer, NotFound, refused
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

Act = Callable[[RecoveryDesk, str, str], Drive]
"""What somebody does with a run: desk, id of the run, name of the caller."""


def begin_run(service: ApiService, request: ApiRequest) -> Reply:
    """202 for a run that has begun; its preflight comes first, and is in the run. Raises `InputError`."""
    desk = _desk(service)
    asked = read_request(Document({} if request.body is None else request.body))
    try:
        run = desk.begin(asked)
    except LeaseHeld as held:
        return 409, {"run_id": held.run_id, **refused("ALREADY_RUNNING", str(held))}
    logger.info("a recovery was asked for", run_id=run.run_id, drill=run.drill, caller=request.caller.name)
    return 202, _short(run)


def newest_runs(service: ApiService, _request: ApiRequest) -> Reply:
    """The runs that began last, the newest first, without their servers."""
    return 200, {"runs": [_short(run) for run in _desk(service).newest(NEWEST)]}


def one_driven_run(service: ApiService, request: ApiRequest) -> Reply:
    """A run with its preflight and every server. Raises `NotFound`."""
    desk, run_id = _desk(service), _run_id(request)
    run = desk.look(run_id)
    return 200, {
        **_short(run),
        "approvals": [{"wave": wave.name, "by": wave.approved_by} for wave in run.waves if wave.approved_by],
        "preflight": desk.preflight(run_id),
        "execution": execution_to_document(recovery_of(run)),
    }


def approve_run(service: ApiService, request: ApiRequest) -> Reply:
    return _act(service, request, lambda desk, run_id, who: desk.approve(run_id, who))


def deny_run(service: ApiService, request: ApiRequest) -> Reply:
    return _act(service, request, lambda desk, run_id, who: desk.deny(run_id, who))


def retry_run(service: ApiService, request: ApiRequest) -> Reply:
    return _act(service, request, lambda desk, run_id, _who: desk.retry(run_id))


def skip_wave(service: ApiService, request: ApiRequest) -> Reply:
    return _act(service, request, lambda desk, run_id, _who: desk.skip(run_id))


def cancel_run(service: ApiService, request: ApiRequest) -> Reply:
    return _act(service, request, lambda desk, run_id, who: desk.cancel(run_id, who))


def _act(service: ApiService, request: ApiRequest, act: Act) -> Reply:
    """The run as it is afterwards; 409 where this is not its moment."""
    desk, run_id = _desk(service), _run_id(request)
    if request.body not in (None, {}):
        raise InputError([Mistake("body", "there is nothing to say here", "Leave it out")])
    try:
        return 200, _short(act(desk, run_id, request.caller.name))
    except LeaseHeld as held:
        return 409, {"run_id": held.run_id, **refused("ALREADY_RUNNING", str(held))}
    except (WrongMoment, DriveMoved) as error:
        return 409, refused("CONFLICT", str(error))


def _desk(service: ApiService) -> RecoveryDesk:
    if service.desk is None:
        raise NotFound("Recoveries over several accounts are not deployed here (RECOVERY_MACHINE)")
    return service.desk


def _run_id(request: ApiRequest) -> str:
    run_id = request.path["run_id"]
    if not re.fullmatch(RUN_ID, run_id):
        raise InputError([Mistake("run_id", "this is not the id of a run", "Give a run_id that an answer gave")])
    return run_id


def _short(run: Drive) -> Answer:
    waits = run.asked_at is not None and run.wave is not None and run.status is RecoveryStatus.IN_PROGRESS
    ends = run.approval_ends if waits else None
    return {
        "run_id": run.run_id,
        "plan": run.plan,
        "mode": "DRILL" if run.drill else "RECOVERY",
        "status": str(run.status),
        "outcome": str(recovery_of(run).outcome),
        "reason": run.reason,
        "waits_for_approval_of": run.wave.name if waits and run.wave else None,
        "approval_ends_at": ends.isoformat() if ends else None,
    }
