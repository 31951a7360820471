"""A plan is pure data with a digest; a moved fleet refuses it; plan and dry run never write."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.errors import InputError, Refusal
from tagsync.core.model import Instance
from tagsync.core.plan import Plan
from tagsync.core.plan_document import plan_from_document, plan_to_document
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.engine.apply import apply_plan, refuse_moved
from tests.fake_fleet import ORIGIN, FakeFleet, server
from tests.strategies import World, policies, worlds


def saved(plan: Plan) -> str:
    return json.dumps(plan_to_document(plan))


@given(worlds(), policies())
def test_law_6_a_saved_plan_is_the_plan(world: World, policy: Policy) -> None:
    plan = make_plan(policy, world.read(policy))
    assert plan_from_document(json.loads(saved(plan))) == plan


@given(worlds(), policies())
def test_law_6_plan_then_apply_that_plan(world: World, policy: Policy) -> None:
    """What is written is what the plan says, to the letter, and the record says the same."""
    plan = make_plan(policy, world.read(policy))
    after = {arn: dict(tags) for arn, tags in world.tags.items()}
    for one in plan.servers():
        for change in one.changes:
            assert after[one.arn].get(change.key) == change.before
            after[one.arn].pop(change.key, None)
            if change.after is not None:
                after[one.arn][change.key] = change.after
    world.problems.clear()
    refuse_moved(plan, world)
    run = world.apply(plan)
    assert world.tags == after
    assert [one.changes for one in run.results] == [one.changes for one in plan.servers()]
    assert [one.launch for one in run.results] == [one.launch for one in plan.servers()]


@given(worlds(), policies())
def test_law_6_a_dry_run_never_writes(world: World, policy: Policy) -> None:
    plan = make_plan(policy, world.read(policy))
    run = apply_plan(plan, world, force=True, dry_run=True)
    assert world.writes == []
    assert run.counts == plan.counts
    assert run.dry_run


@given(st.data(), worlds(healthy=True))
def test_law_6_a_moved_fleet_refuses_its_plan(data: st.DataObject, world: World) -> None:
    plan = make_plan(DEFAULT_POLICY, world.read())
    if not plan.to_apply():
        return
    moved = data.draw(st.sampled_from(plan.to_apply()))
    world.tags[moved.arn]["by-hand"] = "new"
    with pytest.raises(Refusal, match=moved.server_id) as refusal:
        refuse_moved(plan, world)
    assert not any(one.server_id in str(refusal.value) for one in plan.to_apply() if one != moved)
    assert world.writes == []


def leaves(value: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    if isinstance(value, dict):
        return [leaf for key, below in value.items() for leaf in leaves(below, (*path, key))]
    if isinstance(value, list):
        return [leaf for index, below in enumerate(value) for leaf in leaves(below, (*path, index))]
    return [path]


@given(st.data(), worlds(), policies())
def test_law_6_an_edited_plan_is_refused(data: st.DataObject, world: World, policy: Policy) -> None:
    document = json.loads(saved(make_plan(policy, world.read(policy))))
    *way, last = data.draw(st.sampled_from(leaves(document)))
    holder = document
    for step in way:
        holder = holder[step]
    old = holder[last]
    new: object = data.draw(st.sampled_from([None, "", "edited", 0, 7, "in_sync", "changed", "remove", 0.5, []]))
    if new == old:
        return
    holder[last] = new
    with pytest.raises(InputError):
        plan_from_document(document)


def test_law_6_servers_deleted_since_the_plan_do_not_stop_the_others() -> None:
    fake = FakeFleet([server("s-1"), server("s-2")], [Instance(ORIGIN, {"Env": "prod"})])
    plan = make_plan(DEFAULT_POLICY, fake.read())
    fake.delete(server("s-1").arn)
    refuse_moved(plan, fake)
    run = fake.apply(plan)
    assert run.counts.changed == 1
    assert {str(reason) for reason in run.counts.skipped} == {"server_gone"}
