"""How long to wait for AWS before a call, or a whole region, is given up."""

from __future__ import annotations

from dataclasses import dataclass

SHORTEST = 1.0
"""Seconds that a timeout has at least, however short the deadline is."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds to wait: `connect` for a connection, `read` for one answer, `region` for any answer of a service in a
    region. A call that is at work when a region's time is up is finished, so that is told `read` later at most."""

    connect: float = 5.0
    read: float = 20.0
    region: float = 30.0

    def within(self, seconds: float) -> Timeouts:
        """The same timeouts, cut to the seconds that there are, but never below `SHORTEST`."""
        most = max(seconds, SHORTEST)
        return Timeouts(min(self.connect, most), min(self.read, most), min(self.region, most))


DEFAULT_TIMEOUTS = Timeouts()
