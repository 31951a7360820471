"""The drift that matters to a recovery plan: on servers that it has, or would have if their tags were repaired."""

from __future__ import annotations

from collections.abc import Iterable

from tagsync.core.model import SourceServer
from tagsync.core.plan import ServerPlan
from tagsync.discovery.selectors import Selector
from tagsync.recovery.plans.definition import Definition


def concerned(selector: Selector, servers: Iterable[SourceServer], plans: Iterable[ServerPlan]) -> frozenset[str]:
    """The ARNs of the servers that a selector takes, by their tags or by the tags that `plans` would write.

    Drift of other servers does not matter to the plan, such as a wrong wave on a server of another application.
    """
    actual = {server.arn: server.tags for server in servers}
    repaired = {plan.arn: plan.applied_to(actual.get(plan.arn, {})) for plan in plans}
    both = (*actual.items(), *repaired.items())
    return frozenset(arn for arn, tags in both if selector.matches(tags))


def drifted(
    definition: Definition, servers: Iterable[SourceServer], plans: Iterable[ServerPlan]
) -> tuple[ServerPlan, ...]:
    """The servers of this plan whose tags have drifted in keys that decide about it. Until that is repaired they may be
    in the wrong wave, or missing."""
    found = [plan for plan in plans if any(change.key in definition.keys for change in plan.changes)]
    arns = concerned(definition.selector, servers, found)
    return tuple(plan for plan in found if plan.arn in arns)
