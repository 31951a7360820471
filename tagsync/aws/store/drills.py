"""Drills of the calendar: one item for each moment at which the drill of a plan was due."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice

from tagsync.aws.store import keys
from tagsync.aws.store.keys import DOCUMENT, PK, SK, TTL
from tagsync.aws.store.packing import pack, unpack
from tagsync.aws.store.table import ConditionFailed, Item, Table, seconds
from tagsync.engine.service_ports import ServiceError
from tagsync.recovery.drills.document import drill_from_document, drill_to_document
from tagsync.recovery.drills.drill import CalendarDrill


class DynamoDrillBook:
    """The port `DrillBook`. A drill is forgotten `retention_days` after it was due."""

    def __init__(self, table: Table, *, retention_days: int) -> None:
        self._table = table
        self._retention = timedelta(days=retention_days)

    def begin(self, drill: CalendarDrill) -> CalendarDrill:
        """Of two callers at once, one begins it, and both get the same answer."""
        try:
            self._table.put(self._item(drill), "attribute_not_exists(pk)")
        except ConditionFailed as failed:
            return self._drill(failed.item)
        return drill

    def keep(self, drill: CalendarDrill) -> None:
        self._table.put(self._item(drill))

    def of(self, plan: str, limit: int) -> tuple[CalendarDrill, ...]:
        items = islice(self._table.query(keys.drills(plan), newest_first=True, limit=limit), limit)
        return tuple(map(self._drill, items))

    def _item(self, drill: CalendarDrill) -> Item:
        due = drill.due
        return {
            PK: keys.drills(due.plan),
            SK: due.moment,
            DOCUMENT: pack(drill_to_document(drill)),
            TTL: seconds(due.due_at + self._retention),
        }

    def _drill(self, item: Item) -> CalendarDrill:
        data = item[DOCUMENT]
        try:
            assert isinstance(data, bytes)
            return drill_from_document(unpack(data))
        except (AssertionError, ValueError) as error:
            raise ServiceError(f"table {self._table.name}: the drill {item[SK]!s} cannot be read: {error}") from None
