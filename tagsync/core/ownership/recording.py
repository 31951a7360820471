"""Keeps the ownership record true: what becomes of it when tags of its server are written and removed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from tagsync.core.change import RECORD_RULE, TagChange
from tagsync.core.model import Tags
from tagsync.core.ownership.reading import Ownership, fits, key_hash, only, read_ownership, write_record
from tagsync.core.ownership.record import UNNAMED
from tagsync.core.tags import MAX_TAGS, NO_RECORD, OWNED_KEY, is_system, user_tag_count


@dataclass(frozen=True, slots=True)
class RecordChange:
    """The `changes` to the tags that hold the record, if any, and a `notice` where it cannot be kept. `unrecorded` are
    written keys that it does not name: they count as foreign from then on."""

    changes: tuple[TagChange, ...]
    notice: str = ""
    unrecorded: frozenset[str] = frozenset()


def record_change(
    actual: Tags,
    writes: Iterable[str],
    removals: Iterable[str],
    launch: frozenset[str],
    kept_under: str = OWNED_KEY,
    mark: str = UNNAMED,
) -> RecordChange:
    """What becomes of the ownership record with these writes and removals of the writer with this mark. `launch` names
    the launch settings to remember as right.

    A record that is not `kept_under` the policy's key moves there. Where that key is none, it is removed. A record in
    which another policy stands does neither: two policies would move it in turn for ever.
    """
    ownership = read_ownership(actual, kept_under, mark)
    written = frozenset(writes)
    if not ownership.is_readable:
        key = ownership.records[0]
        notice = f"{key} cannot be read, so nothing is pruned here; remove that tag to start a new record"
        return RecordChange((), notice, written)
    records: dict[str, str | None] = dict.fromkeys(key for key in ownership.records if key not in written)
    after = (actual.keys() - set(removals) - set(ownership.records)) | written
    others = _others(ownership, after, written)
    if others and records:
        place, notice = next(iter(records)), ""
    else:
        place, notice = _place(kept_under, list(records), user_tag_count(after))
    unrecorded = written
    if place:
        records[place], unrecorded = _recorded(ownership, others, after, written, launch, place, mark)
        if unrecorded:
            notice = f"{place} is full: {', '.join(sorted(unrecorded))} will not be pruned"
    elif not written and kept_under == NO_RECORD:
        notice = ""
    changes = [(key, actual.get(key), value) for key, value in records.items()]
    changed = tuple(TagChange(*change, RECORD_RULE) for change in changes if change[1] != change[2])
    return RecordChange(changed, notice, unrecorded)


def _others(ownership: Ownership, after: Collection[str], written: Collection[str]) -> dict[str, frozenset[str]]:
    """What other policies own afterwards: a key that is written now is theirs no more."""
    there = frozenset(map(key_hash, after)) - frozenset(map(key_hash, written))
    return only(there, ownership.others)


def _recorded(
    ownership: Ownership,
    others: dict[str, frozenset[str]],
    after: Collection[str],
    written: Collection[str],
    launch: frozenset[str],
    place: str,
    mark: str,
) -> tuple[str | None, frozenset[str]]:
    """The value of the record when the server has the keys `after`, and the keys that do not fit into it: the last of
    those that were just `written`. A policy with a name that finds launch settings right stands in it without keys."""
    mine = {key for key in after if (key in written or ownership.owns(key)) and not is_system(key)}
    from_others = {key_hash(key) for key in written if ownership.other_owner(key) is not None}
    taken = (ownership.taken & frozenset(map(key_hash, after))) | from_others
    stands = mark and (ownership.stands or launch - ownership.launch)
    in_it = {**others, mark: frozenset()} if stands else others
    left_out: list[str] = []
    for key in ["", *sorted(mine.intersection(written), reverse=True)]:
        left_out += [key] if key else []
        record = write_record(mine.difference(left_out), launch, place, mark, in_it, taken)
        if record is None or fits(record):
            return record, frozenset(left_out)
    return write_record(mine.difference(left_out), launch, place, mark, others, taken), frozenset(left_out)


def _place(kept_under: str, records: Sequence[str], others: int) -> tuple[str, str]:
    """The key of the tag for the record beside so many other tags, empty for none; and a notice where it yields.

    A record is written in its new place before it goes from the old one, so for a moment the server holds it twice.
    """
    if kept_under == NO_RECORD:
        return "", "ownership is none: what is written here is not recorded and never pruned"
    if others >= MAX_TAGS:
        return "", f"{MAX_TAGS} tags leave no room for {kept_under}: nothing is pruned here"
    if not records or kept_under in records or others + 2 <= MAX_TAGS:
        return kept_under, ""
    return records[0], f"{MAX_TAGS} tags leave no room to move the record to {kept_under}: it stays in {records[0]}"
