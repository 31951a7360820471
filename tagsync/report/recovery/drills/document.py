"""The drills that the calendar has asked for, as a JSON-able document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from tagsync.core.documents.keywords import Count, Time
from tagsync.recovery.drills.drill import CalendarDrill, DrillState
from tagsync.recovery.drills.due import Warnings
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.documents import timestamp


class DrillDocument(TypedDict):
    """One drill. Until `closes_at` it could start. `recovery_id` is the drive or the execution that it has started,
    empty if it has started none. `said` is what the last look at it came to, `looked_at` when that was."""

    due_at: Time
    closes_at: Time
    state: DrillState
    outcome: Outcome | None
    recovery_id: str
    said: str
    looked_at: Time
    cleanup_minutes: Count
    warnings: Warnings
    replace_drills: bool


class DrillsDocument(TypedDict):
    """The newest first."""

    plan: str
    drills: list[DrillDocument]


def drills_to_document(plan: str, drills: Iterable[CalendarDrill]) -> DrillsDocument:
    return {"plan": plan, "drills": list(map(_drill, drills))}


def _drill(drill: CalendarDrill) -> DrillDocument:
    due = drill.due
    return {
        "due_at": timestamp(due.due_at),
        "closes_at": timestamp(due.closes_at),
        "state": drill.state,
        "outcome": drill.outcome,
        "recovery_id": drill.recovery_id,
        "said": drill.said,
        "looked_at": timestamp(drill.looked_at),
        "cleanup_minutes": due.cleanup_minutes,
        "warnings": due.warnings,
        "replace_drills": due.replace_drills,
    }
