"""Recovery points: the moments in time from which DRS can launch a source server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tagsync.core.model import Problem

POINT_ID = r"pit-[0-9a-zA-Z]{17}"
"""Regular expression of the id of a recovery point (shape `RecoverySnapshotID` of the DRS model)."""

SAME_POINT = timedelta(minutes=5)
"""DRS takes a point every ten minutes at most. Two times that are nearer than this are of one point, also where DRS
counts from the beginning of a snapshot in one answer and from its end in another."""


@dataclass(frozen=True, slots=True)
class RecoveryPoint:
    """One point of a source server. `taken_at` is the moment of its data."""

    point_id: str
    taken_at: datetime

    def is_of(self, moment: datetime) -> bool:
        """Whether data of this moment is data of this point."""
        return abs(self.taken_at - moment) < SAME_POINT


PointsListed = Mapping[str, tuple[RecoveryPoint, ...] | Problem]
"""Server id -> its points, oldest first, or why they could not be read."""


def point_words(point: RecoveryPoint) -> str:
    """`pit-... of 2026-11-27 21:50 UTC`."""
    return f"{point.point_id} of {minute(point.taken_at)}"


def minute(moment: datetime) -> str:
    """`2026-11-27 21:50 UTC`."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
