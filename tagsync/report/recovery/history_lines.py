"""The last drills and recoveries of a plan, as lines of text and as Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC

from tagsync.recovery.times.compared import Compared, WaveCompared
from tagsync.recovery.times.history import History
from tagsync.recovery.times.objective import Rto, rto_of
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.markdown import Section, document, escape, in_page
from tagsync.report.quoting import one_line
from tagsync.report.recovery.execution_lines import duration
from tagsync.report.recovery.names import mode
from tagsync.report.recovery.times_lines import against_words, objective_words
from tagsync.report.styled import Style, Styled

NOTHING = "No drill and no recovery of this plan has ended yet, as far as is known."
_HEADS = ("Started (UTC)", "Kind", "Outcome", "Took", "RTO", "Against the last good one before")


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One recovery, ready to print. `took` is until every CRITICAL server was launched; where that is not known, until
    its end, and says so."""

    started: str
    kind: str
    outcome: Outcome
    took: str
    objective: str
    against: str
    waves: tuple[str, ...]
    rto: Rto | None

    @property
    def cells(self) -> tuple[str, ...]:
        return self.started, self.kind, str(self.outcome), self.took, self.objective, self.against


def history_row(compared: Compared) -> HistoryRow:
    times, rto = compared.times, rto_of(compared.times)
    reached = times.reached_seconds
    took = f"ended after {duration(times.total_seconds)}" if reached is None else duration(reached)
    return HistoryRow(
        started=f"{times.started_at.astimezone(UTC):%Y-%m-%d %H:%M}",
        kind=f"{times.kind} {mode(drill=times.drill)}",
        outcome=times.outcome,
        took=took,
        objective=objective_words(times),
        against="; ".join(against_words(compared)),
        waves=tuple(_wave(each) for each in compared.waves),
        rto=rto,
    )


def history_lines(history: History, limit: int) -> Iterator[Styled]:
    """The newest first, each with its waves."""
    rows = [history_row(each) for each in history.compared(limit)]
    cells = [_HEADS, *(row.cells for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(_HEADS))]
    if rows:
        yield Styled(_padded(_HEADS, widths), "title")
    for row in rows:
        yield Styled(_padded(row.cells, widths), _style(row))
        yield Styled(f"    {', '.join(row.waves)}", "quiet")
    if not rows:
        yield Styled(NOTHING)
    for why in history.unread:
        yield Styled(f"Some may be missing: {one_line(why)}", "warning")


def history_markdown(plan: str, history: History, limit: int, *, page: str = "") -> str:
    """The same as tables; short enough for a comment."""
    rows = [history_row(each) for each in history.compared(limit)]
    lines = tuple(f"| {' | '.join(map(escape, (*row.cells, ', '.join(row.waves))))} |" for row in rows)
    head = f"| {' | '.join((*_HEADS, 'Waves'))} |\n{'|---' * (len(_HEADS) + 1)}|"
    unread = tuple(f"- some may be missing: {escape(one_line(why))}" for why in history.unread)
    body = [Section("recoveries", head, lines), Section("reads that failed", "", unread)]
    title = f"## tagsync recovery history: {escape(one_line(plan))}"
    return document([title, *([] if rows else [NOTHING])], body, body, rest=in_page(page))


def _wave(each: WaveCompared) -> str:
    wave = each.wave
    took = duration(wave.work.seconds) if wave.work else "not begun"
    asked = f" after {duration(wave.asked_seconds)} for its approval" if wave.asked_seconds else ""
    slower = each.slower_seconds
    if slower is None or abs(slower) < 1:
        return f"{one_line(wave.name)} {took}{asked}"
    return f"{one_line(wave.name)} {took}{asked} ({duration(abs(slower))} {'slower' if slower > 0 else 'faster'})"


def _padded(cells: tuple[str, ...], widths: list[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _style(row: HistoryRow) -> Style:
    if row.rto is Rto.MISSED or row.outcome is not Outcome.SUCCEEDED:
        return "problem"
    return "good" if row.rto is Rto.MET else "plain"
