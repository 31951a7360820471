"""What globs can match, where that is certain: all that another matches, or nothing that another matches."""

from __future__ import annotations

from collections.abc import Iterable

from tagsync.core.globs import head, is_literal, matches
from tagsync.core.tags import is_system


def covers(wide: str, narrow: str) -> bool:
    """Whether a glob certainly matches all that another one matches."""
    if wide == narrow or set(wide) == {"*"}:
        return True
    if is_literal(narrow):
        return matches([wide], narrow)
    has_stars_alone = is_literal(wide.replace("*", "")) and "[" not in narrow
    return has_stars_alone and matches([wide], narrow)


def are_apart(one: str, other: str) -> bool:
    """Whether two globs certainly match nothing in common."""
    if is_literal(one):
        return not matches([other], one)
    if is_literal(other):
        return not matches([one], other)
    return _begin_apart(one, other) or _begin_apart(one[::-1], other[::-1])


def covering(globs: Iterable[str], narrow: str) -> str | None:
    """The first glob that certainly matches all that this one matches."""
    return next((glob for glob in globs if covers(glob, narrow)), None)


def is_apart_from_all(globs: Iterable[str], glob: str) -> bool:
    """Whether a glob certainly matches nothing that any of the others matches."""
    return all(are_apart(each, glob) for each in globs)


def is_for_system_keys(glob: str) -> bool:
    """Whether all keys that a glob matches belong to AWS or tagsync."""
    return is_system(glob) if is_literal(glob) else is_system(head(glob) + "\0")


def _begin_apart(one: str, other: str) -> bool:
    """Whether no text can begin as both globs do."""
    one, other = head(one), head(other)
    return not one.startswith(other) and not other.startswith(one)
