"""The recovery plans that the service knows by their names, and what a full run asks of the function `recovery` about
them at its end."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.service.plans.asked import check_event, follow_event
from tagsync_cdktf.facts.functions import RECOVERY
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.statements import Statement, allow
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.plans import PlacedPlan, PlanDocuments, names_of, placed_plans


def configured_plans(settings: Settings) -> PlanDocuments:
    """Those of `plans`, then those that only `arc` has."""
    known = names_of(settings.plans)
    only_arc = [each for each in (settings.arc.plans if settings.arc else ()) if not {*names_of((each,))} & {*known}]
    return (*settings.plans, *only_arc)


def plan_names(settings: Settings) -> tuple[str, ...]:
    return names_of(configured_plans(settings))


def placed(settings: Settings) -> tuple[PlacedPlan, ...]:
    """The same, as far as they are right, and where each recovers."""
    return tuple(placed_plans(configured_plans(settings), "plans"))


def followed_in(settings: Settings, account: str) -> bool:
    """Whether the service writes a native plan in an account."""
    return any(each.follows and account in {target.account for target in each.targets} for each in placed(settings))


def after_runs(settings: Settings) -> Iterator[dict[str, object]]:
    """The events: one for each plan."""
    followed = {each.name for each in placed(settings) if each.looks}
    yield from (follow_event(name) if name in followed else check_event(name) for name in plan_names(settings))


def ask_after_runs(settings: Settings) -> list[Statement]:
    """What the function of the sync may do for them."""
    function = Names.of(settings).function(RECOVERY)
    return [allow("AskAfterRuns", ["lambda:InvokeFunction"], [function])] if plan_names(settings) else []
