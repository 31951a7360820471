"""The kinds of values that only hooks have: a duration, an object of any members, and whom a command is sent to."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import TAG_KEY, TAG_VALUE, Schema
from tagsync.core.documents.kinds import Kind, Texts
from tagsync.core.documents.maps import MapOf

_UNITS = {"s": 1, "m": 60, "h": 3600}
_DURATION = re.compile(r"([1-9][0-9]{0,5})([smh])")
_MOST_TAGS = 5
"""`SendCommand` takes at most five targets."""

TagTargets = Mapping[str, tuple[str, ...]]


class Duration(Kind[int]):
    """A number of seconds, written as `90s`, `10m` or `2h`."""

    blank = 0

    def __init__(self, least: str, most: str) -> None:
        self.least, self.most = least, most
        self.missing = ("it is missing", self._fix)

    @property
    def _fix(self) -> str:
        return f"Write a time from {self.least} to {self.most}, such as 90s, 10m or 2h"

    def read(self, document: Document, key: str, default: int, /) -> int:
        before = len(document.mistakes)
        text = document.text(key)
        if len(document.mistakes) > before:
            return default
        found = _seconds(text)
        if found is None or not (_seconds(self.least) or 0) <= found <= (_seconds(self.most) or 0):
            document.mistake(key, f'"{text[:40]}" is not such a time', self._fix)
            return default
        return found

    def write(self, value: int) -> object:
        return duration_text(value)

    def schema(self, _lenient: bool, /) -> Schema:
        return {"type": "string", "pattern": f"^{_DURATION.pattern}$"}


def duration_text(seconds: int) -> str:
    """`10m` for 600: the largest unit that fits."""
    unit = next(unit for unit, size in reversed(_UNITS.items()) if seconds % size == 0)
    return f"{seconds // _UNITS[unit]}{unit}"


def _seconds(text: str) -> int | None:
    found = _DURATION.fullmatch(text)
    return int(found[1]) * _UNITS[found[2]] if found else None


class JsonObject(Kind[Mapping[str, Any]]):
    """An object of any members, at least one, with at most so many characters as JSON."""

    blank: Mapping[str, Any] = {}

    def __init__(self, most: int) -> None:
        self.most = most

    def read(self, document: Document, key: str, default: Mapping[str, Any], /) -> Mapping[str, Any]:
        child = document.child(key)
        value = document.value(key)
        if not child.is_object or not isinstance(value, Mapping):
            return default
        if not child.keys():
            document.mistake(key, "it is empty", "Write at least one member, or leave it out")
            return default
        try:
            length = len(json.dumps(value))
        except (TypeError, ValueError):
            document.mistake(key, "it holds what JSON does not know", "Write texts, numbers, lists and objects")
            return default
        if length > self.most:
            document.mistake(key, f"it has {length:,} characters", f"Write {self.most:,} at most")
            return default
        return value

    def write(self, value: Mapping[str, Any]) -> object:
        return dict(value) or None

    def schema(self, _lenient: bool, /) -> Schema:
        return {"type": "object"}


class CommandTargets(Kind[TagTargets | None]):
    """`wave`: the instances of the wave (None); else tags, each with its values."""

    WAVE = "wave"
    tags = MapOf(Texts(TAG_VALUE))

    def read(self, document: Document, key: str, default: TagTargets | None, /) -> TagTargets | None:
        if document.value(key) == self.WAVE:
            return None
        if not isinstance(document.value(key), Mapping):
            document.mistake(key, "it is neither wave nor tags", "Write wave, or {Role: [db]} for instances with a tag")
            return default
        found = self.tags.read(document, key, {})
        for tag in found:
            if problem := TAG_KEY.problem(tag):
                document.mistake(f"{key}.{tag}", problem, TAG_KEY.fix)
        if len(found) > _MOST_TAGS:
            document.mistake(key, f"there are {len(found)} tags", f"Write {_MOST_TAGS} at most")
        return found

    def write(self, value: TagTargets | None) -> object:
        return self.WAVE if value is None else self.tags.written(value)

    def schema(self, lenient: bool, /) -> Schema:
        return {"anyOf": [{"const": self.WAVE}, self.tags.schema(lenient)]}
