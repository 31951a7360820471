"""How long after its end a drill is cleaned up: `30m`, `2h`."""

from __future__ import annotations

import re

from tagsync.core.documents.forms import Form

LEAST_MINUTES, MOST_MINUTES = 10, 7 * 24 * 60
_PATTERN = r"[0-9]{1,5}[mh]"
_FIX = "Write minutes or hours, such as 30m or 2h: 10 minutes at least, 168 hours at most"


def minutes_of(text: str) -> int:
    """The minutes that a text of the form `AFTER` says."""
    return int(text[:-1]) * (60 if text.endswith("h") else 1)


def _problem(text: str) -> str:
    if not re.fullmatch(_PATTERN, text):
        return f'"{text[:20]}" is no such time'
    if not LEAST_MINUTES <= minutes_of(text) <= MOST_MINUTES:
        return f"{text} is too {'short' if minutes_of(text) < LEAST_MINUTES else 'long'}"
    return ""


AFTER = Form(_PATTERN, "such a time", _FIX, check=_problem)
