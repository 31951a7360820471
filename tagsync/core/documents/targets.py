"""Targets in a document: a list of `<account>/<region>`."""

from __future__ import annotations

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import TARGET, Schema
from tagsync.core.documents.kinds import Kind, Texts, Words
from tagsync.core.model import Target


class TargetList(Kind[tuple[Target, ...]]):
    """Targets, each once and sorted. None at all is a mistake unless the list `may_be_empty`; `empty`: the words for
    it."""

    blank = ()

    def __init__(self, *, may_be_empty: bool = False, empty: Words | None = None) -> None:
        self.texts = Texts(TARGET, may_be_empty=may_be_empty, empty=empty)
        self.missing = self.texts.missing

    def read(self, document: Document, key: str, default: tuple[Target, ...], /) -> tuple[Target, ...]:
        texts = self.texts.read(document, key, tuple(map(str, default or ())))
        return tuple(sorted(set(map(Target.of, texts))))

    def write(self, value: tuple[Target, ...]) -> object:
        return self.texts.write(tuple(map(str, value)))

    def schema(self, lenient: bool, /) -> Schema:
        return self.texts.schema(lenient)
