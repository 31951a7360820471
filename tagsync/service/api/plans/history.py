"""`GET /recovery/history`: how long the last drills and recoveries of a plan took."""

from __future__ import annotations

from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.documents.declared import declared, member, read_object
from tagsync.core.documents.forms import Form
from tagsync.core.documents.kinds import Text, Whole
from tagsync.recovery.driven.past import past_drives
from tagsync.recovery.native.past import past_executions
from tagsync.recovery.plans.definition import NAME, Definition
from tagsync.recovery.times.history import History, history_of
from tagsync.report.recovery.history_document import HistoryDocument, history_to_document
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import NotFound, Reply
from tagsync.service.kit.deadline import stop_for_gateway
from tagsync.service.plans.place import narrow_to, the_target

_MOST_READ = 10
"""How many native executions are read while the caller waits."""

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
        404: ("No plan of this name is configured, and no drives are deployed.", ERROR),
    },
)
def recovery_history(service: ApiService, request: ApiRequest) -> Reply:
    """Of the drives of this name, and of the native plan that is configured by it."""
    asked = read_object(HistoryQuery, request.query)
    request.query.done()
    definition, desk = service.plans.get(asked.plan), service.desk
    if definition is None and desk is None:
        raise NotFound(f"No plan {asked.plan} is configured, and drives are not deployed here (RECOVERY_MACHINE)")
    native = _native(service, request, definition, asked.limit) if definition else History()
    driven = past_drives(asked.plan, service.times, desk.drives) if desk else ()
    history = history_of([*native.recoveries, *driven], native.unread)
    return 200, history_to_document(asked.plan, history, asked.limit)


def _native(service: ApiService, request: ApiRequest, definition: Definition, limit: int) -> History:
    """What DRS has, as far as there is time to read it while the caller waits."""
    connection = service.connect(narrow_to(definition, service.recovery_access), stop_for_gateway(request.context))
    try:
        target = the_target(connection.targets())
    except CredentialsError as error:
        return History(unread=(str(error),))
    found = connection.native_plans.find(target, definition.name)
    if found.problem:
        return History(unread=(str(found.problem),))
    lists, reader, most = connection.execution_lists, connection.execution_reader, min(limit, _MOST_READ) + 1
    past = [past_executions(target, plan.arn, lists, reader, most=most) for plan in found.plans]
    whole = history_of((each for one in past for each in one.recoveries), (why for one in past for why in one.unread))
    return whole.named(definition.name).with_objective(definition.rto_minutes)
