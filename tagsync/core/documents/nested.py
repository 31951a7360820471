"""Kinds of values that are declared by a class of their own: an object, and a list of them."""

from __future__ import annotations

from typing import TypeVar

from tagsync.core.documents.declared import read_object, write_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Schema
from tagsync.core.documents.kinds import Kind, Many, Words

T = TypeVar("T")


class Nested(Kind[T]):
    """An object that is declared by a class of its own. Where it is missing, its own required members are."""

    missing = None

    def __init__(self, cls: type[T]) -> None:
        self.cls = cls

    def read(self, document: Document, key: str, _default: T, /) -> T:
        return read_object(self.cls, document.child(key))

    def write(self, value: T) -> object:
        return write_document(value)

    def schema(self, lenient: bool, /) -> Schema:
        from tagsync.core.documents.schema import object_schema  # not needed to read: functions start without it

        return object_schema(self.cls, lenient=lenient)


class ListOf(Many[tuple[T, ...]]):
    """A list of objects that are declared by a class. `empty`: the words for a list of none."""

    blank = ()

    def __init__(self, cls: type[T], *, may_be_empty: bool = False, empty: Words | None = None) -> None:
        self.cls = cls
        self.may_be_empty = may_be_empty
        self.empty = empty or self.empty
        self.missing = empty or ("it is missing", "Write a list with at least one entry")

    def entries(self, document: Document, key: str, default: tuple[T, ...], /) -> tuple[T, ...]:
        before = len(document.mistakes)
        children = document.children(key)
        if len(document.mistakes) > before:
            return default
        return tuple(read_object(self.cls, child) for child in children)

    def written(self, value: tuple[T, ...]) -> object:
        return [write_document(each) for each in value]

    def described(self, lenient: bool, /) -> Schema:
        return {"type": "array", "items": Nested(self.cls).schema(lenient)}
