"""Holds back changes beyond the limits (law 7): target by target where no person watches, else everything."""

from __future__ import annotations

from dataclasses import replace

from tagsync.core.model import Target
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan
from tagsync.core.safety.limits import Safety
from tagsync.core.safety.refusing import beyond, in_words, limits_on
from tagsync.core.skips import Skip

Refused = dict[Target, str]


def hold_back(plan: Plan, safety: Safety) -> tuple[Plan, Refused]:
    """The plan without the writes of targets whose changes are beyond the limits, and why each of them is refused.

    A target that is beyond a limit is refused alone, so others are still repaired. If the remaining targets are beyond
    one together, those are refused that it is on (see `limits_on`). In a refused target, servers with changes are
    skipped as `refused`. A reason does not name its target: that stands beside it wherever it is shown.
    """
    refused = {target.target: tuple(map(str, beyond(safety, [target]))) for target in plan.targets}
    rest = [target for target in plan.targets if not refused[target.target]]
    together = beyond(safety, rest) if len(rest) > 1 else []
    for target in rest if together else ():
        limits = limits_on(safety, target)
        refused[target.target] = tuple(in_words(tally) for tally in together if tally.limit in limits)
    why = {target: "; ".join(reasons) for target, reasons in refused.items() if reasons}
    targets = tuple(_held(target, why[target.target]) if target.target in why else target for target in plan.targets)
    return replace(plan, targets=targets, refusals=()), why


def all_or_nothing(plan: Plan) -> tuple[Plan, Refused]:
    """The plan, without any writes if it has refusals: for runs that a person watches."""
    if not plan.refusals:
        return plan, {}
    refused = {target.target: plan.refusals[0] for target in plan.targets}
    return replace(plan, targets=tuple(_held(target, refused[target.target]) for target in plan.targets)), refused


def forced(plan: Plan) -> tuple[Plan, Refused]:
    """The whole plan, whatever it changes."""
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
