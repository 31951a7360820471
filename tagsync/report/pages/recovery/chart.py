"""What templates draw: a time axis, and lanes of bars on it. All places are in percent of the width or the height."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from tagsync.recovery.times.span import Span
from tagsync.report.pages.recovery.axis import Axis, Tick
from tagsync.report.pages.recovery.looks import Look
from tagsync.report.words import some

_THIN = 0.1
"""The share of a lane's height that the thinnest strip takes: one failed server of a thousand is seen."""

SMALL = 40
"""With up to so many servers all lanes are open. With more there is a list to search."""

_FEW = 25
"""A lane of so many servers shows all of them; of more, those that need a look."""

_LEGEND = {
    "planned": "wave",
    "launched": "launched",
    "working": "at work",
    "failed": "failed",
    "unwell": "launched, not well",
    "older": "launched, older data",
    "skipped": "skipped",
    "unknown": "not known",
    "wait": "wait",
    "approval": "waits for an approval",
    "before": "the same wave in the recovery before",
    "fold": "a pause, drawn short",
}
"""What each kind of bar stands for."""


@dataclass(frozen=True, slots=True)
class Strip:
    """Something that took a while: `weight` says how thick it is beside others of its lane."""

    kind: str
    span: Span
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Bar:
    """A strip where it is drawn."""

    kind: str
    x: float
    width: float
    y: float = 0
    height: float = 100


@dataclass(frozen=True, slots=True)
class Mark:
    """What a person did, at one moment. `number` is how the list below the chart calls it."""

    number: int
    x: float
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """One server of a lane, or several (`servers`) of which the same is to be said. `when` says in words what the bar
    shows; `place` is empty where all servers are in one."""

    look: Look
    name: str
    server_id: str
    place: str
    optional: bool
    bar: Bar | None = None
    when: str = ""
    instance: str = ""
    remarks: tuple[str, ...] = ()
    servers: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return " ".join(
            filter(None, (f"{self.name} ({self.server_id})" if self.name else self.server_id, self.instance))
        )


@dataclass(frozen=True, slots=True)
class Lane:
    """One step. `told` is its progress in words and `when` its times; `notes` are further sentences.

    `rows` are its servers one by one. In a large lane these are those that need a look, and `more` all others, those of
    one job together. `is_open` shows them at once.
    """

    number: int
    name: str
    look: Look
    told: str
    when: str = ""
    notes: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = ()
    rows: tuple[Row, ...] = ()
    more: tuple[Row, ...] = ()
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class Chart:
    """`folds` are pauses that are drawn short. `span` says in words what is drawn; while it `is_running`, up to now.
    `labels` is how many servers are named of those that stand together; the others are named on demand."""

    ticks: tuple[Tick, ...]
    folds: tuple[Bar, ...]
    lanes: tuple[Lane, ...]
    span: str
    marks: tuple[Mark, ...] = ()
    is_running: bool = False
    labels: int = 3

    @property
    def legend(self) -> tuple[tuple[str, str], ...]:
        """The kinds of bars that are drawn, and what they stand for."""
        drawn = {each.kind for each in (*self.folds, *(one for lane in self.lanes for one in lane.bars))}
        return tuple((kind, words) for kind, words in _LEGEND.items() if kind in drawn)


def bar(axis: Axis, strip: Strip) -> Bar:
    """One strip over the whole height of its lane."""
    drawn = axis.drawn(strip.span)
    return Bar(strip.kind, drawn.x, drawn.width)


def stacked(axis: Axis, strips: Sequence[Strip]) -> tuple[Bar, ...]:
    """Strips one below the other, each as thick as its share, and none too thin to be seen."""
    total = sum(strip.weight for strip in strips)
    shares = [max(strip.weight / total, _THIN) for strip in strips]
    bars, y = [], 0.0
    for strip, share in zip(strips, shares, strict=True):
        height = 100 * share / sum(shares)
        drawn = axis.drawn(strip.span)
        bars.append(Bar(strip.kind, drawn.x, drawn.width, round(y, 2), round(height, 2)))
        y += height
    return tuple(bars)


def split(rows: Iterable[Row], few: int = _FEW) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The rows one by one, those that need a look first. Of more than a few only these; the others together where the
    same is to be said of them."""
    ordered = sorted(rows, key=lambda row: not row.look.needs_attention)
    if len(ordered) <= few:
        return tuple(ordered), ()
    shown = sum(row.look.needs_attention for row in ordered)
    return tuple(ordered[:shown]), tuple(_together(ordered[shown:]))


def _together(rows: Iterable[Row]) -> Iterator[Row]:
    alike: dict[Row, list[Row]] = {}
    for row in rows:
        alike.setdefault(replace(row, name="", server_id="", instance=""), []).append(row)
    for common, found in alike.items():
        if len(found) == 1:
            yield found[0]
        else:
            yield replace(common, name=some(len(found), "server"), servers=tuple(row.label for row in found))


def folds(axis: Axis) -> tuple[Bar, ...]:
    return tuple(bar(axis, Strip("fold", fold)) for fold in axis.folds)


def clock(moment: datetime, day_of: datetime) -> str:
    """`12:05`; with its date if that is another day (UTC)."""
    moment, day_of = moment.astimezone(UTC), day_of.astimezone(UTC)
    return f"{moment:%H:%M}" if moment.date() == day_of.date() else f"{moment:%Y-%m-%d %H:%M}"


def from_to(span: Span, day_of: datetime) -> str:
    """`12:05 to 12:11 UTC`; with dates where those are of another day."""
    return f"{clock(span.begin, day_of)} to {clock(span.end, span.begin)} UTC"


def since(moment: datetime, day_of: datetime) -> str:
    return f"since {clock(moment, day_of)} UTC"
