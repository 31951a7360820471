"""Answers the event of a drill that is due, and looks after drills when the schedule of cleanups does."""

from __future__ import annotations

from typing import TypedDict

from tagsync.core.errors import InputError
from tagsync.recovery.drills.drill import DrillState
from tagsync.service.cleanup.events import TEND
from tagsync.service.drills.calendar import DrillCalendar
from tagsync.service.drills.event import START, read_due
from tagsync.service.kit.answers import Answer, bad_request, with_code
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.noting import at_best
from tagsync.service.kit.telemetry import report_mistakes


class DrillAnswer(TypedDict):
    """What became of a drill that is due. `state` is None in a hub that stands by."""

    plan: str
    due: str
    state: DrillState | None
    recovery_id: str
    said: str


def is_drill(event: object) -> bool:
    """Whether it is the event of a drill that is due."""
    return isinstance(event, dict) and event.get("step") == START


def follow_drills(made: DrillCalendar, event: object, context: Context) -> None:
    """Looks at the drills that are not over whenever cleanups are looked at, which come after. If the table fails, the
    next look goes on."""
    if isinstance(event, dict) and event.get("step") == TEND:
        at_best("drills of the calendar", lambda: made.tend(context), 0)


def serve_drill(made: DrillCalendar, event: object, context: Context) -> Answer:
    """The answer to the event of a drill. A `ServiceError` is raised: Lambda tries again, and so does the next
    look."""
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
