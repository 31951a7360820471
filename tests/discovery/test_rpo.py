"""How old the data of a server is, and whether it may be so old."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tagsync.core.model import Problem
from tagsync.discovery.health import BY_STATE
from tagsync.discovery.rpo import Ages, Rpo, RpoState, data_age
from tests.fake_fleet import DENIED, NOW, server

MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("age", "state"),
    [
        (timedelta(), RpoState.MET),
        (15 * MINUTE, RpoState.MET),
        (15 * MINUTE + timedelta(microseconds=1), RpoState.PASSED),
        (None, RpoState.UNKNOWN),
    ],
)
def test_what_is_older_has_passed_and_what_is_not_known_is_not_met(age: timedelta | None, state: RpoState) -> None:
    assert Rpo(15).of(age) is state


@pytest.mark.parametrize("state", BY_STATE)
def test_the_lag_counts_and_where_replication_stands_still_the_newest_point(state: str) -> None:
    one = replace(server("s-1", replication_state=state), lag=MINUTE)
    age = data_age(one, {"s-1": NOW - 2 * MINUTE}, NOW)
    assert age == (2 * MINUTE if state in ("STALLED", "PAUSED") else MINUTE)


@pytest.mark.parametrize("newest", [DENIED, None])
def test_a_point_that_is_not_there_or_not_read_says_no_age(newest: Problem | None) -> None:
    stalled = replace(server("s-1", replication_state="STALLED"), lag=timedelta())
    ages = Ages(Rpo(15), NOW, {"s-1": newest})
    assert (ages.of(stalled), ages.state(stalled)) == (None, RpoState.UNKNOWN)
    assert data_age(stalled, {}, NOW) is None


def test_a_point_of_a_clock_that_is_ahead_is_not_older_than_now() -> None:
    stalled = server("s-1", replication_state="STALLED")
    assert data_age(stalled, {"s-1": NOW + MINUTE}, NOW) == timedelta()
