"""Targets in a document: a list of `<account>/<region>`."""

from __future__ import annotations

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import TARGET, Schema
from tagsync.core.documents.kinds import Kind, Texts, Words
from tagsync.core.model import Target


class TargetList(Kind[tuple[Target, ...]]):
    """Targets, each once and sorted, or in the order `as_written`. None at all is a mistake unless the list
    `may_be_empty`; `empty`: the words for it."""

    blank = ()

    def __init__(self, *, may_be_empty: bool = False, empty: Words | None = None, as_written: bool = False) -> None:
        self.texts = Texts(TARGET, may_be_empty=may_be_empty, empty=empty)
        self.as_written = as_written
        self.missing = self.texts.missing

    def read(self, document: Document, key: str, default: tuple[Target, ...], /) -> tuple[Target, ...]:
        texts = self.texts.read(document, key, tuple(map(str, default or ())))
        found = dict.fromkeys(map(Target.of, texts))
        return tuple(found if self.as_written else sorted(found))

    def write(self, value: tuple[Target, ...]) -> object:
        return self.texts.write(tuple(map(str, value)))

    def schema(self, lenient: bool, /) -> Schema:
        return self.texts.schema(lenient)
