"""What the steps of orchestrators have started: one item each, written before the start and again after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tagsync.aws.store import keys
from tagsync.aws.store.keys import PK, SK, TTL
from tagsync.aws.store.table import ConditionFailed, Item, Table, seconds
from tagsync.recovery.words.begun_steps import Begun


class DynamoBegunSteps:
    """The port `BegunSteps`. A step is forgotten after `retention_days`."""

    def __init__(self, table: Table, *, retention_days: int) -> None:
        self._table = table
        self._retention = timedelta(days=retention_days)

    def of(self, execution: str, step: str, since: datetime) -> Begun | None:
        item = self._table.get(keys.begun(execution), step)
        found = _begun(item) if item else None
        return found if found and found.at >= since else None

    def begin(self, execution: str, step: str, at: datetime, since: datetime) -> Begun:
        """Of two callers at once, one begins it, and both get the same answer."""
        item = self._item(execution, step, Begun(at))
        try:
            self._table.put(item, "attribute_not_exists(pk) OR began < :since", {":since": _milliseconds(since)})
        except ConditionFailed as failed:
            return _begun(failed.item)
        return Begun(_moment(_milliseconds(at)))

    def name(self, execution: str, step: str, begun: Begun, started: str) -> None:
        self._table.put(self._item(execution, step, replace(begun, started=started)))

    def unmark(self, execution: str, step: str, begun: Begun) -> None:
        self._table.put(self._item(execution, step, replace(begun, unmarked=True)))

    def _item(self, execution: str, step: str, begun: Begun) -> Item:
        return {
            PK: keys.begun(execution),
            SK: step,
            "began": _milliseconds(begun.at),
            "started": begun.started,
            "unmarked": int(begun.unmarked),
            TTL: seconds(begun.at + self._retention),
        }


def _begun(item: Item) -> Begun:
    return Begun(_moment(int(item["began"])), str(item["started"]), int(item.get("unmarked", 0)) == 1)


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _milliseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
