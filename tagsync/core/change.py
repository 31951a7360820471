"""Changes: the difference between a source server's actual and desired tags, key by key; and their documents."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypedDict

from tagsync.core.tags import OWNED_KEY

RECORD_RULE = "ownership record"

Action = Literal["add", "update", "remove"]
LaunchSetting = Literal["copy_tags", "right_sizing"]


@dataclass(frozen=True, slots=True)
class TagChange:
    """One key to write or remove. `before` is None where the key is absent, `after` is None where it goes.

    `rule` says why in a few words: `copied`, `renamed from Env`, `set by policy`, `no longer on the instance`, ...
    """

    key: str
    before: str | None = field(repr=False)
    after: str | None = field(repr=False)
    rule: str = ""

    @property
    def action(self) -> Action:
        if self.before is None:
            return "add"
        return "remove" if self.after is None else "update"

    @property
    def is_record(self) -> bool:
        """Whether it is bookkeeping: a change to the ownership record, under whichever key that is kept."""
        return self.rule == RECORD_RULE or self.key == OWNED_KEY


@dataclass(frozen=True, slots=True)
class LaunchChange:
    """One launch setting to ensure: `copy_tags` (`false` -> `true`) or `right_sizing` (`BASIC` -> `IN_AWS`)."""

    setting: LaunchSetting
    before: str
    after: str


class TagChangeDocument(TypedDict):
    action: Action
    key: str
    before: str | None
    after: str | None
    rule: str


class LaunchChangeDocument(TypedDict):
    setting: LaunchSetting
    before: str
    after: str


def tag_change_to_document(change: TagChange) -> TagChangeDocument:
    return {
        "action": change.action,
        "key": change.key,
        "before": change.before,
        "after": change.after,
        "rule": change.rule,
    }


def tag_change_from_document(saved: TagChangeDocument) -> TagChange:
    return TagChange(saved["key"], saved["before"], saved["after"], saved["rule"])


def launch_change_to_document(change: LaunchChange) -> LaunchChangeDocument:
    return {"setting": change.setting, "before": change.before, "after": change.after}
