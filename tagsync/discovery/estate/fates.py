"""What became of instances that are gone: left behind, or the disaster.

A server whose instance is gone was left behind if most of its neighbours are still there, and it is the disaster if
most of them, or most of its region, are gone or could not be read. Its neighbours are the other instances of the same
account and region that are known, of the same application where it has one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tagsync.core.model import Origin


class Presence(StrEnum):
    """Whether an instance is still there. UNREAD: its place could not be read, so nothing is known of it (law 1)."""

    THERE = "there"
    GONE = "gone"
    UNREAD = "unread"


class Fate(StrEnum):
    """What became of an instance that is gone. GONE: nothing tells which of the two it is."""

    LEFT_BEHIND = "left_behind"
    DISASTER = "disaster"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Known:
    """An instance of which something is known. `application` is the value of its application tag, or empty. One that
    `stands_apart` says nothing of its neighbours."""

    origin: Origin
    presence: Presence
    application: str = field(default="", repr=False)
    stands_apart: bool = False


@dataclass(frozen=True, slots=True)
class _Others:
    """The other instances of a place or an application."""

    there: int
    missing: int

    @property
    def mostly_missing(self) -> bool:
        return self.missing > 0 and self.missing >= self.there


def fates(known: Iterable[Known]) -> Mapping[Origin, Fate]:
    """What became of each instance that is gone. An instance that is named twice counts once, as it was named first."""
    once = {each.origin: each for each in reversed(tuple(known))}
    tally: Counter[tuple[str, str, str, Presence]] = Counter()
    for each in once.values():
        for application in () if each.stands_apart else {"", each.application}:
            tally[each.origin.account, each.origin.region, application, each.presence] += 1

    def others(each: Known, application: str) -> _Others:
        place = each.origin.account, each.origin.region, application
        there, gone, unread = (tally[(*place, presence)] for presence in Presence)
        return _Others(there, gone - (not each.stands_apart) + unread)

    return {
        origin: _fate(others(each, ""), others(each, each.application))
        for origin, each in once.items()
        if each.presence is Presence.GONE
    }


def _fate(region: _Others, neighbours: _Others) -> Fate:
    if region.mostly_missing or neighbours.mostly_missing:
        return Fate.DISASTER
    return Fate.LEFT_BEHIND if neighbours.there else Fate.GONE
