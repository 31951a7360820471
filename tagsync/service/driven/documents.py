"""The documents that ask for drives: events of the function `recovery`, and the body that starts one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from tagsync.core.documents.declared import declared, member, read_document, read_members, read_object, write_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Form, Schema
from tagsync.core.documents.kinds import Choice, Flag, Text
from tagsync.core.errors import InputError
from tagsync.engine.history import BY_INVOCATION
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.points.asked import PointsAsked
from tagsync.service.kit.recovery_start import RecoveryStart, Replacing
from tagsync.service.kit.requests import RUN_ID, AsGiven

DRIVE_STEPS = ("start", "prepare", "advance", "wake", "ask", "approve", "deny", "retry", "skip", "cancel", "finish")


def _plan_schema() -> Schema:
    from tagsync.core.documents.schema import object_schema  # not needed to serve a request

    return object_schema(DrivenPlan, lenient=True)


_WRITE_PLAN = "Write a plan with targets, as in docs/recovery.md"


@declared
class DriveBody(RecoveryStart):
    """The body of `POST /recovery/runs`."""

    only_missing: bool = member(
        Flag(),
        "Leave the servers alone that a recovery has launched, and launch the others.",
        default=False,
        key="onlyMissing",
    )
    plan: object = member(
        AsGiven(_plan_schema), "A plan with targets: docs/recovery.md.", missing=("the plan is missing", _WRITE_PLAN)
    )


@declared
class DriveEvent:
    """An event that the state machine sends to drive on, or that a person sends to steer."""

    step: str = member(
        Choice(DRIVE_STEPS), "What to do.", missing=("the step is missing", f"Write one of: {', '.join(DRIVE_STEPS)}")
    )
    run_id: str = member(Text(RUN_ID), "The drive.", key="runId")


@declared
class AgainEvent(DriveEvent):
    """A person retries or skips. `who` is not asked of older callers."""

    who: str = member(Text(), "Name of the person.", default=BY_INVOCATION)


@declared
class AskEvent(DriveEvent):
    """The state machine waits for an approval. Its task token ends the wait."""

    token: str = member(Text(Form(fix="Give the task token")), "The task token.", secret=True)


@declared
class PersonEvent(DriveEvent):
    """A person approves, denies or cancels."""

    who: str = member(Text(Form(fix="Say who does it")), "Name of the person.")


@dataclass(frozen=True, slots=True)
class DriveRequest:
    """A request for a drive. `body` is the request as it was given, `who` is who gave it to the function."""

    plan: DrivenPlan
    body: DriveBody = field(repr=False)
    who: str = ""

    @property
    def drill(self) -> bool:
        return self.body.drill

    @property
    def accept(self) -> Accept:
        return self.body.accept

    @property
    def asked(self) -> PointsAsked:
        return self.body.asked

    def to_document(self) -> dict[str, object]:
        """The document that asks for the same."""
        return write_document(self.body)


@dataclass(frozen=True, slots=True)
class AgainRequest:
    """A person retries or skips, and says what may be replaced."""

    event: AgainEvent
    said: Replacing


def read_drive_event(document: Document, now: datetime) -> DriveEvent | AgainRequest | DriveRequest:
    """Raises `InputError` with every mistake: an unknown step, a member that the step does not have, ..."""
    step = document.value("step")
    if step == "start":
        who = document.text("who", BY_INVOCATION)
        return replace(read_request(document, now), who=who)
    event = read_members(_EVENTS.get(str(step), DriveEvent), document)
    said = read_members(Replacing, document) if isinstance(event, AgainEvent) else None
    document.only_known()
    document.done()
    return AgainRequest(event, said) if isinstance(event, AgainEvent) and said else event


def read_request(document: Document, now: datetime | None = None) -> DriveRequest:
    """A plan with targets, and how to start it. Raises `InputError` with every mistake. Without `now` the request is
    one that was taken before."""
    body = read_object(DriveBody, document)
    if document.is_wrong("plan"):
        document.done()
    try:
        plan = read_document(DrivenPlan, body.plan, lambda path: f"plan.{path}".rstrip("."), json=True)
    except InputError as error:
        raise InputError([*document.mistakes, *error.mistakes]) from None
    body.check_plan(document, plan)
    if now:
        body.check_moment(document, now)
    document.done()
    return DriveRequest(body.changed(plan), body)


_EVENTS: dict[str, type[DriveEvent]] = {
    "ask": AskEvent,
    "approve": PersonEvent,
    "deny": PersonEvent,
    "cancel": PersonEvent,
    "retry": AgainEvent,
    "skip": AgainEvent,
}
