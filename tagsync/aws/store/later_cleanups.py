"""Cleanups that are carried out later: one item each, so that none is lost when a call fails."""

from __future__ import annotations

from datetime import datetime, timedelta

from tagsync.aws.store.keys import CLEANUPS, PK, SK, TTL
from tagsync.aws.store.table import Item, Table, seconds
from tagsync.recovery.cleanup.due import LaterCleanup


class DynamoLaterCleanups:
    """The port `LaterCleanups`. A cleanup is forgotten `retention_days` after it was asked for."""

    def __init__(self, table: Table, *, retention_days: int) -> None:
        self._table = table
        self._retention = timedelta(days=retention_days)

    def keep(self, cleanup: LaterCleanup) -> None:
        item: Item = {
            PK: CLEANUPS,
            SK: cleanup.recovery_id,
            "name": cleanup.name,
            "after_minutes": cleanup.after_minutes,
            "who": cleanup.who,
            "asked_at": cleanup.asked_at.isoformat(),
            "said": cleanup.said,
            "done_at": cleanup.done_at.isoformat() if cleanup.done_at else "",
            TTL: seconds(cleanup.asked_at + self._retention),
        }
        self._table.put(item)

    def open(self) -> tuple[LaterCleanup, ...]:
        return tuple(each for each in map(_cleanup, self._table.query(CLEANUPS)) if each.done_at is None)

    def of(self, recovery_id: str) -> LaterCleanup | None:
        item = self._table.get(CLEANUPS, recovery_id)
        return _cleanup(item) if item else None


def _cleanup(item: Item) -> LaterCleanup:
    done_at = str(item["done_at"])
    return LaterCleanup(
        str(item[SK]),
        str(item["name"]),
        int(item["after_minutes"]),
        str(item["who"]),
        datetime.fromisoformat(str(item["asked_at"])),
        str(item["said"]),
        datetime.fromisoformat(done_at) if done_at else None,
    )
