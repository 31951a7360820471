"""What a preflight says of recovery points that are asked for, and of data that is older than the plan allows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tagsync.discovery.rpo import Rpo
from tagsync.recovery.native.findings import Preflight, Reason
from tagsync.recovery.native.ways import Way
from tagsync.recovery.points.asked import Pin, PointsAsked
from tagsync.recovery.points.choosing import choose, pinned
from tagsync.recovery.words.points import RecoveryPoint
from tests.fake_fleet import DENIED, NOW
from tests.recovery.native.test_preflight import Ground, ground, shown, ways  # noqa: F401 - a fixture

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def points(*hours: int) -> tuple[RecoveryPoint, ...]:
    return tuple(RecoveryPoint(f"pit-{each}", NOW - each * HOUR) for each in sorted(hours, reverse=True))


def check(made: Ground, asked: PointsAsked, *accept: str, **listed: object) -> Preflight:
    """With these points of the servers `s_1` and `s_2`."""
    by_id = {name.replace("_", "-"): each for name, each in listed.items()}
    servers = made.servers.values()
    made.facts["chosen"] = choose(asked, pinned(asked, servers), servers, by_id, NOW)  # type: ignore[arg-type]
    made.launch["points"] = {
        server.server_id: newest[-1].taken_at if isinstance(newest, tuple) and newest else None
        for server in servers
        if server.replication_state == "STALLED" and (newest := by_id.get(server.server_id, points(1))) is not DENIED
    }
    return made.check(**dict.fromkeys(accept, True))


def test_the_points_that_are_asked_for_are_told_once(ground: Ground) -> None:  # noqa: F811
    found = check(ground, PointsAsked(NOW - HOUR), s_1=points(1, 2), s_2=points(2, 3))
    (told,) = found.findings
    assert (told.refuses, told.reason, told.place, told.server_ids) == (
        False,
        Reason.POINT_ASKED,
        "erp",
        ("s-1", "s-2"),
    )
    assert told.what == (
        "2 of 2 servers are launched from the recovery points asked for, "
        "of 2026-03-01 10:00 UTC to 2026-03-01 11:00 UTC"
    )
    assert told.fix == "What was written later is not in them: the oldest is 2 h 0 min old"


def test_points_far_before_the_moment_are_told_with_the_furthest(ground: Ground) -> None:  # noqa: F811
    (told,) = check(ground, PointsAsked(NOW), s_1=points(1), s_2=points(30)).findings
    assert told.what.endswith("; 1 of them is more than 1 h 0 min older than asked, s-2 1 day 6 h")
    pin = PointsAsked(NOW, (Pin("s-2", "pit-30", ""),))
    assert "older than asked" not in check(ground, pin, s_1=points(1), s_2=points(30)).findings[0].what


def test_a_server_without_such_a_point_is_a_refusal_that_names_it(ground: Ground) -> None:  # noqa: F811
    found = check(ground, PointsAsked(NOW - 5 * HOUR), s_1=points(1, 4), s_2=())
    assert shown(found) == [(True, Reason.POINT_MISSING, "s-1"), (True, Reason.POINT_MISSING, "s-2")]
    first, second = found.refusals
    assert first.what == (
        "it has no recovery point at 2026-03-01 07:00 UTC or before: its oldest is of 2026-03-01 08:00 UTC"
    )
    assert (first.name, second.what) == ("host-1", "it has no recovery point at 2026-03-01 07:00 UTC or before")
    assert ways(first) == [Way.POINT, Way.LEAVE_OUT]


@pytest.mark.parametrize("state", ["CONTINUOUS", "STALLED"])
def test_points_that_cannot_be_read_refuse_once(ground: Ground, state: str) -> None:  # noqa: F811
    ground.servers[1] = replace(ground.servers[1], replication_state=state)
    ground.launch["points"] = {}
    found = check(ground, PointsAsked(NOW), s_1=DENIED, s_2=points(0))
    if state == "STALLED":
        ground.launch["points"] = {"s-1": DENIED}
        found = ground.check()
    assert shown(found)[0] == (True, Reason.UNREADABLE, "s-1")
    assert len(found.refusals) == 1


def test_a_server_that_cannot_be_launched_at_all_is_refused_for_that_alone(ground: Ground) -> None:  # noqa: F811
    ground.servers[1] = replace(ground.servers[1], replication_state="DISCONNECTED")
    found = check(ground, PointsAsked(NOW), s_1=(), s_2=points(0))
    assert shown(found) == [(True, Reason.NOT_LAUNCHABLE, "s-1"), (False, Reason.POINT_ASKED, "erp")]


@pytest.mark.parametrize(
    ("asked", "refused"),
    [
        (PointsAsked(), True),
        (PointsAsked(NOW), True),
        (PointsAsked(NOW - 3 * HOUR), True),
        (PointsAsked(NOW - 4 * HOUR), False),
        (PointsAsked(None, (Pin("s-1", "pit-3", ""),)), False),
    ],
)
def test_a_stalled_server_is_launched_if_its_point_was_named_or_it_replicated_at_the_moment(
    ground: Ground,  # noqa: F811
    asked: PointsAsked,
    refused: bool,
) -> None:
    ground.servers[1] = replace(ground.servers[1], replication_state="STALLED")
    lists = {"s_1": points(3, 5), "s_2": points(0, 5)} if asked != PointsAsked() else {}
    found = check(ground, asked, **lists)
    about = [each for each in found.findings if each.reason is Reason.NOT_LAUNCHABLE]
    assert [(each.place, each.refuses) for each in about] == [("s-1", refused)]
    assert (Way.OLD_POINTS in ways(about[0])) == refused
    assert not check(ground, asked, "old_points", **lists).refusals


def test_a_stalled_server_without_such_a_point_is_told_once(ground: Ground) -> None:  # noqa: F811
    ground.servers[1] = replace(ground.servers[1], replication_state="STALLED")
    found = check(ground, PointsAsked(NOW - 9 * HOUR), s_1=points(3), s_2=points(9))
    assert shown(found) == [(True, Reason.POINT_MISSING, "s-1"), (False, Reason.POINT_ASKED, "erp")]


@pytest.mark.parametrize("strict", [False, True])
def test_data_older_than_the_rpo_is_a_warning_or_a_refusal_and_unknown_is_not_met(
    ground: Ground,  # noqa: F811
    strict: bool,
) -> None:
    ground.add(3, 4, 5)
    for number, lag in ((1, 15 * MINUTE), (2, 16 * MINUTE), (3, timedelta()), (4, None)):
        ground.servers[number] = replace(ground.servers[number], lag=lag)
    ground.servers[5] = replace(ground.servers[5], replication_state="STALLED", lag=timedelta())
    ground.facts["rpo"] = Rpo(15, strict)
    ground.launch["points"] = {"s-5": NOW - 2 * HOUR}
    found = ground.check(old_points=False)
    told = [each for each in found.findings if each.reason in (Reason.RPO_PASSED, Reason.RPO_UNKNOWN)]
    assert [(each.refuses, each.reason, each.place, each.what) for each in told] == [
        (strict, Reason.RPO_PASSED, "s-2", "its latest data is 16 min old, and the RPO of the plan is 15 min"),
        (
            strict,
            Reason.RPO_UNKNOWN,
            "s-4",
            "DRS does not say how old its latest data is, and the RPO of the plan is 15 min",
        ),
        (strict, Reason.RPO_PASSED, "s-5", "its latest data is 2 h 0 min old, and the RPO of the plan is 15 min"),
    ]
    assert [ways(each) for each in told] == [[Way.LEAVE_OUT, Way.OLD_POINTS] if strict else []] * 3
    assert not ground.check(old_points=True).refusals


def test_the_rpo_is_not_asked_of_chosen_points_nor_of_what_cannot_be_launched(ground: Ground) -> None:  # noqa: F811
    ground.facts["rpo"] = Rpo(15, is_strict=True)
    ground.servers[2] = replace(ground.servers[2], replication_state="STALLED")
    found = check(ground, PointsAsked(None, (Pin("s-1", "pit-9", ""),)), s_1=points(9), s_2=())
    assert shown(found) == [(True, Reason.NOT_LAUNCHABLE, "s-2"), (False, Reason.POINT_ASKED, "erp")]


def test_without_an_rpo_no_lag_is_told(ground: Ground) -> None:  # noqa: F811
    ground.servers[1] = replace(ground.servers[1], lag=9 * HOUR)
    assert ground.check().findings == ()
