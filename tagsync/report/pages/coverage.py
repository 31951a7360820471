"""The map of a fleet: accounts by regions, each place with how many of its servers have the right tags."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from tagsync.report.tags.rollback_words import goal
from tagsync.report.tags.view import ReportView, TargetView
from tagsync.report.words import some

Level = Literal["all", "most", "half", "few", "unread"]


@dataclass(frozen=True, slots=True)
class Place:
    """One account in one region. `right` of `total` servers have the tags that `goal` names;
    `is_complete`: all of it was read."""

    account: str
    region: str
    right: int
    total: int
    is_complete: bool
    goal: str = "the right tags"

    @property
    def level(self) -> Level:
        """How good the coverage is. What was read only in part never counts as all."""
        if not self.total:
            return "unread"
        if self.right == self.total:
            return "all" if self.is_complete else "most"
        share = self.right / self.total
        return "most" if share >= 0.9 else "half" if share >= 0.5 else "few"

    @property
    def words(self) -> str:
        """`12 of 18 servers have the right tags`, for a reader who hears the page."""
        if not self.total:
            return "not read"
        counted = f"{self.right:,} of {some(self.total, 'server')} {'has' if self.total == 1 else 'have'} {self.goal}"
        return counted if self.is_complete else f"{counted}, read only in part"


@dataclass(frozen=True, slots=True)
class CoverageMap:
    """Only regions and accounts in which there is something to show."""

    regions: tuple[str, ...]
    accounts: tuple[str, ...]
    places: Mapping[tuple[str, str], Place]


def coverage_map(view: ReportView) -> CoverageMap:
    """The places with servers, and those that could not be read."""
    shown = [_place(view, each) for each in view.targets if each.total or not each.is_complete]
    return CoverageMap(
        regions=tuple(sorted({place.region for place in shown})),
        accounts=tuple(sorted({place.account for place in shown})),
        places={(place.account, place.region): place for place in shown},
    )


def _place(view: ReportView, each: TargetView) -> Place:
    written = len(each.changed) - each.left_in_part if view.kind == "run" else 0
    right = len(each.in_sync) + each.unlisted + written
    return Place(each.target.account, each.target.region, right, each.total, each.is_complete, goal(view))
