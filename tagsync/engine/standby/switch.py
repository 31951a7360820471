"""The switch: a person puts one of the two hubs in charge."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.core.errors import TagsyncError
from tagsync.engine.service_ports import ServiceError
from tagsync.engine.standby.charge import Charge, Standing
from tagsync.engine.standby.mark import Mark
from tagsync.engine.standby.ports import Held


class AtWork(TagsyncError):
    """The hub that would lose the charge is at work. `leases` say on what."""

    def __init__(self, region: str, leases: tuple[Held, ...]) -> None:
        self.leases = leases
        names = ", ".join(f"{each.run_id} ({each.scope})" for each in leases)
        super().__init__(f"The hub in {region} is at work: {names}")


@dataclass(frozen=True, slots=True)
class Switched:
    """`standing` has the mark that counts now. `is_new`: the hub was not in charge before. `untold` says why the other
    hub could not be told; empty: it knows. It is told as soon as it can read."""

    standing: Standing
    is_new: bool
    untold: str = ""


def put_in_charge(charge: Charge, now: datetime, by: str, *, interrupt: bool) -> Switched:
    """Puts the hub of `charge` in charge. A hub that already is gets the same mark, and tells the other one again.

    Raises `AtWork` while the other hub is at work, unless it is to be interrupted: then its leases are given back, and
    it stops at its next step. A hub that does not answer cannot be asked, and is waited for once. Raises
    `ServiceError`.
    """
    standing = charge.standing()
    at_work = standing.other.at_work(now) if standing.other else ()
    is_new = standing.mark.region != charge.hubs.region
    if is_new:
        if at_work and not interrupt:
            raise AtWork(charge.hubs.other, at_work)
        standing = replace(standing, mark=Mark(standing.mark.epoch + 1, charge.hubs.region, now, by))
        charge.own.write(standing.mark)
    if standing.other is None:
        return Switched(standing, is_new, standing.unread)
    try:
        charge.other.write(standing.mark)
        if interrupt:
            charge.other.free()
    except ServiceError as error:
        return Switched(replace(standing, other=None, unread=str(error)), is_new, str(error))
    return Switched(charge.standing(), is_new)
