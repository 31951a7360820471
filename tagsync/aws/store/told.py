"""The jobs whose failed launches were told, so that an event that comes twice is not told twice."""

from __future__ import annotations

from datetime import datetime, timedelta

from tagsync.aws.store import keys
from tagsync.aws.store.keys import PK, SK, TTL
from tagsync.aws.store.table import ConditionFailed, Item, Table, seconds
from tagsync.core.model import Target

_MORE = "attribute_not_exists(pk) OR failed < :failed"
_KEEP = timedelta(days=30)
"""Longer than an event can be late: a queue and its dead-letter queue keep a message for 14 days each, at most."""


class DynamoTold:
    """The port `Told`."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def claim(self, target: Target, job_id: str, failed: int, *, now: datetime) -> bool:
        pk, sk = keys.told(target, job_id)
        item: Item = {PK: pk, SK: sk, "failed": failed, TTL: seconds(now + _KEEP)}
        try:
            self._table.put(item, _MORE, {":failed": failed})
        except ConditionFailed:
            return False
        return True
