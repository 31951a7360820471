"""A fleet in sync costs no writes, and a write names only the changed keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import Instance, LaunchSettings, Problem
from tagsync.core.ownership.reading import read_ownership
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Launch, Policy, policy_from_document
from tests.fake_fleet import ORIGIN, FakeFleet, Write, server
from tests.laws.recovery import erp_servers, keep_plan
from tests.recovery.given import FakePlans
from tests.strategies import World, policies, worlds


@given(worlds(), policies())
def test_law_3_write_only_what_differs(world: World, policy: Policy) -> None:
    world.apply(make_plan(policy, world.read(policy)))
    for write in world.writes:
        assert all(write.before.get(key) != value for key, value in write.tags.items())
        assert set(write.keys) <= write.before.keys()
    calls = [(write.kind, write.arn, _old_record(write)) for write in world.writes]
    assert len(calls) == len(set(calls)), "one call of a kind for each server, and one more where the record moves"


def _old_record(write: Write) -> bool:
    """Whether it removes the old tag of a record that has moved, and nothing else."""
    before = read_ownership(write.before)
    return len(write.keys) == 1 and len(before.records) > 1 and write.keys[0] in before.records


@given(worlds(), policies())
def test_law_3_an_applied_fleet_needs_no_writes(world: World, policy: Policy) -> None:
    world.apply(make_plan(policy, world.read(policy, recheck_launch=True)))
    world.writes.clear()
    again = make_plan(policy, world.read(policy))
    assert [one.changes for one in again.to_apply()] == []
    assert [one.launch for one in again.to_apply()] == []
    world.apply(again)
    assert world.writes == []


def test_law_3_one_changed_tag_is_one_key_in_one_call() -> None:
    fake = FakeFleet([server()], [Instance(ORIGIN, {"Env": "prod", "Name": "db"})])
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    fake.writes.clear()
    fake.instances[ORIGIN] = Instance(ORIGIN, {"Env": "test", "Name": "db"})
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert [(write.kind, write.tags) for write in fake.writes] == [("tag", {"Env": "test"})]


def test_law_3_launch_settings_that_are_right_are_remembered_and_not_written() -> None:
    policy = Policy(launch=Launch(copy_tags="ensure", instance_type="ensure"))
    right: dict[str, LaunchSettings | Problem] = {server().arn: LaunchSettings(copy_tags=True, right_sizing="IN_AWS")}
    fake = FakeFleet([server()], [Instance(ORIGIN, {})], launch=right)
    fake.apply(make_plan(policy, fake.read(policy)))
    assert [(write.kind, write.tags) for write in fake.writes] == [("tag", {"tagsync:owned": "1.ci"})]


@given(st.lists(st.integers(1, 4), min_size=1, max_size=8))
def test_law_3_a_recovery_plan_that_is_true_needs_no_writes(waves: list[int]) -> None:
    plans = FakePlans()
    keep_plan(plans, erp_servers(waves))
    plans.calls.clear()
    keep_plan(plans, erp_servers(waves))
    assert plans.calls == []


def test_law_3_what_drs_does_not_keep_as_a_tag_is_not_written_again_and_again() -> None:
    """DRS shows `resourceArn` with a server's own ARN only where the server has no tags."""
    fake = FakeFleet([server()], [Instance(ORIGIN, {"Env": "prod", "resourceArn": server().arn})])
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert fake.tags[server().arn].keys() == {"Env", "tagsync:owned"}
    fake.instances[ORIGIN] = Instance(ORIGIN, {"Env": "prod", "resourceArn": "another"})
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert fake.tags[server().arn]["resourceArn"] == "another"


_FULL = {"Env": "x", "Name": "x", "source:account": "x"}
_REST = {f"filler-{number:02}": "x" for number in range(49)}


@pytest.mark.parametrize("tags", [{}, {"overwrite": "never"}])
@pytest.mark.parametrize("provenance", [[], ["account", "region"]])
@pytest.mark.parametrize("normalise", [{}, {"*": {"map": {"x": "X", "y": "x"}}}])
@pytest.mark.parametrize("rest", [{}, {"name": "dr"}, {"prune": "none", "ownership": "none"}])
def test_law_3_a_full_server_with_a_foreign_tag_of_another_value_comes_to_rest(
    tags: dict[str, object], provenance: list[str], normalise: dict[str, object], rest: dict[str, object]
) -> None:
    """What was overwritten is ours from then on, and must not be trimmed by the next plan for the sake of another."""
    tags = tags | {"provenance": provenance, "normalise": normalise}
    policy = policy_from_document({"version": 1, "overflow": {"action": "trim"}, "tags": tags} | rest)
    fake = FakeFleet([server("s-1", _FULL)], [Instance(ORIGIN, _REST | {"source:account": "y"})])
    plan = make_plan(policy, fake.read(policy))
    assert len(plan.to_apply()) == 1
    fake.apply(plan)
    assert len(fake.tags[plan.to_apply()[0].arn]) <= 50
    again = make_plan(policy, fake.read(policy))
    assert [one.changes for one in again.to_apply()] == []
