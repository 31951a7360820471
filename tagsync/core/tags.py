"""The tag rules of AWS, as DRS enforces them (API Reference: TagResource; Tagging AWS resources, limits)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

MAX_TAGS = 50
"""User tags a resource can hold. Tags of AWS (`aws:`) do not count."""
MAX_KEY_LENGTH = 128
MAX_VALUE_LENGTH = 256
KEY_FIX = f"Write 1 to {MAX_KEY_LENGTH} letters, digits, spaces and _.:/=+-@"
VALUE_FIX = f"Write at most {MAX_VALUE_LENGTH} letters, digits, spaces and _.:/=+-@"

OWNED_KEY = "tagsync:owned"
"""The tag on a source server that records which of its tags tagsync wrote (law 4), unless a policy names another."""

NO_RECORD = "none"
"""Instead of the key of that tag: nothing is recorded."""

NO_TAG = "resourceArn"
"""DRS answers for a resource without tags as if it had this one, with its own ARN as the value. That is no tag; with
any other value it is one."""

_RESERVED_PREFIX = "aws:"
_OURS = "tagsync:"
_SYSTEM_PREFIXES = (
    "awselasticdisasterrecovery",
    "drs.amazonaws.com-",
    "awsapplicationmigrationservice",
    "mgn.amazonaws.com-",
)
_LAUNCH_PERMIT = "awsdrs"
"""The tag `AWSDRS` allows DRS to launch into an instance. IAM conditions on tags do not tell letter case apart."""
_NEVER_PRUNED = frozenset({"map-migrated"})
_PLAIN = re.compile(r"[A-Za-z0-9 _.:/=+\-@]*\Z")
_PUNCTUATION = frozenset("_.:/=+-@")


@lru_cache(maxsize=65536)
def is_reserved(key: str) -> bool:
    """True for `aws:` in any letter case: only AWS can write such a tag, and it does not count towards the limit."""
    return key[:4].lower() == _RESERVED_PREFIX


def is_no_tag(key: str, value: str, arn: str) -> bool:
    """True for what DRS shows of a resource without tags; `arn` is that of the resource."""
    return key == NO_TAG and value == arn


@lru_cache(maxsize=65536)
def is_system(key: str) -> bool:
    """True for keys that belong to AWS services or to tagsync: never copied, never overwritten, never pruned.

    AWS service roles take their permissions from some of these tags, so a copy would let those roles delete more.
    """
    lower = key.lower()
    return lower == _LAUNCH_PERMIT or lower.startswith((_RESERVED_PREFIX, _OURS, *_SYSTEM_PREFIXES))


def is_never_pruned(key: str) -> bool:
    """True for system keys and for `map-migrated`, which DRS sets when MAP tagging is on."""
    return key in _NEVER_PRUNED or is_system(key)


@lru_cache(maxsize=65536)
def key_problem(key: str, service: str = "DRS") -> str:
    """Why a service of AWS would refuse a key; empty where it is legal."""
    if not key:
        return "the key is empty"
    if len(key) > MAX_KEY_LENGTH:
        return f"the key is longer than {MAX_KEY_LENGTH} characters"
    return "" if _is_legal_text(key) else f"the key has {_illegal(key)}, which {service} does not accept"


def wrong_key(key: str) -> tuple[str, str] | None:
    """Why nothing can be written to a key of a resource of DRS, and how to fix it; None where it can."""
    if problem := key_problem(key):
        return problem, KEY_FIX
    return ("the key is reserved for AWS or tagsync", "Choose another key") if is_system(key) else None


def too_many_tags(excess: int) -> str:
    """In words that a server would get this many tags more than it can hold."""
    return f"its tags would be {MAX_TAGS + excess}, and AWS allows {MAX_TAGS}"


@lru_cache(maxsize=65536)
def value_problem(value: str, service: str = "DRS") -> str:
    """Why a service of AWS would refuse a value, without showing it (law 9); empty where it is legal."""
    if len(value) > MAX_VALUE_LENGTH:
        return f"the value is longer than {MAX_VALUE_LENGTH} characters"
    return "" if _is_legal_text(value) else f"the value has {_illegal(value)}, which {service} does not accept"


def tag_mistakes(
    tags: Mapping[str, str], service: str, what: str = "tags", holder: str = "a resource"
) -> Iterator[tuple[str | None, str, str]]:
    """What a service with the rules of IAM would refuse of tags: the key, None for all together; what is wrong with it,
    and how to fix it. Shows no value (law 9).

    Keys that differ in letter case alone are one key, and no value starts with `aws:` (IAM User Guide, Rules for
    tagging in IAM and AWS STS).
    """
    if len(tags) > MAX_TAGS:
        yield None, f"{len(tags)} {what} are given, and {holder} holds {MAX_TAGS}", "Leave some out"
    seen: dict[str, str] = {}
    for key, value in tags.items():
        if problem := key_problem(key, service):
            yield key, problem, KEY_FIX
        elif is_reserved(key):
            yield key, "keys that start with aws: are reserved for AWS", "Choose another key"
        if problem := value_problem(value, service):
            yield key, problem, VALUE_FIX
        elif is_reserved(value):
            yield key, "values that start with aws: are reserved for AWS", "Choose another value"
        if (other := seen.setdefault(key.lower(), key)) != key:
            yield (
                key,
                f'"{other}" is the same key for {service}, which does not tell letter case apart',
                "Remove one",
            )


def user_tag_count(keys: Iterable[str]) -> int:
    """How many of these keys count towards `MAX_TAGS`."""
    return sum(not is_reserved(key) for key in keys)


def _is_legal_character(character: str) -> bool:
    return character in _PUNCTUATION or unicodedata.category(character)[0] in "LNZ"


def _is_legal_text(text: str) -> bool:
    return bool(_PLAIN.match(text)) or all(map(_is_legal_character, text))


def _illegal(text: str) -> str:
    names = {unicodedata.name(c, f"U+{ord(c):04X}").lower() for c in text if not _is_legal_character(c)}
    return "a character (" + ", ".join(sorted(names)) + ")"
