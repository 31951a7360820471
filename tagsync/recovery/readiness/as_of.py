"""What a kept check still says, once time has passed, and plans have left the settings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from tagsync.recovery.native.findings import Finding, Reason
from tagsync.recovery.readiness.readiness import Readiness, Standing, State
from tagsync.recovery.words.points import minute

STALE_AFTER = timedelta(days=1)
"""Two intervals of the longest schedule there is: after so long without a check no one looks."""


def as_of(readiness: Readiness, now: datetime) -> Readiness:
    """The newest check of a plan, as it is shown now: one that is old says what was, and nothing of today."""
    if now - readiness.at <= STALE_AFTER:
        return readiness
    what = f"the last check was at {minute(readiness.at)}, and no one has looked since. It said {readiness.state.words}"
    fix = "Look at the log of the function recovery, and at the schedule of its checks: the plan may have left them"
    stale = Standing(Finding(True, Reason.NOT_CHECKED, readiness.plan, what, fix), readiness.at)
    return replace(readiness, state=State.UNKNOWN, since=readiness.at, standing=(stale, *readiness.standing))


def configured(kept: Iterable[Readiness]) -> tuple[Readiness, ...]:
    """The newest checks of the plans that are still in the settings, as the newest check of all says. An earlier
    version has not kept that: then all of them are."""
    every = tuple(kept)
    newest = max(every, key=lambda each: each.at, default=None)
    return tuple(each for each in every if not newest or not newest.configured or each.plan in newest.configured)
