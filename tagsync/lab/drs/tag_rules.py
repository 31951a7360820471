"""The tags that DRS accepts, as AWS documents it.

50 user tags a resource, key 1-128, value 0-256, letters, digits, spaces and ``_.:/=+-@``; the prefix ``aws:`` is
reserved in any letter case and not counted.
"""

from __future__ import annotations

import unicodedata

from tagsync.lab.drs.errors import invalid

MAX_TAGS, MAX_KEY, MAX_VALUE = 50, 128, 256
_PUNCTUATION = frozenset("_.:/=+-@")


def legal(text: str) -> bool:
    """Only characters AWS allows in tags outside EC2: unicode letters, numbers, separators and ``_.:/=+-@``."""
    return all(each in _PUNCTUATION or unicodedata.category(each)[0] in "LNZ" for each in text)


def reserved(key: str) -> bool:
    return key.lower().startswith("aws:")


def accepted(tags: dict[str, str]) -> dict[str, str]:
    """The part of `tags` that DRS accepts."""
    return {key: value for key, value in tags.items() if _complaint(key, value) is None}


def _complaint(key: str, value: str) -> str | None:
    if not 1 <= len(key) <= MAX_KEY:
        return f"Tag keys have 1 to {MAX_KEY} characters, this one has {len(key)}."
    if len(value) > MAX_VALUE:
        return f"Tag values have at most {MAX_VALUE} characters, this one has {len(value)}."
    if reserved(key):
        return "aws: prefixed tag key names are not allowed for external use."
    if not legal(key) or not legal(value):
        return "A tag key or value has a character that is not allowed."
    return None


def check_tags(tags: dict[str, str]) -> None:
    """Raise ValidationException for the first of `tags` that DRS does not accept."""
    for key, value in tags.items():
        complaint = _complaint(key, value)
        if complaint:
            raise invalid(complaint)
    if len(tags) > MAX_TAGS:
        raise invalid(f"A resource has at most {MAX_TAGS} tags; the request has {len(tags)}.")
