"""Which changes of one server go back, which are back already, and which are left because of what came after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.launch import RIGHT
from tagsync.core.model import LaunchSettings, Tags
from tagsync.core.tags import is_never_pruned
from tagsync.core.undo.books import Books


@dataclass(frozen=True, slots=True)
class ReturningTags:
    """`back`: the values that keys get back, None for those that go. `there` are keys that have their old value.
    `left` are those that were changed since."""

    back: Mapping[str, str | None] = field(repr=False)
    there: frozenset[str]
    left: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReturningLaunch:
    """`changes` go back. `left` are settings that were changed since. `kept` are the names that a policy has for what
    stays as it is now."""

    changes: tuple[LaunchChange, ...] = ()
    left: tuple[str, ...] = ()
    kept: frozenset[str] = frozenset()


def returning_tags(changes: Sequence[TagChange], actual: Tags, books: Books, *, is_written: bool) -> ReturningTags:
    """What becomes of the tags that were changed. `is_written`: they surely were."""
    tags = [change for change in changes if not change.is_record]
    there = frozenset(change.key for change in tags if actual.get(change.key) == change.before)
    back = {
        change.key: change.before
        for change in tags
        if change.key not in there and _goes_back(change, actual, books, is_written)
    }
    left = [change.key for change in tags if change.key not in there and change.key not in back]
    if not books.is_readable:
        left += [change.key for change in books.changed]
    return ReturningTags(back, there, tuple(sorted(left)))


def returning_launch(changes: Sequence[LaunchChange], settings: LaunchSettings | None) -> ReturningLaunch:
    """What becomes of the launch settings that were changed; None: they could not be read."""
    if settings is None:
        return ReturningLaunch(kept=_names(changes))
    actual = {"copy_tags": str(settings.copy_tags).lower(), "right_sizing": settings.right_sizing}
    moved = [change for change in changes if actual[change.setting] != change.before]
    back = [change for change in moved if actual[change.setting] == change.after and _may_be(change, settings)]
    left = [change for change in moved if change not in back]
    return ReturningLaunch(
        tuple(LaunchChange(change.setting, change.after, change.before) for change in back),
        tuple(f"launch {change.setting}" for change in left),
        _names(left),
    )


def _goes_back(change: TagChange, actual: Tags, books: Books, is_written: bool) -> bool:
    """A tag of another is neither removed nor overwritten, even if it has the value that the run wrote (law 4)."""
    key = change.key
    if actual.get(key) != change.after:
        return False
    if change.before is None:
        is_ours = books.is_owned_as_left(key) and (is_written or books.is_owned(key))
        return is_ours and not is_never_pruned(key)
    return change.after is None or not books.is_owned(key) or books.is_owned_as_left(key)


def _may_be(change: LaunchChange, settings: LaunchSettings) -> bool:
    """What was not known cannot be restored. DRS fails a launch into an instance that exists if `copyTags` is on."""
    switches_on = change.setting == "copy_tags" and change.before == "true"
    return bool(change.before) and not (switches_on and settings.launches_into)


def _names(changes: Sequence[LaunchChange]) -> frozenset[str]:
    settings = {change.setting for change in changes}
    return frozenset(name for name, (setting, _) in RIGHT.items() if setting in settings)
