"""Checks a value against a shape of botocore's service model: required, unknown, type, range, enum, pattern.

Used for requests (botocore itself checks neither maximum, enum nor pattern) and for the lab's own answers.
"""

from __future__ import annotations

import re
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


def problems(shape: Any, value: Any) -> list[str]:
    """Everything about `value` that `shape` does not allow, each with its path; empty when it fits."""
    found: list[str] = []
    _walk(shape, value, shape.name, found)
    return found


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def _walk(shape: Any, value: Any, path: str, found: list[str]) -> None:
    kind = shape.type_name
    if kind == "structure":
        _structure(shape, value, path, found)
    elif kind == "list":
        if not isinstance(value, list | tuple):
            found.append(f"{path}: expected a list, got {type(value).__name__}")
            return
        _range(shape.metadata, len(value), path, found, "length")
        for index, item in enumerate(value):
            _walk(shape.member, item, f"{path}[{index}]", found)
    elif kind == "map":
        if not isinstance(value, dict):
            found.append(f"{path}: expected a map, got {type(value).__name__}")
            return
        _range(shape.metadata, len(value), path, found, "size")
        for key, item in value.items():
            _walk(shape.key, key, f"{path}.key({key})", found)
            _walk(shape.value, item, f"{path}[{key}]", found)
    elif kind in _SCALARS:
        _scalar(shape, value, path, found)


def _structure(shape: Any, value: Any, path: str, found: list[str]) -> None:
    if not isinstance(value, dict):
        found.append(f"{path}: expected a structure, got {type(value).__name__}")
        return
    found += [f"{path}.{name}: required" for name in shape.required_members if value.get(name) is None]
    if getattr(shape, "is_tagged_union", False) and len(value) != 1:
        found.append(f"{path}: a union has exactly one member")
    for name, item in value.items():
        if name not in shape.members:
            found.append(f"{path}.{name}: unknown member")
        elif item is not None:
            _walk(shape.members[name], item, f"{path}.{name}", found)


def _scalar(shape: Any, value: Any, path: str, found: list[str]) -> None:
    kind, limits = shape.type_name, shape.metadata
    if not isinstance(value, _SCALARS[kind]) or (kind != "boolean" and isinstance(value, bool)):
        found.append(f"{path}: expected {kind}, got {type(value).__name__}")
    elif kind == "string":
        _range(limits, len(value), path, found, "length")
        if "pattern" in limits and not _pattern(limits["pattern"]).fullmatch(value):
            found.append(f"{path}: {value!r} does not match {limits['pattern']}")
        if shape.enum and value not in shape.enum:
            found.append(f"{path}: {value!r} is not one of {', '.join(shape.enum)}")
    elif kind in ("integer", "long"):
        _range(limits, value, path, found, "value")


def _range(limits: dict[str, Any], number: int, path: str, found: list[str], what: str) -> None:
    if "min" in limits and number < limits["min"]:
        found.append(f"{path}: {what} {number} is less than {limits['min']}")
    if "max" in limits and number > limits["max"]:
        found.append(f"{path}: {what} {number} is more than {limits['max']}")
