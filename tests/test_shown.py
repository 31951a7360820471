"""A random fleet and a random policy are printed so that what is printed makes them again."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis.vendor.pretty import pretty

import tagsync.core.model as model
import tagsync.core.policy as policy_file
from tagsync.core.conditions import Conditions, Exceptions
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.problems import ProblemKind
from tagsync.core.safety.limits import KeyLimit
from tagsync.core.tagging.normal import Normal
from tests.strategies import World, policies, worlds

NAMES = {
    **vars(model),
    **vars(policy_file),
    **{each.__name__: each for each in (Conditions, Exceptions, KeyLimit, Normal, ProblemKind, World)},
}


@given(worlds(), policies())
@settings(max_examples=10)
def test_what_is_printed_makes_the_same_again(world: World, policy: Policy) -> None:
    again, same = eval(pretty(world), NAMES), eval(pretty(policy), NAMES)
    assert same == policy
    assert again.read(policy) == world.read(policy)
    assert make_plan(same, again.read(same)) == make_plan(policy, world.read(policy))
    assert again.owned == world.owned
