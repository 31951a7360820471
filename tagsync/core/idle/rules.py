"""All rules of a policy that can never match."""

from __future__ import annotations

from tagsync.core.errors import Mistake
from tagsync.core.idle.keys import idle_key_rules
from tagsync.core.idle.servers import Regions, idle_conditions
from tagsync.core.policy import Policy


def idle_rules(policy: Policy, regions: Regions) -> tuple[Mistake, ...]:
    """Each such rule with its place in the document, in the order of places. None makes the policy invalid."""
    return tuple(sorted([*idle_conditions(policy.servers, regions), *idle_key_rules(policy)]))
