"""The fields of a room's dataclasses: which are not in a repr, and what those mean that are not given."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator


def hidden(room: str) -> set[str]:
    """`Class.field` for every field that is in no repr: what holds tag values, names or secrets (law 9)."""
    return {name for name, each in _fields(room) if not each.repr}


def not_nothing(room: str) -> dict[str, object]:
    """`Class.field` -> default, for whole numbers and flags that mean something where they are not given (law 12)."""
    defaults = {name: each.default for name, each in _fields(room)}
    return {name: value for name, value in defaults.items() if type(value) in (bool, int) and value}


def _fields(room: str) -> Iterator[tuple[str, dataclasses.Field[object]]]:
    package = importlib.import_module(room)
    for found in pkgutil.walk_packages(package.__path__, f"{room}."):
        for cls in vars(importlib.import_module(found.name)).values():
            if isinstance(cls, type) and dataclasses.is_dataclass(cls) and cls.__module__ == found.name:
                yield from ((f"{cls.__name__}.{each.name}", each) for each in dataclasses.fields(cls))
