"""How a drill of the calendar is held: what the settings of a deployment say, and the events of its schedule."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Choice, Flag, Text
from tagsync.recovery.cleanup.after import AFTER, LEAST_MINUTES, minutes_of, stretch
from tagsync.recovery.drills.due import Warnings

MOST_HOURS = 24
"""EventBridge Scheduler tries for no longer to start something (`MaximumEventAgeInSeconds`)."""


@declared
class DrillOptions:
    """How long a drill may start, which plan may, and what comes after."""

    cleanup_after: str = member(
        Text(AFTER), "How long after its end the drill is cleaned up: minutes or hours, such as 2h.", default="2h"
    )
    window: str = member(
        Text(stretch(LEAST_MINUTES, MOST_HOURS * 60)),
        "For how long after its moment the drill may start. What comes later is missed.",
        default="1h",
    )
    warnings: Warnings = member(
        Choice(tuple(Warnings)),
        "start: a plan with warnings is drilled. refuse: only one without any.",
        default=Warnings.START,
    )
    replace_drills: bool = member(
        Flag(),
        "Terminate instances that an earlier drill has left. Those of a recovery never are.",
        default=False,
    )

    @property
    def cleanup_minutes(self) -> int:
        return minutes_of(self.cleanup_after)

    @property
    def window_minutes(self) -> int:
        return minutes_of(self.window)
