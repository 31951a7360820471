"""What the service tells people about a drill of the calendar: that nothing was started and why, and how it went."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tagsync.core.sentences import sentence
from tagsync.recovery.drills.drill import CalendarDrill, DrillState
from tagsync.recovery.times.compared import Compared
from tagsync.recovery.words.points import minute
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.notification import MOST_LINES, Notification, notification
from tagsync.report.recovery.execution_lines import duration, execution_summary, server_line
from tagsync.report.recovery.times_lines import objective_words, took_lines, took_words

_BY_HAND = "To hold it all the same, once that is settled: start a drill by hand (docs/how-to/drills-on-a-calendar.md)."


def not_held_report(drill: CalendarDrill) -> Notification:
    """A drill that was refused or missed."""
    due, is_refused = drill.due, drill.state is DrillState.REFUSED
    what = "was refused" if is_refused else "was missed"
    lines = [
        f"The drill of {due.plan} that was due at {minute(due.due_at)} {what}, and was not held.",
        f"Why: {sentence(drill.said)}",
        *([] if is_refused else [f"It could have started until {minute(due.closes_at)}."]),
        "",
        f'Look: tagsync recovery readiness "{due.plan}"',
        _BY_HAND,
    ]
    return notification(f"tagsync: the drill of {due.plan} {what}", lines)


def held_report(drill: CalendarDrill, seen: Recovery, compared: Compared | None) -> Notification:
    """A native drill that has ended, with its times. Without names of servers (law 9)."""
    due = drill.due
    missing = [each for each in seen.servers() if not each.is_launched or each.is_unwell]
    rto = objective_words(compared.times) if compared else ""
    lines = [
        f"The drill of {due.plan} that was due at {minute(due.due_at)} has ended: {seen.outcome}.",
        execution_summary(seen).text,
        *(_times(compared) if compared else []),
        *([f"Reason: {sentence(seen.reason)}"] if seen.reason else []),
        *(["", "Not launched, or not well:"] if missing else []),
        *(f"  {' '.join(server_line(each, redact=True).split())}" for each in islice(missing, MOST_LINES)),
        *([f"  and {len(missing) - MOST_LINES:,} more"] if len(missing) > MOST_LINES else []),
        "",
        f"It is cleaned up {duration(60 * due.cleanup_minutes)} after its end.",
        f"All details: tagsync recovery status {drill.recovery_id}",
    ]
    ending = f", RTO {rto}" if rto else ""
    return notification(f"tagsync: the drill of {due.plan} {seen.outcome}{ending}", lines)


def unseen_report(drill: CalendarDrill) -> Notification:
    """A drill that has started, and whose end can no longer be seen."""
    due = drill.due
    lines = [
        f"The drill of {due.plan} that was due at {minute(due.due_at)} has started, and how it ended is not known.",
        f"Why: {sentence(drill.said)}",
        f"It was started as {drill.recovery_id}.",
        "",
        "Instances of it may be left running. Look, and clean up: tagsync recovery cleanup (docs/operate.md)",
    ]
    return notification(f"tagsync: the drill of {due.plan} {drill.outcome}", lines)


def _times(compared: Compared) -> Iterator[str]:
    """How long it took, also where there is nothing to hold it against."""
    told = [line.text for line in took_lines(compared)]
    yield from told or [f"{took_words(compared.times)}."]
