"""What is told of a change, and what is the same as before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.recovery.native.findings import Reason
from tagsync.recovery.readiness.change import News, changed
from tagsync.recovery.readiness.keys import key_of
from tests.recovery.readiness.given import check, finding, fleet, machine

ALL = fleet(machine("s-1"), machine("s-2"))
READY = check(ALL)
WARNED = check(ALL, findings=[finding("it takes long", refuses=False)])
REFUSED = check(ALL, findings=[finding("no room")])
WORSE = check(ALL, findings=[finding("no room"), finding("no key")])


def test_what_is_told() -> None:
    assert changed(None, READY).news is News.BECAME_READY
    assert changed(None, REFUSED).news is News.STOPPED_BEING_READY
    assert changed(READY, REFUSED).news is News.STOPPED_BEING_READY
    assert changed(REFUSED, WARNED).news is News.BECAME_READY
    other = changed(REFUSED, WORSE)
    assert (other.news, other.is_told) == (News.OTHER_FINDINGS, True)
    assert [each.what for each in other.appeared] == ["no key"]
    assert [each.what for each in changed(WORSE, REFUSED).gone] == ["no key"]


def test_warnings_are_kept_and_told_with_the_next_report() -> None:
    change = changed(READY, WARNED)
    assert (change.news, change.is_news, change.is_told) == (News.OTHER_FINDINGS, True, False)


def test_a_server_that_drs_has_no_more_is_told_at_once_for_the_next_check_does_not_know_it() -> None:
    gone = check(fleet(machine("s-1")), READY, hours=1)
    change = changed(READY, gone)
    assert (gone.is_ready, change.news, change.is_told) == (True, News.OTHER_FINDINGS, True)
    after = changed(gone, check(fleet(machine("s-1")), gone, hours=2))
    assert (after.news, after.is_told) == (News.OTHER_FINDINGS, False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "its newest point is 3 h 20 min old (2026-03-01 12:00)",
            "its newest point is 2 days 4 h old (2026-03-01 13:05)",
        ),
        ("20 servers are in jobs and a step adds 5", "100 servers are in jobs and a step adds 17"),
        ("it has lag 5 min", "it has lag 2 h"),
        ("data is 1,204 min old", "data is 64 min old"),
    ],
)
def test_ages_and_counts_are_no_change(one: str, other: str) -> None:
    before, after = (check(ALL, findings=[finding(what)]) for what in (one, other))
    assert changed(before, after).news is News.NOTHING


def test_ids_and_places_are_a_change() -> None:
    assert key_of(finding("a launch would terminate i-0001")) != key_of(finding("a launch would terminate i-0002"))
    assert key_of(finding("x", place="s-1")) != key_of(finding("x", place="s-2"))
    assert key_of(finding("x", reason=Reason.HOOK)) != key_of(finding("x"))
    assert key_of(finding("x", refuses=False)) != key_of(finding("x"))


@given(st.lists(st.sampled_from(["a", "b 5", "b 6", "c"]), max_size=4))
def test_the_same_check_twice_is_nothing_new(said: list[str]) -> None:
    findings = [finding(what) for what in said]
    first = check(ALL, findings=findings)
    assert changed(first, check(ALL, first, findings[::-1], hours=1)).news is News.NOTHING
