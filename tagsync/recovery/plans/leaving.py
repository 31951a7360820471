"""Refuses the unlikely: more servers that leave a recovery plan than its limits allow (law 7).

If a fleet loses its tags, everything can still be read, and without these limits the plan would be emptied.
"""

from __future__ import annotations

from collections.abc import Set

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Number, Whole


@declared
class LeavingLimits:
    """A change is refused only if it exceeds both limits."""

    max_leaving: int = member(Whole(), "How many servers.", default=10)
    max_leaving_percent: float = member(Number(at_most=100), "What share of those in the plan.", default=25.0)


def refusal(safety: LeavingLimits, name: str, before: Set[str], after: Set[str]) -> str:
    """Why a plan may only be changed by force; empty if it may be changed. `before` and `after` are its servers."""
    leaving = len(before - after)
    if leaving <= safety.max_leaving or leaving * 100 <= len(before) * safety.max_leaving_percent:
        return ""
    return (
        f'{leaving} of {len(before)} servers would leave the recovery plan "{name}"; its safety allows at most '
        f"{safety.max_leaving} or {safety.max_leaving_percent:g} %"
    )
