"""Holds back what would remove too many tags (law 7): target by target where no person watches, else everything."""

from __future__ import annotations

from dataclasses import replace

from tagsync.core.model import Target
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan
from tagsync.core.safety.limits import Safety
from tagsync.core.safety.refusing import refusals
from tagsync.core.skips import Skip

Refused = dict[Target, str]


def hold_back(plan: Plan, safety: Safety) -> tuple[Plan, Refused]:
    """The plan without the writes of targets that would lose too many tags, and why each of them is refused.

    A target that exceeds the thresholds is refused alone, so others are still repaired. If the remaining targets
    together exceed them, all targets with removals are refused. In a refused target, servers with changes are skipped
    as `refused`.
    """
    refused = {target.target: reason for target in plan.targets for reason in refusals(safety, [target])}
    rest = [target for target in plan.targets if target.target not in refused]
    together = "".join(refusals(safety, rest))
    refused |= {target.target: together for target in rest if together and target.removals}
    targets = tuple(
        _held(target, refused[target.target]) if target.target in refused else target for target in plan.targets
    )
    return replace(plan, targets=targets, refusals=()), refused


def all_or_nothing(plan: Plan) -> tuple[Plan, Refused]:
    """The plan, without any writes if it has refusals: for runs that a person watches."""
    if not plan.refusals:
        return plan, {}
    refused = {target.target: plan.refusals[0] for target in plan.targets}
    return replace(plan, targets=tuple(_held(target, refused[target.target]) for target in plan.targets)), refused


def forced(plan: Plan) -> tuple[Plan, Refused]:
    """The whole plan, whatever it removes."""
    return plan, {}


def _held(target: TargetPlan, reason: str) -> TargetPlan:
    return replace(target, servers=tuple(_left_alone(server, reason) for server in target.servers))


def _left_alone(server: ServerPlan, reason: str) -> ServerPlan:
    if not server.has_changes:
        return server
    return replace(
        server,
        bucket=Bucket.SKIPPED,
        skip=Skip.REFUSED,
        detail=reason,
        changes=(),
        launch=(),
        actual_digest="",
        fallback=None,
    )
