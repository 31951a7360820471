"""The ownership record: which tags on a source server tagsync wrote, kept on the server itself (law 4).

The value of the tag `tagsync:owned` is a version, then a five-character hash for each key, then, after a dot, the
launch settings that were found or made right: `1Ab3-_kX9qZ.ci`. 49 keys and both settings take 249 of the 256
characters of a tag value, and the 50th tag is the record itself. The Lambda, the CLI and Terraform read the same
record, so any of them can prune what another one wrote, and none of them needs a database to know it.

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

_VERSION = "1"
EMPTY_RECORD = _VERSION
"""A record that says nothing."""
_HASH_LENGTH = 5
_RECORD = re.compile(rf"{_VERSION}(?P<hashes>(?:[A-Za-z0-9_-]{{{_HASH_LENGTH}}})*)(?:\.(?P<launch>[ci]+))?")
_LAUNCH_LETTERS = {"copy_tags": "c", "instance_type": "i"}


@dataclass(frozen=True, slots=True)
class Ownership:
    """What a record says. `launch` names the launch settings (`copy_tags`, `instance_type`) known to be right.

    `is_readable` is False for a record that tagsync cannot read (edited by hand, or written by a newer version). Then
    nothing is owned, so nothing is pruned.
    """

    hashes: frozenset[str] = frozenset()
    launch: frozenset[str] = frozenset()
    is_readable: bool = True

    def owns(self, key: str) -> bool:
        return key_hash(key) in self.hashes


@lru_cache(maxsize=65536)
def key_hash(key: str) -> str:
    """Five characters that stand for a key: the first 30 bits of its SHA-256, in URL-safe base64."""
    return base64.urlsafe_b64encode(hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()[:6]).decode()[
        :_HASH_LENGTH
    ]


def read_record(value: str | None) -> Ownership:
    """What the value of `tagsync:owned` says; nothing is owned where there is none."""
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


def write_record(keys: Iterable[str], launch: Iterable[str] = ()) -> str | None:
    """The value of `tagsync:owned` for these owned keys and launch settings; None where there is nothing to say."""
    hashes = "".join(sorted({key_hash(key) for key in keys}))
    letters = "".join(sorted(_LAUNCH_LETTERS[name] for name in set(launch)))
    if not hashes and not letters:
        return None
    return f"{_VERSION}{hashes}.{letters}" if letters else f"{_VERSION}{hashes}"


def without_launch(record: str) -> str:
    """The same record without its launch settings; `EMPTY_RECORD` where nothing else is in it."""
    return record.partition(".")[0]
