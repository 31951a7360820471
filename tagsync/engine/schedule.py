"""The schedule of the full run, and the settings that people change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

_RATE = re.compile(r"rate\((?P<value>[1-9][0-9]{0,4}) (?P<unit>minute|hour|day)(?P<plural>s?)\)")
_CRON_FIELDS = (
    r"[0-9*/,-]+",
    r"[0-9*/,-]+",
    r"[0-9*/,?LW-]+",
    r"[0-9A-Z*/,-]+",
    r"[0-9A-Z*/,?#L-]+",
    r"[0-9*/,-]+",
)
_CRON = re.compile(r"cron\((?P<fields>[^()]+)\)")
_HOURS = {"hour": 1, "day": 24}


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


def expression_problem(expression: str) -> str:
    """What is wrong with the form of an expression for EventBridge Scheduler; empty if nothing is."""
    if expression.startswith("rate("):
        rate = _RATE.fullmatch(expression)
        if rate and (rate["value"] == "1") == (rate["plural"] == ""):
            return ""
        return "a rate is rate(1 hour) or rate(30 minutes): a whole number and minute(s), hour(s) or day(s)"
    cron = _CRON.fullmatch(expression)
    if not cron:
        return "it is neither rate(...) nor cron(...)"
    fields = cron["fields"].split(" ")
    if len(fields) != len(_CRON_FIELDS):
        return "a cron has six fields: minutes hours day-of-month month day-of-week year"
    if not all(re.fullmatch(pattern, field) for pattern, field in zip(_CRON_FIELDS, fields, strict=True)):
        return "a field of the cron has characters that do not belong there"
    if (fields[2] == "?") == (fields[4] == "?"):
        return "exactly one of day-of-month and day-of-week must be ?"
    return ""


def every_hours(hours: int) -> str:
    """The expression for a run every `hours` hours."""
    return "rate(1 hour)" if hours == 1 else f"rate({hours} hours)"


def interval_hours(expression: str) -> int | None:
    """The whole hours between two runs. None for a rate in minutes and for a cron."""
    rate = _RATE.fullmatch(expression)
    return int(rate["value"]) * _HOURS[rate["unit"]] if rate and rate["unit"] in _HOURS else None
