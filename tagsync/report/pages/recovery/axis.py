"""A time axis: where a moment stands between the left and the right edge, in percent, and the marks on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tagsync.recovery.times.span import Span
from tagsync.report.recovery.execution_lines import duration

_SHORTEST = timedelta(minutes=1)
"""An axis is at least so long, so that a recovery that has just begun is drawn at its left edge."""

_IDLE = timedelta(hours=1)
"""A pause up to this length is drawn as long as it was."""

_FOLDED, _MOST_FOLDED = 0.06, 0.5
"""How much of the axis a folded pause takes, and all of them together."""

_THINNEST = 0.4
"""Percent that the shortest bar is wide."""

_MOST_TICKS = 6
_APART = 10.0
"""Percent between two ticks, so that their words do not touch."""

_STEPS = tuple(
    timedelta(minutes=each) for each in (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200, 14400, 43200)
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A bar: its left edge and its width, in percent."""

    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis: where it is, in percent, and how long after the beginning."""

    x: float
    words: str


@dataclass(frozen=True, slots=True)
class Axis:
    """A stretch of time drawn from 0 to 100 percent.

    A pause in `folds` is drawn short, whatever its length: an approval that is given in the morning would else leave
    no room for the launches of the night.
    """

    whole: Span
    folds: tuple[Span, ...] = ()

    @classmethod
    def of(cls, whole: Span, busy: Iterable[Span]) -> Axis:
        """The axis for what was at work within `whole`. A pause is folded if it is longer than an hour, and longer than
        everything that was at work together."""
        whole = Span(whole.begin, max(whole.end, whole.begin + _SHORTEST))
        merged = list(_merged(each for each in busy if whole.begin <= each.begin <= each.end <= whole.end))
        at_work = sum((each.length for each in merged), timedelta())
        if not at_work:
            return cls(whole)
        return cls(whole, tuple(each for each in _between(whole, merged) if each.length > max(_IDLE, at_work)))

    def x(self, moment: datetime) -> float:
        """Where the moment stands, from 0 to 100. What is outside stands at the edge."""
        inside = min(max(moment, self.whole.begin), self.whole.end)
        passed = (inside - self.whole.begin) - sum((_passed(fold, inside) for fold in self.folds), timedelta())
        folded = sum(_passed(fold, inside) / fold.length for fold in self.folds)
        share = self._fold_share
        return round(100 * ((1 - share * len(self.folds)) * (passed / self._open) + share * folded), 2)

    def drawn(self, span: Span) -> Drawn:
        """Where a span is drawn: never thinner than can be seen, and never beyond the right edge."""
        left = self.x(span.begin)
        width = round(max(self.x(span.end) - left, _THINNEST), 2)
        return Drawn(min(left, 100 - width), width)

    def ticks(self) -> tuple[Tick, ...]:
        """Round times since the beginning, not too close to one another. None stand in a folded pause."""
        step = next((each for each in _STEPS if self._open / each <= _MOST_TICKS), _STEPS[-1])
        found = [Tick(0.0, "0")]
        for part in _between(self.whole, self.folds):
            first, last = -((self.whole.begin - part.begin) // step), (part.end - self.whole.begin) // step
            for number in range(first, last + 1):
                x = self.x(self.whole.begin + number * step)
                if x - found[-1].x >= _APART:
                    found.append(Tick(x, duration((number * step).total_seconds())))
        return tuple(found)

    @property
    def _open(self) -> timedelta:
        """How long the part is that is not folded."""
        return self.whole.length - sum((fold.length for fold in self.folds), timedelta())

    @property
    def _fold_share(self) -> float:
        """How much of the axis one folded pause takes."""
        return min(_FOLDED, _MOST_FOLDED / len(self.folds)) if self.folds else 0.0


def _passed(fold: Span, until: datetime) -> timedelta:
    """How much of a pause has passed by then."""
    return max(min(until, fold.end) - fold.begin, timedelta())


def _between(whole: Span, parts: Sequence[Span]) -> Iterator[Span]:
    """What is left of the whole between parts that are in order."""
    edges = [whole.begin, *(edge for each in parts for edge in (each.begin, each.end)), whole.end]
    for begin, end in zip(edges[::2], edges[1::2], strict=True):
        yield Span(begin, end)


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """Spans that touch or overlap as one, in order."""
    current: Span | None = None
    for each in sorted(spans, key=lambda span: (span.begin, span.end)):
        if current and each.begin <= current.end:
            current = Span(current.begin, max(current.end, each.end))
        else:
            if current:
                yield current
            current = each
    if current:
        yield current
