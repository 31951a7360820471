"""A copy of a source server's disks that is under way: its state follows from its start and the clock."""

from __future__ import annotations

from dataclasses import dataclass

_STALLS, _INITIATES, COPIES = 60.0, 120.0, 1200.0


@dataclass(frozen=True, slots=True)
class Copying:
    """A copy under way since `since`: the first of a server, or (`again`) one that looks for what has changed. One that
    was `turned` comes from another instance than before, and is stalled for a moment until that one's agent is there.
    """

    since: float
    again: bool
    turned: bool = False

    @property
    def goes_on(self) -> float:
        """When one that was turned is not stalled any more."""
        return self.since + _STALLS if self.turned else self.since

    def state(self, now: float) -> str:
        if now >= self.since + COPIES:
            return "CONTINUOUS"
        if self.turned and now < self.since + _STALLS:
            return "STALLED"
        if self.again:
            return "RESCAN"
        return "INITIATING" if now < self.since + _INITIATES else "INITIAL_SYNC"

    def rescanned(self, now: float) -> float:
        """The part of the disks that was looked through again."""
        begins = self.since + (_STALLS if self.turned else 0.0)
        part = (now - begins) / (self.since + COPIES - begins)
        return min(max(part, 0.0), 1.0) if self.again else 0.0
