"""A number over time, as geometry for SVG: the template draws it, and text around it stays readable on any screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tagsync.report.pages.explorer import Tone

WIDTH, HEIGHT = 1000, 100
"""The drawing, in units that are stretched to the width of the page."""

Form = Literal["line", "bars"]


@dataclass(frozen=True, slots=True)
class Sample:
    """A moment, its number (None: it has none), and what to say of it when it is pointed at."""

    at: datetime
    value: float | None
    says: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Point:
    """Where a sample is drawn: `y` counts from the top."""

    x: float
    y: float
    says: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Chart:
    """`latest`, `top` and `bottom` are numbers in words: the newest one, and those at the edges. `gaps` are samples
    without a number. `says` is the whole chart for a reader who hears the page."""

    title: str
    form: Form
    latest: str
    top: str
    bottom: str
    points: tuple[Point, ...]
    gaps: tuple[Point, ...]
    says: str

    @property
    def path(self) -> str:
        """The points of a line through all numbers, as `polyline` wants them."""
        return " ".join(f"{point.x:g},{point.y:g}" for point in self.points)


def chart(
    title: str,
    samples: Sequence[Sample],
    words: Callable[[float], str],
    *,
    form: Form = "line",
    bottom: float = 0.0,
    top: float | None = None,
) -> Chart | None:
    """The chart of samples in the order of time; None where none has a number. `words` say a number."""
    values = [each.value for each in samples if each.value is not None]
    if not values:
        return None
    high = max(values) if top is None else top
    high = high if high > bottom else bottom + 1
    first, last = samples[0].at, samples[-1].at

    def point(each: Sample) -> Point:
        share = (each.at - first) / (last - first) if last > first else 0.5
        height = 0.0 if each.value is None else (each.value - bottom) / (high - bottom)
        return Point(round(share * WIDTH, 1), round((1 - height) * HEIGHT, 1), each.says, each.tone)

    return Chart(
        title=title,
        form=form,
        latest=words(values[-1]),
        top=words(high),
        bottom=words(bottom),
        points=tuple(point(each) for each in samples if each.value is not None),
        gaps=tuple(point(each) for each in samples if each.value is None),
        says=f"{title}: from {words(min(values))} to {words(max(values))}, last {words(values[-1])}",
    )
