from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from tagsync.core.conditions import Exceptions, Servers
from tagsync.core.model import (
    Fleet,
    Instance,
    LaunchSettings,
    Origin,
    OriginReadings,
    Problem,
    SourceServer,
    Target,
    TargetReading,
)
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Launch, Policy
from tagsync.core.skips import Skip
from tagsync.core.tags import OWNED_KEY
from tagsync.engine.crew import Crew
from tagsync.engine.events import Event, OriginsRead, OriginsStarted, ReadingStarted, TargetRead
from tagsync.engine.read import FleetReading, read_fleet
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets
from tests.fake_fleet import DENIED, HOME, NOW, ORIGIN, FakeFleet, server
from tests.strategies import World, policies, worlds

AWAY = Origin("333333333333", "us-east-1", "i-0002")
ENSURE = Policy(launch=Launch(copy_tags="ensure", instance_type="ensure"))


class Recording(FakeFleet):
    """Remembers what origins were asked for."""

    asked: list[tuple[str, str, tuple[str, ...]]]

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
        self.asked.append((account, region, tuple(instance_ids)))
        return super().read_origins(account, region, instance_ids)


def recording(*args: object, **kwargs: object) -> Recording:
    fake = Recording(*args, **kwargs)  # type: ignore[arg-type]
    fake.asked = []
    return fake


@given(worlds(), policies())
def test_what_is_read_is_complete_whatever_fails(world: World, policy: Policy) -> None:
    fleet = world.read(policy)
    assert {reading.target for reading in fleet.targets} == set(world.targets)
    assert {one.arn for reading in fleet.targets for one in reading.servers} == set(world.servers)
    for reading in fleet.targets:
        assert reading.problem == world.problems.get(reading.target)
    assert all(world.instances[origin] == instance for origin, instance in fleet.origins.instances.items())
    assert fleet.origins.gone <= world.gone
    assert fleet.origins.unreadable.items() <= world.unreadable.items()


def test_origins_are_asked_for_once_each_where_they_live() -> None:
    servers = [
        server("s-1", origin=ORIGIN),
        server("s-2", origin=ORIGIN),
        server("s-3", origin=AWAY),
        server("s-4", origin=ORIGIN, target=Target("222222222222", "eu-west-1")),
        server("s-5", origin=None),
        server("s-6", origin=Origin("111111111111", "eu-west-1", "i-0000")),
        server("s-7", origin=replace(ORIGIN, instance_id="i-0009"), target=Target("222222222222", "eu-west-1")),
    ]
    fake = recording(servers)
    fake.read()
    assert sorted(fake.asked) == [
        ("111111111111", "eu-west-1", ("i-0000", "i-0001", "i-0009")),
        ("333333333333", "us-east-1", ("i-0002",)),
    ]


@pytest.mark.parametrize(
    "left_alone",
    [
        server(origin=ORIGIN, direction="FAILBACK"),
        server(origin=ORIGIN, replication_state="DISCONNECTED"),
        server(origin=ORIGIN, target=Target("999999999999", "eu-west-1")),
    ],
    ids=["failback", "disconnected", "excluded"],
)
def test_origins_of_servers_that_are_left_alone_are_not_read(left_alone: object) -> None:
    fake = recording([left_alone])
    fake.read(Policy(servers=Servers(exclude=Exceptions(accounts=("9*",)))))
    assert fake.asked == []


def test_accounts_that_cannot_be_reached_are_part_of_the_fleet() -> None:
    unreachable = TargetReading(Target("222222222222", "all"), problem=DENIED)
    fake = FakeFleet([server()])
    fleet = read_fleet(fake, Targets((HOME,), (unreachable,)), DEFAULT_POLICY, now=NOW)
    assert {reading.target.region for reading in fleet.targets} == {"eu-west-1", "all"}
    assert DENIED in make_plan(DEFAULT_POLICY, fleet).problems


def test_only_the_servers_asked_for_are_read() -> None:
    fake = FakeFleet([server("s-1"), server("s-2")])
    fleet = read_fleet(fake, Targets((HOME,)), DEFAULT_POLICY, now=NOW, server_ids=["s-2"])
    assert [one.server_id for reading in fleet.targets for one in reading.servers] == ["s-2"]


def test_progress_counts_what_was_read() -> None:
    events: list[Event] = []
    fake = FakeFleet([server("s-1"), server("s-2", origin=AWAY)], [Instance(ORIGIN, {})], unreadable={AWAY: DENIED})
    read_fleet(fake, Targets((HOME,)), DEFAULT_POLICY, now=NOW, workers=1, listen=events.append)
    assert events == [
        ReadingStarted(1),
        TargetRead(HOME, 2, None),
        OriginsStarted(2),
        OriginsRead(ORIGIN.account, ORIGIN.region, 1, 0),
        OriginsRead(AWAY.account, AWAY.region, 0, 1),
    ]


def launch_fleet(*servers: str, tags: dict[str, str] | None = None) -> FakeFleet:
    return FakeFleet([server(one, tags) for one in servers], [Instance(ORIGIN, {"Env": "prod"})])


def test_launch_settings_are_read_only_where_the_policy_ensures_some() -> None:
    fake = launch_fleet("s-1", "s-2")
    assert fake.read().launch == {}
    fleet = fake.read(ENSURE)
    assert set(fleet.launch) == set(fake.servers)
    assert set(fleet.launch.values()) == {LaunchSettings(copy_tags=False, right_sizing="NONE")}


def test_known_launch_settings_are_read_in_their_turn_and_when_asked_for() -> None:
    fake = launch_fleet("s-1", "s-2", "s-3", tags={"tagsync:owned": "1.ci"})
    week = [set(fake.read(ENSURE, NOW + timedelta(days=day)).launch) for day in range(7)]
    assert set.union(*week) == set(fake.servers)
    assert any(one != set(fake.servers) for one in week)
    assert set(fake.read(ENSURE, recheck_launch=True).launch) == set(fake.servers)
    assert fake.read(DEFAULT_POLICY, recheck_launch=True).launch == {}


def test_launch_settings_of_servers_without_a_wanted_instance_are_not_read() -> None:
    policy = Policy(
        launch=Launch(copy_tags="ensure"), servers=Servers(exclude=Exceptions(origin_tags={"Env": ("prod",)}))
    )
    fake = launch_fleet("s-1")
    assert fake.read(policy).launch == {}
    fake.instances.clear()
    assert fake.read(ENSURE).launch == {}


def test_launch_settings_that_cannot_be_read_are_a_problem_of_that_server() -> None:
    fake = launch_fleet("s-1", "s-2")
    fake.launch[server("s-1").arn] = DENIED
    assert fake.read(ENSURE).launch[server("s-1").arn] == DENIED
    assert make_plan(ENSURE, fake.read(ENSURE)).counts.failed == 1


class StopsAt(FakeFleet):
    """Cancels when it is asked for something, or runs out of time there."""

    stop: Stop
    what = ""

    def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
        self.cancel_at("targets")
        return super().read_servers(target, server_ids)

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
        self.cancel_at("origins")
        return super().read_origins(account, region, instance_ids)

    def cancel_at(self, here: str) -> None:
        if here == self.what:
            self.stop.cancel()


def stopped_at(what: str) -> Fleet:
    elsewhere = Target("222222222222", "eu-west-1")
    servers = [server("s-1"), server("s-2", origin=AWAY), server("s-3", target=elsewhere, origin=AWAY)]
    fake = StopsAt(servers, [Instance(ORIGIN, {}), Instance(AWAY, {})])
    fake.stop, fake.what = Stop(), what
    return read_fleet(fake, Targets((HOME, elsewhere)), ENSURE, now=NOW, workers=1, stop=fake.stop)


def test_a_stop_between_targets_leaves_a_problem_for_each_that_was_not_read() -> None:
    fleet = stopped_at("targets")
    assert [(len(reading.servers), bool(reading.problem)) for reading in fleet.targets] == [(2, False), (0, True)]
    assert {problem.kind for problem in fleet.origins.unreadable.values()} == {"stopped"}
    assert {str(one.skip) for one in make_plan(ENSURE, fleet).servers()} == {"origin_unreadable"}


def test_a_stop_between_origins_leaves_a_problem_for_each_that_was_not_read() -> None:
    fleet = stopped_at("origins")
    assert set(fleet.origins.instances) == {ORIGIN}
    assert set(fleet.origins.unreadable) == {AWAY}
    assert fleet.origins.unreadable[AWAY].message == "not read: the run was cancelled"


def test_a_stop_before_launch_settings_fails_their_servers() -> None:
    launch = stopped_at("origins").launch
    assert [str(one) for one in launch.values()] == [
        "111111111111/eu-west-1 s-1 drs:GetLaunchConfiguration: not read: the run was cancelled. Run it again"
    ]


def test_a_deadline_is_told_as_such() -> None:
    fleet = read_fleet(FakeFleet([server()]), Targets((HOME,)), DEFAULT_POLICY, now=NOW, stop=Stop(0))
    assert [str(reading.problem) for reading in fleet.targets] == [
        "111111111111/eu-west-1: not read: there was no time left. Run it again"
    ]


def test_an_origin_that_a_reader_forgets_is_unreadable_and_not_gone() -> None:
    fleet = FakeFleet([server(tags={"Env": "prod"})]).read()
    assert [one.skip for one in make_plan(DEFAULT_POLICY, fleet).servers()] == [Skip.ORIGIN_UNREADABLE]


class Broken(FakeFleet):
    """A reader with a defect in one operation, for everything but one account."""

    operation = ""

    def _break(self, operation: str, account: str) -> None:
        if operation == self.operation and account != AWAY.account:
            raise KeyError("a secret value")

    def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
        self._break("servers", target.account)
        return super().read_servers(target, server_ids)

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
        self._break("origins", account)
        return super().read_origins(account, region, instance_ids)

    def read_launch(self, server: SourceServer) -> LaunchSettings | Problem:
        self._break("launch", server.target.account)
        return super().read_launch(server)


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("servers", ["changed"]),
        ("origins", ["skipped", "changed"]),
        ("launch", ["failed", "changed"]),
    ],
)
def test_a_defect_met_while_reading_is_the_problem_of_that_place_alone(operation: str, expected: list[str]) -> None:
    away = Target(AWAY.account, AWAY.region)
    instances = [Instance(ORIGIN, {"a": "1"}), Instance(AWAY, {"a": "1"})]
    fake = Broken([server(), server("s-2", target=away, origin=AWAY)], instances)
    fake.operation = operation
    plan = make_plan(ENSURE, fake.read(ENSURE))
    assert [str(one.bucket) for one in plan.servers()] == expected
    told = [str(problem) for problem in plan.problems] + [one.detail for one in plan.servers()]
    assert any("unexpected KeyError at test_read.py:" in text for text in told)
    assert not any("secret" in text for text in told)


def test_instances_that_are_gone_are_known_to_be() -> None:
    fleet = FakeFleet([server()], gone=[ORIGIN]).read()
    assert fleet.origins.gone == {ORIGIN}
    assert [one.skip for one in make_plan(DEFAULT_POLICY, fleet).servers()] == [Skip.ORIGIN_GONE]


def test_launch_settings_that_are_known_are_not_read_again_unasked() -> None:
    fake = FakeFleet([server("s-2", {OWNED_KEY: "1.ci"})], [Instance(ORIGIN, {})])
    assert read_fleet(fake, Targets((HOME,)), ENSURE, now=NOW).launch == {}
    stop = Stop()
    with Crew(1, stop, "read") as crew:
        reading = FleetReading(crew, fake, ENSURE, now=NOW, stop=stop)
        reading.begin(Targets((HOME,)))
        for _ in crew.steps():
            reading.go_on()
    assert (reading.is_done, reading.fleet().launch) == (True, {})
