"""Plans are deterministic: the order in which a fleet was read, or a policy written, does not matter."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.conditions import Conditions, Servers
from tagsync.core.documents.declared import write_document
from tagsync.core.model import Fleet, Instance, OriginReadings
from tagsync.core.plan_document import plan_digest, plan_to_document
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy, policy_from_document
from tests.fake_fleet import ORIGIN, FakeFleet, server
from tests.strategies import World, policies, worlds

K = TypeVar("K")
V = TypeVar("V")


def shuffled(mapping: Mapping[K, V], chance: random.Random) -> dict[K, V]:
    items = list(mapping.items())
    chance.shuffle(items)
    return dict(items)


def reordered(fleet: Fleet, chance: random.Random) -> Fleet:
    """The same fleet, as if threads and pages had come in another order."""
    targets = [
        replace(
            reading,
            servers=tuple(
                replace(one, tags=shuffled(one.tags, chance))
                for one in chance.sample(reading.servers, len(reading.servers))
            ),
        )
        for reading in chance.sample(fleet.targets, len(fleet.targets))
    ]
    instances = {
        origin: replace(instance, tags=shuffled(instance.tags, chance))
        for origin, instance in shuffled(fleet.origins.instances, chance).items()
    }
    origins = OriginReadings(instances, fleet.origins.gone, shuffled(fleet.origins.unreadable, chance))
    return Fleet(tuple(targets), origins, shuffled(fleet.launch, chance))


def deep_shuffled(value: Any, chance: random.Random) -> Any:
    if not isinstance(value, dict):
        return value
    return {key: deep_shuffled(below, chance) for key, below in shuffled(value, chance).items()}


@given(worlds(), policies(), st.randoms(use_true_random=False))
def test_law_8_same_input_same_bytes(world: World, policy: Policy, chance: random.Random) -> None:
    fleet = world.read(policy)
    one, two = make_plan(policy, fleet), make_plan(policy, reordered(fleet, chance))
    assert plan_digest(one) == plan_digest(two)
    assert json.dumps(plan_to_document(one)) == json.dumps(plan_to_document(two))


@given(worlds(), policies(), st.randoms(use_true_random=False))
def test_law_8_the_order_of_a_policys_keys_does_not_matter(world: World, policy: Policy, chance: random.Random) -> None:
    same = policy_from_document(deep_shuffled(write_document(policy), chance))
    fleet = world.read(policy)
    assert json.dumps(write_document(same)) == json.dumps(write_document(policy))
    assert plan_digest(make_plan(same, fleet)) == plan_digest(make_plan(policy, fleet))


@given(worlds(healthy=True))
def test_law_8_another_plan_has_another_digest(world: World) -> None:
    plan = make_plan(Policy(), world.read())
    for one in plan.to_apply():
        world.instances[world.servers[one.arn].origin or next(iter(world.instances))] = replace(
            next(iter(world.instances.values())), tags={"new": "tag"}
        )
        assert plan_digest(make_plan(Policy(), world.read())) != plan_digest(plan)
        break


def test_law_8_of_two_reasons_the_first_by_name_is_told() -> None:
    fake = FakeFleet([server()], [Instance(ORIGIN, {})])
    details = set()
    for keys in (["a", "b"], ["b", "a"]):
        policy = Policy(servers=Servers(include=Conditions(origin_tags=dict.fromkeys(keys, ("*",)))))
        details |= {one.detail for one in make_plan(policy, fake.read(policy)).servers()}
    assert details == {"servers.include.origin_tags a does not match"}


def test_law_8_a_number_is_the_same_however_it_is_written() -> None:
    documents = [{"version": 1, "safety": {"max_removals_percent": number}} for number in (10, 10.0)]
    one, two = (json.dumps(write_document(policy_from_document(document))) for document in documents)
    assert one == two
