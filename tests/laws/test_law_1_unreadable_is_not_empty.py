"""A read that failed never leads to a removal, never counts as success, and never hides."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import Fleet, Instance, OriginReadings, TargetReading
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.core.skips import Skip
from tagsync.discovery.selectors import exactly
from tagsync.discovery.servers import select
from tagsync.discovery.survey import Survey
from tagsync.engine.apply import apply_plan
from tagsync.engine.read import read_fleet
from tagsync.engine.run import RunStatus
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets
from tagsync.recovery.plans.compare import UnreadableTarget
from tagsync.report.discovery.document import discovery_to_document
from tests.fake_fleet import DENIED, HOME, NOW, ORIGIN, FakeFleet, server
from tests.laws.recovery import erp_servers, keep_plan
from tests.recovery.given import FakePlans
from tests.strategies import World, policies, worlds

OWNED = {"Env": "prod", "tagsync:owned": "1" + "9lOt-"}


@given(worlds(), policies())
def test_law_1_unreadable_is_not_empty(world: World, policy: Policy) -> None:
    before = {arn: dict(tags) for arn, tags in world.tags.items()}
    plan = make_plan(policy, world.read(policy))
    run = world.apply(plan)

    unreadable = world.origins_that("are unread") | world.origins_that("unreadable")
    for planned in plan.servers():
        source = world.servers[planned.arn]
        if source.origin in unreadable:
            assert planned.skip is not None
            assert not planned.has_changes
            assert world.tags[source.arn] == before[source.arn]
        if planned.skip is Skip.ORIGIN_UNREADABLE:
            assert source.origin in unreadable
            assert run.status in (RunStatus.PARTIAL, RunStatus.FAILED)
    for target in world.targets:
        if target in world.problems:
            assert world.problems[target] in run.problems
    if run.problems:
        assert run.status in (RunStatus.PARTIAL, RunStatus.FAILED)


@given(worlds(), policies())
def test_law_1_what_a_failed_read_hides_is_never_removed(world: World, policy: Policy) -> None:
    """The plan with some reads failed writes nothing that the plan without failures would not."""
    whole = world.read(policy)
    failed = whole.origins.instances.keys() - set(list(whole.origins.instances)[::2])
    kept = {origin: instance for origin, instance in whole.origins.instances.items() if origin not in failed}
    broken = replace(whole, origins=replace(whole.origins, instances=kept, unreadable=dict.fromkeys(failed, DENIED)))
    changes = {one.arn: one.changes for one in make_plan(policy, whole).servers()}
    for one in make_plan(policy, broken).servers():
        assert one.changes in (changes[one.arn], ())


@pytest.mark.parametrize(
    "origins",
    [
        OriginReadings(unreadable={ORIGIN: DENIED}),
        OriginReadings(),
    ],
    ids=["denied", "never asked"],
)
def test_law_1_an_unreadable_origin_keeps_every_tag_and_makes_the_run_partial(origins: OriginReadings) -> None:
    fake = FakeFleet([server(tags=OWNED)])
    plan = make_plan(DEFAULT_POLICY, Fleet((TargetReading(HOME, (server(tags=OWNED),)),), origins))
    run = fake.apply(plan)
    assert [one.skip for one in run.results] == [Skip.ORIGIN_UNREADABLE]
    assert run.status is RunStatus.PARTIAL
    assert fake.writes == []


def test_law_1_a_target_that_broke_off_is_partial_and_what_was_read_is_planned() -> None:
    fake = FakeFleet([server(tags={})], [Instance(ORIGIN, {"Env": "prod"})], problems={HOME: DENIED})
    run = fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert fake.tags[server().arn]["Env"] == "prod"
    assert run.plan.targets[0].status == "partial"
    assert run.status is RunStatus.PARTIAL
    assert DENIED in run.problems


def test_law_1_nothing_readable_at_all_is_a_failure() -> None:
    fake = FakeFleet(targets=[HOME], problems={HOME: DENIED})
    assert fake.apply(make_plan(DEFAULT_POLICY, fake.read())).status is RunStatus.FAILED


def test_law_1_a_read_that_was_stopped_is_not_empty_either() -> None:
    fake = FakeFleet([server(tags=OWNED)], [Instance(ORIGIN, {})])
    stop = Stop()

    class StopsAfterServers(FakeFleet):
        def read_servers(self, *args: object, **kwargs: object) -> TargetReading:
            stop.cancel()
            return fake.read_servers(HOME)

    fleet = read_fleet(StopsAfterServers(), Targets((HOME,)), DEFAULT_POLICY, now=NOW, stop=stop)
    plan = make_plan(DEFAULT_POLICY, fleet)
    assert [one.skip for one in plan.servers()] == [Skip.ORIGIN_UNREADABLE]
    assert [problem.kind for problem in plan.problems] == ["stopped"]
    assert apply_plan(plan, fake).status is RunStatus.PARTIAL


def test_law_1_a_provenance_that_aws_does_not_tell_is_kept() -> None:
    tags = {"source:instance-type": "m5.large"}
    policy = Policy(tags=replace(DEFAULT_POLICY.tags, provenance=("instance-type",)))
    fake = FakeFleet([server(tags={})], [Instance(ORIGIN, {}, instance_type="m5.large")])
    fake.apply(make_plan(policy, fake.read()))
    fake.instances[ORIGIN] = Instance(ORIGIN, {}, instance_type="")
    fake.apply(make_plan(policy, fake.read()))
    assert tags.items() <= fake.tags[server().arn].items()


@given(st.lists(st.sampled_from(["read", "empty", "broke off", "denied", "uninitialised"]), min_size=1, max_size=6))
def test_law_1_a_discovery_says_what_it_could_not_read(kinds: list[str]) -> None:
    """An answer is whole, says that it is not, or is none at all; it is never empty because of what failed."""
    readings = {
        "read": TargetReading(HOME, (server(tags={"App": "a"}),)),
        "empty": TargetReading(HOME),
        "broke off": TargetReading(HOME, (server(tags={"App": "a"}),), DENIED),
        "denied": TargetReading(HOME, problem=DENIED),
        "uninitialised": TargetReading(HOME, initialised=False),
    }
    read = Survey(tuple(readings[kind] for kind in kinds))
    answer: Any = discovery_to_document(select(exactly({"App": "a"}), read.servers), read)
    failed = sum(kind in ("broke off", "denied") for kind in kinds)
    assert len(answer["errors"]) == failed
    assert (answer["status"] == "SUCCESS") == (not failed)
    if failed and not {"read", "empty", "broke off"} & set(kinds):
        assert answer["status"] == "FAILED"
        assert answer["error"]
        assert "servers" not in answer
        assert "totalServers" not in answer


@given(st.lists(st.integers(1, 3), min_size=1, max_size=6), st.integers(0, 6))
def test_law_1_a_broken_read_drops_no_server_from_a_recovery_plan(waves: list[int], seen: int) -> None:
    servers, plans = erp_servers(waves), FakePlans()
    keep_plan(plans, servers)
    before, calls = dict(plans.plans), list(plans.calls)
    with pytest.raises(UnreadableTarget):
        keep_plan(plans, servers[:seen], DENIED)
    assert (plans.plans, plans.calls) == (before, calls)
