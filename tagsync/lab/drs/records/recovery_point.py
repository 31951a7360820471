"""Recovery points of a source server: which there are at a moment follows from its point-in-time policy.

DRS's default: every ten minutes for an hour, every hour for a day, every day for a week. Nothing is stored for a point.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tagsync.lab.clock import iso

Rules = Sequence[tuple[int, int]]
"""(seconds between two points, seconds that they are kept)"""
DEFAULT_RULES: Rules = ((600, 3600), (3600, 86_400), (86_400, 7 * 86_400))
_UNITS = {"MINUTE": 60, "HOUR": 3600, "DAY": 86_400}
_TAKES = 20.0  # seconds from the moment a point is expected to the moment its snapshots are taken


@dataclass(frozen=True, slots=True)
class RecoveryPoint:
    """The point of `server_id` that was expected at `expected`."""

    server_id: str
    expected: float

    @property
    def id(self) -> str:
        return f"pit-{self._digest('point')}"

    @property
    def taken(self) -> float:
        return self.expected + _TAKES

    def wire(self, disks: int) -> dict[str, Any]:
        return {
            "snapshotID": self.id,
            "sourceServerID": self.server_id,
            "expectedTimestamp": iso(self.expected),
            "timestamp": iso(self.taken),
            "ebsSnapshots": [f"snap-{self._digest(str(disk))}" for disk in range(disks)],
        }

    def _digest(self, what: str) -> str:
        return hashlib.sha256(f"{self.server_id}/{self.expected:.0f}/{what}".encode()).hexdigest()[:17]


def rules_of(policy: Iterable[Mapping[str, Any]]) -> Rules:
    """The rules of a `pitPolicy` that are on."""
    seconds = [(_UNITS[each["units"]], each) for each in policy if each.get("enabled", True)]
    return [(unit * each["interval"], unit * each["retentionDuration"]) for unit, each in seconds]


def points_at(now: float, server_id: str, since: float, until: float, rules: Rules) -> list[RecoveryPoint]:
    """The points that a server has at `now`, oldest first, when it replicated from `since` to `until`."""
    moments: set[float] = set()
    for every, kept in rules:
        moment = every * ((now - kept) // every + 1)
        while moment + _TAKES <= min(now, until):
            if moment >= since:
                moments.add(moment)
            moment += every
    return [RecoveryPoint(server_id, each) for each in sorted(moments)]
