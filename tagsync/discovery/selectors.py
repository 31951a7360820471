"""Selectors: the tags that a server must carry. All conditions must hold, and letter case counts.

In a document a selector is a mapping of tag key to the value wanted:

    {"DR-Application": "HRP"}                       exactly this value
    {"DR-Application": ["HRP", "CRM"]}              any of these values
    {"Name": {"glob": "web-*"}}                     a glob: * ? [...]
    {"Name": ["db-1", {"glob": "web-*"}]}           any of these

A text is never a glob: `R&D <*>` matches only itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Schema
from tagsync.core.documents.kinds import Kind
from tagsync.core.errors import InputError, Mistake
from tagsync.core.globs import matches
from tagsync.core.model import Tags

GLOB = "glob"
EMPTY_SELECTOR = "the selector is empty: it would select every server", "Name at least one tag and its value"
_FIX = 'Write a text for each key, a list of texts, or {"glob": "web-*"}'


_GLOB_SCHEMA: Schema = {
    "type": "object",
    "required": [GLOB],
    "additionalProperties": False,
    "properties": {GLOB: {"type": "string"}},
}
_LIST_SCHEMA: Schema = {"type": "array", "items": {"anyOf": [{"type": "string"}, _GLOB_SCHEMA]}, "minItems": 1}


@dataclass(frozen=True, slots=True)
class Condition:
    """A tag key and the values that it may have: one of `values`, or any that one of `globs` matches."""

    key: str
    values: tuple[str, ...] = field(default=(), repr=False)
    globs: tuple[str, ...] = field(default=(), repr=False)

    def holds(self, tags: Tags) -> bool:
        value = tags.get(self.key)
        return value is not None and (value in self.values or matches(self.globs, value))

    def to_document(self) -> object:
        """Its value in a document, in the shortest form."""
        match [*self.values, *({GLOB: pattern} for pattern in self.globs)]:
            case [option]:
                return option
            case options:
                return options


@dataclass(frozen=True, slots=True)
class Selector:
    """Conditions that must all hold. Without any it would select every server, so that raises `InputError`."""

    conditions: tuple[Condition, ...]

    def __post_init__(self) -> None:
        if not self.conditions:
            raise InputError([Mistake("tags", *EMPTY_SELECTOR)])

    def matches(self, tags: Tags) -> bool:
        return all(condition.holds(tags) for condition in self.conditions)

    def to_document(self) -> dict[str, object]:
        """The selector as a document."""
        return {condition.key: condition.to_document() for condition in self.conditions}


def exactly(tags: Mapping[str, str]) -> Selector:
    """Selects servers with exactly these tags. Raises `InputError` if there are none."""
    return Selector(tuple(Condition(key, (value,)) for key, value in tags.items()))


def any_of(pairs: Iterable[tuple[str, str]], globs: Iterable[tuple[str, str]] = ()) -> Selector:
    """Selects by pairs of key and value, and pairs of key and glob. Several pairs of one key are alternatives.

    Raises `InputError` if there are none.
    """
    values: dict[str, list[str]] = {}
    patterns: dict[str, list[str]] = {}
    for found, given in ((values, pairs), (patterns, globs)):
        for key, value in given:
            found.setdefault(key, []).append(value)
    keys = dict.fromkeys([*values, *patterns])
    return Selector(tuple(Condition(key, tuple(values.get(key, ())), tuple(patterns.get(key, ()))) for key in keys))


class SelectorKind(Kind[Selector]):
    """A selector in a document. Mistakes show no values (law 9)."""

    missing = EMPTY_SELECTOR

    def read(self, document: Document, key: str, default: Selector, /) -> Selector:
        return read_selector(document, key) or default

    def write(self, value: Selector) -> object:
        return value.to_document()

    def schema(self, _lenient: bool, /) -> Schema:
        values: Schema = {"anyOf": [{"type": "string"}, _GLOB_SCHEMA, _LIST_SCHEMA]}
        return {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"minLength": 1},
            "additionalProperties": values,
        }


def read_selector(document: Document, key: str) -> Selector | None:
    """The selector at a member of a document. None if it has mistakes; these are noted, without
    the values."""
    before = len(document.mistakes)
    value = document.value(key)
    if value is not None and not isinstance(value, Mapping):
        document.mistake(key, "a selector is a mapping of tag keys to values", _FIX)
        return None
    member = document.child(key)
    conditions = tuple(_condition(member, tag) for tag in member.keys())  # noqa: SIM118 (a Document is no dict)
    if len(document.mistakes) > before:
        return None
    if not conditions:
        member.mistake("", *EMPTY_SELECTOR)
        return None
    return Selector(conditions)


def _condition(member: Document, tag: str) -> Condition:
    if not tag:
        member.mistake("", "a tag key is empty", "Write the key of a tag")
    value = member.value(tag)
    options = value if isinstance(value, list | tuple) else [value]
    if not options:
        member.mistake(tag, "the list of values is empty", "Name at least one value")
    values: list[str] = []
    globs: list[str] = []
    for option in options:
        if isinstance(option, str):
            values.append(option)
        elif isinstance(option, Mapping) and list(option) == [GLOB] and isinstance(option[GLOB], str):
            globs.append(option[GLOB])
        else:
            member.mistake(tag, "this is not a value to look for", _FIX)
    return Condition(tag, tuple(values), tuple(globs))
