"""Events of the function `recovery`, and the body that asks for a driven recovery."""

from __future__ import annotations

from dataclasses import dataclass, field

from tagsync.core.documents.declared import read_document
from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.native.findings import Accept
from tagsync.service.kit.recovery_start import read_start
from tagsync.service.kit.requests import read_run_id

STEPS = ("start", "prepare", "advance", "ask", "approve", "deny", "retry", "skip", "cancel", "finish")
_OF_PEOPLE = ("approve", "deny", "cancel")


@dataclass(frozen=True, slots=True)
class RecoveryRequest:
    """What somebody asks for. `document` is that of the plan, as it was given."""

    plan: DrivenPlan
    document: object = field(repr=False)
    drill: bool
    accept: Accept = field(default_factory=Accept)

    def to_document(self) -> dict[str, object]:
        return {
            "plan": self.document,
            "drill": self.drill,
            "acceptUnverifiedTags": self.accept.unverified_tags,
            "acceptOldPoints": self.accept.old_points,
        }


@dataclass(frozen=True, slots=True)
class RecoveryEvent:
    """`request` belongs to the step start, `run_id` to all others; `token` to ask, `who` to what people do."""

    step: str
    run_id: str = ""
    token: str = field(default="", repr=False)
    who: str = ""
    request: RecoveryRequest | None = None


def parse_event(value: object) -> RecoveryEvent:
    """Raises `InputError` with every mistake: an unknown step, a field that the step does not have, ..."""
    document = Document(value)
    step = document.choice("step", STEPS, "")
    if not step and not document.mistakes:
        document.mistake("step", "the step is missing", f"Write one of: {', '.join(STEPS)}")
    if step == "start":
        return RecoveryEvent(step, request=read_request(document))
    event = RecoveryEvent(
        step,
        run_id=read_run_id(document),
        token=_required(document, "token", "Give the task token") if step == "ask" else "",
        who=_required(document, "who", "Say who does it") if step in _OF_PEOPLE else "",
    )
    document.only_known()
    document.done()
    return event


def read_request(document: Document) -> RecoveryRequest:
    """A plan with targets, and how to start it. Raises `InputError` with every mistake."""
    given = document.value("plan")
    drill, accept = read_start(document)
    document.only_known()
    try:
        plan = read_document(DrivenPlan, given, lambda path: f"plan.{path}".rstrip("."))
    except InputError as error:
        raise InputError([*document.mistakes, *error.mistakes]) from None
    document.done()
    return RecoveryRequest(plan, given, drill, accept)


def _required(document: Document, key: str, fix: str) -> str:
    text = document.text(key)
    if not text:
        document.mistake(key, "it is missing", fix)
    return text
