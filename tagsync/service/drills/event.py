"""The event of the schedule of a drill."""

from __future__ import annotations

from datetime import datetime

from tagsync.core.documents.declared import declared, member, read_object
from tagsync.core.documents.forms import Form
from tagsync.core.documents.kinds import Choice, Text
from tagsync.recovery.drills.due import DueDrill
from tagsync.recovery.points.asked import MOMENT_FIX, moment_problem
from tagsync.service.drills.options import DrillOptions
from tagsync.service.kit.door import opened

START = "start-drill"
SCHEDULED_TIME = "<aws.scheduler.scheduled-time>"
"""EventBridge Scheduler puts in the moment for which it was set (User Guide, Adding context attributes)."""


@declared
class DrillEvent(DrillOptions):
    """The drill of a plan is due."""

    step: str = member(Choice((START,)), "What to do.")
    plan: str = member(Text(), "The name of a configured plan.", missing=("the plan is missing", "Write its name"))
    due: str = member(
        Text(Form(fix=MOMENT_FIX, check=moment_problem)),
        "The moment at which it is due.",
        missing=("the moment is missing", MOMENT_FIX),
    )

    @property
    def asked(self) -> DueDrill:
        return DueDrill(
            plan=self.plan,
            due_at=datetime.fromisoformat(self.due),
            window_minutes=self.window_minutes,
            cleanup_minutes=self.cleanup_minutes,
            warnings=self.warnings,
            replace_drills=self.replace_drills,
        )


def read_due(event: object) -> DueDrill:
    """Raises `InputError` with every mistake."""
    document = opened(event, "event")
    read = read_object(DrillEvent, document)
    document.done()
    return read.asked
