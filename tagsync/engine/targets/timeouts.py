"""How long to wait for AWS before a call, or a whole region, is given up."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Number

SHORTEST = 1.0
"""Seconds that a timeout has at least, however short the deadline is."""

AT_LEAST, AT_MOST = 0.1, 600.0
"""Seconds that a person may choose."""


@declared
class Timeouts:
    """Seconds to wait. A call that is at work when a region's time is up is finished, so a region that does not answer
    is told of after `region` and `read` together at the latest."""

    connect: float = member(Number(at_least=AT_LEAST, at_most=AT_MOST), "Seconds for a connection.", default=5.0)
    read: float = member(Number(at_least=AT_LEAST, at_most=AT_MOST), "Seconds for one answer.", default=20.0)
    region: float = member(
        Number(at_least=AT_LEAST, at_most=AT_MOST),
        "Seconds in which a service must answer anything in a region.",
        default=30.0,
    )

    def at_most(self, other: Timeouts) -> Timeouts:
        """The shorter ones of both."""
        return Timeouts(
            connect=min(self.connect, other.connect),
            read=min(self.read, other.read),
            region=min(self.region, other.region),
        )

    def within(self, seconds: float) -> Timeouts:
        """The same timeouts, cut to the seconds that there are, but never below `SHORTEST`."""
        most = max(seconds, SHORTEST)
        return self.at_most(Timeouts(connect=most, read=most, region=most))

    def but(self, connect: float | None, read: float | None, region: float | None) -> Timeouts:
        """The same timeouts, but for those that are given."""
        return Timeouts(
            connect=self.connect if connect is None else connect,
            read=self.read if read is None else read,
            region=self.region if region is None else region,
        )


DEFAULT_TIMEOUTS = Timeouts()

LONGEST_IN_FUNCTIONS = Timeouts(connect=10, read=30, region=30)
"""Those of a Lambda function: together shorter than the margin before its time limit, so that a call in flight ends in
time."""
