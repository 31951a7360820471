"""How long after its end a drill is cleaned up, and other stretches of time as people write them: `30m`, `2h`."""

from __future__ import annotations

import re

from tagsync.core.documents.forms import Form

LEAST_MINUTES, MOST_MINUTES = 10, 7 * 24 * 60
_PATTERN = r"[0-9]{1,5}[mh]"


def minutes_of(text: str) -> int:
    """The minutes that a text of such a form says."""
    return int(text[:-1]) * (60 if text.endswith("h") else 1)


def stretch(least_minutes: int, most_minutes: int) -> Form:
    """A form of minutes or hours within these bounds."""

    def problem(text: str) -> str:
        if not re.fullmatch(_PATTERN, text):
            return f'"{text[:20]}" is no such time'
        if not least_minutes <= minutes_of(text) <= most_minutes:
            return f"{text} is too {'short' if minutes_of(text) < least_minutes else 'long'}"
        return ""

    bounds = f"{least_minutes} minutes at least, {most_minutes // 60} hours at most"
    return Form(_PATTERN, "such a time", f"Write minutes or hours, such as 30m or 2h: {bounds}", check=problem)


AFTER = stretch(LEAST_MINUTES, MOST_MINUTES)
