"""Which hub is in charge, as one of the two sees it.

A hub reads both marks, and the newest counts. It keeps a newer mark of the other hub in its own table, so that it knows
it when the other one does not answer. Where it does not answer, the hub's own mark counts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from tagsync.engine.run import began
from tagsync.engine.service_ports import LeaseHeld, ServiceError
from tagsync.engine.standby.mark import Mark, newest
from tagsync.engine.standby.ports import Hubs, HubTable, HubView

CLOCKS_DIFFER = timedelta(seconds=5)
"""The clocks of two hubs differ by less. The start of a run is known to the second."""


class NotInCharge(LeaseHeld):
    """The other hub is in charge, so this one begins nothing and goes on with nothing."""

    def __init__(self, scope: str, here: str, in_charge: str) -> None:
        super().__init__(scope, "")
        self.region = in_charge
        self.args = (f"The hub in {in_charge} is in charge. This one, in {here}, stands by: ask the other one",)


def code_of(held: LeaseHeld) -> Literal["ALREADY_RUNNING", "NOT_IN_CHARGE"]:
    """What is said to programs."""
    return "NOT_IN_CHARGE" if isinstance(held, NotInCharge) else "ALREADY_RUNNING"


class BegunBefore(NotInCharge):
    """This began before the hubs were switched, and does not go on: what was missing of it was done elsewhere."""

    def __init__(self, scope: str, here: str) -> None:
        super().__init__(scope, here, here)
        self.args = ("It began before the hubs were switched, and does not go on. Start it anew",)


@dataclass(frozen=True, slots=True)
class Standing:
    """`mark` is the one that counts. `other` is None where the other hub's table does not answer: `unread` says why."""

    mark: Mark
    own: HubView
    other: HubView | None
    unread: str = ""


@dataclass(frozen=True, slots=True)
class Charge:
    """The hub in `hubs.region`. The one at home is in charge until it is switched.

    `unread` is told why the other hub's table could not be read.
    """

    hubs: Hubs
    own: HubTable
    other: HubTable
    unread: Callable[[str], None] = lambda _why: None

    def standing(self) -> Standing:
        """Raises `ServiceError` where the hub's own table does not answer."""
        own = self.own.look()
        mine = own.mark or Mark(0, self.hubs.home)
        try:
            other = self.other.look()
        except ServiceError as error:
            self.unread(str(error))
            return Standing(mine, own, None, str(error))
        mark = newest([mine, other.mark or Mark(0, self.hubs.home)])
        if mark.is_newer_than(mine):
            self.own.write(mark)
        return Standing(mark, own, other)

    def is_mine(self) -> bool:
        """Whether this hub is in charge. Raises `ServiceError` as `standing`."""
        return self.standing().mark.region == self.hubs.region

    def require(self, scope: str, run_id: str) -> Standing:
        """Raises `NotInCharge`, also for a run that began before this hub was put in charge, and `ServiceError` as
        `standing`."""
        standing = self.standing()
        if standing.mark.region != self.hubs.region:
            raise NotInCharge(scope, self.hubs.region, standing.mark.region)
        if standing.mark.at and _began(run_id, standing.mark.at) < standing.mark.at - CLOCKS_DIFFER:
            raise BegunBefore(scope, self.hubs.region)
        return standing


def _began(run_id: str, otherwise: datetime) -> datetime:
    """The start of a run or a drive. What has another id takes its lease for one invocation alone."""
    try:
        return began(run_id)
    except ValueError:
        return otherwise
