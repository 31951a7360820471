"""A copy of a source server's disks that is under way: its state follows from its start and the clock."""

from __future__ import annotations

from dataclasses import dataclass

_INITIATES, COPIES = 120.0, 1200.0


@dataclass(frozen=True, slots=True)
class Copying:
    """A copy under way since `since`: the first of a server, or (`again`) one that looks for what has changed."""

    since: float
    again: bool

    def state(self, now: float) -> str:
        if now >= self.since + COPIES:
            return "CONTINUOUS"
        if self.again:
            return "RESCAN"
        return "INITIATING" if now < self.since + _INITIATES else "INITIAL_SYNC"
