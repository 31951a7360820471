"""What the service tells people about a drill that it has cleaned up."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tagsync.core.model import Target
from tagsync.recovery.cleanup.cleanup import CleanedInstance, Cleanup, Fate
from tagsync.recovery.cleanup.due import LaterCleanup
from tagsync.recovery.words.points import minute
from tagsync.report.notification import MOST_LINES, Notification, notification
from tagsync.report.quoting import one_line
from tagsync.report.recovery.cleaning.document import look_for_volumes
from tagsync.report.words import some


def cleanup_report(cleanup: Cleanup, later: LaterCleanup) -> Notification:
    """That nothing of the drill is left to terminate, and what was kept. Without names of servers (law 9)."""
    kept = list(cleanup.instances(Fate.KEPT))
    lines = [
        f"The drill of {later.name} is cleaned up: nothing of it is left that could be terminated.",
        f"It was asked for at {minute(later.asked_at)}, by {later.who}.",
        *(["", "Kept:"] if kept else []),
        *islice(_kept(kept), MOST_LINES),
        *([f"  and {len(kept) - MOST_LINES:,} more"] if len(kept) > MOST_LINES else []),
        "",
        "Volumes that may be left, and cost:",
        *(f"  {place.target}: {look_for_volumes(place.target)}" for place in cleanup.targets[:MOST_LINES]),
    ]
    number = f", {some(len(kept), 'instance')} kept" if kept else ""
    return notification(f"tagsync: the drill of {later.name} is cleaned up{number}", lines)


def _kept(rows: list[tuple[Target, CleanedInstance]]) -> Iterator[str]:
    for target, row in rows:
        yield f"  {target} {row.server_id} {row.instance_id}: {one_line(row.why)}"
