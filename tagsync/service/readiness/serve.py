"""Answers the events that ask for a check of readiness."""

from __future__ import annotations

from typing import TypedDict

from tagsync.engine.history import BY_INVOCATION
from tagsync.recovery.readiness.readiness import State
from tagsync.service.kit.answers import Answer, NotFound, refused, with_code
from tagsync.service.kit.deadline import Context
from tagsync.service.plans.accepting import accept_left
from tagsync.service.plans.asked import ACCEPT, CHECK, is_asked
from tagsync.service.readiness.check import ReadinessCheck


class CheckedAnswer(TypedDict):
    """What a check came to. `findings` counts them; the table of the service has them."""

    plan: str
    state: State | None
    findings: int


def asks_for_readiness(event: object) -> bool:
    return is_asked(event, CHECK, ACCEPT)


def serve_readiness(made: ReadinessCheck, event: object, context: Context) -> Answer:
    """The answer to one event. A `ServiceError` is raised."""
    assert isinstance(event, dict)
    name = str(event.get("plan", ""))
    try:
        if event["step"] == ACCEPT:
            accept_left(made.books, name, str(event.get("who") or BY_INVOCATION))
        checked = made.check(name, context)
    except NotFound as error:
        return with_code((404, refused("NOT_FOUND", str(error))))
    state, findings = (checked.state, len(checked.findings)) if checked else (None, 0)
    answer: CheckedAnswer = {"plan": name, "state": state, "findings": findings}
    return with_code((200, answer))
