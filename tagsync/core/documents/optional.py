"""A value that may be left out, where leaving it out is not the same as any value."""

from __future__ import annotations

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Schema
from tagsync.core.documents.kinds import Kind, T


class OrNone(Kind[T | None]):
    """A value of a kind; None where it is not given."""

    def __init__(self, kind: Kind[T]) -> None:
        self.kind = kind

    def read(self, document: Document, key: str, default: T | None, /) -> T | None:
        return self.kind.read(document, key, self.kind.blank) if document.has(key) else default

    def write(self, value: T | None) -> object:
        return None if value is None else self.kind.write(value)

    def schema(self, lenient: bool, /) -> Schema:
        return self.kind.schema(lenient)
