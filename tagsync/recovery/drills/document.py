"""A drill of the calendar as the JSON-able document that is kept, and back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tagsync.recovery.drills.drill import CalendarDrill, DrillState
from tagsync.recovery.drills.due import DueDrill, Warnings
from tagsync.recovery.words.vocabulary import Outcome

VERSION = 1


def drill_to_document(drill: CalendarDrill) -> dict[str, object]:
    due = drill.due
    return {
        "version": VERSION,
        "plan": due.plan,
        "due_at": due.moment,
        "window_minutes": due.window_minutes,
        "cleanup_minutes": due.cleanup_minutes,
        "warnings": str(due.warnings),
        "replace_drills": due.replace_drills,
        "looked_at": drill.looked_at.isoformat(),
        "state": str(drill.state),
        "recovery_id": drill.recovery_id,
        "said": drill.said,
        "outcome": str(drill.outcome) if drill.outcome else None,
    }


def drill_from_document(document: Any) -> CalendarDrill:
    """Raises `ValueError` for what `drill_to_document` did not write."""
    try:
        return _drill(document)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"it is not a drill of the calendar: {error!r}") from None


def _drill(document: Any) -> CalendarDrill:
    if document["version"] != VERSION:
        raise ValueError(f"its version is {document['version']!r}, and this tagsync reads version {VERSION}")
    due = DueDrill(
        plan=_text(document["plan"]),
        due_at=_moment(document["due_at"]),
        window_minutes=int(document["window_minutes"]),
        cleanup_minutes=int(document["cleanup_minutes"]),
        warnings=Warnings(document["warnings"]),
        replace_drills=document["replace_drills"] is True,
    )
    outcome = document["outcome"]
    return CalendarDrill(
        due=due,
        looked_at=_moment(document["looked_at"]),
        state=DrillState(document["state"]),
        recovery_id=_text(document["recovery_id"]),
        said=_text(document["said"]),
        outcome=Outcome(outcome) if outcome else None,
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r:.60} is not a text")
    return value


def _moment(text: str) -> datetime:
    """Raises `ValueError` for a time without a zone, which no other can be compared with."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text} has no time zone")
    return moment
