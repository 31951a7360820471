"""Leases: one run of a scope at a time, by one conditional write."""

from __future__ import annotations

from datetime import datetime, timedelta

from tagsync.aws.store.keys import LEASES, PK, SK, TTL
from tagsync.aws.store.table import ConditionFailed, Item, Table, seconds
from tagsync.engine.service_ports import LeaseHeld

_FREE_OR_MINE = "attribute_not_exists(pk) OR held_until <= :now OR run_id IN (:run, :dead) OR holder = :holder"
_NONE = "-"
"""What no run and no holder is called."""
_KEEP = timedelta(days=1)


class DynamoLeases:
    """The port `Leases`. `held_until` are milliseconds since 1970. An expired lease stays in the table for a day, so
    that the run that takes it over learns which one has crashed."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def acquire(
        self, scope: str, run_id: str, *, now: datetime, until: datetime, holder: str = "", dead: str = ""
    ) -> str:
        item: Item = {
            PK: LEASES,
            SK: scope,
            "run_id": run_id,
            "held_until": _milliseconds(until),
            "holder": holder,
            TTL: seconds(until + _KEEP),
        }
        values: Item = {
            ":now": _milliseconds(now),
            ":run": run_id,
            ":dead": dead or _NONE,
            ":holder": holder or _NONE,
        }
        try:
            before = self._table.put(item, _FREE_OR_MINE, values)
        except ConditionFailed as failed:
            found = failed.item
            raise LeaseHeld(scope, str(found.get("run_id", "unknown")), str(found.get("holder", ""))) from None
        run_before = str(before["run_id"]) if before else ""
        return "" if run_before == run_id else run_before

    def release(self, scope: str, run_id: str) -> None:
        try:
            self._table.delete(LEASES, scope, "run_id = :run", {":run": run_id})
        except ConditionFailed:
            return  # it had expired, and another run has taken it

    def holder(self, scope: str, now: datetime) -> str:
        item = self._table.get(LEASES, scope)
        held = item is not None and int(item["held_until"]) > _milliseconds(now)
        return str(item["run_id"]) if item and held else ""


def _milliseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
