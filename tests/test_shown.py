"""A random fleet and a random policy are printed so that what is printed makes them again."""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages

from hypothesis import given, settings
from hypothesis.vendor.pretty import pretty

import tagsync.core
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tests.strategies import World, policies, worlds

MODULES = [import_module(each.name) for each in walk_packages(tagsync.core.__path__, "tagsync.core.")]
NAMES = {name: value for module in MODULES for name, value in vars(module).items() if isinstance(value, type)}
NAMES["World"] = World


@given(worlds(), policies())
@settings(max_examples=10)
def test_what_is_printed_makes_the_same_again(world: World, policy: Policy) -> None:
    again, same = eval(pretty(world), NAMES), eval(pretty(policy), NAMES)
    assert same == policy
    assert again.read(policy) == world.read(policy)
    assert make_plan(same, again.read(same)) == make_plan(policy, world.read(policy))
    assert again.owned == world.owned
