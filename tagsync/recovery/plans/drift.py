"""Which servers a recovery plan is about: those it has by their tags, and those it would have were they repaired."""

from __future__ import annotations

from collections.abc import Iterable

from tagsync.core.model import SourceServer, Tags
from tagsync.core.plan import ServerPlan
from tagsync.discovery.selectors import Selector


def concerned(selector: Selector, servers: Iterable[SourceServer], plans: Iterable[ServerPlan]) -> frozenset[str]:
    """The ARNs of the servers that a selector takes, by the tags they have or by those that `plans` would write.

    What drifts elsewhere is no concern of the plan: a wave that is wrong on a server of another application.
    """
    actual = {server.arn: server.tags for server in servers}
    repaired = {plan.arn: _repaired(actual.get(plan.arn, {}), plan) for plan in plans}
    both = (*actual.items(), *repaired.items())
    return frozenset(arn for arn, tags in both if selector.matches(tags))


def _repaired(actual: Tags, plan: ServerPlan) -> Tags:
    changed = {change.key: change.after for change in plan.changes}
    kept = {key: value for key, value in actual.items() if key not in changed}
    return kept | {key: value for key, value in changed.items() if value is not None}
