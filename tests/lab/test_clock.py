"""The steppable clock."""

from __future__ import annotations

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


def test_it_does_not_go_back() -> None:
    with pytest.raises(ValueError, match="forward"):
        Clock().advance(-1)


def test_moments_are_written_as_drs_writes_them() -> None:
    assert iso(EPOCH + 0.5) == "2026-01-01T00:00:00.500000Z"
