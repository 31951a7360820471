"""`POST /drs/tag-sync`: starts a run of the tag sync."""

from __future__ import annotations

from tagsync.engine.history import Header, Source
from tagsync.engine.service_ports import LeaseHeld
from tagsync.engine.stop import Stop
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import Reply
from tagsync.service.kit.deadline import Context, gateway_seconds
from tagsync.service.sync.answers import AlreadyRunning, RunResult, StartedRun
from tagsync.service.sync.begin import RunDesk
from tagsync.service.sync.documents import SyncBody, read_body
from tagsync.service.sync.request import SyncRequest
from tagsync.service.sync.result import already_running, run_started, status_code

RUN_POLL_SECONDS = 0.5
RUN_RESULT = Body("RunResult", RunResult)


@route(
    "POST",
    "/drs/tag-sync",
    ApiRole.OPERATOR,
    "Start a tag sync",
    body=SyncBody,
    answers={
        200: ("The run has ended, well or in part.", RUN_RESULT),
        202: ("The run has started and goes on.", Body("Started", StartedRun)),
        409: ("A run of the same scope is at work.", Body("AlreadyRunning", AlreadyRunning)),
        502: ("The run has ended, and nothing could be read.", RUN_RESULT),
    },
)
def start_sync(service: ApiService, request: ApiRequest) -> Reply:
    """Starts a run in its own function, and waits for its end as long as the gateway waits."""
    asked = read_body(request.body, service.access, request.caller.name)
    return start_and_wait(service, asked, request.context)


def start_and_wait(service: ApiService, asked: SyncRequest, context: Context) -> Reply:
    """Starts a run, and answers its result if it ends while the gateway waits."""
    service.connect(asked.narrow(service.access), Stop())  # raises InputError for regions where DRS does not exist
    try:
        run = begin(service, asked)
    except LeaseHeld as held:
        return 409, already_running(held)
    ended = None if asked.run_async else _wait(service, run["run_id"], context)
    return (status_code(ended.status), ended.result) if ended else (202, run)


def start_after_settings(service: ApiService, caller: str) -> StartedRun | AlreadyRunning:
    """Starts a full run because a caller has changed the settings."""
    try:
        return begin(service, SyncRequest(run_async=True, source=Source.SETTINGS_UPDATE, started_by=caller))
    except LeaseHeld as held:
        return already_running(held)


def begin(service: ApiService, asked: SyncRequest) -> StartedRun:
    """Starts a run. Raises `LeaseHeld` while one of the same scope is at work, and `ServiceError`."""
    desk = RunDesk(service.runs, service.leases, service.executions, service.invoke, service.now, service.keeps_values)
    return run_started(desk.begin(asked))


def _wait(service: ApiService, run_id: str, context: Context) -> Header | None:
    """The header of the run once it has ended; None if the gateway does not wait so long."""
    patience = gateway_seconds(context)
    waited = 0.0
    while True:
        header = service.runs.header(run_id)
        if header and header.status:
            return header
        if waited >= patience:
            return None
        service.sleep(RUN_POLL_SECONDS)
        waited += RUN_POLL_SECONDS
