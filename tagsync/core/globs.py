"""Case-sensitive globs over tag keys and values: `*`, `?` and `[...]` as in the shell."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Sequence
from functools import lru_cache


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
