"""The documents that ask for native executions over the API."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tagsync.core.documents.declared import declared, member, read_document, read_object
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import SERVER_ID, Schema
from tagsync.core.documents.kinds import Text, Texts
from tagsync.core.errors import InputError
from tagsync.engine.targets.access import Access
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.points.asked import LATEST, PointsAsked
from tagsync.service.kit.recovery_start import RecoveryStart, Replacing
from tagsync.service.kit.requests import AsGiven, check_account
from tagsync.service.plans.configured import Plans, below
from tagsync.service.plans.place import narrow_to


def _plan_schema() -> Schema:
    from tagsync.core.documents.schema import object_schema  # not needed to serve a request

    return {"anyOf": [{"type": "string"}, object_schema(Definition, lenient=True)]}


@declared
class ExecutionBody(RecoveryStart):
    """The body of `POST /recovery/executions`."""

    plan: object = member(
        AsGiven(_plan_schema),
        "The name of a configured plan, or the definition of one.",
        missing=("the plan is missing", "Write the name of a configured plan, or the definition of one"),
    )


@declared
class StepBody(Replacing):
    """The body of a retry or a skip."""

    step: str = member(Text(), "Its number or name.", default="", default_words="the failed step")


@dataclass(frozen=True, slots=True)
class NativeStart:
    """A request for a native execution. `cleanup_minutes` after its end it is cleaned up; 0: it is not."""

    definition: Definition
    drill: bool
    accept: Accept
    asked: PointsAsked = LATEST
    cleanup_minutes: int = 0

    def narrow(self, access: Access) -> Access:
        """The place of the plan alone."""
        return narrow_to(self.definition, access)


def read_start(document: Document, plans: Plans, access: Access, now: datetime) -> NativeStart:
    """Raises `InputError` with every mistake: a plan that is not configured, no word on whether it is real, ..."""
    body = read_object(ExecutionBody, document)
    definition = configured_plan(body.plan, document, plans, access)
    if definition:
        body.check_plan(document, definition)
    body.check_moment(document, now)
    document.done()
    assert definition
    minutes = body.cleanup_minutes
    return NativeStart(body.changed(definition), body.drill, body.accept, body.asked, minutes)


@declared
class LeaveOutBody:
    """The body that leaves out servers of later steps."""

    servers: tuple[str, ...] = member(
        Texts(SERVER_ID, empty=("no server is named", "Name at least one")), "Ids of source servers."
    )


def configured_plan(plan: object, document: Document, plans: Plans, access: Access) -> Definition | None:
    """The plan of a request: the name of a configured one, or a definition. Notes what is wrong with it."""
    definition = _definition(plan, document, plans)
    if definition:
        check_account(document, definition.account, access)
    return definition


def _definition(plan: object, document: Document, plans: Plans) -> Definition | None:
    if isinstance(plan, str):
        if plan not in plans:
            known = ", ".join(sorted(plans)) or "none is configured (RECOVERY_PLANS)"
            document.mistake("plan", f'there is no plan "{plan[:60]}"', f"Name one of: {known}; or give a definition")
        return plans.get(plan)
    if document.is_wrong("plan"):
        return None
    try:
        return read_document(Definition, plan, below(str, "plan"), json=True)
    except InputError as error:
        document.mistakes += error.mistakes
        return None
