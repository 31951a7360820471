"""A drill of the calendar as the JSON-able document that is kept, and back."""

from __future__ import annotations

from typing import Any

from tagsync.recovery.drills.drill import CalendarDrill, DrillState
from tagsync.recovery.drills.due import DueDrill, Warnings
from tagsync.recovery.words.documents import moment_in, text_in
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
        plan=text_in(document["plan"]),
        due_at=moment_in(document["due_at"]),
        window_minutes=int(document["window_minutes"]),
        cleanup_minutes=int(document["cleanup_minutes"]),
        warnings=Warnings(document["warnings"]),
        replace_drills=document["replace_drills"] is True,
    )
    outcome = document["outcome"]
    return CalendarDrill(
        due=due,
        looked_at=moment_in(document["looked_at"]),
        state=DrillState(document["state"]),
        recovery_id=text_in(document["recovery_id"]),
        said=text_in(document["said"]),
        outcome=Outcome(outcome) if outcome else None,
    )
