"""Which changes of one server go back, which are back already, and which are left because of what came after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.globs import matches
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


def returning_tags(
    changes: Sequence[TagChange], actual: Tags, books: Books, *, is_written: bool, protect: Sequence[str] = ()
) -> ReturningTags:
    """What becomes of the tags that were changed. `is_written`: they surely were. `protect` are globs of keys that are
    not removed; they get their old values back."""
    tags = [change for change in changes if not change.is_record]
    there = frozenset(change.key for change in tags if actual.get(change.key) == change.before)
    back = {
        change.key: change.before
        for change in tags
        if actual.get(change.key) == change.after and _goes_back(change, books, is_written=is_written, protect=protect)
    }
    left = [change.key for change in tags if change.key not in there | back.keys()]
    if not books.is_readable:
        left += [change.key for change in books.changed]
    return ReturningTags(back, there, tuple(sorted(left)))


def returning_launch(
    changes: Sequence[LaunchChange], settings: LaunchSettings | None, books: Books, *, is_written: bool
) -> ReturningLaunch:
    """What becomes of the launch settings that were changed; None: they could not be read. `is_written`: they surely
    were changed."""
    if settings is None:
        return ReturningLaunch(kept=_names(changes))
    actual = settings.values
    moved = [change for change in changes if actual[change.setting] != change.before]
    back = [
        change
        for change in moved
        if actual[change.setting] == change.after
        and (is_written or books.is_launch_proved(change.setting))
        and _may_be(change, settings)
    ]
    left = [change for change in moved if change not in back]
    return ReturningLaunch(
        tuple(LaunchChange(change.setting, change.after, change.before) for change in back),
        tuple(f"launch {change.setting}" for change in left),
        _names(left),
    )


def _goes_back(change: TagChange, books: Books, *, is_written: bool, protect: Sequence[str]) -> bool:
    """A tag of another is neither removed nor overwritten, even if it has the value that the run wrote (law 4)."""
    key = change.key
    if not (is_written or books.is_proved(key)):
        return False
    if change.before is None:
        return books.is_owned_as_left(key) and not (is_never_pruned(key) or matches(protect, key))
    is_foreign = books.is_readable and not books.is_owned(key)
    return change.after is None or is_foreign or books.is_owned_as_left(key)


def _may_be(change: LaunchChange, settings: LaunchSettings) -> bool:
    """What was not known cannot be restored. DRS fails a launch into an instance that exists if `copyTags` is on."""
    switches_on = change.setting == "copy_tags" and change.before == "true"
    return bool(change.before) and not (switches_on and settings.launches_into)


def _names(changes: Sequence[LaunchChange]) -> frozenset[str]:
    settings = {change.setting for change in changes}
    return frozenset(name for name, (setting, _) in RIGHT.items() if setting in settings)
