"""Leases that hold in both hubs, with one conditional write in the hub's own table.

A hub that begins a run writes its own lease first, and then looks at those of the other hub. Of two hubs that begin at
once, at least one sees the lease of the other, and gives its own back. So no two work on a scope while each can read
the other's table, whatever is switched meanwhile. A hub that is not in charge takes no lease and renews none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tagsync.engine.run import DRY_RUN_OF
from tagsync.engine.service_ports import LeaseHeld, Leases, ServiceError
from tagsync.engine.standby.charge import Charge, NotInCharge
from tagsync.engine.standby.ports import HubView


@dataclass(frozen=True, slots=True)
class HubLeases:
    """The port `Leases`, for one of two hubs. `own` are those in its table. `stood_back` is told of every refusal
    because the other hub is in charge."""

    own: Leases
    charge: Charge
    stood_back: Callable[[NotInCharge], None] = lambda _refusal: None

    def acquire(
        self, scope: str, run_id: str, *, now: datetime, until: datetime, holder: str = "", dead: str = ""
    ) -> str:
        """As the port says. Raises `NotInCharge` too, which is a `LeaseHeld`, and `ServiceError`. A dry run writes
        nothing: a hub does it also while it stands by."""
        if scope.startswith(DRY_RUN_OF):
            return self.own.acquire(scope, run_id, now=now, until=until, holder=holder, dead=dead)
        try:
            standing = self.charge.require(scope, run_id)
        except NotInCharge as refusal:
            self.stood_back(refusal)
            raise
        other, is_renewed = standing.other, standing.own.holder(scope, now) == run_id
        if other and not is_renewed:
            _refuse(other, scope, now)
        before = self.own.acquire(scope, run_id, now=now, until=until, holder=holder, dead=dead)
        if other and not is_renewed:
            self._look_again(scope, run_id, now)
        return before

    def release(self, scope: str, run_id: str) -> None:
        self.own.release(scope, run_id)

    def holder(self, scope: str, now: datetime) -> str:
        return self.own.holder(scope, now)

    def _look_again(self, scope: str, run_id: str, now: datetime) -> None:
        """The other hub may have taken its lease since it was looked at."""
        try:
            other = self.charge.other.look()
        except ServiceError as error:
            self.charge.unread(str(error))
            return
        try:
            _refuse(other, scope, now)
        except LeaseHeld:
            self.own.release(scope, run_id)
            raise


def _refuse(other: HubView, scope: str, now: datetime) -> None:
    """Raises `LeaseHeld` if the other hub works on this scope."""
    if at_work := other.holder(scope, now):
        raise LeaseHeld(scope, at_work)
