"""The section of cleaning up after drills."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Whole


@declared
class CleanupSettings:
    """Drills are cleaned up, by hand over the API or some time after their end. The recovery roles get the permission
    to terminate recovery instances."""

    left_running_hours: int = member(
        Whole(at_least=1, at_most=8760),
        "After how many hours an instance of a drill counts as left running, for the alarm drill-left-running.",
        default=24,
    )
