"""The drills that the calendar has asked for, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tagsync.recovery.drills.drill import CalendarDrill, DrillState
from tagsync.recovery.words.points import minute
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.quoting import one_line
from tagsync.report.styled import Style, Styled
from tagsync.report.words import some

_STYLES: dict[DrillState, Style] = {
    DrillState.WAITING: "update",
    DrillState.STARTED: "update",
    DrillState.REFUSED: "problem",
    DrillState.MISSED: "problem",
}


def drills_lines(plan: str, drills: Sequence[CalendarDrill]) -> Iterator[Styled]:
    """The newest first, each with what was said of it, and one line that sums it up."""
    for drill in drills:
        yield Styled(_words(drill), _style(drill))
        if drill.said:
            yield Styled(f"    {one_line(drill.said)}")
    good = sum(drill.outcome is Outcome.SUCCEEDED for drill in drills)
    if drills:
        yield Styled(f"{some(len(drills), 'drill')} of {plan}, {good:,} succeeded.")
    else:
        yield Styled(f"No drill of {plan} was due yet, or the plan is not on the calendar of this service.", "quiet")


def _words(drill: CalendarDrill) -> str:
    """`2026-12-05 08:00 UTC  ended SUCCEEDED  20261205T080003Z-1a2b3c4d`."""
    ending = f" {drill.outcome}" if drill.outcome else ""
    until = f" until {minute(drill.due.closes_at)}" if drill.state is DrillState.WAITING else ""
    return f"{minute(drill.due.due_at)}  {drill.state}{ending}{until}  {drill.recovery_id}".rstrip()


def _style(drill: CalendarDrill) -> Style:
    if drill.state is DrillState.ENDED:
        return "good" if drill.outcome is Outcome.SUCCEEDED else "problem"
    return _STYLES[drill.state]
