"""A recovery held against its objective, and against the last good one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tagsync.recovery.times.compared import compared
from tagsync.recovery.times.history import history_of
from tagsync.recovery.times.objective import Rto, rto_of
from tagsync.recovery.times.record import RecoveryTimes
from tagsync.recovery.words.vocabulary import Outcome
from tests.recovery.times.given import not_reached, times


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (times(minutes=14), None),
        (times(minutes=30, rto=30), Rto.MET),
        (times(minutes=30.1, rto=30), Rto.MISSED),
        (replace(times(minutes=14, rto=30), outcome=Outcome.UNWELL), Rto.UNKNOWN),
        (replace(times(minutes=31, rto=30), outcome=Outcome.UNWELL), Rto.MISSED),
        (not_reached(times(minutes=14, rto=30), Outcome.FAILED), Rto.UNKNOWN),
        (not_reached(times(minutes=31, rto=30), Outcome.FAILED), Rto.MISSED),
        (not_reached(times(minutes=31, rto=30), Outcome.CANCELLED), Rto.UNKNOWN),
        (not_reached(times(minutes=31, rto=30), Outcome.INCOMPLETE), Rto.UNKNOWN),
        (not_reached(times(minutes=14, rto=30), Outcome.SUCCEEDED), Rto.MET),
        (not_reached(times(minutes=31, rto=30), Outcome.SUCCEEDED), Rto.UNKNOWN),
    ],
)
def test_an_objective_is_met_missed_or_not_known(given: RecoveryTimes, expected: Rto | None) -> None:
    assert rto_of(given) is expected


def test_it_is_held_against_the_last_good_one_before_it() -> None:
    bad = not_reached(times(8), Outcome.FAILED)
    made = compared(times(10, 17), [times(0, 12), times(5, 14), bad, times(10, 17), times(20, 1)])
    assert made.before == times(5, 14)
    assert made.slower_seconds == 3 * 60
    assert [wave.slower_seconds for wave in made.waves] == [90, 90]


def test_the_first_recovery_has_none_to_be_held_against() -> None:
    made = compared(times(10, 17), [])
    assert (made.before, made.slower_seconds, made.has_other_servers) == (None, None, False)
    assert [wave.slower_seconds for wave in made.waves] == [None, None]


def test_other_servers_are_not_compared_but_the_waves_that_have_the_same() -> None:
    made = compared(times(10, 17), [times(0, 14, servers=("a", "c"))])
    assert (made.joined, made.left, made.slower_seconds) == (1, 1, None)
    assert [wave.slower_seconds for wave in made.waves] == [90, None]


def test_what_did_not_reach_its_end_is_not_compared() -> None:
    assert compared(not_reached(times(10, 17), Outcome.FAILED), [times(0)]).slower_seconds is None


def test_a_recovery_of_two_sources_is_there_once_and_as_the_one_says_that_knows_more() -> None:
    kept = replace(times(5, rto=30), plan="erp")
    forgotten = replace(not_reached(times(5), Outcome.INCOMPLETE), plan="")
    for sources in ([kept, forgotten], [forgotten, kept]):
        assert history_of(sources).recoveries == (kept,)


def test_a_recovery_that_was_retried_is_as_it_ended_last() -> None:
    failed = not_reached(times(5, rto=30), Outcome.FAILED)
    retried = replace(times(5, minutes=60), plan="")
    assert retried.ended_at == failed.ended_at + timedelta(minutes=46)
    for sources in ([failed, retried], [retried, failed]):
        assert history_of(sources).recoveries == (replace(retried, plan="erp", rto_minutes=30),)


def test_a_history_is_newest_first_and_says_what_it_lacks() -> None:
    history = history_of([times(0), times(20), times(10)], ["DRS: denied", "DRS: denied"])
    assert history.recoveries == (times(20), times(10), times(0))
    assert history.unread == ("DRS: denied",)
    newest, second = history.compared(2)
    assert (newest.before, second.before) == (times(10), times(0))
    assert newest.unread == "DRS: denied"


def test_the_objective_of_then_counts_and_that_of_now_where_it_is_not_known() -> None:
    history = history_of([times(0, rto=30), times(10)]).with_objective(15)
    assert [each.rto_minutes for each in history.recoveries] == [15, 30]
