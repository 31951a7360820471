"""Durations as AWS writes them."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

_DAYS = {"years": 365.0, "months": 30.0, "weeks": 7.0, "days": 1.0}
_SECONDS = {"hours": 3600.0, "minutes": 60.0, "seconds": 1.0}
_NUMBER = r"\d{1,6}(?:[.,]\d{1,9})?"
_DATE = "".join(rf"(?:(?P<{name}>{_NUMBER}){name[0].upper()})?" for name in _DAYS)
_TIME = "".join(rf"(?:(?P<{name}>{_NUMBER}){name[0].upper()})?" for name in _SECONDS)
_DURATION = re.compile(rf"P(?=[\dT]){_DATE}(?:T(?=\d){_TIME})?", re.ASCII)


@lru_cache(maxsize=1024)
def read_duration(text: str) -> timedelta | None:
    """The time in an `ISO8601DurationString` (`P0D`, `PT4M30S`). A month counts as 30 days, a year as 365.

    None for no text, and for one that says no duration: it is not known then, which is not the same as none.
    """
    found = _DURATION.fullmatch(text)
    if found is None:
        return None

    def amount(name: str) -> float:
        return float((found[name] or "0").replace(",", "."))

    days = sum(amount(name) * each for name, each in _DAYS.items())
    return timedelta(days=days, seconds=sum(amount(name) * each for name, each in _SECONDS.items()))
