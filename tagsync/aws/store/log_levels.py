"""The level of the logs, for a while."""

from __future__ import annotations

from datetime import datetime

from tagsync.aws.store.keys import LOG_LEVEL, PK, SK, TTL
from tagsync.aws.store.table import Table, seconds
from tagsync.engine.service_ports import LevelForNow


class DynamoLogLevels:
    """The port `LogLevels`. DynamoDB removes an item some time after its moment, so the moment is looked at too."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def current(self, now: datetime) -> LevelForNow | None:
        item = self._table.get(*LOG_LEVEL)
        if item is None:
            return None
        found = LevelForNow(str(item["level"]), datetime.fromisoformat(str(item["until"])), str(item["set_by"]))
        return found if found.until > now else None

    def change(self, level: LevelForNow) -> None:
        pk, sk = LOG_LEVEL
        until, expires = level.until.isoformat(), seconds(level.until)
        self._table.put({PK: pk, SK: sk, "level": level.level, "until": until, "set_by": level.set_by, TTL: expires})
