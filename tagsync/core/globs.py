"""Case-sensitive globs over tag keys and values: `*`, `?` and `[...]` as in the shell."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Sequence
from functools import lru_cache

_WILDCARD = re.compile(r"[*?\[\]]")


def is_literal(glob: str) -> bool:
    """Whether it matches one text alone: itself."""
    return head(glob) == glob


def head(glob: str) -> str:
    """What stands before the first wildcard of a glob: every text that it matches begins with it."""
    return _WILDCARD.split(glob, maxsplit=1)[0]


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(fnmatch.translate(pattern))


@lru_cache(maxsize=65536)
def first_match(patterns: tuple[str, ...], text: str) -> int | None:
    """The index of the first pattern that matches the whole text, or None."""
    for index, pattern in enumerate(patterns):
        if _compiled(pattern).match(text):
            return index
    return None


def matches(patterns: Sequence[str], text: str) -> bool:
    """True where any pattern matches the whole text."""
    return first_match(tuple(patterns), text) is not None


@lru_cache(maxsize=65536)
def closest_match(patterns: tuple[str, ...], text: str) -> str | None:
    """Of the patterns that match the whole text the one that says most about it, or None: the text itself, else the
    longest; of equally long ones the first in alphabetical order.

    What a mapping says per glob is found this way, for the order of a mapping is lost in many tools.
    """
    if text in patterns:
        return text
    found = [pattern for pattern in patterns if _compiled(pattern).match(text)]
    return min(found, key=lambda pattern: (-len(pattern), pattern), default=None)
