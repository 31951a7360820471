"""The table of a hub, as the two hubs look at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from tagsync.engine.standby.mark import Mark


@dataclass(frozen=True, slots=True)
class Hubs:
    """Where two hubs are: this one in `region`, the other in `other`, and the one of `home_region` in `home`."""

    region: str
    other: str
    home: str


@dataclass(frozen=True, slots=True)
class Held:
    """The lease of a scope: the run that has it, and until when."""

    scope: str
    run_id: str
    until: datetime


@dataclass(frozen=True, slots=True)
class HubView:
    """What a hub's table holds at one moment: its mark, None before the first switch, and its leases."""

    mark: Mark | None = None
    leases: tuple[Held, ...] = ()

    def at_work(self, now: datetime) -> tuple[Held, ...]:
        """The leases that have not expired."""
        return tuple(lease for lease in self.leases if lease.until > now)

    def holder(self, scope: str, now: datetime) -> str:
        """The run that has the lease of a scope; empty if none has."""
        return next((lease.run_id for lease in self.at_work(now) if lease.scope == scope), "")


class HubTable(Protocol):
    """Every method raises `ServiceError` where the table does not answer."""

    def look(self) -> HubView:
        """Mark and leases, consistently."""
        ...

    def write(self, mark: Mark) -> None:
        """Writes a mark, unless a newer one is there."""
        ...

    def free(self) -> None:
        """Gives all leases of this table back."""
        ...
