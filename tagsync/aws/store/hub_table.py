"""The mark of a hub and its leases, as both hubs look at them."""

from __future__ import annotations

from datetime import UTC, datetime

from tagsync.aws.store.keys import IN_CHARGE, LEASES, PK, SK
from tagsync.aws.store.table import ConditionFailed, Item, Table
from tagsync.engine.standby.mark import Mark
from tagsync.engine.standby.ports import Held, HubView

_NEWER = "attribute_not_exists(pk) OR epoch < :epoch OR (epoch = :epoch AND in_charge < :region)"


class DynamoHubTable:
    """The port `HubTable`. The mark is beside the leases, so that one read gives both."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def look(self) -> HubView:
        items = list(self._table.query(LEASES))
        mark = next((_mark(item) for item in items if item[SK] == IN_CHARGE), None)
        return HubView(mark, tuple(_lease(item) for item in items if item[SK] != IN_CHARGE))

    def write(self, mark: Mark) -> None:
        item: Item = {
            PK: LEASES,
            SK: IN_CHARGE,
            "epoch": mark.epoch,
            "in_charge": mark.region,
            "by": mark.by,
            "at": mark.at.isoformat() if mark.at else "",
        }
        try:
            self._table.put(item, _NEWER, {":epoch": mark.epoch, ":region": mark.region})
        except ConditionFailed:
            return

    def free(self) -> None:
        for lease in self.look().leases:
            self._table.delete(LEASES, lease.scope)


def _mark(item: Item) -> Mark:
    at = str(item["at"])
    return Mark(int(item["epoch"]), str(item["in_charge"]), datetime.fromisoformat(at) if at else None, str(item["by"]))


def _lease(item: Item) -> Held:
    until = datetime.fromtimestamp(int(item["held_until"]) / 1000, UTC)
    return Held(str(item[SK]), str(item["run_id"]), until)
