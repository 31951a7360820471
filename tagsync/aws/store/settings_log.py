"""The version of the settings, moved on by a conditional write, and every change that was made."""

from __future__ import annotations

from datetime import datetime
from itertools import islice

from tagsync.aws.store.keys import CHANGES, PK, SETTINGS, SK
from tagsync.aws.store.table import ConditionFailed, Item, Table
from tagsync.engine.schedule import SettingsChange, SettingsVersion
from tagsync.engine.service_ports import SettingsMoved


class DynamoSettingsLog:
    """The port `SettingsLog`."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def current(self) -> SettingsVersion:
        item = self._table.get(*SETTINGS)
        if item is None:
            return SettingsVersion()
        moment = datetime.fromisoformat(str(item["modified_at"]))
        return SettingsVersion(int(item["version"]), moment, str(item["modified_by"]))

    def advance(self, before: SettingsVersion, after: SettingsVersion) -> None:
        assert after.modified_at is not None
        item: Item = {
            PK: SETTINGS[0],
            SK: SETTINGS[1],
            "version": after.version,
            "modified_at": after.modified_at.isoformat(),
            "modified_by": after.modified_by,
        }
        condition = "version = :before" if before.version else "attribute_not_exists(pk)"
        try:
            self._table.put(item, condition, {":before": before.version} if before.version else None)
        except ConditionFailed:
            message = "Another caller has just changed the settings. Read them again, and change them if still needed"
            raise SettingsMoved(message) from None

    def note(self, change: SettingsChange) -> None:
        self._table.put(
            {
                PK: SETTINGS[0],
                SK: f"{CHANGES}{change.version:08d}",
                "version": change.version,
                "modified_at": change.at.isoformat(),
                "modified_by": change.by,
                "enabled": int(change.enabled),
                "expression": change.expression,
                "taken_back": int(change.taken_back),
            }
        )

    def changes(self, limit: int) -> tuple[SettingsChange, ...]:
        items = self._table.query(SETTINGS[0], CHANGES, newest_first=True, limit=limit)
        return tuple(_change(item) for item in islice(items, limit))


def _change(item: Item) -> SettingsChange:
    return SettingsChange(
        version=int(item["version"]),
        at=datetime.fromisoformat(str(item["modified_at"])),
        by=str(item["modified_by"]),
        enabled=bool(item["enabled"]),
        expression=str(item["expression"]),
        taken_back=bool(item["taken_back"]),
    )
