"""`/recovery/points`: from which recovery points the servers of a plan can be launched. Read while the caller waits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.documents.declared import declared, member, read_document, read_object
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Schema
from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.recovery.driven.plan import DrivenPlan, kind_of
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.points.overview import read_overview
from tagsync.report.recovery.points.document import PointsDocument, points_to_document
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import Reply, refused
from tagsync.service.kit.deadline import stop_for_gateway
from tagsync.service.kit.recovery_start import AT, POINTS, asked_of, check_past
from tagsync.service.kit.requests import AsGiven
from tagsync.service.native.documents import configured_plan
from tagsync.service.plans.configured import below
from tagsync.service.plans.place import narrow_to, the_target


def _plan_schema() -> Schema:
    from tagsync.core.documents.schema import object_schema  # not needed to serve a request

    plans = [object_schema(each, lenient=True) for each in (Definition, DrivenPlan)]
    return {"anyOf": [{"type": "string"}, *plans]}


@declared
class PointsBody:
    """The body of `POST /recovery/points`."""

    plan: object = member(
        AsGiven(_plan_schema),
        "The name of a configured plan, or the definition of one, native or with targets.",
        missing=("the plan is missing", "Write the name of a configured plan, or the definition of one"),
    )
    at: str = AT
    points: Mapping[str, str] = POINTS


@route(
    "POST",
    "/recovery/points",
    ApiRole.VIEWER,
    "From which recovery points the servers of a plan can be launched",
    body=PointsBody,
    answers={
        200: ("The points of every server; `problems` says what could not be read.", Body("Points", PointsDocument)),
        502: ("Nothing could be read.", ERROR),
    },
)
def read_points(service: ApiService, request: ApiRequest) -> Reply:
    body = read_object(PointsBody, request.body)
    plan, asked = _plan(body.plan, request.body, service), asked_of(body.at, body.points)
    check_past(request.body, asked, service.now())
    request.body.done()
    assert plan
    stop = stop_for_gateway(request.context)
    is_driven = isinstance(plan, DrivenPlan)
    connection = service.connect(service.access if is_driven else narrow_to(plan, service.access), stop)
    try:
        targets = _targets(plan, connection)
    except CredentialsError as error:
        return 502, refused("UNREADABLE", str(error))
    found = read_overview(
        plan,
        targets,
        connection.reader,
        connection.launch_reader,
        asked,
        service.now,
        workers=service.workers,
        stop=stop,
    )
    return 200, points_to_document(found)


def _targets(plan: Definition, connection: Connection) -> Sequence[Target]:
    if not isinstance(plan, DrivenPlan):
        return [the_target(connection.targets())]
    connection.require_drs(*(target.region for target in plan.targets))
    return plan.targets


def _plan(plan: object, document: Document, service: ApiService) -> Definition | None:
    if kind_of(plan) is not DrivenPlan:
        return configured_plan(plan, document, service.plans, service.access)
    try:
        return read_document(DrivenPlan, plan, below(str, "plan"), json=True)
    except InputError as error:
        document.mistakes += error.mistakes
        return None
