"""Refuses the unlikely: more changes than the limits of the policy allow (law 7)."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.core.plan import TargetPlan
from tagsync.core.safety.limits import Safety
from tagsync.core.safety.tally import Limit, Tally, tallies


def refusals(safety: Safety, targets: Sequence[TargetPlan]) -> tuple[str, ...]:
    """Why a plan must not be applied unforced: the reasons of each target, and those of all together."""
    reasons = [f"{target.target}: {tally}" for target in targets for tally in beyond(safety, [target])]
    return (*reasons, *map(in_words, beyond(safety, targets) if len(targets) > 1 else ()))


def beyond(safety: Safety, targets: Sequence[TargetPlan]) -> list[Tally]:
    """What passes a limit in these targets together."""
    return [tally for tally in tallies(safety, targets) if tally.is_beyond]


def in_words(together: Tally) -> str:
    """The reason to refuse what passes a limit in all targets together."""
    return f"all targets together: {together}"


def limits_on(safety: Safety, target: TargetPlan, unread: int = 0) -> frozenset[Limit]:
    """The limits for which this target is held back where all targets together pass them.

    `unread` more servers of the target, with whatever changes, are still to come. A target that no limit is on is not
    held back for any other, so it may be written before the others are known.
    """
    return frozenset(
        tally.limit
        for tally in tallies(safety, [target])
        if tally.number and (tally.exceeds_share(unread) or not tally.limit.by_share)
    )
