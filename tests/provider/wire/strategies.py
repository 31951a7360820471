"""Types, and values of them, nulls and unknowns at any depth."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgpack
from hypothesis import strategies as st

from tagsync.provider.wire.types import BOOL, NUMBER, STRING, List, Map, Object, Primitive, Set, Type
from tagsync.provider.wire.values import UNKNOWN, Unknown, conform

NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,6}", fullmatch=True)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NUMBERS = (
    st.integers()
    | st.integers(-(10**40), 10**40)
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.floats(allow_nan=False, allow_infinity=False)
)
REFINED = st.builds(lambda prefix: Unknown(msgpack.packb({1: False, 2: prefix})), TEXT)
UNKNOWNS = st.just(UNKNOWN) | REFINED


def _larger(inner: st.SearchStrategy[Type]) -> st.SearchStrategy[Type]:
    objects = st.dictionaries(NAMES, inner, max_size=4).map(Object)
    return inner.map(List) | inner.map(Set) | inner.map(Map) | objects


TYPES: st.SearchStrategy[Type] = st.recursive(st.sampled_from([STRING, NUMBER, BOOL]), _larger, max_leaves=6)


def values_of(type_: Type, *, unknown: bool = True) -> st.SearchStrategy[Any]:
    """Values in canonical form, as `conform` makes them."""
    known = _known(type_, unknown).map(lambda value: conform(value, type_))
    return st.none() | known | UNKNOWNS if unknown else st.none() | known


def _known(type_: Type, unknown: bool) -> st.SearchStrategy[Any]:
    match type_:
        case Primitive("string"):
            return TEXT
        case Primitive("number"):
            return NUMBERS.map(lambda number: number if abs(Decimal(number).adjusted()) < 400 else 0)
        case Primitive():
            return st.booleans()
        case List(element) | Set(element):
            return st.lists(values_of(element, unknown=unknown), max_size=4)
        case Map(element):
            return st.dictionaries(TEXT, values_of(element, unknown=unknown), max_size=4)
        case Object(attributes):
            return st.fixed_dictionaries(
                {name: values_of(inner, unknown=unknown) for name, inner in attributes.items()}
            )


TYPED_VALUES = TYPES.flatmap(lambda type_: st.tuples(st.just(type_), values_of(type_)))
KNOWN_TYPED_VALUES = TYPES.flatmap(lambda type_: st.tuples(st.just(type_), values_of(type_, unknown=False)))
