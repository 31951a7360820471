"""`/drs/tag-sync`: start a run, and look at runs."""

from __future__ import annotations

import re
from dataclasses import replace

from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.history import Header, Source
from tagsync.engine.outcomes import total
from tagsync.engine.run import RunStatus
from tagsync.engine.service_ports import LeaseHeld, ServiceError
from tagsync.engine.stop import Stop
from tagsync.report.tags.history_document import row_to_document
from tagsync.service.api.service import ApiRequest, ApiService, Reply
from tagsync.service.kit.answers import Answer, NotFound
from tagsync.service.kit.deadline import GRACE, Context, gateway_seconds
from tagsync.service.kit.requests import RUN_ID
from tagsync.service.sync.request import SyncRequest, parse_request
from tagsync.service.sync.response import already_running, result, started, status_code
from tagsync.service.sync.start import Starter, crashed_header
from tagsync.service.sync.work import Work

POLL_SECONDS = 0.5
DEFAULT_LIMIT = 100
LARGEST_PAGE = 1000


def start_sync(service: ApiService, request: ApiRequest) -> Reply:
    """Starts a run in its own function, and waits for its end as long as the gateway waits."""
    asked = parse_request(request.body, service.access, from_api=True)
    service.connect(asked.narrow(service.access), Stop())  # raises InputError for regions where DRS does not exist
    code, answer = begin(service, asked)
    if code != 202 or asked.run_async:
        return code, answer
    ended = _wait(service, str(answer["run_id"]), request.context)
    return (status_code(ended.status), dict(ended.result)) if ended else (code, answer)


def begin(service: ApiService, asked: SyncRequest) -> Reply:
    """202 for a run that has started, 409 where one is at work already. Raises `ServiceError`."""
    try:
        header = Starter(service.runs, service.leases, service.now).start(asked, service.now() + GRACE)
    except LeaseHeld as held:
        return 409, _without_code(already_running(held.run_id, held.scope, str(held)))
    try:
        service.invoke(Work(header.run_id, asked).to_event())
    except ServiceError as error:
        failed = replace(header, status=RunStatus.FAILED, finished_at=service.now(), result={"message": str(error)})
        service.runs.finish(failed)
        service.leases.release(header.scope, header.run_id)
        raise
    return 202, _without_code(started(header))


def latest(service: ApiService, _request: ApiRequest) -> Reply:
    """The newest run that was no dry run."""
    header = _newest(service)
    if header is None:
        nothing = {"totalAccounts": 0, "totalSynced": 0, "totalFailed": 0, "totalServers": 0}
        return 200, {"lastSync": None, "source": None, "run_id": None, "status": "UNKNOWN", **nothing}
    header = _settled(service, header)
    outcomes = service.runs.outcomes(header.run_id)
    counts = total(outcomes)
    return 200, {
        "lastSync": (header.finished_at or header.started_at).isoformat(),
        "source": str(header.source),
        "run_id": header.run_id,
        "status": str(header.status or "IN_PROGRESS"),
        "totalAccounts": len({outcome.target.account for outcome in outcomes}),
        "totalSynced": counts.in_sync + counts.changed,
        "totalFailed": counts.failed,
        "totalServers": counts.total,
    }


def one_run(service: ApiService, request: ApiRequest) -> Reply:
    """One run with a page of its servers."""
    run_id = request.path["run_id"]
    limit, token = _paging(request)
    if not re.fullmatch(RUN_ID, run_id):
        raise InputError([Mistake("run_id", "this is not the id of a run", "Give a run_id that an answer gave")])
    header = service.runs.header(run_id)
    if header is None:
        raise NotFound(f"There is no run {run_id}; runs are forgotten after a while")
    page = service.runs.rows_page(run_id, limit=limit, token=token)
    return 200, {
        **_answer(service, _settled(service, header)),
        "servers": [row_to_document(row) for row in page.rows],
        "nextToken": page.next_token or None,
    }


def start_after_settings(service: ApiService) -> tuple[bool, Answer]:
    """A full run because the settings were changed, and whether it has started."""
    code, answer = begin(service, SyncRequest(run_async=True, source=Source.SETTINGS_UPDATE))
    return code == 202, answer


def _answer(service: ApiService, header: Header) -> Answer:
    """What the run answered; of one at work, or one that crashed, what is known so far."""
    if header.result.get("run_id"):
        return dict(header.result)
    outcomes = service.runs.outcomes(header.run_id)
    _, answer = result(header, outcomes, service.names, now=header.finished_at or service.now())
    message = header.result.get("message", "The run is at work")
    return {**answer, "status": str(header.status or "IN_PROGRESS"), "message": message}


def _settled(service: ApiService, header: Header) -> Header:
    """The header, as FAILED where it says that the run is at work and nobody has its lease any more."""
    if header.status is None and service.leases.holder(header.scope, service.now()) != header.run_id:
        newer = service.runs.header(header.run_id)
        return crashed_header(header, service.now()) if newer is None or newer.status is None else newer
    return header


def _newest(service: ApiService) -> Header | None:
    token = ""
    while True:
        page = service.runs.headers(limit=20, token=token)
        for header in page.headers:
            if not header.dry_run:
                return header
        token = page.next_token
        if not token:
            return None


def _wait(service: ApiService, run_id: str, context: Context) -> Header | None:
    """The header of the run once it has ended; None where it takes too long."""
    patience = gateway_seconds(context)
    waited = 0.0
    while True:
        header = service.runs.header(run_id)
        if header and header.status:
            return header
        if waited >= patience:
            return None
        service.sleep(POLL_SECONDS)
        waited += POLL_SECONDS


def _paging(request: ApiRequest) -> tuple[int, str]:
    query = Document({name: _number(value) if name == "limit" else value for name, value in request.query.items()})
    limit = query.integer("limit", DEFAULT_LIMIT, at_least=1, at_most=LARGEST_PAGE)
    token = query.text("nextToken")
    query.done()
    return limit, token


def _number(text: str) -> int | str:
    return int(text) if re.fullmatch(r"[0-9]{1,9}", text) else text


def _without_code(answer: Answer) -> Answer:
    """HTTP has its status code elsewhere."""
    return {name: value for name, value in answer.items() if name != "statusCode"}
