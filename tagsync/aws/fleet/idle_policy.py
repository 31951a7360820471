"""Rules of a policy that can never match, judged with the regions that the installed SDK knows."""

from __future__ import annotations

from tagsync.aws.fleet.regions import all_regions
from tagsync.core.errors import Mistake
from tagsync.core.idle.rules import idle_rules
from tagsync.core.idle.servers import Regions
from tagsync.core.policy import Policy


def idle_policy_rules(policy: Policy) -> tuple[Mistake, ...]:
    """Each such rule with its place in the policy, in the order of places. Calls nothing."""
    both = (policy.servers.include, policy.servers.exclude)
    names_regions = any(each.regions or each.origin_regions for each in both)
    regions = Regions(all_regions("drs"), all_regions("ec2")) if names_regions else Regions((), ())
    return idle_rules(policy, regions)
