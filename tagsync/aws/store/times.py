"""The times of recoveries that have ended: one item each, which outlives a drive."""

from __future__ import annotations

from datetime import UTC, timedelta
from itertools import islice

from tagsync.aws.store import keys
from tagsync.aws.store.keys import PK, SK, TTL
from tagsync.aws.store.pieces import document_in, put_document
from tagsync.aws.store.table import Item, Table, seconds
from tagsync.engine.service_ports import ServiceError
from tagsync.recovery.times.document import times_from_document, times_to_document
from tagsync.recovery.times.record import Kind, RecoveryTimes

KEPT = timedelta(days=5 * 366)
"""Drills are held once or a few times a year, and are compared over years."""


class DynamoTimes:
    """The port `KeptTimes`."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def keep(self, times: RecoveryTimes) -> None:
        at = (keys.times(times.plan), _sort_key(times))
        item: Item = {PK: at[0], SK: at[1], TTL: seconds(times.ended_at + KEPT)}
        put_document(self._table, item, times_to_document(times), keys.more_times(at[1]))

    def of(self, plan: str, limit: int) -> tuple[RecoveryTimes, ...]:
        items = islice(self._table.query(keys.times(plan), newest_first=True, limit=limit), limit)
        return tuple(map(self._times, items))

    def _times(self, item: Item) -> RecoveryTimes:
        document = document_in(self._table, item, keys.more_times(str(item[SK])))
        try:
            return times_from_document(document)
        except ValueError as error:
            raise ServiceError(f"table {self._table.name}: the times of {item[SK]!s} cannot be read: {error}") from None


def _sort_key(times: RecoveryTimes) -> str:
    """It sorts by time: the id of a drive begins with its start, and the ARN of an execution does not."""
    if times.kind is Kind.DRIVEN:
        return times.recovery_id
    return f"{times.started_at.astimezone(UTC):%Y%m%dT%H%M%SZ}-{times.recovery_id}"
