"""Checks a value against a shape of botocore's service model: required, unknown, type, range, enum, pattern.

Used for requests (botocore itself checks neither maximum, enum nor pattern) and for the lab's own answers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

_SCALARS: dict[str, Any] = {
    "string": str,
    "integer": int,
    "long": int,
    "boolean": bool,
    "float": (int, float),
    "double": (int, float),
}


def problems(shape: Any, value: Any, beyond: Mapping[str, str] | None = None) -> list[str]:
    """Everything about `value` that `shape` does not allow, each with its path; empty when it fits.

    `beyond`: patterns of texts that are allowed although the model does not, by the name of their shape.
    """
    walk = _Walk(beyond or {})
    walk.check(shape, value, shape.name)
    return walk.found


_CLASSES = {r"\p{L}": r"\w", r"\p{N}": r"\d", r"\p{Z}": r"\s"}
"""Classes of characters that Java knows and Python writes otherwise."""


@cache
def _pattern(text: str) -> re.Pattern[str]:
    for of_java, of_python in _CLASSES.items():
        text = text.replace(of_java, of_python)
    return re.compile(text)


class _Walk:
    """Goes through a value and its shape; `found` are the problems so far."""

    def __init__(self, beyond: Mapping[str, str]) -> None:
        self._beyond = beyond
        self.found: list[str] = []

    def check(self, shape: Any, value: Any, path: str) -> None:
        kind = shape.type_name
        if kind == "structure":
            self._structure(shape, value, path)
        elif kind == "list":
            if not isinstance(value, list | tuple):
                self.found.append(f"{path}: expected a list, got {type(value).__name__}")
                return
            self._range(shape.metadata, len(value), path, "length")
            for index, item in enumerate(value):
                self.check(shape.member, item, f"{path}[{index}]")
        elif kind == "map":
            if not isinstance(value, dict):
                self.found.append(f"{path}: expected a map, got {type(value).__name__}")
                return
            self._range(shape.metadata, len(value), path, "size")
            for key, item in value.items():
                self.check(shape.key, key, f"{path}.key({key})")
                self.check(shape.value, item, f"{path}[{key}]")
        elif kind in _SCALARS:
            self._scalar(shape, value, path)

    def _structure(self, shape: Any, value: Any, path: str) -> None:
        if not isinstance(value, dict):
            self.found.append(f"{path}: expected a structure, got {type(value).__name__}")
            return
        self.found += [f"{path}.{name}: required" for name in shape.required_members if value.get(name) is None]
        if getattr(shape, "is_tagged_union", False) and len(value) != 1:
            self.found.append(f"{path}: a union has exactly one member")
        for name, item in value.items():
            if name not in shape.members:
                self.found.append(f"{path}.{name}: unknown member")
            elif item is not None:
                self.check(shape.members[name], item, f"{path}.{name}")

    def _scalar(self, shape: Any, value: Any, path: str) -> None:
        kind, limits = shape.type_name, shape.metadata
        if not isinstance(value, _SCALARS[kind]) or (kind != "boolean" and isinstance(value, bool)):
            self.found.append(f"{path}: expected {kind}, got {type(value).__name__}")
        elif kind == "string":
            self._text(shape, value, path)
        elif kind in ("integer", "long"):
            self._range(limits, value, path, "value")

    def _text(self, shape: Any, value: str, path: str) -> None:
        allowed = self._beyond.get(shape.name)
        if allowed is not None and _pattern(allowed).fullmatch(value):
            return
        limits = shape.metadata
        self._range(limits, len(value), path, "length")
        if "pattern" in limits and not _pattern(limits["pattern"]).fullmatch(value):
            self.found.append(f"{path}: {value!r} does not match {limits['pattern']}")
        if shape.enum and value not in shape.enum:
            self.found.append(f"{path}: {value!r} is not one of {', '.join(shape.enum)}")

    def _range(self, limits: dict[str, Any], number: int, path: str, what: str) -> None:
        if "min" in limits and number < limits["min"]:
            self.found.append(f"{path}: {what} {number} is less than {limits['min']}")
        if "max" in limits and number > limits["max"]:
            self.found.append(f"{path}: {what} {number} is more than {limits['max']}")
