"""The waves of the recovery before, drawn below those of this one as if both had begun together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from tagsync.recovery.times.compared import Compared, WaveCompared
from tagsync.recovery.times.span import Span
from tagsync.report.pages.recovery.chart import Bar
from tagsync.report.quoting import one_line
from tagsync.report.recovery.times_lines import wave_words

_SHARE, _GAP = 20, 6
"""Percent of a lane's height that the wave of before takes, and that lie between the two."""


@dataclass(frozen=True, slots=True)
class LastTime:
    """By the names of steps: when each was at work, and how this one compares with it in words. Only what has the same
    servers is here."""

    spans: Mapping[str, Span] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, compared: Compared | None) -> LastTime:
        """Nothing without a recovery before."""
        if compared is None or compared.before is None:
            return cls()
        later = compared.times.started_at - compared.before.started_at
        spans = {name: Span(span.begin + later, span.end + later) for name, span in _works(compared.waves)}
        words = {each.wave.name: wave_words(each, compared.before) for each in compared.waves}
        return cls(spans, {name: one_line(told) for name, told in words.items() if told})

    def widened(self, whole: Span) -> Span:
        """The whole, so that it reaches to the end of what was before."""
        return Span(whole.begin, max([whole.end, *(span.end for span in self.spans.values())]))


def above(bars: Iterable[Bar], before: Bar | None) -> Iterator[Bar]:
    """The bars of a lane; with one of before they make room for it."""
    if before is None:
        yield from bars
        return
    share = (100 - _SHARE - _GAP) / 100
    for each in bars:
        yield replace(each, y=round(each.y * share, 2), height=round(each.height * share, 2))
    yield replace(before, y=100 - _SHARE, height=_SHARE)


def _works(waves: Iterable[WaveCompared]) -> Iterator[tuple[str, Span]]:
    for each in waves:
        if each.before and each.before.work:
            yield each.wave.name, each.before.work
