from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.change import LaunchChange
from tagsync.core.launch import ensured, is_due, plan_launch
from tagsync.core.model import LaunchSettings
from tagsync.core.ownership.reading import Ownership
from tagsync.core.policy import Launch

START = datetime(2026, 3, 1, 0, 17, tzinfo=UTC)
BOTH = Launch(copy_tags="ensure", instance_type="ensure")
KNOWN = Ownership(launch=frozenset({"copy_tags", "instance_type"}))
SERVERS = [f"s-{index:017x}" for index in range(500)]


def due(now: datetime) -> set[str]:
    return {one for one in SERVERS if is_due(BOTH, KNOWN, one, now)}


@pytest.mark.parametrize("hours", [1, 2, 6, 24])
@pytest.mark.parametrize("first", [0, 5, 100])
def test_every_server_is_looked_at_again_within_a_week(hours: int, first: int) -> None:
    runs = [START + timedelta(hours=first + hour) for hour in range(0, 7 * 24, hours)]
    assert set.union(*map(due, runs)) == set(SERVERS)


@given(st.lists(st.integers(-20, 20), min_size=8, max_size=8))
def test_a_daily_run_may_be_late_by_minutes_and_misses_nobody(minutes: list[int]) -> None:
    runs = [START + timedelta(days=day, minutes=late) for day, late in enumerate(minutes)]
    assert set.union(*map(due, runs)) == set(SERVERS)


def test_no_run_looks_at_more_than_a_fifth_of_the_fleet() -> None:
    for hour in range(7 * 24):
        assert len(due(START + timedelta(hours=hour))) < len(SERVERS) / 5


@given(st.sampled_from(SERVERS), st.datetimes(timezones=st.just(UTC)))
def test_who_is_due_depends_on_the_record_first(server_id: str, now: datetime) -> None:
    assert not is_due(Launch(), Ownership(), server_id, now), "nothing is ensured"
    assert is_due(BOTH, Ownership(), server_id, now), "nothing is known"
    assert is_due(BOTH, Ownership(launch=frozenset({"copy_tags"})), server_id, now), "one setting is not known"


def test_only_the_ensured_settings_that_differ_are_changed() -> None:
    wrong = LaunchSettings(copy_tags=False, right_sizing="BASIC")
    right = LaunchSettings(copy_tags=True, right_sizing="IN_AWS")
    copy, size = LaunchChange("copy_tags", "false", "true"), LaunchChange("right_sizing", "BASIC", "IN_AWS")
    assert plan_launch(BOTH, wrong, Ownership()).changes == (copy, size)
    assert plan_launch(Launch(copy_tags="ensure"), wrong, Ownership()).changes == (copy,)
    assert plan_launch(Launch(instance_type="ensure"), wrong, Ownership()).changes == (size,)
    assert plan_launch(BOTH, right, Ownership()).changes == ()


def test_what_is_right_is_remembered_beside_what_was_known() -> None:
    launch = Launch(instance_type="ensure")
    right = LaunchSettings(copy_tags=True, right_sizing="IN_AWS")
    assert plan_launch(launch, right, Ownership()).right == {"instance_type"}
    assert plan_launch(launch, right, KNOWN).right == {"copy_tags", "instance_type"}
    assert ensured(Launch()) == frozenset()


def test_rule_14_a_server_that_launches_into_an_instance_keeps_its_copy_tags_and_says_so() -> None:
    off = LaunchSettings(copy_tags=False, right_sizing="BASIC", launches_into=True)
    plan = plan_launch(BOTH, off, KNOWN)
    assert plan.changes == (LaunchChange("right_sizing", "BASIC", "IN_AWS"),)
    assert plan.right == {"instance_type"}, "a setting that is left alone is not called right"
    assert plan.notice == "copyTags stays off: it launches into an instance, where DRS cannot copy tags"
    on = LaunchSettings(copy_tags=True, right_sizing="IN_AWS", launches_into=True)
    assert plan_launch(BOTH, on, KNOWN).changes == ()
    assert "DRS fails that launch" in plan_launch(BOTH, on, KNOWN).notice


def test_where_copy_tags_is_ignored_a_launch_into_an_instance_is_no_news() -> None:
    settings = LaunchSettings(copy_tags=False, right_sizing="IN_AWS", launches_into=True)
    plan = plan_launch(Launch(instance_type="ensure"), settings, Ownership())
    assert plan.notice == ""
    assert plan.right == {"instance_type"}


def test_a_turn_lasts_25_hours_and_comes_once_a_week() -> None:
    hours = range(3 * 7 * 24)
    is_turn = [is_due(BOTH, KNOWN, "s-1", START + timedelta(hours=hour)) for hour in hours]
    assert sum(is_turn) == 3 * 25
    assert all(is_turn[hour] == is_turn[hour + 7 * 24] for hour in hours if hour + 7 * 24 in hours)
    begins = is_turn.index(True, is_turn.index(False))
    assert is_turn[begins : begins + 26] == [*[True] * 25, False]


def test_a_turn_begins_and_ends_at_a_full_hour() -> None:
    """Also so long after 1970 that a longer hour would have drifted."""
    at = [START.replace(minute=0) + timedelta(minutes=minutes) for minutes in range(0, 8 * 24 * 60, 20)]
    turns = [is_due(BOTH, KNOWN, "s-1", moment) for moment in at]
    flips = [moment.minute for moment, before, now in zip(at[1:], turns, turns[1:], strict=False) if before != now]
    assert len(flips) >= 2
    assert set(flips) == {0}
