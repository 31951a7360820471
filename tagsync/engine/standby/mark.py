"""The mark that says which of two hubs is in charge. Each hub has one in its own table, and the newest counts. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Mark:
    """The hub in `region` is in charge. Every switch makes a mark with a higher `epoch`; 0 is that of the settings.

    `at` is when it was switched, and `by` who did it.
    """

    epoch: int
    region: str
    at: datetime | None = None
    by: str = ""

    @property
    def order(self) -> tuple[int, str]:
        """Two switches at once make marks of the same epoch. Both hubs then prefer the same one."""
        return self.epoch, self.region

    def is_newer_than(self, other: Mark) -> bool:
        return self.order > other.order


def newest(marks: Sequence[Mark]) -> Mark:
    return max(marks, key=lambda mark: mark.order)
