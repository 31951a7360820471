"""When an origin is gone or terminated, which is the disaster, its server keeps the tags it has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from tagsync.core.model import Instance
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.core.skips import Skip
from tagsync.core.tagging.tag_list import TagList
from tagsync.engine.run import RunStatus
from tests.fake_fleet import ORIGIN, FakeFleet, server
from tests.strategies import World, policies, worlds


@given(worlds(), policies())
def test_law_2_fail_static(world: World, policy: Policy) -> None:
    before = {arn: dict(tags) for arn, tags in world.tags.items()}
    plan = make_plan(policy, world.read(policy))
    world.apply(plan)
    lost = world.origins_that("gone") | world.origins_that("terminated")
    for planned in plan.servers():
        if world.servers[planned.arn].origin in lost:
            assert planned.skip is not None
            assert world.tags[planned.arn] == before[planned.arn]
        if planned.skip is Skip.ORIGIN_GONE:
            assert world.servers[planned.arn].origin in lost


@given(worlds(), policies())
def test_law_2_a_server_that_is_no_longer_listed_keeps_its_tags(world: World, policy: Policy) -> None:
    world.apply(make_plan(policy, world.read(policy)))
    before = {arn: dict(tags) for arn, tags in world.tags.items()}
    without = replace(policy, without_instance=TagList())
    world.apply(make_plan(without, world.read(without)))
    for arn, one in world.servers.items():
        assert one.origin or world.tags[arn] == before[arn]


@pytest.mark.parametrize("state", ["terminated", "shutting-down", "gone"])
def test_law_2_a_server_outlives_its_instance_with_its_tags(state: str) -> None:
    fake = FakeFleet([server()], [Instance(ORIGIN, {"Env": "prod", "Name": "db"})])
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    before = dict(fake.tags[server().arn])
    if state == "gone":
        del fake.instances[ORIGIN]
        fake.gone.add(ORIGIN)
    else:
        fake.instances[ORIGIN] = Instance(ORIGIN, {}, state)
    run = fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert [one.skip for one in run.results] == [Skip.ORIGIN_GONE]
    assert run.status is RunStatus.SUCCESS
    assert fake.tags[server().arn] == before


def test_law_2_a_place_that_is_only_guessed_proves_no_instance_gone() -> None:
    """DRS does not say where the instance is: that it is not in DRS's own place says nothing (laws 1 and 2)."""
    guessed = replace(server(tags={"Env": "prod"}), origin_is_guessed=True)
    fake = FakeFleet([guessed], gone=[ORIGIN])
    run = fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert [one.skip for one in run.results] == [Skip.ORIGIN_UNREADABLE]
    assert run.status is RunStatus.PARTIAL
    fake.instances[ORIGIN] = Instance(ORIGIN, {}, "terminated")
    assert [one.skip for one in make_plan(DEFAULT_POLICY, fake.read()).servers()] == [Skip.ORIGIN_GONE]
    fake.instances[ORIGIN] = Instance(ORIGIN, {"Env": "test"})
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert fake.tags[guessed.arn]["Env"] == "test"


@pytest.mark.parametrize("state", ["stopped", "stopping", "pending"])
def test_law_2_an_instance_that_only_stands_still_is_still_the_truth(state: str) -> None:
    fake = FakeFleet([server()], [Instance(ORIGIN, {"Env": "prod"}, state)])
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    assert fake.tags[server().arn]["Env"] == "prod"
