"""Classes that declare a document, and what reads and writes it. The room's docstring has an example."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar, dataclass_transform, overload

from tagsync.core.documents.document import Document
from tagsync.core.documents.kinds import Kind, Words
from tagsync.core.documents.places import Locate

T = TypeVar("T")
D = TypeVar("D")
_REQUIRED: Any = dataclasses.MISSING


class Member(NamedTuple):
    """A member of a declared class: `name` is that of the attribute, `key` that of the document."""

    kind: Kind[Any]
    description: str
    default: Any
    default_words: str
    missing: Words | None
    key: str
    name: str = ""

    @property
    def is_required(self) -> bool:
        return self.default is _REQUIRED

    def read(self, document: Document) -> Any:
        """The value in a document, the default where there is none; what is wrong is noted."""
        if not document.has(self.key):
            if not self.is_required:
                return self.default
            if self.missing:
                document.mistake(self.key, *self.missing)
                return self.kind.blank
        return self.kind.read(document, self.key, self.kind.blank if self.is_required else self.default)

    def write(self, value: Any) -> object:
        """A value as the document says it; None where it says nothing. A None that is not the default is a value."""
        return None if value is None and (self.is_required or self.default is None) else self.kind.write(value)


def member(
    kind: Kind[T],
    description: str,
    *,
    default: D = _REQUIRED,
    default_words: str = "",
    key: str = "",
    missing: Words | None = None,
    secret: bool = False,
) -> T | D:
    """A member of a declared class; one without a default is required.

    `default_words` say what the default means where its value does not (`all`). `key` is its name in the document
    where that is not the attribute's. `missing` are the words for a required member that is not there, where those of
    its kind do not do. `secret` members are left out of the repr.
    """
    declared_as = Member(kind, description, default, default_words, missing or kind.missing, key)
    found: Any = dataclasses.field(
        **({"default_factory": lambda: default} if isinstance(default, Mapping) else {"default": default}),
        repr=not secret,
        metadata={Member: declared_as},
    )
    return found  # type: ignore[no-any-return]


@overload
def declared(cls: type[T], /) -> type[T]: ...
@overload
def declared(*, version: int, title: str) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(member,))
def declared(cls: Any = None, /, *, version: int = 0, title: str = "") -> Any:
    """Makes a class the declaration of a document: a frozen dataclass whose fields are made with `member`.

    A document of a file has a `version`, which it must give, and the `title` of its schema.
    """
    if cls is None:
        return lambda found: _declare(found, version, title)
    return _declare(cls, version, title)


def read_document(cls: type[T], value: object, locate: Locate = str, *, json: bool = False) -> T:
    """What a parsed document says; `json`: it came as JSON. Raises `InputError` with every mistake, its place and its
    fix."""
    return read_whole(cls, Document(value, locate=locate, json=json))


def read_whole(cls: type[T], document: Document) -> T:
    """What an open document says, which ends here. Raises `InputError` with every mistake that was noted in it."""
    found = read_object(cls, document)
    document.done()
    return found


def read_object(cls: type[T], document: Document) -> T:
    """Reads the members of an open document. Mistakes are noted in the document, and nothing is raised."""
    found = read_members(cls, document)
    document.only_known()
    return found


def read_members(cls: type[T], document: Document) -> T:
    """Reads the declared members of a document that holds others too. The reader of the others refuses unknown ones."""
    members, version, _ = declaration_of(cls)
    if version:
        if not document.has("version") and document.is_object:
            document.mistake("version", "the version is missing", f"Add version: {version}")
        document.choice("version", [version], version)
    found = cls(**{each.name: each.read(document) for each in members})
    if check := getattr(found, "check", None):
        check(document)
    return found


def write_document(value: object) -> dict[str, object]:
    """The complete document, defaults included; reading it back gives the same. What is None by default is left out
    while it is None."""
    members, version, _ = declaration_of(type(value))
    document: dict[str, object] = {"version": version} if version else {}
    for each in members:
        if (written := each.write(getattr(value, each.name))) is not None:
            document[each.key] = written
    return document


class Declaration(NamedTuple):
    """What `declared` knows of a class: its members in the order of the document; no version where none is given."""

    members: tuple[Member, ...]
    version: int
    title: str


def declaration_of(cls: type) -> Declaration:
    """Raises `AttributeError` for a class that is not declared."""
    found: Declaration = getattr(cls, _DECLARATION)
    return found


_DECLARATION = "_declaration"


def _declare(cls: Any, version: int, title: str) -> Any:
    """A class takes version and title over from the declared class that it extends."""
    inherited: Declaration | None = getattr(cls, _DECLARATION, None)
    if inherited and not version:
        version, title = inherited.version, inherited.title
    made = dataclasses.dataclass(frozen=True, slots=True, kw_only=True)(cls)
    fields = [(each.name, each.metadata[Member]) for each in dataclasses.fields(made)]
    members = tuple(each._replace(name=name, key=each.key or name) for name, each in fields)
    setattr(made, _DECLARATION, Declaration(members, version, title))
    return made
