"""The map: how many servers of each account and region have the right tags."""

from __future__ import annotations

import pytest

from tagsync.core.change import TagChange
from tagsync.core.model import Target
from tagsync.core.plan import TargetPlan
from tagsync.report.pages.coverage import Place, coverage_map
from tagsync.report.tags.view import plan_view, run_view
from tests.report.tags.plans import DENIED, DRIFTED, INCOMPLETE, IRELAND, SYDNEY, changed, plan_of, run_of, server_plan


@pytest.mark.parametrize(
    ("right", "total", "is_complete", "level", "words"),
    [
        (1, 1, True, "all", "1 of 1 server has the right tags"),
        (20, 20, False, "most", "20 of 20 servers have the right tags, read only in part"),
        (18, 20, True, "most", "18 of 20 servers have the right tags"),
        (17, 20, True, "half", "17 of 20 servers have the right tags"),
        (10, 20, True, "half", "10 of 20 servers have the right tags"),
        (9, 20, True, "few", "9 of 20 servers have the right tags"),
        (0, 1200, True, "few", "0 of 1,200 servers have the right tags"),
        (0, 0, False, "unread", "not read"),
    ],
)
def test_a_place_says_how_good_it_is(right: int, total: int, is_complete: bool, level: str, words: str) -> None:
    place = Place("1", "eu-west-1", right, total, is_complete)
    assert (place.level, place.words) == (level, words)


def test_an_unread_place_is_on_the_map_and_one_without_drs_is_not() -> None:
    """Law 1: unreadable is not empty."""
    made = coverage_map(plan_view(INCOMPLETE))
    assert made.regions == (SYDNEY.region, IRELAND.region)
    assert made.accounts == (IRELAND.account, SYDNEY.account)
    assert made.places[SYDNEY.account, SYDNEY.region].level == "unread"


def test_a_plan_counts_what_is_right_now_and_a_run_what_is_right_afterwards() -> None:
    here = (IRELAND.account, IRELAND.region)
    assert coverage_map(plan_view(DRIFTED)).places[here] == Place(*here, 2, 11, True)
    assert coverage_map(run_view(run_of(DRIFTED))).places[here] == Place(*here, 5, 11, True)
    dry = run_view(run_of(DRIFTED, dry_run=True))
    assert coverage_map(dry).places[here] == Place(*here, 2, 11, True)


def test_a_target_read_in_part_never_looks_whole() -> None:
    part = TargetPlan(IRELAND, "partial", (server_plan(1),), problem=DENIED)
    here = (IRELAND.account, IRELAND.region)
    assert coverage_map(plan_view(plan_of(part))).places[here] == Place(*here, 1, 1, False)


def test_places_are_told_apart_by_account_and_region() -> None:
    there = Target(IRELAND.account, "us-west-2")
    drifted = changed(2, "", TagChange("A", None, "1"), target=there)
    targets = (TargetPlan(IRELAND, "read", (server_plan(1),)), TargetPlan(there, "read", (drifted,)))
    places = coverage_map(plan_view(plan_of(*targets))).places
    assert {place: (each.right, each.total) for place, each in places.items()} == {
        (IRELAND.account, IRELAND.region): (1, 1),
        (IRELAND.account, there.region): (0, 1),
    }
