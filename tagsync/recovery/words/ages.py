"""How old something is, in words."""

from __future__ import annotations

from datetime import datetime, timedelta

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def age(then: datetime, now: datetime) -> str:
    """`5 min`, `3 h 20 min`, `2 days 4 h`."""
    return span(now - then)


def span(time: timedelta) -> str:
    """So much time, in its two largest units: `5 min`, `3 h 20 min`, `2 days 4 h`."""
    seconds = max(0, int(time.total_seconds()))
    days, hours, minutes = seconds // _DAY, seconds % _DAY // _HOUR, seconds % _HOUR // _MINUTE
    if days:
        return f"{days} day{'s' * (days > 1)} {hours} h"
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


def lag_words(lag: timedelta | None) -> str:
    """How far replication is behind: `no lag`, `lag 5 min`, `lag unknown`."""
    if lag is None:
        return "lag unknown"
    if lag < timedelta(minutes=1):
        return f"lag {int(lag.total_seconds())} s" if lag >= timedelta(seconds=1) else "no lag"
    return f"lag {span(lag)}"
