"""The kinds of values in a document: how each is read, written and described in a JSON Schema.

A kind reads from a `Document`, which notes what is wrong; a wrong value is answered with the default.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any, Generic, TypeVar

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ANY, Form, Schema

T = TypeVar("T")
Words = tuple[str, str]
"""What is wrong, and how to fix it."""


class Kind(Generic[T]):
    """One kind of value. `blank` stands for a required value that is missing or wrong, until the reading ends.

    `missing` are the words for a required value that is not there. None: its kind finds words of its own.
    """

    blank: Any = None
    missing: Words | None = ("it is missing", "Write it")

    def read(self, document: Document, key: str, default: T, /) -> T:
        """The value of a member, which may be absent; what is wrong with it is noted in the document."""
        raise NotImplementedError

    def write(self, value: T) -> object:
        """The value as JSON holds it; None leaves the member out."""
        return value

    def schema(self, lenient: bool, /) -> Schema:
        """`lenient` schemas are for files that people write: a text may stand for a list of one."""
        raise NotImplementedError


class Text(Kind[str]):
    """A text of a form. An empty one is a mistake unless it `may_be_blank` (law 12)."""

    blank = ""

    def __init__(self, form: Form = ANY, *, may_be_blank: bool = False) -> None:
        self.form = form
        self.may_be_blank = may_be_blank
        self.missing = ("it is missing", form.fix)

    def read(self, document: Document, key: str, default: str, /) -> str:
        before = len(document.mistakes)
        text = document.text(key, hidden=self.form.hidden)
        if len(document.mistakes) > before:
            return default
        problem = self.form.problem(text)
        if not text and not self.may_be_blank:
            problem = problem or "the text is empty"
        if problem:
            document.mistake(key, problem, self.form.fix)
            return default
        return text

    def write(self, value: str) -> object:
        return value if value or self.may_be_blank else None

    def schema(self, _lenient: bool, /) -> Schema:
        return {"type": "string", **self.form.schema(may_be_blank=self.may_be_blank)}


class Many(Kind[T]):
    """A kind of several values. None of them is a mistake unless it `may_be_empty`: what narrows a run must not widen
    it where a variable was not set (law 12). `empty` are the words for it.
    """

    empty: Words = ("it is empty, which does not mean all", "Write at least one entry, or leave it out")
    may_be_empty = False

    def read(self, document: Document, key: str, default: T, /) -> T:
        before = len(document.mistakes)
        found = self.entries(document, key, default)
        if not found and not self.may_be_empty and len(document.mistakes) == before:
            document.mistake(key, *self.empty)
        return found

    def write(self, value: T) -> object:
        return self.written(value) if value or self.may_be_empty else None

    def schema(self, lenient: bool, /) -> Schema:
        schema = self.described(lenient)
        if self.may_be_empty:
            return schema
        return {**schema, "minProperties" if schema["type"] == "object" else "minItems": 1}

    def entries(self, document: Document, key: str, default: T, /) -> T:
        """The values of a member, be they none."""
        raise NotImplementedError

    def written(self, value: T) -> object:
        """The values as JSON holds them."""
        return value

    def described(self, lenient: bool, /) -> Schema:
        """The schema, but for the least number of values."""
        raise NotImplementedError


class Texts(Many[tuple[str, ...]]):
    """A list of texts of a form. `may_be_blank`: of empty texts too. `empty`: the words for a list of none."""

    blank = ()

    def __init__(
        self,
        form: Form = ANY,
        *,
        may_be_blank: bool = False,
        may_be_empty: bool = False,
        empty: Words | None = None,
    ) -> None:
        self.form = form
        self.may_be_blank = may_be_blank
        self.may_be_empty = may_be_empty
        self.empty = empty or self.empty
        self.missing = empty or ("it is missing", form.fix)

    def entries(self, document: Document, key: str, default: tuple[str, ...], /) -> tuple[str, ...]:
        texts = document.texts(key, default, may_be_empty=self.may_be_blank)
        for text in texts:
            if text and (problem := self.form.problem(text)):
                document.mistake(key, problem, self.form.fix)
        return texts

    def written(self, value: tuple[str, ...]) -> object:
        return list(value)

    def described(self, lenient: bool, /) -> Schema:
        text = self.form.schema(may_be_blank=self.may_be_blank)
        schema: Schema = {"type": ["array", "string"], **text} if lenient else {"type": "array"}
        return {**schema, "items": {"type": "string", **text}}


class SomeOf(Many[tuple[T, ...]]):
    """Some of a few texts, which are answered in the order of `options`. `what` is what each of them is."""

    blank = ()

    def __init__(self, options: Sequence[T], what: str, *, may_be_empty: bool = False) -> None:
        self.options = tuple(options)
        self.what = what
        self.may_be_empty = may_be_empty

    def entries(self, document: Document, key: str, default: tuple[T, ...], /) -> tuple[T, ...]:
        wanted = document.texts(key, [str(option) for option in default])
        names = {str(option): option for option in self.options}
        for name in wanted:
            if name and name not in names:
                document.mistake(key, f'"{name[:60]}" is not {self.what}', f"Use any of: {', '.join(names)}")
        return tuple(option for name, option in names.items() if name in wanted)

    def written(self, value: tuple[T, ...]) -> object:
        return [str(option) for option in value]

    def described(self, lenient: bool, /) -> Schema:
        return {"type": ["array", "string"] if lenient else "array", "items": {"enum": [*map(str, self.options)]}}


class Choice(Kind[T]):
    """One of a few texts or numbers, or of the members of an enum: `Choice(tuple(Source))`."""

    def __init__(self, options: Sequence[T]) -> None:
        self.options = {_plain(option): option for option in options}
        self.blank = options[0]
        self.missing = ("it is missing", f"Use one of: {', '.join(map(str, self.options))}")

    def read(self, document: Document, key: str, default: T, /) -> T:
        value = document.choice(key, [*self.options], None)
        return default if value is None else self.options[value]

    def write(self, value: T) -> object:
        return _plain(value)

    def schema(self, _lenient: bool, /) -> Schema:
        return {"enum": [*self.options]}


class Number(Kind[float]):
    """A number, from 0 on unless `at_least` says otherwise."""

    blank = 0.0
    missing = ("it is missing", "Write a number")

    def __init__(self, *, at_least: float = 0, at_most: float | None = None) -> None:
        self.at_least, self.at_most = at_least, at_most

    def read(self, document: Document, key: str, default: float, /) -> float:
        return document.number(key, default, at_least=self.at_least, at_most=self.at_most)

    def schema(self, _lenient: bool, /) -> Schema:
        return {"type": "number", **_bounds(self.at_least, self.at_most)}


class Whole(Kind[int]):
    """A whole number, from 0 on unless `at_least` says otherwise."""

    blank = 0
    missing = ("it is missing", "Write a whole number")

    def __init__(self, *, at_least: int = 0, at_most: int | None = None) -> None:
        self.at_least, self.at_most = at_least, at_most

    def read(self, document: Document, key: str, default: int, /) -> int:
        return document.integer(key, default or 0, at_least=self.at_least, at_most=self.at_most)

    def schema(self, _lenient: bool, /) -> Schema:
        return {"type": "integer", **_bounds(self.at_least, self.at_most)}


class Flag(Kind[bool]):
    """True or false."""

    blank = False
    missing = ("it is missing", "Write true or false")

    def read(self, document: Document, key: str, default: bool, /) -> bool:
        return document.boolean(key, default)

    def schema(self, _lenient: bool, /) -> Schema:
        return {"type": "boolean"}


def _bounds(at_least: float, at_most: float | None) -> Schema:
    return {"minimum": at_least} if at_most is None else {"minimum": at_least, "maximum": at_most}


def _plain(option: object) -> object:
    return option.value if isinstance(option, Enum) else option
