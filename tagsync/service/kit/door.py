"""The door that all input comes in by: bodies of requests, events of functions, messages of a queue.

What comes in is an open document: strict, as programs send JSON. Its reader notes more mistakes in it, and ends with
`done()`, so that the answer names all mistakes at once.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NoReturn

from tagsync.core.documents.describe import describe
from tagsync.core.documents.document import Document
from tagsync.core.documents.surrogates import HALF, whole
from tagsync.core.errors import InputError, Mistake

DEEPEST = 50
"""Levels of nesting that are read; no request has more than ten. What writes JSON again fails at about a thousand."""


_TOO_DEEP = f"it is nested more than {DEEPEST} levels deep", "Write fewer levels"


def parsed(text: str, place: str) -> object:
    """The value that a JSON text says. Raises `InputError` with the place for a text that is no JSON, and for one that
    not all readers of JSON read alike: it has NaN, or a key twice in an object."""
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except _Twice as twice:
        what, fix = f'the key "{whole(str(twice))[:60]}" is there twice in one object', "Keep one of the two"
        raise InputError([Mistake(place, what, fix)]) from None
    except json.JSONDecodeError:
        raise InputError([Mistake(place, "it is not JSON", "Write one JSON object")]) from None
    except ValueError:
        what, fix = "it holds a number with too many digits", "Write a smaller number"
        raise InputError([Mistake(place, what, fix)]) from None
    except RecursionError:
        raise InputError([Mistake(place, *_TOO_DEEP)]) from None


def opened(value: object, place: str, mistakes: list[Mistake] | None = None) -> Document:
    """An open document of what was parsed, with its mistakes noted beside others. Half a character is a mistake, and
    stands there as ?. Raises `InputError` with the place for what is no object, null too: it does not mean all."""
    if not isinstance(value, Mapping):
        what = f"expected a mapping, found {describe(value)}"
        raise InputError([Mistake(place, whole(what), "Write one JSON object")])
    noted: list[Mistake] = [] if mistakes is None else mistakes
    return Document(_clean(value, "", noted), mistakes=noted, strict=True)


def _clean(value: object, path: str, mistakes: list[Mistake], depth: int = 0) -> object:
    if isinstance(value, str):
        return _whole_text(value, path, mistakes)
    if depth > DEEPEST and isinstance(value, Mapping | list):
        mistakes.append(Mistake(path, *_TOO_DEEP))
        return None
    if isinstance(value, Mapping):
        found: dict[object, object] = {}
        for key, each in value.items():
            place = f"{path}.{key}" if path else str(key)
            name = _whole_text(key, whole(place), mistakes) if isinstance(key, str) else key
            found[name] = _clean(each, whole(place), mistakes, depth + 1)
        return found
    if isinstance(value, list):
        return [_clean(each, f"{path}[{index}]", mistakes, depth + 1) for index, each in enumerate(value)]
    return value


def _whole_text(text: str, place: str, mistakes: list[Mistake]) -> str:
    found = whole(text)
    if found != text:
        mistakes.append(Mistake(place, *HALF))
    return found


class _Twice(Exception):
    """A key is there twice in one object."""


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise _Twice(key)
        found[key] = value
    return found


def _no_number(name: str) -> NoReturn:
    """NaN and Infinity are no JSON."""
    raise json.JSONDecodeError("no number", name, 0)
