"""Which recovery points a request comes to, over readings that are whole, empty or failed."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from tagsync.core.model import Problem
from tagsync.recovery.points.asked import Pin, PointsAsked
from tagsync.recovery.points.choosing import Chosen, at_or_before, choose, newest_of, pinned, to_list
from tagsync.recovery.words.points import RecoveryPoint
from tests.fake_fleet import DENIED, NOW, server

SERVERS = [server("s-1", {"Name": "web"}), server("s-2", {"Name": "db"}), server("s-3", hostname="web")]
Times = dict[str, list[int] | None]
"""Server id -> the ages of its points in minutes; None: they cannot be read."""


def point(server_id: str, minutes: int) -> RecoveryPoint:
    return RecoveryPoint(f"pit-{server_id}-{minutes}", NOW - timedelta(minutes=minutes))


def listed(times: Times) -> dict[str, tuple[RecoveryPoint, ...] | Problem]:
    def points(server_id: str, ages: list[int] | None) -> tuple[RecoveryPoint, ...] | Problem:
        return DENIED if ages is None else tuple(point(server_id, age) for age in sorted(ages, reverse=True))

    return {server_id: points(server_id, ages) for server_id, ages in times.items()}


def chosen(times: Times, at: datetime | None = None, **pins: str) -> Chosen:
    asked = PointsAsked(at, tuple(Pin(name.replace("_", "-"), point_id, name) for name, point_id in pins.items()))
    found = pinned(asked, SERVERS)
    wanted = [*to_list(asked, found, SERVERS)]
    return choose(asked, found, SERVERS, listed({each: times[each] for each in wanted}), NOW)


ages = some.none() | some.lists(some.integers(0, 100), max_size=6, unique=True)


@given(some.fixed_dictionaries({each.server_id: ages for each in SERVERS}), some.integers(0, 100))
def test_every_server_has_its_newest_point_at_the_moment_or_before_or_is_named(times: Times, before: int) -> None:
    moment = NOW - timedelta(minutes=before)
    found = chosen(times, moment)
    assert sorted([*found.points, *found.lacking, *found.unread]) == ["s-1", "s-2", "s-3"]
    for server_id, minutes in times.items():
        if minutes is None:
            assert found.unread[server_id] == DENIED
            continue
        fit = [age for age in minutes if age >= before]
        if fit:
            assert found.points[server_id] == point(server_id, min(fit))
            assert found.is_newest(server_id) == (min(fit) == min(minutes))
        else:
            oldest = found.lacking[server_id]
            assert oldest == (point(server_id, max(minutes)) if minutes else None)
    assert found.mistakes == ()


def test_without_a_moment_only_pinned_servers_are_listed_and_chosen() -> None:
    found = chosen({"s-2": [10, 20]}, db="pit-s-2-20")
    assert (dict(found.points), set(found.pinned)) == ({"s-2": point("s-2", 20)}, {"s-2"})
    assert not found.is_newest("s-2")
    assert chosen({}) == Chosen()


def test_a_pin_comes_before_the_moment_and_may_be_newer() -> None:
    times: Times = {"s-1": [10, 60], "s-2": [10, 60], "s-3": [60]}
    found = chosen(times, NOW - timedelta(minutes=30), db="pit-s-2-10")
    assert {each: point.point_id for each, point in found.points.items()} == {
        "s-1": "pit-s-1-60",
        "s-2": "pit-s-2-10",
        "s-3": "pit-s-3-60",
    }


def test_pins_that_cannot_be_right_are_all_told() -> None:
    times: Times = {"s-1": [10], "s-2": [10], "s-3": [10]}
    found = chosen(
        times, NOW, mail="pit-a", web="pit-s-1-10", s_1="pit-s-2-10", db="pit-gone", s_2="pit-s-2-10", s_3="pit-gone"
    )
    assert [(each.place, each.what) for each in found.mistakes] == [
        ("mail", "the plan has no such server"),
        ("web", "2 servers of the plan have this name"),
        ("db", "there are two points for this server, s-2"),
        ("s_2", "there are two points for this server, s-2"),
        ("s_1", "pit-s-2-10 is a point of s-2, and not of s-1"),
        ("s_3", "s-3 has no recovery point pit-gone: it is of another server, or its retention has ended"),
    ]
    assert found.mistakes[1].fix == "Write the id of one: s-1, s-3"


def test_a_pin_whose_points_cannot_be_read_is_no_mistake() -> None:
    found = chosen({"s-2": None}, db="pit-s-2-10")
    assert (found.unread, found.mistakes, found.points) == ({"s-2": DENIED}, (), {})


def test_what_was_not_listed_is_unread_and_not_launched_from_its_latest_data() -> None:
    asked = PointsAsked(NOW)
    found = choose(asked, pinned(asked, SERVERS), SERVERS, {}, NOW)
    assert (sorted(found.unread), found.points) == (["s-1", "s-2", "s-3"], {})


def test_where_no_moment_is_asked_for_no_point_is() -> None:
    assert at_or_before([point("s-1", 10)], None) is None
    assert at_or_before([point("s-1", 10), point("s-1", 5)], NOW) == point("s-1", 5)


def test_the_newest_of_what_was_listed() -> None:
    assert newest_of(DENIED) == DENIED
    assert newest_of(()) is None
    assert newest_of((point("s-1", 20), point("s-1", 10))) == NOW - timedelta(minutes=10)


def test_a_moment_to_come_is_a_mistake_unless_drs_has_a_point_of_it_already() -> None:
    later = NOW + timedelta(minutes=1)
    (mistake,) = chosen({"s-1": [0], "s-2": None, "s-3": []}, later).mistakes
    assert (mistake.place, mistake.what) == (
        "at",
        "2026-03-01 12:01 UTC is in the future: it is 2026-03-01 12:00 UTC now",
    )
    assert chosen({"s-1": [-1], "s-2": [0], "s-3": [0]}, later).mistakes == ()
    assert chosen({"s-1": [0], "s-2": [0], "s-3": [0]}, NOW).mistakes == ()
