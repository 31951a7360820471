"""Facts for a preflight: what the tags say beside the plan in DRS."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from tagsync.core.errors import InputError
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
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.discovery.selectors import exactly
from tagsync.recovery.launching.needs import NO_SETTINGS, Needs
from tagsync.recovery.native.facts import Difference, Facts, LaunchReading, OtherExecution, Unfinished
from tagsync.recovery.native.gather import prepare, read_launch
from tagsync.recovery.plans.compile import compile_steps
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.native_plan import OWNER_TAG, PlanReading, owner_mark
from tagsync.recovery.plans.steps import Step
from tagsync.recovery.points.asked import LATEST, Pin, PointsAsked
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.points import PointsListed, RecoveryPoint
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import Impact
from tests.fake_fleet import DENIED, HOME, NOW, server
from tests.recovery.given import FakePlans, native

ERP = Definition(
    name="erp", selector=exactly({"App": "erp"}), optional=exactly({"Tier": "batch"}), waits_after={"1": 5}
)
OURS = {OWNER_TAG: owner_mark("erp")}


@dataclass
class Idle:
    """A DRS in which nothing runs; it has run nothing either. `asked` are the servers whose newest point was asked for,
    `listed` those whose points were, `needing` those whose needs were."""

    asked: list[str] = field(default_factory=list)
    listed: list[str] = field(default_factory=list)
    needing: list[str] = field(default_factory=list)

    def instances(self, target: Target, server_ids: Collection[str]) -> tuple[RecoveryInstance, ...]:
        return tuple(RecoveryInstance(each, f"i-{each}", is_drill=True) for each in server_ids)

    def newest_points(self, target: Target, server_ids: Collection[str]) -> dict[str, datetime | Problem | None]:
        self.asked += server_ids
        return dict.fromkeys(server_ids, NOW)

    def needs(
        self,
        target: Target,
        servers: Sequence[SourceServer],
        known: Mapping[str, LaunchSettings | Problem] = NO_SETTINGS,
    ) -> Needs:
        self.needing += (each.server_id for each in servers)
        return Needs(dict(known))

    def points(self, target: Target, server_ids: Collection[str]) -> PointsListed:
        self.listed += server_ids
        return {
            each: tuple(RecoveryPoint(f"pit-{each}-{age}", NOW - timedelta(hours=age)) for age in (2, 1))
            for each in server_ids
        }

    def executions(self, target: Target, *, except_of: str = "") -> tuple[OtherExecution, ...]:
        return (OtherExecution("arn:e", f"not {except_of}", frozenset()),)

    def unfinished(self, target: Target, plan_id: str) -> tuple[Unfinished, ...]:
        return ()

    def jobs(self, target: Target) -> tuple[Job, ...]:
        return ()

    def mark(self, target: Target, execution_id: str) -> str:
        return ""

    def start(
        self, target: Target, plan_id: str, *, drill: bool, token: str, points: Mapping[str, str], mark: str = ""
    ) -> str:
        raise AssertionError("a preflight starts nothing")

    def read(self, target: Target, execution_id: str, names: Any) -> Recovery | Problem:
        raise AssertionError("there is no execution")

    def retry(self, target: Target, step_id: str) -> None: ...

    def skip(self, target: Target, step_id: str) -> None: ...

    def leave_out(self, target: Target, step_id: str, server_ids: Collection[str]) -> None: ...

    def cancel(self, target: Target, execution_id: str) -> None: ...


def fleet(*waves: str, problem: Problem | None = None) -> tuple[list[SourceServer], Fleet]:
    """Servers s-000, s-001, ... in these waves."""
    servers = [
        server(f"s-{n:03}", {"App": "erp", "DR-Wave": wave}, hostname=f"erp-{n}") for n, wave in enumerate(waves)
    ]
    return servers, Fleet((TargetReading(HOME, tuple(servers), problem),), OriginReadings())


def facts(read: Fleet, *steps: Step, definition: Definition = ERP, tags: dict[str, str] | None = None) -> Facts:
    plans = FakePlans(native(*steps, tags=OURS if tags is None else tags))
    return prepare(definition, HOME, read, DEFAULT_POLICY, plans, Idle(), Idle(), NOW).facts


def differences(found: Facts) -> list[tuple[str, str]]:
    assert isinstance(found.native, tuple)
    assert all(isinstance(each, Difference) for each in found.native)
    return [(each.place, each.what) for each in found.native]


def test_a_true_plan_differs_in_nothing_and_has_the_steps_of_the_tags() -> None:
    servers, read = fleet("1", "2")
    found = facts(read, *compile_steps(ERP, servers, HOME))
    assert differences(found) == []
    assert [(step.name, [each.server.server_id for each in step.servers]) for step in found.steps] == [
        ("wave 1", ["s-000"]),
        ("wait after wave 1", []),
        ("wave 2", ["s-001"]),
    ]
    assert found.keys == {"App", "DR-Wave", "Tier"}


def test_every_way_to_differ_is_told() -> None:
    servers, read = fleet("1", "1", "2")
    one, _, three = (each.arn for each in servers)
    gone = one[:-3] + "999"
    found = facts(
        read,
        Step("wave 1", {one: Impact.OPTIONAL, gone: Impact.CRITICAL}),
        Step("wait after wave 1", minutes=9),
        Step("wave 3", {three: Impact.CRITICAL}),
    )
    assert differences(found) == [
        ("s-000", "it is OPTIONAL in the plan in DRS, and its tags say CRITICAL"),
        ("s-001", "the plan in DRS lacks it in wave 1"),
        ("s-002", "the plan in DRS has it in wave 3, and its tags say wave 2"),
        ("s-999", "the plan in DRS has it in wave 1, and its tags do not say so"),
        ("erp", "the plan in DRS lacks the step wave 2"),
        ("erp", "the plan in DRS has a step too many: wave 3"),
        ("erp", "wait after wave 1 is 9 min in DRS, and should be 5"),
    ]


def test_waves_in_another_order_and_steps_of_one_name_differ() -> None:
    servers, read = fleet("1", "2")
    first, wait, second = compile_steps(ERP, servers, HOME)
    assert differences(facts(read, second, first, wait)) == [("erp", "the plan in DRS has its steps in another order")]
    one, other = (Step("wave 1", {arn: level}) for arn, level in [*first.servers.items(), *second.servers.items()])
    _, read = fleet("1", "1")
    twice = ("erp", "the plan in DRS has two steps of the same name")
    assert differences(facts(read, one, other)) == [twice]


def test_rule_12_a_plan_without_a_server_step_is_invalid_and_cannot_be_started() -> None:
    servers, read = fleet("1")
    why = "the plan in DRS has no step with servers: it is INVALID, and DRS refuses to start it"
    assert differences(facts(read))[0] == ("erp", why)
    true = native(*compile_steps(ERP, servers, HOME), tags=OURS)
    plans = FakePlans(replace(true, status="INVALID"))
    found = prepare(ERP, HOME, read, DEFAULT_POLICY, plans, Idle(), Idle(), NOW).facts
    why = "the plan in DRS is INVALID, and DRS refuses to start it: look at it in the console"
    assert differences(found) == [("erp", why)]


def test_a_plan_that_is_missing_or_of_somebody_else_is_none() -> None:
    servers, read = fleet("1")
    theirs = facts(read, *compile_steps(ERP, servers, HOME), tags={})
    assert (theirs.native, theirs.foreign) == (None, "plan/erp")
    missing = prepare(ERP, HOME, read, DEFAULT_POLICY, FakePlans(), Idle(), Idle(), NOW).facts
    assert (missing.native, missing.foreign) == (None, "")


def test_of_several_plans_of_others_the_first_is_named() -> None:
    _, read = fleet("1")
    plans = FakePlans(native(), replace(native(), arn="plan/another"))
    assert prepare(ERP, HOME, read, DEFAULT_POLICY, plans, Idle(), Idle(), NOW).facts.foreign == "plan/erp"


def test_without_servers_nothing_is_read_of_what_a_launch_would_meet() -> None:
    class Never(Idle):
        def executions(self, target: Target, *, except_of: str = "") -> tuple[OtherExecution, ...]:
            raise AssertionError("there is nothing to launch")

    assert read_launch(Never(), HOME, (), NOW) == LaunchReading(NOW)


def test_a_plan_of_others_with_the_name_of_ours_does_not_matter() -> None:
    servers, read = fleet("1")
    steps = compile_steps(ERP, servers, HOME)
    theirs = replace(native(*steps), arn="plan/theirs")
    plans = FakePlans(native(*steps, tags=OURS), theirs)
    found = prepare(ERP, HOME, read, DEFAULT_POLICY, plans, Idle(), Idle(), NOW).facts
    assert (found.foreign, differences(found)) == ("", [])


def test_a_server_in_which_the_plan_differs_is_called_by_its_name() -> None:
    servers, read = fleet("1", "2")
    first, wait, _ = compile_steps(ERP, servers, HOME)
    found = facts(read, first, wait)
    assert isinstance(found.native, tuple)
    assert [(each.place, each.name) for each in found.native] == [("s-001", "erp-1"), ("erp", "")]


def test_nothing_is_compared_with_a_part_of_the_servers() -> None:
    """Servers that were not seen would seem to leave the plan."""
    servers, _ = fleet("1", "2")
    _, read = fleet("1", problem=DENIED)
    assert differences(facts(read, *compile_steps(ERP, servers, HOME))) == []


def test_tags_that_come_to_too_many_steps_are_told_and_their_servers_looked_at_all_the_same() -> None:
    _, read = fleet(*map(str, range(1, 22)))
    found = facts(read, definition=replace(ERP, waits_after={}))
    assert "21 steps, and DRS allows 20 in a plan" in found.mistakes[0].what
    assert sum(1 for _ in found.servers()) == 21


def test_what_a_launch_would_meet_is_read_for_the_servers_of_the_plan() -> None:
    servers, _ = fleet("1", "1", "2")
    stalled = replace(servers[1], replication_state="STALLED")
    stopped = replace(servers[2], replication_state="STOPPED")
    other = server("s-999", {"App": "other"}, replication_state="STALLED")
    read = Fleet((TargetReading(HOME, (servers[0], stalled, stopped, other)),), OriginReadings())
    drs = Idle()
    plans = FakePlans(native(*compile_steps(ERP, servers, HOME), tags=OURS))
    found = prepare(ERP, HOME, read, DEFAULT_POLICY, plans, drs, drs, NOW).facts.launch
    assert isinstance(found.instances, tuple)
    assert [each.server_id for each in found.instances] == ["s-000", "s-001", "s-002"]
    assert (found.points, drs.asked, found.at) == ({"s-001": NOW}, ["s-001"], NOW)
    assert found.executions == (OtherExecution("arn:e", "not plan/erp", frozenset()),)


def test_rule_2_a_plan_that_still_has_a_server_to_be_left_out_differs() -> None:
    servers, read = fleet("1", "1", "2")
    without = replace(ERP, leave_out=("s-001",))
    found = facts(read, *compile_steps(ERP, servers, HOME), definition=without)
    assert differences(found) == [("s-001", "the plan in DRS has it in wave 1, and it is to be left out")]
    assert [each.server.server_id for each in found.servers()] == ["s-000", "s-002"]
    assert [each.server_id for each in found.left_out] == ["s-001"]
    assert differences(facts(read, *compile_steps(without, servers, HOME), definition=without)) == []


def test_rule_2_a_server_to_be_left_out_that_no_plan_has_is_a_mistake() -> None:
    """Only where all servers were read."""
    servers, read = fleet("1")
    wrong = replace(ERP, leave_out=("s-777",))
    with pytest.raises(InputError, match="s-777: it is to be left out, and the selector does not take it"):
        facts(read, *compile_steps(ERP, servers, HOME), definition=wrong)
    _, broken = fleet("1", problem=DENIED)
    facts(broken, *compile_steps(ERP, servers, HOME), definition=wrong)
    never = Fleet((TargetReading(HOME, initialised=False),), OriginReadings())
    assert facts(never, definition=wrong).left_out == ()


def test_plans_that_could_not_all_be_read_are_a_problem_though_ours_is_among_them() -> None:
    servers, read = fleet("1")
    ours = native(*compile_steps(ERP, servers, HOME), tags=OURS)

    class Broken(FakePlans):
        def find(self, target: Target, name: str) -> PlanReading:
            return replace(super().find(target, name), problem=DENIED)

    found = prepare(ERP, HOME, read, DEFAULT_POLICY, Broken(ours), Idle(), Idle(), NOW).facts
    assert found.native == DENIED


@pytest.mark.parametrize("account", ["000000000000", "999999999999"])
def test_only_the_target_of_the_plan_is_looked_at(account: str) -> None:
    servers, read = fleet("1")
    other = Target(account, "eu-west-1")
    elsewhere = TargetReading(other, (server("s-777", {"App": "erp"}, target=other),))
    found = facts(replace(read, targets=(elsewhere, *read.targets)), *compile_steps(ERP, servers, HOME))
    assert [each.server.server_id for each in found.servers()] == ["s-000"]
    assert differences(found) == []


def test_where_nothing_is_selected_no_plan_is_compared_and_the_tags_make_no_mistake() -> None:
    servers, _ = fleet("1")
    read = Fleet((TargetReading(HOME, (server("s-9", {"App": "other"}),)),), OriginReadings())
    found = facts(read, *compile_steps(ERP, servers, HOME))
    assert (differences(found), found.mistakes, list(found.servers())) == ([], (), [])


def test_points_are_listed_only_where_some_are_asked_for() -> None:
    servers, read = fleet("1", "1")
    stalled = replace(servers[0], replication_state="STALLED")
    read = replace(read, targets=(replace(read.targets[0], servers=(stalled, servers[1])),))
    for asked, listed, newest in (
        (LATEST, [], ["s-000"]),
        (PointsAsked(NOW - timedelta(minutes=90)), ["s-000", "s-001"], []),
        (PointsAsked(None, (Pin("erp-1", "pit-s-001-2", "--point"),)), ["s-001"], ["s-000"]),
    ):
        drs = Idle()
        plans = FakePlans(native(*compile_steps(ERP, servers, HOME), tags=OURS))
        found = prepare(ERP, HOME, read, DEFAULT_POLICY, plans, drs, drs, NOW, asked).facts
        assert (drs.listed, drs.asked) == (listed, newest)
        assert found.launch.points.keys() == {"s-000"}
        assert {each: point.point_id for each, point in found.chosen.points.items()} == {
            each: f"pit-{each}-2" for each in listed
        }


def test_a_point_that_no_server_of_the_plan_has_is_a_mistake_unless_not_all_was_read() -> None:
    asked = PointsAsked(None, (Pin("erp-9", "pit-s-009-1", "--point erp-9"), Pin("s-000", "pit-x", "--point s-000")))
    for problem in (None, DENIED):
        servers, read = fleet("1", problem=problem)
        plans, drs = FakePlans(native(*compile_steps(ERP, servers, HOME), tags=OURS)), Idle()
        if problem:
            assert prepare(ERP, HOME, read, DEFAULT_POLICY, plans, drs, drs, NOW, asked).facts.chosen.mistakes
            continue
        with pytest.raises(InputError) as caught:
            prepare(ERP, HOME, read, DEFAULT_POLICY, plans, drs, drs, NOW, asked)
        assert [each.place for each in caught.value.mistakes] == ["--point erp-9", "--point s-000"]


def test_a_server_whose_instance_alone_is_gone_was_left_behind() -> None:
    servers = tuple(
        replace(each, origin=Origin(HOME.account, "eu-north-1", f"i-{number}"))
        for number, each in enumerate(fleet("1", "1", "1")[0])
    )
    gone, *there = [each.origin for each in servers if each.origin]
    instances = {origin: Instance(origin, {}) for origin in there}
    alone, all_of_them = OriginReadings(instances, frozenset({gone})), OriginReadings(gone=frozenset({gone, *there}))
    whole, broken = TargetReading(HOME, servers), TargetReading(HOME, servers, DENIED)
    assert facts(Fleet((whole,), alone)).left_behind == {servers[0].arn}
    assert facts(Fleet((whole,), all_of_them)).left_behind == frozenset()
    assert facts(Fleet((broken,), alone)).left_behind == frozenset()
