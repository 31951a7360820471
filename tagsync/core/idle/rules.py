"""All rules of a policy that can never match."""

from __future__ import annotations

from tagsync.core.documents.places import Locate
from tagsync.core.errors import Mistake
from tagsync.core.idle.keys import idle_key_rules
from tagsync.core.idle.listed import idle_entries
from tagsync.core.idle.servers import Regions, idle_conditions
from tagsync.core.policy import Policy

NOT_RECORDED = (
    "Its ownership is none: what tagsync writes is not recorded, so nothing is ever pruned. A record that is there "
    "from before is removed."
)
"""What a policy without a record means, for those who look at it before a run."""


def idle_rules(policy: Policy, regions: Regions) -> tuple[Mistake, ...]:
    """Each such rule with its place in the document, in the order of places. None makes the policy invalid."""
    found = [*idle_conditions(policy.servers, regions), *idle_key_rules(policy), *idle_entries(policy)]
    return tuple(sorted(found))


def as_warning(rule: Mistake, locate: Locate) -> Mistake:
    """The rule as users are told of it: where it stands in their file."""
    return Mistake(locate(rule.place), f"this can never match: {rule.what}", rule.fix)
