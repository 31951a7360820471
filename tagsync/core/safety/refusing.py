"""Refuses the unlikely: more removals than the thresholds allow (law 7)."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.core.plan import TargetPlan
from tagsync.core.safety.limits import Safety


def refusals(safety: Safety, targets: Sequence[TargetPlan]) -> tuple[str, ...]:
    """Why a plan must not be applied unforced: one reason for each target, and one for all together."""
    scopes = [(str(target.target), target.removals, target.owned_tags) for target in targets]
    if len(targets) > 1:
        removals = sum(target.removals for target in targets)
        scopes.append(("all targets together", removals, sum(target.owned_tags for target in targets)))
    return tuple(
        f"{place}: {removals} of {owned} owned tags would be removed; the policy allows at most "
        f"{safety.max_removals} or {safety.max_removals_percent:g} %"
        for place, removals, owned in scopes
        if removals > safety.max_removals and removals * 100 > owned * safety.max_removals_percent
    )
