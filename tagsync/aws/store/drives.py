"""The states of drives: one item each, written only if no other writer has changed it meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from itertools import islice

from tagsync.aws.store import keys
from tagsync.aws.store.keys import DOCUMENT, DRIVES, PK, SK, TTL
from tagsync.aws.store.packing import pack, unpack
from tagsync.aws.store.table import ConditionFailed, Item, Table, seconds
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
        return StoredDrive(_drive(item), int(item["version"])) if item else None

    def save(self, drive: Drive, version: int) -> int:
        return self._put(drive, version + 1, "version = :before", {":before": version})

    def newest(self, limit: int) -> tuple[Drive, ...]:
        items = self._table.query(DRIVES, newest_first=True, limit=limit)
        return tuple(_drive(item) for item in islice(items, limit))

    def keep(self, run_id: str, what: str, value: object) -> None:
        self._table.put({PK: keys.drive(run_id), SK: what, DOCUMENT: pack(value), TTL: self._expires(run_id)})

    def kept(self, run_id: str, what: str) -> object:
        item = self._table.get(keys.drive(run_id), what)
        return unpack(item[DOCUMENT]) if item else None

    def _put(self, drive: Drive, version: int, condition: str, values: Item) -> int:
        item: Item = {
            PK: DRIVES,
            SK: drive.run_id,
            "version": version,
            DOCUMENT: pack(drive_to_document(drive)),
            TTL: seconds(drive.moved_at + self._retention),
        }
        try:
            self._table.put(item, condition, values)
        except ConditionFailed:
            raise DriveMoved(f"The drive {drive.run_id} was changed by another caller. Read it again") from None
        return version

    def _expires(self, run_id: str) -> int:
        return seconds(keys.began(run_id) + self._retention)


def _drive(item: Item) -> Drive:
    return drive_from_document(unpack(item[DOCUMENT]))
