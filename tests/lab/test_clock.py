"""The steppable clock."""

from __future__ import annotations

import threading
import time

import pytest

from tagsync.lab.clock import EPOCH, Clock, iso


def test_it_shows_real_time_until_told_otherwise() -> None:
    assert Clock().now() == pytest.approx(time.time(), abs=5)


def test_a_frozen_clock_moves_only_when_advanced() -> None:
    clock = Clock()
    clock.freeze()
    assert (clock.now(), clock.frozen) == (EPOCH, True)
    clock.advance(90)
    assert clock.now() == EPOCH + 90


def test_a_running_clock_that_is_advanced_runs_on() -> None:
    clock = Clock()
    clock.advance(3600)
    assert clock.now() == pytest.approx(time.time() + 3600, abs=5)
    assert not clock.frozen


def test_it_runs_faster_than_real_time_from_where_it_is() -> None:
    clock = Clock()
    clock.freeze(1000)
    clock.run(3600)
    assert (clock.frozen, clock.speed) == (False, 3600)
    assert clock.wait_until(1100, 60)
    assert 1100 <= clock.now() < 1100 + 3600 * 30
    clock.run(1)
    assert clock.now() >= 1100
    clock.reset()
    assert clock.now() == pytest.approx(time.time(), abs=5)
    assert clock.speed == 1


@pytest.mark.parametrize("speed", [0, -1, 3601, float("nan")])
def test_a_speed_that_is_none_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        Clock().run(speed)


def test_it_does_not_go_back() -> None:
    with pytest.raises(ValueError, match="forward"):
        Clock().advance(-1)


def test_moments_are_written_as_drs_writes_them() -> None:
    assert iso(EPOCH + 0.5) == "2026-01-01T00:00:00.500000+00:00"


class Bell:
    """Wants the clock to stop at each of its moments."""

    def __init__(self, *moments: float) -> None:
        self.moments = list(moments)
        self.heard: list[float] = []

    def next_due(self, until: float) -> float | None:
        return min((at for at in self.moments if at <= until), default=None)

    def reach(self, now: float) -> None:
        self.heard.append(now)
        self.moments = [at for at in self.moments if at > now]


def test_the_clock_stops_at_each_moment_of_its_follower() -> None:
    clock = Clock()
    clock.freeze(1000)
    clock.follower = bell = Bell(1030, 1010, 2000)
    clock.advance(60)
    assert bell.heard == [1010, 1030, 1060]
    assert clock.now() == 1060


def test_waiting_ends_when_the_clock_gets_there() -> None:
    clock = Clock()
    clock.freeze(1000)
    assert clock.wait_until(1000, 60)
    assert not clock.wait_until(1001, 0.01)
    threading.Timer(0.01, clock.advance, [5]).start()
    assert clock.wait_until(1005, 60)
