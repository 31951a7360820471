"""Reads a parsed YAML or JSON document into values, collecting every mistake with its place and a fix."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from tagsync.core.errors import InputError, Mistake

T = TypeVar("T")
Locate = Callable[[str], str]
"""Turns a path in the document (`tags.rename.Env`) into the place to show (`policy.yaml:12 tags.rename.Env`)."""


class Document:
    """One object of a document. Ask for its members, then call `done()` at the root.

    A member that is wrong is noted and answered with its default, so that reading goes on and all mistakes are
    found at once. `done()` raises `InputError` when there are any.
    """

    def __init__(self, value: object, *, path: str = "", locate: Locate = str, mistakes: list[Mistake] | None = None):
        self.path = path
        self._locate = locate
        self.mistakes: list[Mistake] = [] if mistakes is None else mistakes
        self._asked: list[str] = []
        self._value: Mapping[object, object] = {}
        if isinstance(value, Mapping):
            self._value = value
        elif value is not None:
            self._note("", f"expected a mapping, found {describe(value)}", "Write `key: value` lines")

    def mistake(self, key: str, what: str, fix: str) -> None:
        """Notes a mistake at a member (or at this object, with an empty key)."""
        self._note(key, what, fix)

    def has(self, key: str) -> bool:
        return self._get(key) is not None

    def keys(self) -> list[str]:
        """The keys of a free-form mapping; keys that are not text are mistakes."""
        for key in self._value:
            if not isinstance(key, str):
                self._note(str(key), f"the key is {describe(key)}, not text", f'Put it in quotes: "{key}"')
        keys = [key for key in self._value if isinstance(key, str)]
        self._asked += keys
        return keys

    def text(self, key: str, default: str = "") -> str:
        value = self._get(key)
        if value is None:
            return default
        if isinstance(value, str):
            return value
        self._note(key, f"expected text, found {describe(value)}", f"Put it in quotes: {key}: {quoted(value)}")
        return default

    def choice(self, key: str, options: Sequence[T], default: T) -> T:
        value = self._get(key)
        if value is None:
            return default
        for option in options:
            if value == option and type(value) is type(option):
                return option
        self._note(key, f"{describe(value)} is not one of the choices", f"Use one of: {', '.join(map(str, options))}")
        return default

    def number(self, key: str, default: float, *, at_least: float = 0, at_most: float | None = None) -> float:
        value = self._get(key)
        if value is None:
            return default
        limits = f"a number from {at_least:g}" + (f" to {at_most:g}" if at_most is not None else " up")
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._note(key, f"expected a number, found {describe(value)}", f"Write {limits}")
            return default
        if not (value >= at_least and (at_most is None or value <= at_most)):
            self._note(key, f"{value:g} is out of range", f"Write {limits}")
            return default
        return value

    def integer(self, key: str, default: int, *, at_least: int = 0, at_most: int | None = None) -> int:
        value = self.number(key, default, at_least=at_least, at_most=at_most)
        if value != int(value):
            self._note(key, f"{value:g} is not a whole number", "Write a whole number")
            return default
        return int(value)

    def boolean(self, key: str, default: bool) -> bool:
        value = self._get(key)
        if value is None or isinstance(value, bool):
            return default if value is None else value
        self._note(key, f"expected true or false, found {describe(value)}", "Write true or false, without quotes")
        return default

    def texts(self, key: str, default: Sequence[str] = ()) -> tuple[str, ...]:
        """A list of texts; one text alone counts as a list of one."""
        value = self._get(key)
        if value is None:
            return tuple(default)
        if isinstance(value, str):
            return (value,)
        if not isinstance(value, Sequence):
            self._note(key, f"expected a list of texts, found {describe(value)}", f'Write {key}: ["...", "..."]')
            return tuple(default)
        for index, item in enumerate(value):
            if not isinstance(item, str):
                self._note(f"{key}[{index}]", f"expected text, found {describe(item)}", f"Write {quoted(item)}")
        return tuple(item for item in value if isinstance(item, str))

    def child(self, key: str) -> Document:
        """The object below a key; an empty one where it is absent."""
        return Document(self._get(key), path=self._join(key), locate=self._locate, mistakes=self.mistakes)

    def children(self, key: str) -> list[Document]:
        """The objects of a list."""
        value = self._get(key)
        if value is None:
            return []
        if isinstance(value, str) or not isinstance(value, Sequence):
            self._note(key, f"expected a list, found {describe(value)}", "Start each entry with `- `")
            return []
        return [
            Document(item, path=f"{self._join(key)}[{index}]", locate=self._locate, mistakes=self.mistakes)
            for index, item in enumerate(value)
        ]

    def only_known(self) -> None:
        """Notes every member that nobody asked for: unknown members are refused, never ignored."""
        for key in self._value:
            if key not in self._asked:
                near = difflib.get_close_matches(str(key), self._asked, n=1)
                fix = f"Did you mean {near[0]}?" if near else f"Remove it, or use one of: {', '.join(self._asked)}"
                self._note(str(key), "unknown key", fix)

    def done(self) -> None:
        """Raises `InputError` with all mistakes found in the whole document, if there are any."""
        if self.mistakes:
            raise InputError(self.mistakes)

    def _get(self, key: str) -> object:
        if key not in self._asked:
            self._asked.append(key)
        return self._value.get(key)

    def _join(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path and key else self.path or key

    def _note(self, key: str, what: str, fix: str) -> None:
        self.mistakes.append(Mistake(self._locate(self._join(key)), what, fix))


def describe(value: object) -> str:
    """What a value is, in a user's words, without showing long values."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return f"the boolean {str(value).lower()}"
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, str):
        return f'"{value[:40]}"'
    if isinstance(value, Mapping):
        return "a mapping"
    if isinstance(value, Sequence):
        return "a list"
    return f"a {type(value).__name__}"


def quoted(value: object) -> str:
    return f'"{str(value).lower() if isinstance(value, bool) else value}"'
