"""What a value in a document is, in a user's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeGuard

LARGEST = 2**53
"""Whole numbers up to here are the same to every reader of JSON."""


def describe(value: object) -> str:
    """What a value is, in a user's words, without showing long values."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return f"the boolean {str(value).lower()}"
    if isinstance(value, int) and abs(value) > LARGEST:
        return "a number too large"
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, str):
        return f'"{value[:40]}"'
    return kind_of(value)


def kind_of(value: object) -> str:
    """What kind a value is of, without showing it."""
    kinds = ((bool, "a boolean"), (int | float, "a number"), (str, "a text"), (Mapping, "a mapping"))
    for kind, words in kinds:
        if isinstance(value, kind):
            return words
    return "a list" if is_list(value) else f"a {type(value).__name__}"


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Whether a value is a list; a text is none."""
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)
