"""What callers of the API did with native executions, which DRS itself keeps: one item each."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from tagsync.aws.store import keys
from tagsync.aws.store.keys import PK, SK, TTL
from tagsync.aws.store.packing import pack, unpack
from tagsync.aws.store.table import Item, Table, seconds
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.points import RecoveryPoint

_POINTS = "points"


class DynamoActs:
    """The port `Acts`. An act is forgotten after `retention_days`."""

    def __init__(self, table: Table, *, retention_days: int) -> None:
        self._table = table
        self._retention = timedelta(days=retention_days)

    def note(self, execution_id: str, act: Act) -> None:
        item: Item = {
            PK: keys.acts(execution_id),
            SK: f"{act.at.isoformat()}#{act.what}",
            "at": act.at.isoformat(),
            "who": act.who,
            "what": str(act.what),
            _POINTS: pack({server_id: [each.point_id, each.taken_at.isoformat()] for server_id, each in act.points}),
            TTL: seconds(act.at + self._retention),
        }
        self._table.put(item)

    def of(self, execution_id: str) -> tuple[Act, ...]:
        return tuple(map(_act, self._table.query(keys.acts(execution_id))))


def _act(item: Item) -> Act:
    """An item of an earlier version has no points."""
    points: Any = unpack(item[_POINTS]) if _POINTS in item else {}
    return Act(
        at=datetime.fromisoformat(str(item["at"])),
        who=str(item["who"]),
        what=Deed(str(item["what"])),
        points=tuple(
            (server_id, RecoveryPoint(point_id, datetime.fromisoformat(taken_at)))
            for server_id, (point_id, taken_at) in points.items()
        ),
    )
