"""The states of drives, each written only if no other writer has changed it meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from itertools import islice

from tagsync.aws.store import keys
from tagsync.aws.store.keys import DRIVES, PK, SK, TTL
from tagsync.aws.store.pieces import document_in, put_document
from tagsync.aws.store.table import ConditionFailed, Item, Table, expires, seconds
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.ports import DriveMoved, StoredDrive
from tagsync.recovery.driven.stored import drive_from_document, drive_to_document

_REQUEST = "request"


class DynamoDrives:
    """The port `Drives`. A drive is forgotten `retention_days` after its last change."""

    def __init__(self, table: Table, *, retention_days: int) -> None:
        self._table = table
        self._retention = timedelta(days=retention_days)

    def create(self, drive: Drive, request: Mapping[str, object]) -> None:
        self.keep(drive.run_id, _REQUEST, dict(request))
        self._put(drive, 1, "attribute_not_exists(pk)", {})

    def request(self, run_id: str) -> Mapping[str, object]:
        found = self.kept(run_id, _REQUEST)
        return found if isinstance(found, Mapping) else {}

    def load(self, run_id: str) -> StoredDrive | None:
        item = self._table.get(DRIVES, run_id)
        return StoredDrive(self._drive(item), int(item["version"])) if item else None

    def save(self, drive: Drive, version: int) -> int:
        return self._put(drive, version + 1, "version = :before", {":before": version})

    def newest(self, limit: int) -> tuple[Drive, ...]:
        items = self._table.query(DRIVES, newest_first=True, limit=limit)
        return tuple(self._drive(item) for item in islice(items, limit))

    def keep(self, run_id: str, what: str, value: object) -> None:
        at = (keys.drive(run_id), what)
        put_document(self._table, {PK: at[0], SK: at[1], TTL: expires(run_id, self._retention)}, value, at)

    def kept(self, run_id: str, what: str) -> object:
        at = (keys.drive(run_id), what)
        item = self._table.get(*at)
        return document_in(self._table, item, at) if item else None

    def _put(self, drive: Drive, version: int, condition: str, values: Item) -> int:
        item: Item = {
            PK: DRIVES,
            SK: drive.run_id,
            "version": version,
            TTL: seconds(drive.moved_at + self._retention),
        }
        try:
            document = drive_to_document(drive)
            put_document(self._table, item, document, keys.state(drive.run_id), condition, values)
        except ConditionFailed:
            raise DriveMoved(f"The drive {drive.run_id} was changed by another caller. Read it again") from None
        return version

    def _drive(self, item: Item) -> Drive:
        return drive_from_document(document_in(self._table, item, keys.state(str(item[SK]))))
