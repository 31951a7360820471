"""`/recovery/readiness`: whether each configured plan would start now, as the last check of the service says it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tagsync.core.documents.declared import declared, member, read_object
from tagsync.core.documents.forms import Form
from tagsync.core.documents.kinds import Text, Whole
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.plans.definition import NAME
from tagsync.recovery.readiness.as_of import as_of
from tagsync.recovery.readiness.readiness import Readiness
from tagsync.report.recovery.readiness.document import (
    PlanReadinessDocument,
    ReadinessDocument,
    never_checked,
    plan_to_report,
    readiness_to_report,
)
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import NotFound, Reply
from tagsync.service.plans import accepting

_PLAN = Form(NAME, "the name of a plan", "Give the name of a configured recovery plan")
_NO_PLAN = ("No such plan is configured.", ERROR)


@declared
class ReadinessQuery:
    """Of which plan, and how much of its history."""

    plan: str = member(Text(_PLAN), "The name of a plan.", default="", default_words="all that are configured")
    limit: int = member(
        Whole(at_least=0, at_most=500), "How much of the history of that plan, the newest first.", default=20
    )


@declared
class AcceptLeftBody:
    """The plan is right as it is now."""

    plan: str = member(Text(_PLAN), "The name of the plan.")


@route(
    "GET",
    "/recovery/readiness",
    ApiRole.VIEWER,
    "Whether each configured plan would start now, and why not",
    query=ReadinessQuery,
    answers={
        200: ("As of the last check; of one plan with its history.", Body("Readiness", ReadinessDocument)),
        404: _NO_PLAN,
    },
)
def read_readiness(service: ApiService, request: ApiRequest) -> Reply:
    asked = read_object(ReadinessQuery, request.query)
    request.query.done()
    if not asked.plan:
        return 200, readiness_to_report(_all(service))
    newest = _newest(service, asked.plan)
    if newest is None:
        return 200, readiness_to_report([_never(service, asked.plan)])
    history = service.readiness.history(asked.plan, asked.limit) if asked.limit else ()
    return 200, readiness_to_report([_shown(service, newest, history)])


@route(
    "POST",
    "/recovery/readiness/accept",
    ApiRole.OPERATOR,
    "Accept that servers left a plan: it is right as it is now",
    body=AcceptLeftBody,
    answers={
        200: ("Accepted: the next check misses nothing of it.", Body("Readiness", ReadinessDocument)),
        404: _NO_PLAN,
    },
)
def accept_left(service: ApiService, request: ApiRequest) -> Reply:
    asked = read_object(AcceptLeftBody, request.body)
    request.body.done()
    _refuse_unknown(service, asked.plan)
    right = accepting.accept_left(service.readiness, asked.plan, request.caller.name)
    return 200, readiness_to_report([plan_to_report(right, service.now())])


def _all(service: ApiService) -> Iterator[PlanReadinessDocument]:
    known = {each.plan: each for each in service.readiness.all()}
    for name in sorted(service.configured):
        newest = known.get(name)
        yield _shown(service, newest) if newest else _never(service, name)


def _shown(service: ApiService, newest: Readiness, history: Iterable[Readiness] = ()) -> PlanReadinessDocument:
    now = service.now()
    return plan_to_report(as_of(newest, now), now, history)


def _newest(service: ApiService, plan: str) -> Readiness | None:
    """Raises `NotFound` for a plan that is not configured."""
    _refuse_unknown(service, plan)
    return service.readiness.newest(plan)


def _refuse_unknown(service: ApiService, plan: str) -> None:
    if plan not in service.configured:
        raise NotFound(f"No plan {plan} is configured (plans in the settings)")


def _never(service: ApiService, plan: str) -> PlanReadinessDocument:
    return never_checked(plan, driven=isinstance(service.configured[plan], DrivenPlan))
