"""Values of Terraform, from and to the bytes of the protocol. `types` says what they are in Python.

A value that only an apply will tell is an `Unknown` in a plan. Check with `is_known` before using it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeAlias

import msgpack

from tagsync.provider.wire.paths import Path, show
from tagsync.provider.wire.types import STRING, List, Map, Object, Primitive, Set, Type

Value: TypeAlias = Any
Attributes: TypeAlias = dict[str, Value]
"""The value of a whole resource, data source or provider block: every attribute and block of its schema by name."""

_UNKNOWN, _REFINED = 0, 12
_HUGE = 1000
"""A whole number with more digits stays a Decimal, whose size does not grow with its exponent."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that is not known until apply. `refinement` is what Terraform knows about it, returned as it came."""

    refinement: bytes = b""

    def __bool__(self) -> bool:
        raise TypeError("this value is not known until apply: ask is_known() first")


UNKNOWN = Unknown()


class ValueMismatch(Exception):
    """A value is not of its type. `path` says where. The message names types only, never a value."""

    def __init__(self, what: str, path: Path = ()) -> None:
        self.what = what
        self.path = path
        super().__init__(f"{show(path)}: {what}")

    def below(self, step: str | int) -> ValueMismatch:
        return ValueMismatch(self.what, (step, *self.path))


def is_known(value: Value) -> bool:
    """Whether the value holds no unknown, at any depth."""
    match value:
        case Unknown():
            return False
        case dict():
            return all(map(is_known, value.values()))
        case list():
            return all(map(is_known, value))
    return True


def differs(one: Value, other: Value) -> bool:
    """Whether two values of a type are different, or may become different."""
    return one != other or not is_known(one) or not is_known(other)


def decode(data: bytes, type_: Type) -> Value:
    """Reads msgpack. Raises `ValueMismatch` if it is not a value of the type."""
    return _conform(msgpack.unpackb(data, ext_hook=_unknown), type_, _number_on_the_wire)


def decode_json(data: bytes, type_: Type) -> Value:
    """Reads JSON, which has no unknown values. Raises `ValueMismatch` if it is not a value of the type."""
    return conform(parse_json(data), type_)


def parse_json(data: bytes) -> Value:
    """JSON of any type, with numbers as exact as they are written."""
    return json.loads(data, parse_float=Decimal)


def encode(value: Value, type_: Type) -> bytes:
    """Writes msgpack. Raises `ValueMismatch` if it is not a value of the type."""
    return _pack(conform(value, type_))


def conform(value: Value, type_: Type) -> Value:
    """The value in the form that `types` describes. Raises `ValueMismatch` if it is not of the type."""
    return _conform(value, type_, _number_in_python)


_Number: TypeAlias = Callable[[Value], int | Decimal]


def _conform(value: Value, type_: Type, number: _Number) -> Value:
    if value is None or isinstance(value, Unknown):
        return value
    match type_:
        case Primitive("string"):
            return _expect(value, str, "text")
        case Primitive("number"):
            return number(value)
        case Primitive():
            return _expect(value, bool, "a boolean")
        case Map(element):
            _check_keys(value)
            if element == STRING and {*map(type, value.values())} <= {str}:
                return dict(value)  # ten times faster than one by one: a fleet has thousands of tags
            return dict(_each(value.items(), lambda _: element, number))
        case Object(attributes):
            _check_names(value, attributes)
            return dict(_each(value.items(), attributes.__getitem__, number))
        case List(element) | Set(element):
            items = enumerate(_expect(value, list, "a list"))
            elements = [item for _, item in _each(items, lambda _: element, number)]
            return _sorted_set(elements) if isinstance(type_, Set) else elements


def _check_keys(value: Value) -> None:
    others = {*map(type, _expect(value, dict, "a map"))} - {str}
    if others:
        raise ValueMismatch(f"expected text as key, found {min(other.__name__ for other in others)}")


def _each(
    items: Iterable[tuple[Any, Value]], type_of: Callable[[Any], Type], number: _Number
) -> Iterator[tuple[Any, Value]]:
    for step, item in items:
        try:
            yield step, _conform(item, type_of(step), number)
        except ValueMismatch as mismatch:
            raise mismatch.below(step) from None


def _expect(value: Value, python_type: type, name: str) -> Value:
    if type(value) is not python_type:
        raise ValueMismatch(f"expected {name}, found {type(value).__name__}")
    return value


def _check_names(value: Value, attributes: Mapping[str, Type]) -> None:
    found = _expect(value, dict, "an object")
    for name in attributes:
        if name not in found:
            raise ValueMismatch("is missing: give it a value, or None", (name,))
    if len(found) > len(attributes):
        extra = ", ".join(sorted(str(name) for name in found.keys() - attributes.keys()))
        raise ValueMismatch(f"has more than its type allows: {extra}")


def _number_on_the_wire(value: Value) -> int | Decimal:
    """Numbers that a float cannot hold come as text. A float stands for exactly its own value."""
    return _exact(Decimal(value) if isinstance(value, float | str) else value)


def _number_in_python(value: Value) -> int | Decimal:
    """A float that Python computed stands for the number that it prints: 0.1, not 0.1000000000000000055."""
    return _exact(Decimal(repr(value)) if isinstance(value, float) else value)


def _exact(value: Value) -> int | Decimal:
    if type(value) is int:
        return value
    if not isinstance(value, Decimal) or not value.is_finite():
        raise ValueMismatch(f"expected a finite number, found {type(value).__name__}")
    if value.adjusted() > _HUGE:
        return value
    whole = int(value)
    return whole if whole == value else value


def _sorted_set(elements: list[Value]) -> list[Value]:
    """Sorted by their bytes. Of equal elements one stays, except for unknown ones, which may become different."""
    packed = sorted((_pack(element), index) for index, element in enumerate(elements))
    return [
        elements[index]
        for position, (data, index) in enumerate(packed)
        if position == 0 or packed[position - 1][0] != data or not is_known(elements[index])
    ]


def _pack(value: Value) -> bytes:
    packed: bytes = msgpack.packb(value, default=_lower)
    return packed


def _lower(value: Value) -> Value:
    """Values that msgpack cannot write: unknown ones, and numbers beyond its precision, which are sent as text."""
    match value:
        case Unknown(refinement=b""):
            return msgpack.ExtType(_UNKNOWN, b"\x00")
        case Unknown(refinement):
            return msgpack.ExtType(_REFINED, refinement)
        case int() | Decimal():
            return str(value)
    raise ValueMismatch(f"found {type(value).__name__}, which is no value of Terraform")


def _unknown(code: int, data: bytes) -> Unknown:
    """Every extension type is an unknown value. Only the refined kind holds data to keep."""
    return Unknown(bytes(data)) if code == _REFINED else UNKNOWN
