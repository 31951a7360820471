"""The kinds of values in a document: how each is read, written and described in a JSON Schema.

A kind reads from a `Document`, which notes what is wrong; a wrong value is answered with the default.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    """A text of a form."""

    blank = ""

    def __init__(self, form: Form = ANY) -> None:
        self.form = form
        self.missing = ("it is missing", form.fix)

    def read(self, document: Document, key: str, default: str, /) -> str:
        text = document.text(key, _WRONG)
        if text is _WRONG:
            return default
        if problem := self.form.problem(text):
            document.mistake(key, problem, self.form.fix)
            return default
        return text

    def schema(self, _lenient: bool, /) -> Schema:
        return {"type": "string", **self.form.schema()}


class Texts(Kind[tuple[str, ...]]):
    """A list of texts of a form. `may_be_blank`: of empty texts too. `empty`: the words for a list of none."""

    blank = ()

    def __init__(self, form: Form = ANY, *, may_be_blank: bool = False, empty: Words | None = None) -> None:
        self.form = form
        self.may_be_blank = may_be_blank
        self.empty = empty
        self.missing = empty or ("it is missing", form.fix)

    def read(self, document: Document, key: str, default: tuple[str, ...], /) -> tuple[str, ...]:
        before = len(document.mistakes)
        texts = document.texts(key, default, may_be_empty=self.may_be_blank)
        for text in texts:
            if text and (problem := self.form.problem(text)):
                document.mistake(key, problem, self.form.fix)
        if self.empty and not texts and len(document.mistakes) == before:
            document.mistake(key, *self.empty)
        return texts

    def write(self, value: tuple[str, ...]) -> object:
        return list(value) if value or not self.empty else None

    def schema(self, lenient: bool, /) -> Schema:
        text = self.form.schema(may_be_blank=self.may_be_blank)
        schema: Schema = {"type": ["array", "string"], **text} if lenient else {"type": "array"}
        schema["items"] = {"type": "string", **text}
        return {**schema, "minItems": 1} if self.empty else schema


class SomeOf(Kind[tuple[T, ...]]):
    """Some of a few texts, which are answered in the order of `options`. `what` is what each of them is."""

    blank = ()

    def __init__(self, options: Sequence[T], what: str) -> None:
        self.options = tuple(options)
        self.what = what

    def read(self, document: Document, key: str, default: tuple[T, ...], /) -> tuple[T, ...]:
        wanted = document.texts(key, [str(option) for option in default])
        names = {str(option): option for option in self.options}
        for name in wanted:
            if name not in names:
                document.mistake(key, f'"{name[:60]}" is not {self.what}', f"Use any of: {', '.join(names)}")
        return tuple(option for name, option in names.items() if name in wanted)

    def write(self, value: tuple[T, ...]) -> object:
        return [str(option) for option in value]

    def schema(self, lenient: bool, /) -> Schema:
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


class TextMap(Kind[Mapping[str, str]]):
    """Key -> text, as tags are. Every key needs a text; a text that is not of the form stays, for `check` to see."""

    blank: Mapping[str, str] = {}

    def __init__(self, form: Form = ANY) -> None:
        self.form = form

    def read(self, document: Document, key: str, default: Mapping[str, str], /) -> Mapping[str, str]:
        child = document.child(key)
        if not child.is_object:
            return default
        texts: dict[str, str] = {}
        for name in child.keys():  # noqa: SIM118 - Document is no mapping
            text = child.required_text(name)
            if text is None:
                continue
            texts[name] = text
            if problem := self.form.problem(text):
                child.mistake(name, problem, self.form.fix)
        return texts

    def write(self, value: Mapping[str, str]) -> object:
        return dict(sorted(value.items()))

    def schema(self, _lenient: bool, /) -> Schema:
        return {"type": "object", "additionalProperties": {"type": "string", **self.form.schema()}}


class MapOf(Kind[Mapping[str, T]]):
    """Key -> value of another kind. Every key needs a value; entries that are wrong are left out."""

    blank: Mapping[str, Any] = {}

    def __init__(self, values: Kind[T]) -> None:
        self.values = values

    def read(self, document: Document, key: str, default: Mapping[str, T], /) -> Mapping[str, T]:
        child = document.child(key)
        if not child.is_object:
            return default
        found: dict[str, T] = {}
        for name in child.keys():  # noqa: SIM118 - Document is no mapping
            before = len(document.mistakes)
            if not child.has(name) and self.values.missing:
                child.mistake(name, *self.values.missing)
            else:
                value = self.values.read(child, name, self.values.blank)
                if len(document.mistakes) == before:
                    found[name] = value
        return found

    def write(self, value: Mapping[str, T]) -> object:
        return {name: self.values.write(each) for name, each in sorted(value.items())}

    def schema(self, lenient: bool, /) -> Schema:
        return {"type": "object", "additionalProperties": self.values.schema(lenient)}


_WRONG = "\0"


def _bounds(at_least: float, at_most: float | None) -> Schema:
    return {"minimum": at_least} if at_most is None else {"minimum": at_least, "maximum": at_most}


def _plain(option: object) -> object:
    return option.value if isinstance(option, Enum) else option
