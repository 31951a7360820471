"""Reads a parsed YAML or JSON document into values, collecting every mistake with its place and a fix."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from tagsync.core.documents.describe import LARGEST, describe, is_list, kind_of
from tagsync.core.documents.places import Locate, written_at
from tagsync.core.errors import InputError, Mistake

T = TypeVar("T")


class Document:
    """One object of a document. Ask for its members, then call `done()` at the root.

    A member that is wrong is noted and answered with its default, so that reading goes on and all mistakes are
    found at once. `done()` raises `InputError` when there are any.

    A `strict` document is what a program sends, as JSON: null is no value there, and a text is no list of one. `json`:
    it came as JSON, strict or not, and its fixes say so. What is no object has that one mistake, and none in it; so has
    a member of a wrong type. `told` is called when something is wrong.
    """

    def __init__(
        self,
        value: object,
        *,
        path: str = "",
        locate: Locate = str,
        mistakes: list[Mistake] | None = None,
        strict: bool = False,
        json: bool = False,
        told: Callable[[], None] = lambda: None,
    ):
        self.path = path
        self._strict, self._json = strict, json or strict
        self._locate = locate
        self.mistakes: list[Mistake] = [] if mistakes is None else mistakes
        self._asked: list[str] = []
        self._wrong: set[str] = set()
        self._mistyped: set[str] = set()
        self._told = told
        self._value: Mapping[object, object] = {}
        self.is_object = isinstance(value, Mapping) or (value is None and not strict)
        if isinstance(value, Mapping):
            self._value = value
        elif not self.is_object:
            fix = "Write one JSON object" if self._json else "Write `key: value` lines"
            self.mistakes.append(Mistake(locate(path), f"expected a mapping, found {describe(value)}", fix))
            told()

    def mistake(self, key: str, what: str, fix: str) -> None:
        """Notes a mistake at a member (or at this object, with an empty key)."""
        self._note(key, what, fix)

    def has(self, key: str) -> bool:
        """Whether a member is there, and not null."""
        return self._get(key) is not None

    def is_wrong(self, key: str) -> bool:
        """Whether a mistake was noted at a member or in it, so that it does not hold what was meant."""
        return key in self._wrong

    def names(self, key: str) -> bool:
        """Whether a member is there, be it null."""
        return key in self._value

    def keys(self) -> list[str]:
        """The keys of a free-form mapping; keys that are not text are mistakes."""
        for key in self._value:
            if not isinstance(key, str):
                what = f"the key is {self._found(str(key), key)}, not text"
                self._note(str(key), what, f'Put it in quotes: "{self._written(str(key)) or key}"')
        keys = [key for key in self._value if isinstance(key, str)]
        self._asked += keys
        return keys

    def value(self, key: str) -> object:
        """A member as it is, for readers that take more than one type; None where it is absent."""
        return self._get(key)

    def text(self, key: str, default: str = "", *, hidden: bool = False) -> str:
        """The text. `hidden`: a value that is not one is not shown in the mistake."""
        value = self._get(key)
        if value is None:
            return default
        if isinstance(value, str):
            return value
        self._note_no_text(key, value, hidden)
        return default

    def required_text(self, key: str) -> str | None:
        """The text of a required member; None where there is none."""
        value = self._get(key)
        if value is None:
            if null := self._written(key):
                self._note(key, f"{null} is no value in YAML", f'Put it in quotes: "{null}"; an empty text is ""')
            else:
                self._note(key, "no value is given", 'Write a text; an empty one is ""')
        else:
            self.text(key)
        return value if isinstance(value, str) else None

    def choice(self, key: str, options: Sequence[T], default: T) -> T:
        value = self._get(key)
        if value is None:
            return default
        for option in options:
            if value == option and (isinstance(value, str) or type(value) is type(option)):
                return option
        fix = f"Use one of: {', '.join(map(str, options))}"
        if isinstance(value, str) and any(str(option) == value for option in options):
            fix = f"Write it without quotes: {value}"
        self._note(key, f"{self._found(key, value)} is not one of the choices", fix)
        return default

    def number(self, key: str, default: float, *, at_least: float = 0, at_most: float | None = None) -> float:
        value = self._get(key)
        if value is None:
            return default
        limits = f"a number from {at_least:g}" + (f" to {at_most:g}" if at_most is not None else " up")
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._expected("a number", key, value, f"Write {limits}")
            return default
        if not at_least <= value <= (LARGEST if at_most is None else at_most):
            highest = f"a number from {at_least:g} to {LARGEST}" if at_most is None and value > LARGEST else limits
            self._note(key, f"{self._found(key, value)} is out of range", f"Write {highest}")
            return default
        return float(value)

    def integer(self, key: str, default: int, *, at_least: int = 0, at_most: int | None = None) -> int:
        value = self.number(key, default, at_least=at_least, at_most=at_most)
        if value != int(value):
            self._note(key, f"{self._found(key, value)} is not a whole number", "Write a whole number")
            return default
        return int(value)

    def boolean(self, key: str, default: bool) -> bool:
        value = self._get(key)
        if value is None or isinstance(value, bool):
            return default if value is None else value
        self._expected("true or false", key, value, "Write true or false, without quotes")
        return default

    def texts(self, key: str, default: Sequence[str] = (), *, may_be_empty: bool = False) -> tuple[str, ...]:
        """A list of texts; one text alone counts as a list of one. Empty texts are mistakes unless they may be."""
        value = self._get(key)
        if value is None:
            return tuple(default)
        if not is_list(value) and not (isinstance(value, str) and not self._strict):
            self._expected("a list of texts", key, value, f'Write {key}: ["...", "..."]')
            return tuple(default)
        items = {key: value} if isinstance(value, str) else {f"{key}[{i}]": item for i, item in enumerate(value)}
        for place, item in items.items():
            if not isinstance(item, str):
                self._wrong.add(key)
                self._note_no_text(place, item)
            elif not item and not may_be_empty:
                self._note(place, "the text is empty", "Write something, or remove it")
        return tuple(item for item in items.values() if isinstance(item, str))

    def child(self, key: str) -> Document:
        """The object below a key; an empty one where it is absent."""
        value = self._get(key)
        child = self._inner({} if value is None else value, self._join(key), key)
        if not child.is_object:
            self._mistyped.add(key)
        return child

    def children(self, key: str) -> list[Document]:
        """The objects of a list."""
        value = self._get(key)
        if value is None:
            return []
        if not is_list(value):
            self._expected("a list", key, value, "Write a list: [...]" if self._json else "Start each entry with `- `")
            return []
        return [self._inner(item, f"{self._join(key)}[{index}]", key) for index, item in enumerate(value)]

    def only_known(self) -> None:
        """Notes every member that was not asked for: unknown members are refused, never ignored."""
        for key, value in self._value.items():
            if key not in self._asked:
                near = difflib.get_close_matches(str(key), self._asked, n=1)
                others = f", or use one of: {', '.join(self._asked)}" if self._asked else ""
                self._note(str(key), "unknown key", f"Did you mean {near[0]}?" if near else f"Remove it{others}")
            elif value is None and self._strict and key not in self._wrong:
                self._note(str(key), "null is no value", "Leave it out, or give a value")

    def done(self) -> None:
        """Raises `InputError` with all mistakes found in the whole document, if there are any."""
        if self.mistakes:
            raise InputError(self.mistakes)

    def _inner(self, value: object, path: str, key: str) -> Document:
        return Document(
            value,
            path=path,
            locate=self._locate,
            mistakes=self.mistakes,
            strict=self._strict,
            json=self._json,
            told=lambda: self._mark(key),
        )

    def _found(self, key: str, value: object) -> str:
        """What a value is, and how it is written where that is not the same."""
        written, found = self._written(key), describe(value)
        return found if not written or found.endswith(f" {written}") else f"{written} (YAML reads it as {found})"

    def _expected(self, what: str, key: str, value: object, fix: str) -> None:
        self._note(key, f"expected {what}, found {self._found(key, value)}", fix)
        self._mistyped.add(key)

    def _written(self, key: str) -> str:
        return written_at(self._locate, self._join(key))[:60]

    def _note_no_text(self, key: str, value: object, hidden: bool = False) -> None:
        written = self._written(key)
        is_scalar = bool(written) or not (value is None or isinstance(value, Mapping) or is_list(value))
        if hidden:
            what = f"expected text, found {kind_of(value)}"
            self._note(key, what, "Put it in quotes" if is_scalar else "Write text")
            self._mistyped.add(key)
        else:
            quotes = f'Put it in quotes: "{written}"' if written else "Put it in quotes"
            self._expected("text", key, value, quotes if is_scalar else "Write text")

    def _get(self, key: str) -> object:
        if key not in self._asked:
            self._asked.append(key)
        return self._value.get(key)

    def _join(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path and key else self.path or key

    def _note(self, key: str, what: str, fix: str) -> None:
        self._mark(key)
        if self.is_object and key not in self._mistyped:
            self.mistakes.append(Mistake(self._locate(self._join(key)), what, fix))

    def _mark(self, key: str) -> None:
        self._wrong.add(key)
        self._told()
