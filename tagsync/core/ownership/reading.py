"""What the ownership record says: which tags on a source server tagsync wrote, and for which policy (law 4).

The value of the tag `tagsync:owned` names each key that tagsync wrote by a hash of five characters. Two formats:

- `1Ab3-_kX9qZ.ci`: what policies without a name wrote. After the dot are the launch settings that were found or made
  right. 50 keys and both settings take 254 of the 256 characters of a tag value.
- `3Ab3-_:m4kX9qZ=9fQ-x`: policies with names write here. The first character says the launch settings (2 none, 3
  copy_tags, 4 instance_type, 5 both). Then come the writers, with a colon between two: the mark of a policy, two
  characters that stand for its name, and the keys that it wrote; after an equals sign are those that it took from
  another one. The policy without a name comes first, and has no mark. A mark without keys is that of a policy that
  found launch settings right and wrote no tag. 50 keys of two policies with names take 256 characters.

The Lambda, the CLI and Terraform read the same record, so any of them can prune what another one wrote by the same
policy, and none of them needs a database to know it.

A policy may keep the record under a key of its own. Such a record also has the hash of that key: it says that it is a
record. So it is found when the policy names another key later, and moves there.

A hash has 30 bits. The probability that a foreign key is mistaken for an owned one is below 50 in a billion, for each
key that is on the server and not on the instance. A mark has 12 bits: two names have the same one in 1 of 4,096 cases,
and count as one writer then.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from tagsync.core.model import Tags
from tagsync.core.ownership.record import (
    FIRST_CHARACTERS,
    HASH_LENGTH,
    MARK_LENGTH,
    UNNAMED,
    Record,
    format_record,
    parse_record,
)
from tagsync.core.tags import MAX_VALUE_LENGTH, NO_RECORD, OWNED_KEY


@dataclass(frozen=True, slots=True)
class Ownership:
    """What a record says to one writer. `hashes` are those of the keys that this writer wrote; it `stands` in the
    record with keys or without. `others` are the hashes of other policies by their marks. `taken` are hashes of keys
    that their writer took from another one. `launch` names the launch settings (`copy_tags`, `instance_type`) known to
    be right.

    `is_readable` is False for a record that tagsync cannot read (edited by hand, or written by a newer version). Then
    nothing is owned, so nothing is pruned. `records` are the tags of the server that hold the record: mostly one; two
    where it has begun to move. Of an unreadable record it is the tag that cannot be read.
    """

    hashes: frozenset[str] = frozenset()
    stands: bool = False
    others: Mapping[str, frozenset[str]] = field(default_factory=dict)
    taken: frozenset[str] = frozenset()
    launch: frozenset[str] = frozenset()
    is_readable: bool = True
    records: tuple[str, ...] = ()

    def owns(self, key: str) -> bool:
        """Whether this writer wrote the key."""
        return key_hash(key) in self.hashes and key not in self.records

    def other_owner(self, key: str) -> str | None:
        """The mark of the other policy that wrote the key, if one did: empty for the policy without a name."""
        if key in self.records or self.owns(key):
            return None
        return next((mark for mark, hashes in self.others.items() if key_hash(key) in hashes), None)

    def is_taken(self, key: str) -> bool:
        """Whether the key's writer took it from another one. It is not taken back."""
        return key_hash(key) in self.taken


@lru_cache(maxsize=65536)
def key_hash(key: str) -> str:
    """Five characters that stand for a key: the first 30 bits of its SHA-256, in URL-safe base64."""
    return _hash(key)[:HASH_LENGTH]


@lru_cache(maxsize=1024)
def writer_mark(name: str) -> str:
    """Two characters that stand for the name of a policy; none for a policy without a name."""
    return _hash(name)[:MARK_LENGTH] if name else UNNAMED


def read_ownership(tags: Tags, kept_under: str = OWNED_KEY, mark: str = UNNAMED) -> Ownership:
    """What the records on a server say together to the writer with this mark; `kept_under` is the key under which its
    policy keeps them."""
    found: dict[str, Record | None] = {}
    places = {OWNED_KEY, kept_under} - {NO_RECORD}
    for key in [key for key, value in tags.items() if value[:1] in FIRST_CHARACTERS or key in places]:
        if key == OWNED_KEY or is_record(key, tags[key]):
            found[key] = parse_record(tags[key])
        elif key in places:
            found[key] = None
    if unreadable := tuple(sorted(key for key, each in found.items() if each is None)):
        return Ownership(is_readable=False, records=unreadable)
    seen = _seen_in(mark, tuple((key, tags[key]) for key in sorted(found)))
    return _still_there(seen, tags) if seen.others else seen


def _still_there(ownership: Ownership, tags: Tags) -> Ownership:
    """Without what others wrote and the server has no more."""
    there = frozenset(map(key_hash, tags))
    return replace(ownership, others=only(there, ownership.others))


def only(there: frozenset[str], written: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Of what each writer wrote that which is there; without the writers of whose keys none is left."""
    return {mark: hashes & there for mark, hashes in written.items() if hashes & there or not hashes}


def is_record(key: str, value: str) -> bool:
    """Whether a tag with a key of a policy's choice is a record: it has the hash of its own key."""
    if key_hash(key) not in value:
        return False
    record = parse_record(value)
    return record is not None and key_hash(key) in record.hashes


def read_record(value: str | None, mark: str = UNNAMED) -> Ownership:
    """What the value of one record says; nothing is owned where there is none."""
    if value is None:
        return Ownership()
    record = parse_record(value)
    return _seen_by(mark, [record], ()) if record else Ownership(is_readable=False)


def write_record(
    keys: Iterable[str],
    launch: Iterable[str] = (),
    kept_under: str = OWNED_KEY,
    mark: str = UNNAMED,
    others: Mapping[str, frozenset[str]] | None = None,
    taken: frozenset[str] = frozenset(),
) -> str | None:
    """The value of the record for these keys of the writer with this mark, the hashes of other writers, and launch
    settings; None where there is nothing to say. Of a writer without keys the mark stands in it if `others` has it."""
    owned = frozenset(map(key_hash, keys))
    written = {name: hashes - owned for name, hashes in (others or {}).items()} | ({mark: owned} if owned else {})
    return record_text(Record(written, taken, frozenset(launch)), kept_under)


def record_text(record: Record, kept_under: str = OWNED_KEY) -> str | None:
    """The value of the tag that says this; None where there is nothing to say."""
    if not record.hashes and not record.launch:
        return None
    return format_record(_of_its_place(record, kept_under))


def said_together(records: Tags) -> Record | None:
    """What these tags say together, without the hashes by which they say that they are records; None if one of them
    cannot be read."""
    found = [parse_record(value) for value in records.values()]
    read = [record for record in found if record]
    if len(read) < len(found):
        return None
    joined, own = _joined(read), frozenset(map(key_hash, records))
    return Record(only(joined.hashes - own, joined.written), joined.taken - own, joined.launch)


def empty_record(kept_under: str = OWNED_KEY) -> str:
    """A record that says nothing."""
    return format_record(_of_its_place(Record(), kept_under))


def without_launch(value: str) -> str:
    """The same record without its launch settings; an empty one where nothing else is in it."""
    record = parse_record(value)
    return format_record(Record(record.written, record.taken)) if record else value


def fits(value: str) -> bool:
    """Whether a record is short enough for a tag."""
    return len(value) <= MAX_VALUE_LENGTH


def _of_its_place(record: Record, kept_under: str) -> Record:
    """The record with the hash by which it says that it is one; `tagsync:owned` needs none."""
    if kept_under == OWNED_KEY:
        return record
    mark = next(iter(sorted(mark for mark, hashes in record.written.items() if hashes)), UNNAMED)
    own = record.written.get(mark, frozenset()) | {key_hash(kept_under)}
    return Record({**record.written, mark: own}, record.taken, record.launch)


@lru_cache(maxsize=4096)
def _seen_in(mark: str, texts: tuple[tuple[str, str], ...]) -> Ownership:
    """What these tags say, which are records that can be read. Servers with tags of the same keys have the same record,
    and each is asked for it several times."""
    records = [record for _, value in texts if (record := parse_record(value))]
    return _seen_by(mark, records, tuple(key for key, _ in texts))


def _seen_by(mark: str, records: list[Record], places: tuple[str, ...]) -> Ownership:
    joined, own = _joined(records), frozenset(map(key_hash, places))
    others = {writer: hashes for writer, hashes in sorted(joined.written.items()) if writer != mark}
    return Ownership(
        stands=mark in joined.written,
        hashes=joined.written.get(mark, frozenset()),
        others=only(joined.hashes - own, others),
        taken=joined.taken,
        launch=joined.launch,
        records=places,
    )


def _joined(records: Sequence[Record]) -> Record:
    """What these records say together."""
    if len(records) == 1:
        return records[0]
    written: dict[str, frozenset[str]] = {}
    for record in records:
        for mark, hashes in record.written.items():
            written[mark] = written.get(mark, frozenset()) | hashes
    return Record(
        written,
        taken=frozenset().union(*(record.taken for record in records)),
        launch=frozenset().union(*(record.launch for record in records)),
    )


def _hash(text: str) -> str:
    found = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return base64.urlsafe_b64encode(found).decode()
