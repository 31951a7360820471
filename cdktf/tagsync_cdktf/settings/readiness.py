"""The section of readiness: how often the service looks whether each plan would start now."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.forms import Form
from tagsync.core.documents.kinds import Flag, Text
from tagsync.engine.schedule import expression_problem, interval_minutes

_LEAST, _MOST = 5, 12 * 60
"""Minutes. An alarm looks back over a day at most, and a plan is to be looked at more often than that."""


def _rate_problem(expression: str) -> str:
    if problem := expression_problem(expression):
        return problem
    minutes = interval_minutes(expression)
    if minutes is None:
        return "it is a cron, and silence could not be told from a pause"
    return "" if _LEAST <= minutes <= _MOST else f"it is every {minutes:,} minutes"


_RATE = Form(fix="Write a rate from rate(5 minutes) to rate(12 hours)", check=_rate_problem)


@declared
class ReadinessSettings:
    """How often each plan is looked at: whether it would start now (docs/readiness.md)."""

    schedule: str = member(Text(_RATE), "How often: a rate from 5 minutes to 12 hours.", default="rate(1 hour)")
    enabled: bool = member(
        Flag(), "false: plans are looked at after full runs alone, and silence rings no alarm.", default=True
    )

    @property
    def minutes(self) -> int:
        return interval_minutes(self.schedule) or _MOST
