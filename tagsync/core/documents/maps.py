"""Kinds of mappings whose keys the writer chooses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ANY, Form, Schema
from tagsync.core.documents.kinds import Choice, Kind, Many

T = TypeVar("T")


class TextMap(Many[Mapping[str, str]]):
    """Key -> text, as tags are. Every key needs a text; a text that is not of the form stays, for `check` to see."""

    blank: Mapping[str, str] = {}

    def __init__(self, form: Form = ANY, *, may_be_empty: bool = False) -> None:
        self.form = form
        self.may_be_empty = may_be_empty

    def entries(self, document: Document, key: str, default: Mapping[str, str], /) -> Mapping[str, str]:
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

    def written(self, value: Mapping[str, str]) -> object:
        return dict(sorted(value.items()))

    def described(self, _lenient: bool, /) -> Schema:
        return {"type": "object", "additionalProperties": {"type": "string", **self.form.schema()}}


class MapOf(Many[Mapping[str, T]]):
    """Key -> value of another kind. Every key needs a value; entries that are wrong are left out."""

    blank: Mapping[str, Any] = {}

    def __init__(self, values: Kind[T], *, may_be_empty: bool = False) -> None:
        self.values = values
        self.may_be_empty = may_be_empty

    def entries(self, document: Document, key: str, default: Mapping[str, T], /) -> Mapping[str, T]:
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

    def written(self, value: Mapping[str, T]) -> object:
        return {name: self.values.write(each) for name, each in sorted(value.items())}

    def described(self, lenient: bool, /) -> Schema:
        return {"type": "object", "additionalProperties": self.values.schema(lenient)}


class ForKeys(Kind[Mapping[str, T]]):
    """One of a few texts for all keys, or a mapping of globs of keys to them.

    One text is the same as a mapping of `*` alone. `closest_match` says which glob decides on a key.
    """

    ALL = "*"

    def __init__(self, options: Sequence[T]) -> None:
        self.choice = Choice(options)
        self.choices = MapOf(self.choice)
        self.blank = {self.ALL: self.choice.blank}

    def read(self, document: Document, key: str, default: Mapping[str, T], /) -> Mapping[str, T]:
        if isinstance(document.value(key), Mapping):
            return self.choices.read(document, key, default)
        return {self.ALL: self.choice.read(document, key, self.choice.blank)}

    def write(self, value: Mapping[str, T]) -> object:
        if value.keys() == {self.ALL}:
            return self.choice.write(value[self.ALL])
        return self.choices.write(value)

    def schema(self, lenient: bool, /) -> Schema:
        return {"anyOf": [self.choice.schema(lenient), self.choices.schema(lenient)]}
