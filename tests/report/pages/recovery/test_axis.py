"""Where moments stand on a time axis."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.recovery.times.span import Span
from tagsync.report.pages.recovery.axis import Axis, Drawn, Tick

BEGAN = datetime(2026, 3, 1, 12, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return BEGAN + timedelta(minutes=minutes)


def span(begin: float, end: float) -> Span:
    return Span(at(begin), at(end))


MINUTES = st.floats(0, 60 * 24 * 3)
SPANS = st.builds(lambda begin, length: span(begin, begin + length), MINUTES, st.floats(0, 300))
AXES = st.builds(lambda end, busy: Axis.of(span(0, end), busy), MINUTES, st.lists(SPANS, max_size=30))


def test_a_moment_stands_where_its_share_of_the_time_is() -> None:
    axis = Axis.of(span(0, 20), [span(0, 20)])
    assert [axis.x(at(minutes)) for minutes in (-5, 0, 5, 20, 25)] == [0, 0, 25, 100, 100]
    assert axis.drawn(span(5, 15)) == Drawn(25, 50)


def test_a_short_bar_can_be_seen_also_at_the_right_edge() -> None:
    axis = Axis.of(span(0, 60), [span(0, 60)])
    assert axis.drawn(span(60, 60)) == Drawn(99.6, 0.4)


def test_a_recovery_that_has_just_begun_has_an_axis() -> None:
    assert Axis.of(span(0, 0), []).ticks() == (Tick(0, "0"), Tick(100, "1 min"))


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (7, ["0", "2 min", "4 min", "6 min"]),
        (40, ["0", "10 min", "20 min", "30 min", "40 min"]),
        (100, ["0", "30 min", "1 h 00 min", "1 h 30 min"]),
    ],
)
def test_ticks_are_round_times_since_the_beginning(minutes: float, words: list[str]) -> None:
    assert [tick.words for tick in Axis.of(span(0, minutes), [span(0, minutes)]).ticks()] == words


def test_a_night_in_which_nothing_was_at_work_is_drawn_short() -> None:
    axis = Axis.of(span(0, 640), [span(0, 20), span(620, 640)])
    assert axis.folds == (span(20, 620),)
    assert [axis.x(at(minutes)) for minutes in (20, 320, 620)] == [47, 50, 53]
    assert [tick.words for tick in axis.ticks()] == ["0", "10 min", "20 min", "10 h 30 min", "10 h 40 min"]


def test_a_pause_that_is_shorter_than_the_work_is_drawn_as_it_was() -> None:
    assert Axis.of(span(0, 300), [span(0, 100), span(190, 300)]).folds == ()
    assert Axis.of(span(0, 60), [span(0, 1), span(59, 60)]).folds == ()


def test_many_folded_pauses_leave_room_for_the_work() -> None:
    busy = [span(1000 * each, 1000 * each + 1) for each in range(40)]
    axis = Axis.of(span(0, 39001), busy)
    assert len(axis.folds) == 39
    assert axis.x(at(1)) == pytest.approx(50 / 40, abs=0.01)


@given(AXES, st.lists(MINUTES, min_size=2))
def test_later_never_stands_left_of_earlier(axis: Axis, minutes: list[float]) -> None:
    drawn = [axis.x(at(each)) for each in sorted(minutes)]
    assert drawn == sorted(drawn)
    assert drawn[0] >= 0
    assert drawn[-1] <= 100
    assert (axis.x(axis.whole.begin), axis.x(axis.whole.end)) == (0, 100)


@given(AXES, SPANS)
def test_a_bar_stays_within_the_axis(axis: Axis, bar: Span) -> None:
    drawn = axis.drawn(bar)
    assert drawn.x >= 0
    assert drawn.width >= 0.4
    assert drawn.x + drawn.width <= 100.001


@given(AXES)
def test_ticks_do_not_touch_and_are_few(axis: Axis) -> None:
    ticks = axis.ticks()
    assert all(after.x - before.x >= 10 for before, after in pairwise(ticks))
    assert 1 <= len(ticks) <= 11
