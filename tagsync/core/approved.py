"""Turns changes that a user has seen and approved into writes: exactly those, or none (law 6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.launch import RIGHT
from tagsync.core.managed import Shown
from tagsync.core.model import SourceServer, Tags
from tagsync.core.ownership.reading import is_record, key_hash, read_ownership, read_record
from tagsync.core.ownership.record import UNNAMED
from tagsync.core.ownership.recording import record_change
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.core.planning import record_without_launch
from tagsync.core.sentences import quoted
from tagsync.core.tags import OWNED_KEY, is_never_pruned

APPROVED_RULE = "approved"


def plan_approved(
    server: SourceServer, before: Shown, after: Shown, kept_under: str = OWNED_KEY, mark: str = UNNAMED
) -> ServerPlan:
    """The changes to a server, as it is now, that make the difference between `before` and `after`.

    A tag that already has its new value is not written again. The server is `failed`, and nothing is written to it, if
    a tag to change has neither its old nor its new value, if a tag to remove is no longer owned, or if the ownership
    record would now become another one than was shown. It is `kept_under` the policy's key, and follows from the tags
    that the server has now; `mark` stands for the policy in it. What other policies have recorded since is theirs: it
    stays in the record, whatever was shown.
    """
    plan = _difference(server, before, after, kept_under, mark)
    if unseen := [each.key for each in plan.changes if each.is_record and not _is_as_shown(each, after.tags, mark)]:
        return _planned(server, Bucket.FAILED, quoted(unseen) + " would not become what the plan showed")
    return plan


def as_written(
    server: SourceServer, before: Shown, after: Shown, kept_under: str = OWNED_KEY, mark: str = UNNAMED
) -> Shown:
    """`after`, with the ownership record that is on the server once the difference to `before` is written.

    For a plan that shows only a part of what the policy wants: what it does not show is not written, and stays in the
    record.
    """
    records = read_ownership(server.tags, kept_under, mark).records
    tags = {
        key: value
        for key, value in after.tags.items()
        if key not in (*records, OWNED_KEY, kept_under) and not is_record(key, value)
    }
    changes = [each for each in _difference(server, before, after, kept_under, mark).changes if each.is_record]
    record = {key: server.tags[key] for key in records} | {each.key: each.after for each in changes}
    return replace(after, tags=tags | {key: value for key, value in record.items() if value is not None})


def _difference(server: SourceServer, before: Shown, after: Shown, kept_under: str, mark: str) -> ServerPlan:
    differing = sorted(key for key in {*before.tags, *after.tags} if before.tags.get(key) != after.tags.get(key))
    ownership = read_ownership(server.tags, kept_under, mark)
    keys = [key for key in differing if not _is_bookkeeping(key, before.tags, after.tags, kept_under)]
    if moved := [key for key in keys if server.tags.get(key) not in (before.tags.get(key), after.tags.get(key))]:
        return _planned(server, Bucket.FAILED, quoted(moved) + " changed after the plan was made")
    pending = [key for key in keys if server.tags.get(key) != after.tags.get(key)]
    if foreign := [
        key for key in pending if key not in after.tags and (is_never_pruned(key) or not ownership.owns(key))
    ]:
        return _planned(server, Bucket.FAILED, quoted(foreign) + " is no longer owned by tagsync")

    changes = [TagChange(key, server.tags.get(key), after.tags.get(key), APPROVED_RULE) for key in pending]
    launch = tuple(_launch_changes(before, after))
    shown = {
        name: after.launch[setting] == value for name, (setting, value) in RIGHT.items() if setting in after.launch
    }
    known = ownership.launch - shown.keys()
    right = known | {name for name, is_right in shown.items() if is_right}
    written = [change.key for change in changes if change.after is not None]
    removed = [change.key for change in changes if change.after is None]
    shown_own = read_ownership(after.tags, kept_under, mark)
    taken = [
        key
        for key, value in after.tags.items()
        if server.tags.get(key) == value and ownership.other_owner(key) is not None and shown_own.owns(key)
    ]
    record = record_change(server.tags, [*written, *taken], removed, right, kept_under, mark).changes
    if changes or launch or (differing and not keys):
        changes += record
    fallback = record_without_launch(server.tags, changes) if launch else None
    bucket = Bucket.CHANGED if changes or launch else Bucket.IN_SYNC
    return _planned(server, bucket, "", tuple(sorted(changes, key=lambda change: change.key)), launch, fallback)


def _is_as_shown(record: TagChange, shown: Tags, mark: str) -> bool:
    """Whether a record becomes what was shown, as far as it is about the policy with this mark."""
    after, to_be = read_record(record.after, mark), read_record(shown.get(record.key), mark)
    own, shown_own = (each.hashes - {key_hash(record.key)} for each in (after, to_be))
    is_same = (own, own & after.taken, after.launch) == (shown_own, shown_own & to_be.taken, to_be.launch)
    return is_same and after.is_readable == to_be.is_readable


def _is_bookkeeping(key: str, before: Tags, after: Tags, kept_under: str) -> bool:
    """Whether what was shown of a key is the ownership record, there or on its way to or from there."""
    values = [tags[key] for tags in (after, before) if key in tags]
    return key in (OWNED_KEY, kept_under) or is_record(key, values[0])


def _launch_changes(before: Shown, after: Shown) -> Iterator[LaunchChange]:
    for setting, right in RIGHT.values():
        was = before.launch.get(setting, "")
        if after.launch.get(setting) == right != was:
            yield LaunchChange(setting, was, right)


def _planned(
    server: SourceServer,
    bucket: Bucket,
    detail: str,
    changes: tuple[TagChange, ...] = (),
    launch: tuple[LaunchChange, ...] = (),
    fallback: TagChange | None = None,
) -> ServerPlan:
    return replace(
        ServerPlan.of(server, bucket),
        detail=detail,
        changes=changes,
        launch=launch,
        fallback=fallback,
    )
