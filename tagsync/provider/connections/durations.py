"""Durations as Go and the AWS provider write them: `1h30m`, `900s`."""

from __future__ import annotations

import re

_SECONDS = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "μs": 1e-6, "ms": 1e-3, "s": 1, "m": 60, "h": 3600}
_PART = re.compile(r"([0-9]+\.?[0-9]*|\.[0-9]+)(ns|us|µs|μs|ms|s|m|h)")
_WHOLE = re.compile(rf"[-+]?(?:{_PART.pattern})+")
SHORTEST, LONGEST = 900, 43_200
"""Seconds that a session of a role may last (STS API Reference, AssumeRole: DurationSeconds)."""


def seconds_of(text: str) -> float | None:
    """The seconds of a duration; None for a text that is none."""
    if not _WHOLE.fullmatch(text):
        return None
    total = sum(float(number) * _SECONDS[unit] for number, unit in _PART.findall(text))
    return -total if text.startswith("-") else total


def duration_problem(text: str) -> str:
    """Why a text cannot be the duration of a session; empty if it can."""
    seconds = seconds_of(text)
    if seconds is None:
        return f'"{text}" is not a duration. Write one such as "1h", "45m" or "1h30m"'
    if not SHORTEST <= seconds <= LONGEST:
        return f'"{text}" cannot be used here. A session lasts 15 minutes to 12 hours: write "15m" to "12h"'
    return ""
