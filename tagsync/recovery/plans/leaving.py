"""Refuses the unlikely: more servers that leave a recovery plan than its thresholds allow (law 7).

Tags that were stripped from a fleet read perfectly well, and would empty the plan on the way to the worst night.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeavingLimits:
    """More than `max_leaving` servers *and* more than `max_leaving_percent` of those in the plan is a refusal."""

    max_leaving: int = 10
    max_leaving_percent: float = 25.0


def refusal(safety: LeavingLimits, name: str, before: Set[str], after: Set[str]) -> str:
    """Why a plan must not be changed unforced; empty where it may be. The servers in it, before and after."""
    leaving = len(before - after)
    if leaving <= safety.max_leaving or leaving * 100 <= len(before) * safety.max_leaving_percent:
        return ""
    return (
        f'{leaving} of {len(before)} servers would leave the recovery plan "{name}"; its safety allows at most '
        f"{safety.max_leaving} or {safety.max_leaving_percent:g} %"
    )
