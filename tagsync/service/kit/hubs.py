"""Two hubs, as a function sees them: leases that hold in both, and whether its own is in charge."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from tagsync.aws.service.clients import service_client
from tagsync.aws.store.hub_table import DynamoHubTable
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.table import Table
from tagsync.engine.apply import utc_now
from tagsync.engine.service_ports import Leases, Metric, ServiceError
from tagsync.engine.standby.charge import Charge, NotInCharge
from tagsync.engine.standby.leases import HubLeases
from tagsync.engine.standby.ports import Hubs
from tagsync.service.kit.telemetry import count_metric, logger

LOOK_EVERY = timedelta(minutes=1)
"""How long a function that acts on tag changes keeps what it has read."""
_ATTEMPTS = 2


def hub_leases(table: Table, hubs: Hubs | None) -> Leases:
    """The leases of a hub; where there are two, with those of the other one."""
    own = DynamoLeases(table)
    return HubLeases(own, charge_of(table, hubs), _stood_back) if hubs else own


def charge_of(table: Table, hubs: Hubs) -> Charge:
    other = Table(service_client("dynamodb", attempts=_ATTEMPTS, region=hubs.other), table.name)
    return Charge(hubs, DynamoHubTable(table), DynamoHubTable(other), _unread)


class InCharge:
    """Whether this hub is in charge, as of the last minute. One hub alone is, and so is one that cannot read its own
    table: what it does then fails by itself."""

    def __init__(self, charge: Charge | None = None, now: Callable[[], datetime] = utc_now) -> None:
        self._charge, self._now = charge, now
        self._looked_at: datetime | None = None
        self._is_mine = True

    def __call__(self) -> bool:
        now = self._now()
        if self._charge and (self._looked_at is None or now - self._looked_at >= LOOK_EVERY):
            try:
                self._is_mine, self._looked_at = self._charge.is_mine(), now
            except ServiceError as error:
                logger.warning("whether this hub is in charge cannot be read", said=str(error))
                return True
        return self._is_mine


def _stood_back(refusal: NotInCharge) -> None:
    logger.warning("stood back: the other hub is in charge", in_charge=refusal.region, scope=refusal.scope)
    count_metric(Metric.STOOD_BACK, 1)


def _unread(why: str) -> None:
    logger.warning("the other hub cannot be read, so this one goes by what it knows", said=why)
    count_metric(Metric.OTHER_HUB_UNREAD, 1)
