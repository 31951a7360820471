"""The value of an ownership record, read and written: see `ownership` for what it means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

HASH_LENGTH = 5
MARK_LENGTH = 2
UNNAMED = ""
"""The mark of a policy without a name."""

FIRST_CHARACTERS = "12345"
"""What a record begins with. The first stands for records of policies without a name, the others for the launch
settings in a record with marks."""

_HASHES = rf"(?:[A-Za-z0-9_-]{{{HASH_LENGTH}}})*"
_OF_UNNAMED = re.compile(rf"1(?P<hashes>{_HASHES})(?:\.(?P<launch>[ci]+))?")
_SECTION = re.compile(rf"(?P<mark>[A-Za-z0-9_-]{{{MARK_LENGTH}}})?(?P<hashes>{_HASHES})(?:=(?P<taken>{_HASHES}))?")
_LETTERS = {"copy_tags": "c", "instance_type": "i"}
_BITS = {"copy_tags": 1, "instance_type": 2}


@dataclass(frozen=True, slots=True)
class Record:
    """What one record says. `written`: the mark of a writer -> the hashes of its keys; no hashes where a policy with a
    name only found launch settings right. `taken`: those of them that their writer took from another one. `launch`
    names launch settings known to be right."""

    written: Mapping[str, frozenset[str]] = field(default_factory=dict)
    taken: frozenset[str] = frozenset()
    launch: frozenset[str] = frozenset()

    @property
    def hashes(self) -> frozenset[str]:
        """Those of all writers."""
        return frozenset().union(*self.written.values())

    def owner(self, key_hash: str) -> str | None:
        """The mark of the policy that wrote the key with this hash, if one did."""
        return next((mark for mark, hashes in self.written.items() if key_hash in hashes), None)

    def stands_alone(self, mark: str) -> bool:
        """Whether the policy with this mark is in it without a key."""
        return mark in self.written and not self.written[mark]


@lru_cache(maxsize=4096)
def parse_record(value: str) -> Record | None:
    """What the value of a record says; None if it is none that tagsync writes."""
    if match := _OF_UNNAMED.fullmatch(value):
        letters = match["launch"] or ""
        hashes = _split(match["hashes"])
        launch = frozenset(name for name, letter in _LETTERS.items() if letter in letters)
        return Record({UNNAMED: hashes} if hashes else {}, launch=launch)
    if value[:1] not in FIRST_CHARACTERS[1:]:
        return None
    sections = [_SECTION.fullmatch(section) for section in value[1:].split(":")]
    marks = [section["mark"] or UNNAMED for section in sections if section]
    if len(marks) < len(sections) or len(set(marks)) < len(marks) or UNNAMED in marks[1:]:
        return None
    if marks == [UNNAMED] and "=" not in value:
        return None
    written = {
        section["mark"] or UNNAMED: _split(section["hashes"]) | _split(section["taken"])
        for section in sections
        if section
    }
    return Record(
        {mark: hashes for mark, hashes in written.items() if hashes or mark},
        taken=frozenset().union(*(_split(section["taken"]) for section in sections if section)),
        launch=frozenset(name for name, bit in _BITS.items() if int(value[0]) - 2 & bit),
    )


def format_record(record: Record) -> str:
    """The value of a record; of one that says nothing it is `1`."""
    marks = {mark for mark, hashes in record.written.items() if hashes or (mark and record.launch)}
    written = {mark: record.written[mark] for mark in sorted(marks)}
    if written.keys() <= {UNNAMED} and not record.taken:
        letters = "".join(sorted(_LETTERS[name] for name in record.launch))
        return "1" + "".join(sorted(record.hashes)) + (f".{letters}" if letters else "")
    first = str(2 + sum(_BITS[name] for name in record.launch))
    return first + ":".join(_sections(written, record.taken))


def _sections(written: Mapping[str, frozenset[str]], taken: frozenset[str]) -> Iterator[str]:
    for mark, hashes in written.items():
        section = mark + "".join(sorted(hashes - taken))
        yield f"{section}={''.join(sorted(hashes & taken))}" if hashes & taken else section


def _split(text: str | None) -> frozenset[str]:
    text = text or ""
    return frozenset(text[i : i + HASH_LENGTH] for i in range(0, len(text), HASH_LENGTH))
