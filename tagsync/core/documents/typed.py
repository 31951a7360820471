"""Documents that tagsync writes, declared as a `TypedDict`: their JSON Schema, and a check when they are read back.

The members of a `TypedDict` may be texts, numbers, flags, null, a `Literal`, an `Enum`, lists, dicts, another
`TypedDict`, and unions of these. `Annotated` adds keywords of JSON Schema (`keywords`).

The annotations are resolved when a schema is made or a document is checked, which takes a moment: a function in Lambda
does neither when it starts.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NotRequired,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Schema
from tagsync.core.documents.kinds import Words
from tagsync.core.documents.places import Locate
from tagsync.core.documents.schema import DIALECT, or_null

T = TypeVar("T")
Hint = Any
_PLAIN: Mapping[Hint, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    object: {},
}
_LARGEST = 2**53


def document_schema(hint: Hint, title: str, description: str = "") -> Schema:
    """The schema of a whole document."""
    described = {"description": description} if description else {}
    return {**DIALECT, "title": title, **described, **schema_of(hint)}


def schema_of(hint: Hint) -> Schema:
    """The schema of a `TypedDict`, or of any type that may be a member of one. A `TypedDict` has no other members."""
    origin, arguments = _origin(hint), get_args(hint)
    if hint in _PLAIN:
        return dict(_PLAIN[hint])
    if origin is Annotated:
        return {**schema_of(arguments[0]), **arguments[1].keywords}
    if origin is NotRequired:
        return schema_of(*arguments)
    if origin in (Union, UnionType):
        return _union(arguments)
    if origin is list:
        return {"type": "array", "items": schema_of(*arguments)}
    if origin is dict:
        return _mapping(*arguments)
    if is_typeddict(hint):
        return _closed(hint)
    words = _words(hint)
    return {"const": words[0]} if len(words) == 1 else {"enum": [*words]}


def checked(cls: type[T], value: object, locate: Locate = str, *, missing: Words = ("it is missing", "Write it")) -> T:
    """A document that is what a `TypedDict` says. Raises `InputError` with every mistake, its place and its fix.

    Types, words, least numbers and members are checked; patterns and formats are not.
    """
    document = Document(value, locate=locate)
    check_object(cls, document, missing=missing)
    document.done()
    return cast(T, value)


def check_object(cls: Hint, document: Document, *, missing: Words) -> None:
    """Checks the members of an open document. Mistakes are noted in the document, and nothing is raised."""
    if not document.is_object:
        return
    for key, hint in _hints(cls).items():
        if document.has(key):
            _check(hint, document, key, missing)
        elif not (_may_be_null(hint) if document.names(key) else _origin(hint) is NotRequired):
            document.mistake(key, *missing)
    document.only_known()


def _check(hint: Hint, document: Document, key: str, missing: Words, keywords: Schema | None = None) -> None:
    origin, arguments = _origin(hint), get_args(hint)
    if origin is Annotated:
        _check(arguments[0], document, key, missing, arguments[1].keywords)
    elif origin is NotRequired:
        _check(arguments[0], document, key, missing)
    elif origin in (Union, UnionType):
        [one] = [each for each in arguments if each is not NoneType]
        _check(one, document, key, missing, keywords)
    elif is_typeddict(hint):
        check_object(hint, document.child(key), missing=missing)
    elif origin is list and arguments == (str,):
        document.texts(key, may_be_empty=True)
    elif origin is list:
        for child in document.children(key):
            check_object(arguments[0], child, missing=missing)
    elif origin is dict:
        child = document.child(key)
        for name in child.keys():  # noqa: SIM118 - Document is no mapping
            _check(arguments[1], child, name, missing)
    elif hint is str:
        document.text(key)
    elif hint is bool:
        document.boolean(key, False)
    elif hint in (int, float):
        _check_number(document, key, hint is int, keywords or {})
    else:
        document.choice(key, _words(hint), None)


def _check_number(document: Document, key: str, is_whole: bool, keywords: Schema) -> None:
    read: Any = document.integer if is_whole else document.number
    read(key, 0, at_least=keywords.get("minimum", -_LARGEST), at_most=keywords.get("maximum"))


@cache
def _hints(cls: Hint) -> dict[str, Hint]:
    return get_type_hints(cls, include_extras=True)


def _origin(hint: Hint) -> object:
    return get_origin(hint)


def _may_be_null(hint: Hint) -> bool:
    if _origin(hint) in (Annotated, NotRequired):
        return _may_be_null(get_args(hint)[0])
    return NoneType in get_args(hint)


def _closed(cls: Hint) -> Schema:
    hints = _hints(cls)
    required = [key for key, hint in hints.items() if _origin(hint) is not NotRequired]
    return {
        "type": "object",
        "properties": {key: schema_of(hint) for key, hint in hints.items()},
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _mapping(keys: Hint, values: Hint) -> Schema:
    schema: Schema = {"type": "object"}
    if keys is not str:
        schema["propertyNames"] = schema_of(keys)
    return schema if values is object else {**schema, "additionalProperties": schema_of(values)}


def _union(hints: tuple[Hint, ...]) -> Schema:
    """Words make one list; one object or null is `anyOf`, as several objects are `oneOf`."""
    others = [each for each in hints if each is not NoneType]
    has_null = len(others) < len(hints)
    if all(_is_words(each) for each in others):
        schema: Schema = {"enum": [word for each in others for word in _words(each)]}
        return or_null(schema) if has_null else schema
    if len(others) == 1:
        schema = schema_of(others[0])
        return or_null(schema if "type" in schema and "properties" not in schema else {"anyOf": [schema]})
    return {"oneOf": [schema_of(each) for each in hints]}


def _is_words(hint: Hint) -> bool:
    return _origin(hint) is Literal or (isinstance(hint, type) and issubclass(hint, Enum))


@cache
def _words(hint: Hint) -> tuple[Any, ...]:
    """The words of a `Literal` or an `Enum`."""
    if _origin(hint) is Literal:
        return get_args(hint)
    return tuple(each.value for each in hint)
