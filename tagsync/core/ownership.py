"""The ownership record: which tags on a source server tagsync wrote, kept on the server itself (law 4).

The value of the tag `tagsync:owned` is a version, then a five-character hash for each key, then, after a dot, the
launch settings that were found or made right: `1Ab3-_kX9qZ.ci`. 50 keys and both settings take 254 of the 256
characters of a tag value. The Lambda, the CLI and Terraform read the same record, so any of them can prune what another
one wrote, and none of them needs a database to know it.

A policy may keep the record under a key of its own. Such a record also has the hash of that key: it says that it is a
record. So it is found when the policy names another key later, and moves there.

A hash has 30 bits. The probability that a foreign key is mistaken for an owned one is below 50 in a billion, for each
key that is on the server and not on the instance.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from tagsync.core.model import Tags
from tagsync.core.tags import NO_RECORD, OWNED_KEY

_VERSION = "1"
_HASH_LENGTH = 5
_RECORD = re.compile(rf"{_VERSION}(?P<hashes>(?:[A-Za-z0-9_-]{{{_HASH_LENGTH}}})*)(?:\.(?P<launch>[ci]+))?")
_LAUNCH_LETTERS = {"copy_tags": "c", "instance_type": "i"}


@dataclass(frozen=True, slots=True)
class Ownership:
    """What a record says. `launch` names the launch settings (`copy_tags`, `instance_type`) known to be right.

    `is_readable` is False for a record that tagsync cannot read (edited by hand, or written by a newer version). Then
    nothing is owned, so nothing is pruned. `records` are the tags of the server that hold the record: mostly one; two
    where it has begun to move. Of an unreadable record it is the tag that cannot be read.
    """

    hashes: frozenset[str] = frozenset()
    launch: frozenset[str] = frozenset()
    is_readable: bool = True
    records: tuple[str, ...] = ()

    def owns(self, key: str) -> bool:
        return key_hash(key) in self.hashes and key not in self.records


@lru_cache(maxsize=65536)
def key_hash(key: str) -> str:
    """Five characters that stand for a key: the first 30 bits of its SHA-256, in URL-safe base64."""
    found = hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()
    return base64.urlsafe_b64encode(found).decode()[:_HASH_LENGTH]


def read_ownership(tags: Tags, kept_under: str = OWNED_KEY) -> Ownership:
    """What the records on a server say together; `kept_under` is the key under which the policy keeps them."""
    found: dict[str, Ownership] = {}
    places = {OWNED_KEY, kept_under} - {NO_RECORD}
    for key in [key for key, value in tags.items() if value[:1] == _VERSION or key in places]:
        if key == OWNED_KEY or is_record(key, tags[key]):
            found[key] = read_record(tags[key])
        elif key in places:
            found[key] = Ownership(is_readable=False)
    if unreadable := tuple(sorted(key for key, each in found.items() if not each.is_readable)):
        return Ownership(is_readable=False, records=unreadable)
    return Ownership(
        hashes=frozenset().union(*(each.hashes for each in found.values())),
        launch=frozenset().union(*(each.launch for each in found.values())),
        records=tuple(sorted(found)),
    )


def is_record(key: str, value: str) -> bool:
    """Whether a tag with a key of a policy's choice is a record: it has the hash of its own key."""
    return key_hash(key) in value and key_hash(key) in read_record(value).hashes


def read_record(value: str | None) -> Ownership:
    """What the value of one record says; nothing is owned where there is none."""
    if value is None:
        return Ownership()
    record = _RECORD.fullmatch(value)
    if record is None:
        return Ownership(is_readable=False)
    text, letters = record["hashes"], record["launch"] or ""
    return Ownership(
        hashes=frozenset(text[i : i + _HASH_LENGTH] for i in range(0, len(text), _HASH_LENGTH)),
        launch=frozenset(name for name, letter in _LAUNCH_LETTERS.items() if letter in letters),
    )


def write_record(keys: Iterable[str], launch: Iterable[str] = (), kept_under: str = OWNED_KEY) -> str | None:
    """The value of the record for these owned keys and launch settings; None where there is nothing to say."""
    owned = {key_hash(key) for key in keys}
    letters = "".join(sorted(_LAUNCH_LETTERS[name] for name in set(launch)))
    if not owned and not letters:
        return None
    record = _VERSION + "".join(sorted(owned | _own(kept_under)))
    return f"{record}.{letters}" if letters else record


def empty_record(kept_under: str = OWNED_KEY) -> str:
    """A record that says nothing."""
    return _VERSION + "".join(_own(kept_under))


def _own(kept_under: str) -> set[str]:
    """The hash by which a record says that it is one; `tagsync:owned` needs none."""
    return set() if kept_under == OWNED_KEY else {key_hash(kept_under)}


def without_launch(record: str) -> str:
    """The same record without its launch settings; an empty one where nothing else is in it."""
    return record.partition(".")[0]
