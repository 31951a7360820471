"""`GET /recovery/history`: how long the last drills and recoveries of a plan took."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member, read_object
from tagsync.core.documents.forms import Form
from tagsync.core.documents.kinds import Text, Whole
from tagsync.recovery.driven.past import past_drives
from tagsync.recovery.plans.definition import NAME
from tagsync.recovery.times.history import history_of
from tagsync.report.recovery.history_document import HistoryDocument, history_to_document
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import NotFound, Reply

_PLAN = Form(NAME, "the name of a plan", "Give the name of a recovery plan")


@declared
class HistoryQuery:
    """Whose recoveries, and how many."""

    plan: str = member(Text(_PLAN), "The name of the plan.")
    limit: int = member(Whole(at_least=1, at_most=100), "How many recoveries, the newest first.", default=20)


@route(
    "GET",
    "/recovery/history",
    ApiRole.VIEWER,
    "How long the last drills and recoveries of a plan took",
    query=HistoryQuery,
    answers={
        200: (
            "The newest first, each against the RTO and the last good one.",
            Body("RecoveryHistory", HistoryDocument),
        ),
        404: ("They are not deployed.", ERROR),
    },
)
def recovery_history(service: ApiService, request: ApiRequest) -> Reply:
    asked = read_object(HistoryQuery, request.query)
    request.query.done()
    if service.desk is None:
        raise NotFound("Recoveries over several accounts are not deployed here (RECOVERY_MACHINE)")
    history = history_of(past_drives(asked.plan, service.times, service.desk.drives))
    return 200, history_to_document(asked.plan, history, asked.limit)
