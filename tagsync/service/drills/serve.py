"""Answers the events of the schedules of drills: `step` says what to do."""

from __future__ import annotations

from typing import TypedDict

from tagsync.core.errors import InputError
from tagsync.recovery.drills.drill import DrillState
from tagsync.service.drills.calendar import DrillCalendar
from tagsync.service.drills.event import START, TEND, read_due
from tagsync.service.kit.answers import Answer, bad_request, with_code
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.telemetry import report_mistakes


class DrillAnswer(TypedDict):
    """What became of a drill that is due. `state` is None in a hub that stands by."""

    plan: str
    due: str
    state: DrillState | None
    recovery_id: str
    said: str


class DrillsAnswer(TypedDict):
    """How many drills are not over."""

    open: int


def is_of_calendar(event: object) -> bool:
    """Whether this is an event of one of these schedules."""
    return isinstance(event, dict) and event.get("step") in (START, TEND)


def serve_drill(made: DrillCalendar, event: object, context: Context) -> Answer:
    """The answer to an event. A `ServiceError` is raised: Lambda tries again, and so does the next look."""
    assert isinstance(event, dict)
    if event["step"] == TEND:
        tended: DrillsAnswer = {"open": made.tend(context)}
        return with_code((200, tended))
    try:
        due = read_due(event)
        drill = made.begin(due, context)
    except InputError as error:
        report_mistakes("event", error)
        return with_code((400, bad_request(error)))
    answer: DrillAnswer = {
        "plan": due.plan,
        "due": due.moment,
        "state": drill.state if drill else None,
        "recovery_id": drill.recovery_id if drill else "",
        "said": drill.said if drill else "",
    }
    return with_code((200, answer))
