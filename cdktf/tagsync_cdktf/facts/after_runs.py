"""What a full run asks of the function `recovery` at its end: something about each plan that the service knows."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.service.plans.asked import check_event
from tagsync_cdktf.facts.configured_plans import plan_names
from tagsync_cdktf.facts.functions import RECOVERY
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.statements import Statement, allow
from tagsync_cdktf.settings import Settings


def after_runs(settings: Settings) -> Iterator[dict[str, object]]:
    """The events."""
    yield from map(check_event, plan_names(settings))


def ask_after_runs(settings: Settings) -> list[Statement]:
    """What the function of the sync may do for it."""
    function = Names.of(settings).function(RECOVERY)
    return [allow("AskAfterRuns", ["lambda:InvokeFunction"], [function])] if any(after_runs(settings)) else []
