"""The page of a plan's last drills and recoveries: how long each took, against its objective and the one before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tagsync.recovery.times.compared import Compared
from tagsync.recovery.times.history import History
from tagsync.recovery.times.objective import Rto, rto_of
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.pages.explorer import Tone
from tagsync.report.pages.frame import render
from tagsync.report.quoting import one_line
from tagsync.report.recovery.execution_lines import duration
from tagsync.report.recovery.history_lines import NOTHING, HistoryRow, history_row
from tagsync.report.recovery.times_lines import took_lines
from tagsync.report.words import some

_OBJECTIVE_TONES: dict[Rto | None, Tone] = {Rto.MET: "good", Rto.MISSED: "bad"}


@dataclass(frozen=True, slots=True)
class _Shown:
    """A recovery with its tones. `bar` is how long it took, in percent of the longest, None where not every CRITICAL
    server was launched; `objective` is where its own objective stands, None without one."""

    row: HistoryRow
    tone: Tone
    objective_tone: Tone
    bar: float | None
    objective: float | None


def history_page(plan: str, history: History, limit: int) -> str:
    """The newest first. The same history makes the same page."""
    found = history.compared(limit)
    newest = found[0] if found else None
    objectives = [60 * each.times.rto_minutes for each in found if each.times.rto_minutes]
    scale = max([*objectives, *(each.times.reached_seconds or 0 for each in found)], default=0) or 1
    return render(
        "recovery/history.html",
        styles=("recovery-history.css",),
        plan=one_line(plan),
        headline=_headline(newest),
        tone=_tone(newest),
        summary=_summary(found),
        took=[line.text for line in took_lines(newest)] if newest else [NOTHING],
        rows=[_shown(each, scale) for each in found],
        has_objectives=bool(objectives),
        unread=[("", one_line(each), "") for each in history.unread],
    )


def _headline(newest: Compared | None) -> str:
    if newest is None:
        return "No drill and no recovery has ended yet"
    times = newest.times
    what = "The last drill" if times.drill else "The last recovery"
    if times.reached_seconds is None:
        return f"{what} ended {times.outcome}"
    return f"{what} took {duration(times.reached_seconds)}"


def _tone(newest: Compared | None) -> Tone:
    if newest is None:
        return "change"
    if rto_of(newest.times) is Rto.MISSED or newest.times.outcome is not Outcome.SUCCEEDED:
        return "bad"
    return "good"


def _summary(found: Sequence[Compared]) -> str:
    met = sum(rto_of(each.times) is Rto.MET for each in found)
    known = sum(rto_of(each.times) in (Rto.MET, Rto.MISSED) for each in found)
    told = some(len(found), "drill or recovery", "drills and recoveries")
    return f"{told}; {met:,} of {known:,} met the RTO." if known else f"{told}."


def _shown(compared: Compared, scale: float) -> _Shown:
    times, rto = compared.times, rto_of(compared.times)
    reached = times.reached_seconds
    return _Shown(
        history_row(compared),
        "good" if times.outcome is Outcome.SUCCEEDED else "bad",
        _OBJECTIVE_TONES.get(rto, "warn"),
        None if reached is None else round(100 * reached / scale, 2),
        round(6000 * times.rto_minutes / scale, 2) if times.rto_minutes else None,
    )
