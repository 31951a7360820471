"""The newest tag-change event of each instance, so that a late one does not undo a newer one."""

from __future__ import annotations

from datetime import datetime, timedelta

from tagsync.aws.store import keys
from tagsync.aws.store.keys import PK, SK, TTL
from tagsync.aws.store.table import ConditionFailed, Item, Table, seconds

_NEWEST = "attribute_not_exists(pk) OR version <= :version"
_KEEP = timedelta(days=30)
"""Longer than an event can be late: a queue and its dead-letter queue keep a message for 14 days each, at most."""


class DynamoEventOrder:
    """The port `EventOrder`."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def claim(self, account: str, region: str, instance_id: str, version: int, *, now: datetime) -> bool:
        pk, sk = keys.order(account, region, instance_id)
        item: Item = {PK: pk, SK: sk, "version": version, TTL: seconds(now + _KEEP)}
        try:
            self._table.put(item, _NEWEST, {":version": version})
        except ConditionFailed:
            return False
        return True
