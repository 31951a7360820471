"""`/recovery/drills`: what became of the drills that the calendar of the service has asked for."""

from __future__ import annotations

from typing import TypedDict

from tagsync.core.documents.declared import declared, member, read_object
from tagsync.core.documents.forms import Form
from tagsync.core.documents.kinds import Text, Whole
from tagsync.recovery.plans.definition import NAME
from tagsync.report.recovery.drills.document import DrillsDocument, drills_to_document
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import NotFound, Reply

_PLAN = Form(NAME, "the name of a plan", "Give the name of a configured recovery plan")


@declared
class DrillsQuery:
    """Of which plan, and how many."""

    plan: str = member(Text(_PLAN), "The name of a plan.", default="", default_words="all that are configured")
    limit: int = member(Whole(at_least=1, at_most=100), "How many of each plan, the newest first.", default=5)


class CalendarAnswer(TypedDict):
    """The plans by their names. A plan that is not on the calendar has no drills."""

    plans: list[DrillsDocument]


@route(
    "GET",
    "/recovery/drills",
    ApiRole.VIEWER,
    "What became of the drills of the calendar",
    query=DrillsQuery,
    answers={
        200: ("The newest first, of each plan.", Body("CalendarDrills", CalendarAnswer)),
        404: ("No such plan is configured.", ERROR),
    },
)
def read_drills(service: ApiService, request: ApiRequest) -> Reply:
    asked = read_object(DrillsQuery, request.query)
    request.query.done()
    if asked.plan and asked.plan not in service.configured:
        raise NotFound(f"No plan {asked.plan} is configured (plans in the settings)")
    plans = [asked.plan] if asked.plan else sorted(service.configured)
    answer: CalendarAnswer = {
        "plans": [drills_to_document(plan, service.drills.of(plan, asked.limit)) for plan in plans]
    }
    return 200, answer
