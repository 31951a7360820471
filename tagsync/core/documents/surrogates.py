"""Lone surrogates: halves of a character, which JSON and YAML can escape and no encoding can write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

HALF = ("it has half a character (a lone surrogate)", "Write the whole character, or leave it out")
"""What is wrong with such a text, and how to fix it."""


def whole(text: str) -> str:
    """The text with ? for each lone surrogate."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def half_characters(value: object, place: str = "") -> Iterator[str]:
    """The paths in a parsed document whose key or text has a lone surrogate, with ? in its place."""
    if isinstance(value, str) and whole(value) != value:
        yield place
    elif isinstance(value, Mapping):
        for key, each in value.items():
            name = whole(str(key))
            below = f"{place}.{name}" if place else name
            if name != str(key):
                yield below
            yield from half_characters(each, below)
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from half_characters(each, f"{place}[{index}]")
