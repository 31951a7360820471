"""What runs and what ran, plan by plan: one view for text, JSON and Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tagsync.core.model import Problem
from tagsync.recovery.words.listed import Listed, newest_first


@dataclass(frozen=True, slots=True)
class PlanListed:
    """A plan and its newest recoveries; `older` counts those that are left out."""

    plan: str
    recoveries: tuple[Listed, ...]
    older: int = 0


@dataclass(frozen=True, slots=True)
class ListView:
    """`looked` says where it was looked, and `unread` where that was not possible: there may be more (law 1).

    `remark` is what else is to be known, such as why no drives were looked at.
    """

    plans: tuple[PlanListed, ...]
    looked: str
    unread: tuple[Problem, ...] = ()
    remark: str = ""

    @property
    def at_work(self) -> int:
        return sum(each.is_at_work for plan in self.plans for each in plan.recoveries)


def by_plan(plans: Iterable[str], recoveries: Iterable[Listed], limit: int) -> tuple[PlanListed, ...]:
    """The plans by name with up to `limit` recoveries each: the plans with something at work come first, then those
    that ran last, then those that never ran. What is at work is never left out."""
    found: dict[str, list[Listed]] = {}
    for each in newest_first(recoveries):
        found.setdefault(each.plan, []).append(each)
    never = sorted(set(plans) - set(found))
    ordered = sorted(found.values(), key=lambda each: not any(one.is_at_work for one in each))
    return (*(_limited(each, limit) for each in ordered), *(PlanListed(plan, ()) for plan in never))


def _limited(ordered: list[Listed], limit: int) -> PlanListed:
    shown = tuple(each for number, each in enumerate(ordered) if number < limit or each.is_at_work)
    return PlanListed(ordered[0].plan, shown, len(ordered) - len(shown))
