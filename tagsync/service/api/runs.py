"""`GET /drs/tag-sync`: looks at runs of the tag sync."""

from __future__ import annotations

from typing import Literal, TypedDict

from tagsync.core.documents.declared import declared, member, read_object
from tagsync.core.documents.forms import Form
from tagsync.core.documents.keywords import Count, TimeOrNull
from tagsync.core.documents.kinds import Text, Whole
from tagsync.engine.history import Header, Source
from tagsync.engine.outcomes import total
from tagsync.report.tags.history_document import RowDocument, Status, row_to_document, status_of
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import Answer, NotFound, Reply
from tagsync.service.sync.answers import AllAccountsRun, OneAccountRun
from tagsync.service.sync.begin import settled
from tagsync.service.sync.result import result

TOKEN = Form(r"[A-Za-z0-9_=-]+", "a token of a page", "Give the nextToken of the page before")
DEFAULT_LIMIT = 100
LARGEST_PAGE = 1000


class LatestRun(TypedDict):
    lastSync: TimeOrNull
    source: Source | None
    started_by: str | None
    run_id: str | None
    status: Status | Literal["UNKNOWN"]
    totalAccounts: Count
    totalSynced: Count
    totalFailed: Count
    totalServers: Count


class ServersPage(TypedDict):
    servers: list[RowDocument]
    nextToken: str | None


class OneAccountPage(OneAccountRun, ServersPage):
    pass


class AllAccountsPage(AllAccountsRun, ServersPage):
    pass


@declared
class PageQuery:
    """Which page of the servers of a run."""

    limit: int = member(Whole(at_least=1, at_most=LARGEST_PAGE), "Number of servers.", default=DEFAULT_LIMIT)
    token: str = member(Text(TOKEN), "The `nextToken` of the page before.", default="", key="nextToken")


@route(
    "GET",
    "/drs/tag-sync",
    ApiRole.VIEWER,
    "How the newest run went",
    answers={200: ("The newest run that was no dry run.", Body("LatestRun", LatestRun))},
)
def latest(service: ApiService, _request: ApiRequest) -> Reply:
    header = _newest(service)
    return 200, _latest(service, _settled(service, header)) if header else _NO_RUN


@route(
    "GET",
    "/drs/tag-sync/{run_id}",
    ApiRole.VIEWER,
    "One run, with its servers page by page",
    query=PageQuery,
    answers={
        200: ("The run and a page of its servers.", Body("RunPage", OneAccountPage | AllAccountsPage)),
        404: ("There is no such run.", ERROR),
    },
)
def one_run(service: ApiService, request: ApiRequest) -> Reply:
    asked = read_object(PageQuery, request.query)
    run_id = request.run_id()
    header = service.runs.header(run_id)
    if header is None:
        raise NotFound(f"There is no run {run_id}; runs are forgotten after a while")
    page = service.runs.rows_page(run_id, limit=asked.limit, token=asked.token)
    servers: ServersPage = {
        "servers": [row_to_document(row) for row in page.rows],
        "nextToken": page.next_token or None,
    }
    return 200, {**_answer(service, _settled(service, header)), **servers}


_NO_RUN: LatestRun = {
    "lastSync": None,
    "source": None,
    "started_by": None,
    "run_id": None,
    "status": "UNKNOWN",
    "totalAccounts": 0,
    "totalSynced": 0,
    "totalFailed": 0,
    "totalServers": 0,
}


def _latest(service: ApiService, header: Header) -> LatestRun:
    outcomes = service.runs.outcomes(header.run_id)
    counts = total(outcomes)
    return {
        "lastSync": (header.finished_at or header.started_at).isoformat(),
        "source": header.source,
        "started_by": header.started_by,
        "run_id": header.run_id,
        "status": status_of(header),
        "totalAccounts": len({outcome.target.account for outcome in outcomes}),
        "totalSynced": counts.in_sync + counts.changed,
        "totalFailed": counts.failed,
        "totalServers": counts.total,
    }


def _answer(service: ApiService, header: Header) -> Answer:
    """What the run answered, or what is known so far if it is at work or has crashed."""
    if header.result.get("run_id"):
        return header.result
    outcomes = service.runs.outcomes(header.run_id)
    _, answer = result(header, outcomes, service.names, now=header.finished_at or service.now())
    answer["status"] = status_of(header)
    answer["message"] = str(header.result.get("message", "The run is at work"))
    return answer


def _settled(service: ApiService, header: Header) -> Header:
    return settled(header, service.runs, service.leases, service.now())


def _newest(service: ApiService) -> Header | None:
    """The newest run that was no dry run."""
    token = ""
    while True:
        page = service.runs.headers(limit=20, token=token)
        for header in page.headers:
            if not header.dry_run:
                return header
        token = page.next_token
        if not token:
            return None
