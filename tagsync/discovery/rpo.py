"""The RPO: how old the data of a server may be, and how old it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from tagsync.core.model import Problem, SourceServer
from tagsync.discovery.health import health_of

NewestPoints = Mapping[str, datetime | Problem | None]
"""When the newest recovery point of a server was taken, by its id; None if it has none."""


class RpoState(StrEnum):
    """UNKNOWN: nothing says how old the data is, which never counts as met (law 1)."""

    MET = "met"
    PASSED = "passed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Rpo:
    """Data may be `minutes` old, 0 if there is no limit. `is_strict`: what is older is a refusal, not a warning."""

    minutes: int = 0
    is_strict: bool = False

    def of(self, age: timedelta | None) -> RpoState:
        """How data of this age compares with it; None: its age is not known."""
        if age is None:
            return RpoState.UNKNOWN
        return RpoState.PASSED if age > timedelta(minutes=self.minutes) else RpoState.MET


NO_RPO = Rpo()


def data_age(server: SourceServer, newest: NewestPoints, now: datetime) -> timedelta | None:
    """How old the latest data of a server is; None where that is not known.

    It is the lag of its replication. Where that stands still, a launch takes the newest recovery point, and its age
    counts.
    """
    if not health_of(server).keeps_points:
        return server.lag
    point = newest.get(server.server_id)
    return max(now - point, timedelta()) if isinstance(point, datetime) else None


@dataclass(frozen=True, slots=True)
class Ages:
    """How old the data of servers is at `now`, and what it may be. `newest` are the newest points of servers whose
    replication stands still."""

    rpo: Rpo
    now: datetime
    newest: NewestPoints

    def of(self, server: SourceServer) -> timedelta | None:
        return data_age(server, self.newest, self.now)

    def state(self, server: SourceServer) -> RpoState:
        return self.rpo.of(self.of(server))
