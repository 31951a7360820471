"""The values that runs keep so that they can be rolled back. They are items of their own (law 9)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from tagsync.aws.store import keys
from tagsync.aws.store.documents import StoredValues, values_document, values_from
from tagsync.aws.store.keys import PK, SK, TARGETS_OF_RUN, TTL
from tagsync.aws.store.pieces import document_in, put_document
from tagsync.aws.store.table import Item, Table, expires, seconds
from tagsync.core.model import Target
from tagsync.core.undo.recorded import RecordedServer
from tagsync.engine.kept.values import merged_values


class DynamoKeptValues:
    """The port `KeptValues`. Values are forgotten `retention_days` after their run began, as the run itself is."""

    def __init__(self, table: Table, *, retention_days: int) -> None:
        self._table = table
        self._retention = timedelta(days=retention_days)

    def save(self, run_id: str, target: Target, batch: str, servers: Sequence[RecordedServer]) -> None:
        pk, sk = keys.values(run_id), keys.batches(target) + batch
        item: Item = {PK: pk, SK: sk, TTL: expires(run_id, self._retention)}
        put_document(self._table, item, [values_document(server) for server in servers], (pk, _beyond(sk)))

    def load(self, run_id: str, target: Target) -> tuple[RecordedServer, ...]:
        found: tuple[RecordedServer, ...] = ()
        for item in self._table.query(keys.values(run_id), keys.batches(target)):
            further = (str(item[PK]), _beyond(str(item[SK])))
            stored: list[StoredValues] = document_in(self._table, item, further)  # type: ignore[assignment]
            found = merged_values(found, [values_from(each, target) for each in stored])
        return found

    def targets(self, run_id: str, now: datetime) -> tuple[Target, ...]:
        items = [*self._table.query(keys.values(run_id), TARGETS_OF_RUN, attributes=f"{SK} {TTL}")]
        if any(int(item[TTL]) <= seconds(now) for item in items):
            return ()
        places = {tuple(str(item[SK]).split("#")[1:3]) for item in items}
        return tuple(Target(account, region) for account, region in sorted(places))


def _beyond(sk: str) -> str:
    """Where a batch goes on that does not fit into its item."""
    return f"more#{sk.removeprefix(TARGETS_OF_RUN)}"
