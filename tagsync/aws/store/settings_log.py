"""The version of the settings, moved on by a conditional write, and every change that was made."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from heapq import merge
from itertools import islice

from tagsync.aws.store.keys import CHANGES, LEVEL_CHANGES, PK, SETTINGS, SK
from tagsync.aws.store.table import ConditionFailed, Item, Table
from tagsync.engine.schedule import LevelChange, SettingsChange, SettingsVersion
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

    def note(self, change: SettingsChange | LevelChange) -> None:
        self._table.put(_item(change) if isinstance(change, SettingsChange) else _level_item(change))

    def changes(self, limit: int) -> tuple[SettingsChange | LevelChange, ...]:
        schedule: Iterable[SettingsChange | LevelChange] = map(_change, self._newest(CHANGES, limit))
        levels: Iterable[SettingsChange | LevelChange] = map(_level_change, self._newest(LEVEL_CHANGES, limit))
        return tuple(islice(merge(schedule, levels, key=_moment, reverse=True), limit))

    def _newest(self, prefix: str, limit: int) -> Iterable[Item]:
        return self._table.query(SETTINGS[0], prefix, newest_first=True, limit=limit)


def _moment(change: SettingsChange | LevelChange) -> datetime:
    return change.at


def _item(change: SettingsChange) -> Item:
    return {
        PK: SETTINGS[0],
        SK: f"{CHANGES}{change.version:08d}",
        "version": change.version,
        "modified_at": change.at.isoformat(),
        "modified_by": change.by,
        "enabled": int(change.enabled),
        "expression": change.expression,
        "taken_back": int(change.taken_back),
    }


def _change(item: Item) -> SettingsChange:
    return SettingsChange(
        version=int(item["version"]),
        at=datetime.fromisoformat(str(item["modified_at"])),
        by=str(item["modified_by"]),
        enabled=bool(item["enabled"]),
        expression=str(item["expression"]),
        taken_back=bool(item["taken_back"]),
    )


def _level_item(change: LevelChange) -> Item:
    at, until = change.at.isoformat(), change.until.isoformat()
    return {
        PK: SETTINGS[0],
        SK: f"{LEVEL_CHANGES}{at}",
        "modified_at": at,
        "modified_by": change.by,
        "level": change.level,
        "until": until,
    }


def _level_change(item: Item) -> LevelChange:
    return LevelChange(
        at=datetime.fromisoformat(str(item["modified_at"])),
        by=str(item["modified_by"]),
        level=str(item["level"]),
        until=datetime.fromisoformat(str(item["until"])),
    )
