"""Which fields of a room's classes are not in their repr: those that hold tag values, names or secrets (law 9)."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator


def hidden(room: str) -> set[str]:
    """`Class.field` for every dataclass of a room."""
    return {
        f"{cls.__name__}.{each.name}" for cls in _dataclasses(room) for each in dataclasses.fields(cls) if not each.repr
    }


def _dataclasses(room: str) -> Iterator[type]:
    package = importlib.import_module(room)
    for found in pkgutil.walk_packages(package.__path__, f"{room}."):
        for cls in vars(importlib.import_module(found.name)).values():
            if isinstance(cls, type) and dataclasses.is_dataclass(cls) and cls.__module__ == found.name:
                yield cls
