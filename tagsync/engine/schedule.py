"""The schedule of the full run, and the settings that people change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from tagsync.core.documents.cron import cron_problem, longest_pause

_RATE = re.compile(r"rate\((?P<value>[1-9][0-9]{0,4}) (?P<unit>minute|hour|day)(?P<plural>s?)\)")
_CRON = re.compile(r"cron\((?P<fields>[^()]+)\)")
_MINUTES = {"minute": 1, "hour": 60, "day": 1440}


@dataclass(frozen=True, slots=True)
class ScheduleState:
    """The schedule in EventBridge Scheduler. `expression` is exactly what was set: `rate(30 minutes)`, `cron(...)`."""

    name: str
    enabled: bool
    expression: str


@dataclass(frozen=True, slots=True)
class SettingsVersion:
    """How often the settings were changed (0: never), and when and by whom they were changed last."""

    version: int = 0
    modified_at: datetime | None = None
    modified_by: str = ""


@dataclass(frozen=True, slots=True)
class SettingsChange:
    """One change of the settings, which made this version: what was set, when and by whom. `taken_back`: EventBridge
    Scheduler did not take it, and the schedule stayed as it was."""

    version: int
    at: datetime
    by: str
    enabled: bool
    expression: str
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class LevelChange:
    """One change of the level of the logs, which holds `until` a moment: when and by whom."""

    at: datetime
    by: str
    level: str
    until: datetime


def expression_problem(expression: str) -> str:
    """What is wrong with the form of an expression for EventBridge Scheduler; empty if nothing is."""
    if expression.startswith("rate("):
        rate = _RATE.fullmatch(expression)
        if rate and (rate["value"] == "1") == (rate["plural"] == ""):
            return ""
        return "a rate is rate(1 hour) or rate(30 minutes): a whole number and minute(s), hour(s) or day(s)"
    cron = _CRON.fullmatch(expression)
    return cron_problem(cron["fields"]) if cron else "it is neither rate(...) nor cron(...)"


def every_hours(hours: int) -> str:
    """The expression for a run every `hours` hours."""
    return "rate(1 hour)" if hours == 1 else f"rate({hours} hours)"


def interval_hours(expression: str) -> int | None:
    """The whole hours between two runs. None for a rate in minutes and for a cron."""
    minutes = interval_minutes(expression)
    return minutes // 60 if minutes and "minute" not in expression else None


def longest_minutes(expression: str) -> int | None:
    """The minutes between two runs of a good expression; of a cron, the days between two days with runs. None: it is
    more than a week, or not always the same."""
    if not (cron := _CRON.fullmatch(expression)):
        return interval_minutes(expression)
    days = longest_pause(cron["fields"])
    return days and days * _MINUTES["day"]


def interval_minutes(expression: str) -> int | None:
    """The minutes between two runs. None for a cron."""
    rate = _RATE.fullmatch(expression)
    return int(rate["value"]) * _MINUTES[rate["unit"]] if rate else None
