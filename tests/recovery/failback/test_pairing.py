"""How far servers are on their way home, and what becomes of their tags."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.model import Instance, LaunchSettings, Origin, Problem, SourceServer, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.failback.pairing import Known, settled, ways_back
from tagsync.recovery.failback.way import Carries, Stage, TagsHome, WayBack, tags_home
from tagsync.recovery.words.instances import RecoveryInstance
from tests.fake_fleet import server

AWAY, ORIGIN = Target("111111111111", "eu-central-1"), Target("222222222222", "eu-west-1")
FIRST, RUNS, BACK_HOME = "i-00000000000000001", "i-00000000000000002", "i-00000000000000003"
TAGS = {"Name": "web", "Cost": "1", "tagsync:owned": "1:"}
OFF, ON = LaunchSettings(False, "NONE"), LaunchSettings(True, "NONE")
WEB = server("s-1", TAGS, target=AWAY, origin=Origin(ORIGIN.account, ORIGIN.region, FIRST))
COPY = server("s-2", target=ORIGIN, origin=Origin(AWAY.account, AWAY.region, RUNS), direction="FAILBACK")
WEB_RUNS = RecoveryInstance("s-1", RUNS, is_drill=False, state="RUNNING", record_id=RUNS)
COPY_RUNS = RecoveryInstance("s-2", BACK_HOME, is_drill=False, state="RUNNING", record_id=BACK_HOME)
DENIED = Problem(ProblemKind.ACCESS_DENIED, f"{ORIGIN} drs:DescribeSourceServers", "not authorized")


def way_of(
    *servers: SourceServer,
    runs: RecoveryInstance = WEB_RUNS,
    home: RecoveryInstance | None = None,
    unread: Problem | None = None,
) -> WayBack:
    instances = {(AWAY, "s-1"): runs} | ({(ORIGIN, "s-2"): home} if home else {})
    (found,) = ways_back(Known(servers, instances, {ORIGIN: unread} if unread else {}))
    return found


def copy(state: str, last_launch: str = "") -> SourceServer:
    return replace(COPY, replication_state=state, last_launch=last_launch)


def turned(state: str, instance: str = BACK_HOME) -> SourceServer:
    """The first server as it copies what was launched back."""
    return replace(WEB, replication_state=state, origin=Origin(ORIGIN.account, ORIGIN.region, instance))


@pytest.mark.parametrize(
    ("found", "stage"),
    [
        (way_of(WEB), Stage.RECOVERED),
        (way_of(replace(WEB, origin=None)), Stage.NOT_FROM_EC2),
        (way_of(WEB, unread=DENIED), Stage.UNKNOWN),
        (way_of(WEB, copy("INITIATING")), Stage.COPYING),
        (way_of(WEB, copy("INITIAL_SYNC")), Stage.COPYING),
        (way_of(WEB, copy("RESCAN")), Stage.COPYING),
        (way_of(WEB, copy("STALLED")), Stage.BROKEN),
        (way_of(WEB, copy("DISCONNECTED")), Stage.BROKEN),
        (way_of(WEB, copy("")), Stage.BROKEN),
        (way_of(WEB, copy("CONTINUOUS")), Stage.READY),
        (way_of(WEB, copy("CONTINUOUS"), unread=DENIED), Stage.UNKNOWN),
        (way_of(WEB, copy("CONTINUOUS", last_launch="PENDING")), Stage.LAUNCHING),
        (way_of(WEB, copy("CONTINUOUS"), home=replace(COPY_RUNS, is_drill=True)), Stage.READY),
        (way_of(WEB, copy("CONTINUOUS"), home=replace(COPY_RUNS, state="TERMINATED")), Stage.READY),
        (way_of(WEB, copy("CONTINUOUS"), home=COPY_RUNS), Stage.LAUNCHED_BACK),
        (way_of(turned("STALLED"), copy("CONTINUOUS"), home=COPY_RUNS), Stage.PROTECTING),
        (way_of(turned("RESCAN"), copy("CONTINUOUS"), home=COPY_RUNS), Stage.PROTECTING),
        (way_of(turned("CONTINUOUS"), copy("CONTINUOUS"), home=COPY_RUNS), Stage.HOME),
    ],
)
def test_how_far_a_server_is(found: WayBack, stage: Stage) -> None:
    assert found.stage is stage


def test_of_what_drs_does_not_call_a_drill_the_way_is_shown_and_of_a_drill_it_is_not() -> None:
    assert way_of(WEB, runs=replace(WEB_RUNS, is_drill=None)).stage is Stage.RECOVERED
    drill = {(AWAY, "s-1"): replace(WEB_RUNS, is_drill=True)}
    assert ways_back(Known((WEB,), drill)) == ()


def test_servers_are_paired_by_the_instance_whatever_the_arn_says() -> None:
    other = replace(COPY, server_id="s-3", arn="arn:3", origin=Origin(AWAY.account, AWAY.region, FIRST))
    stale = replace(COPY, server_id="s-4", arn="arn:4", replication_state="STOPPED")
    first, left = ways_back(Known((WEB, stale, COPY, other), {(AWAY, "s-1"): WEB_RUNS}))
    assert (first.back, first.stage) == (COPY, Stage.READY)
    assert (left.back, left.stage, left.server) == (other, Stage.UNPAIRED, None)
    over = replace(other, replication_state="STOPPED")
    assert len(ways_back(Known((WEB, COPY, over), {(AWAY, "s-1"): WEB_RUNS}))) == 1, "it is left from an earlier one"


def test_a_new_server_may_protect_what_was_launched_back() -> None:
    new = replace(turned("RESCAN"), server_id="s-5", arn="arn:5")
    assert way_of(WEB, COPY, new, home=COPY_RUNS).again == new


@pytest.mark.parametrize(
    ("state", "settings", "stage"),
    [
        ("STALLED", replace(OFF, launches_into=True), Stage.LAUNCHED_BACK),
        ("RESCAN", replace(OFF, launches_into=True), Stage.PROTECTING),
        ("STALLED", OFF, Stage.PROTECTING),
        ("STALLED", DENIED, Stage.PROTECTING),
    ],
)
def test_launched_into_the_instance_it_came_from_it_is_protected_only_if_that_is_copied(
    state: str, settings: LaunchSettings | Problem, stage: Stage
) -> None:
    found = way_of(turned(state, FIRST), COPY, home=replace(COPY_RUNS, instance_id=FIRST))
    assert settled(replace(found, settings=settings)).stage is stage


def test_only_the_wanted_servers_are_shown() -> None:
    known = Known((WEB, COPY), {(AWAY, "s-1"): WEB_RUNS})
    assert [way.stage for way in ways_back(known, [(AWAY, "s-1")])] == [Stage.READY]
    assert ways_back(known, [(AWAY, "s-9")]) == ()


def carried(
    way: WayBack, settings: LaunchSettings | Problem | None = None, found: dict[str, str] | None = None
) -> TagsHome:
    shown = None if found is None else Instance(Origin(ORIGIN.account, ORIGIN.region, BACK_HOME), found)
    return tags_home(replace(way, settings=settings, home_instance=shown))


def test_what_becomes_of_the_tags() -> None:
    plain, tagged = way_of(WEB, COPY), way_of(WEB, replace(COPY, tags={"Name": "web", "Cost": "1"}))
    assert carried(plain, ON) == TagsHome(Carries.SOME, 2, ("Cost", "Name")), "tagsync writes none to a FAILBACK server"
    assert carried(tagged, OFF) == TagsHome(Carries.SOME, 2, ("Cost", "Name"))
    assert carried(tagged, ON) == TagsHome(Carries.ALL, 2)
    assert carried(tagged, replace(OFF, launches_into=True)) == TagsHome(Carries.OWN, 2)
    for unknown in (carried(tagged, DENIED), carried(way_of(WEB)), carried(way_of(WEB, COPY, home=COPY_RUNS))):
        assert unknown == TagsHome(Carries.UNKNOWN, 2)
    there = way_of(WEB, COPY, home=COPY_RUNS)
    assert carried(there, found={"Name": "web"}) == TagsHome(Carries.SOME, 2, ("Cost",), is_there=True)
    assert carried(there, found={"Name": "web", "Cost": "1"}) == TagsHome(Carries.ALL, 2, is_there=True)
