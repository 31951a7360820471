"""Fits the wanted tags into the 50 that AWS allows on a resource."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from tagsync.core.globs import first_match
from tagsync.core.policy import Overflow
from tagsync.core.tags import MAX_TAGS, user_tag_count


@dataclass(frozen=True, slots=True)
class Fit:
    """Which wanted keys fit. `excess` counts the keys that do not; it is 0 if all fit or the rest was trimmed."""

    keys: frozenset[str]
    trimmed: tuple[str, ...] = ()
    excess: int = 0


def fit(
    overflow: Overflow,
    wanted: Collection[str],
    staying: Collection[str],
    contested: Collection[str] = (),
    *,
    slots: int = MAX_TAGS,
) -> Fit:
    """Fits the `wanted` keys beside the `staying` ones, which are on the server in any case (foreign, protected, ...),
    into so many `slots`. A wanted key that stays in any case needs no slot of its own.

    `contested` keys are wanted, and on the server with another value as foreign tags. Once written they are owned and
    compete for a slot, so they compete now: the next run then decides the same (law 3). A contested key that is trimmed
    stays on the server as it is.
    """
    left_alone: set[str] = set()
    while True:
        competing = set(contested) - left_alone
        fitted = _fit(overflow, set(wanted) - left_alone, set(staying) - competing, slots)
        lost = competing.intersection(fitted.trimmed)
        if not lost:
            return replace(fitted, trimmed=(*fitted.trimmed, *sorted(left_alone)))
        left_alone |= lost


def _fit(overflow: Overflow, wanted: Collection[str], staying: Collection[str], slots: int) -> Fit:
    new = [key for key in wanted if key not in staying]
    room = max(0, slots - user_tag_count(staying))
    if overflow.action == "refuse":
        return Fit(frozenset(wanted), excess=max(0, len(new) - room))
    by_importance = sorted(new, key=lambda key: (_rank(overflow, key), key))
    trimmed = tuple(by_importance[room:])
    return Fit(frozenset(wanted) - frozenset(trimmed), trimmed=trimmed)


def _rank(overflow: Overflow, key: str) -> int:
    index = first_match(overflow.priority, key)
    return len(overflow.priority) if index is None else index
