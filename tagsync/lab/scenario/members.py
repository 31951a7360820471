"""Reads a mapping into a dataclass whose fields say what is accepted. Every problem is reported with its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import MISSING, Field, field, fields
from typing import Any, TypeVar

Record = TypeVar("Record")
Reader = Callable[[Any, str, list[str]], Any]
"""Takes a value, its place, and the list that problems are added to; gives the value to keep."""


def member(reader: Reader, **default: Any) -> Any:
    """A field of a dataclass; `default` or `default_factory` makes it optional."""
    return field(metadata={"reader": reader}, **default)


def checked(complaint: Callable[[Any], str | None]) -> Reader:
    """Keeps the value; `complaint` says what is wrong with it, None for nothing."""

    def read(value: Any, place: str, wrong: list[str]) -> Any:
        found = complaint(value)
        if found:
            wrong.append(f"{place}: {found}")
        return value

    return read


def matching(pattern: str, what: str) -> Reader:
    def complaint(value: Any) -> str | None:
        good = isinstance(value, str) and re.fullmatch(pattern, value)
        return None if good else f"{value!r} is not {what} (put numbers in quotes)"

    return checked(complaint)


def at_least(least: int) -> Reader:
    def complaint(value: Any) -> str | None:
        good = isinstance(value, int) and not isinstance(value, bool) and value >= least
        return None if good else f"expected a whole number from {least}"

    return checked(complaint)


def one_of(*allowed: object) -> Reader:
    return checked(
        lambda value: None if value in allowed else f"{value!r} is not one of {', '.join(map(str, allowed))}"
    )


def each(reader: Reader) -> Reader:
    """A list of what `reader` reads, as a tuple."""

    def read(value: Any, place: str, wrong: list[str]) -> Any:
        if not isinstance(value, list):
            wrong.append(f"{place}: expected a list")
            return ()
        return tuple(reader(one, f"{place}[{index}]", wrong) for index, one in enumerate(value))

    return read


def record(made: type[Record]) -> Reader:
    """A mapping, as an instance of the dataclass `made`; None where something is wrong with it."""

    def read(value: Any, place: str, wrong: list[str]) -> Record | None:
        if not isinstance(value, dict):
            wrong.append(f"{place or 'document'}: expected a mapping")
            return None
        before, dot = len(wrong), f"{place}." if place else ""
        known: dict[str, Field[Any]] = {one.name: one for one in fields(made)}  # type: ignore[arg-type]
        wrong += [f"{dot}{name}: missing" for name, one in known.items() if _required(one) and name not in value]
        values: dict[str, Any] = {}
        for name, one in value.items():
            if name in known:
                values[name] = known[name].metadata["reader"](one, f"{dot}{name}", wrong)
            else:
                wrong.append(f"{dot}{name}: unknown; known are {', '.join(known)}")
        return made(**values) if len(wrong) == before else None

    return read


def _required(one: Field[Any]) -> bool:
    return one.default is MISSING and one.default_factory is MISSING
