"""Values survive the way to Terraform and back, and what is not of its type is refused with its place."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import msgpack
import pytest
from hypothesis import given

from tagsync.provider.wire.types import BOOL, NUMBER, STRING, List, Map, Object, Set, Type
from tagsync.provider.wire.values import (
    UNKNOWN,
    Unknown,
    ValueMismatch,
    decode,
    decode_json,
    differs,
    encode,
    is_known,
)
from tests.provider.wire.strategies import KNOWN_TYPED_VALUES, TYPED_VALUES

REFINED = Unknown(msgpack.packb({1: False, 2: "pre-"}))
TAGS = Object({"region": STRING, "tags": Map(Map(STRING))})


@given(TYPED_VALUES)
def test_every_value_survives_the_wire(typed: tuple[Type, Any]) -> None:
    type_, value = typed
    assert decode(encode(value, type_), type_) == value


@given(TYPED_VALUES)
def test_the_same_value_has_the_same_bytes(typed: tuple[Type, Any]) -> None:
    type_, value = typed
    assert encode(decode(encode(value, type_), type_), type_) == encode(value, type_)


@given(KNOWN_TYPED_VALUES)
def test_every_known_value_survives_the_json_of_the_state(typed: tuple[Type, Any]) -> None:
    type_, value = typed
    assert decode_json(_json(value).encode(), type_) == value


def _json(value: Any) -> str:
    """Numbers written out in full, as Terraform does."""
    match value:
        case Decimal():
            return str(value)
        case dict():
            return "{" + ",".join(f"{json.dumps(key)}:{_json(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ",".join(map(_json, value)) + "]"
    return json.dumps(value)


def test_unknowns_are_extension_types_and_refinements_come_back_byte_for_byte() -> None:
    raw = msgpack.unpackb(encode([UNKNOWN, REFINED], List(STRING)))
    assert raw == [msgpack.ExtType(0, b"\x00"), msgpack.ExtType(12, REFINED.refinement)]


def test_an_extension_type_of_the_future_is_an_unknown() -> None:
    assert decode(msgpack.packb(msgpack.ExtType(77, b"?")), STRING) == UNKNOWN


def test_an_unknown_cannot_be_taken_for_true_or_false() -> None:
    with pytest.raises(TypeError, match="is_known"):
        bool(UNKNOWN)


@pytest.mark.parametrize("value", [UNKNOWN, REFINED, ["a", UNKNOWN], {"a": {"b": [REFINED]}}])
def test_unknown_is_found_at_any_depth_and_differs_even_from_itself(value: Any) -> None:
    assert not is_known(value)
    assert differs(value, value)


def test_known_values_differ_when_they_are_not_equal() -> None:
    assert is_known({"a": ["b", None]})
    assert not differs({"a": ["b"]}, {"a": ["b"]})
    assert differs({"a": ["b"]}, {"a": None})


@pytest.mark.parametrize(
    ("sent", "number"),
    [
        (5, 5),
        ("9007199254740993", 9007199254740993),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("0.1", Decimal("0.1")),
        (
            "3.14159265358979323846264338327950288419716939937510",
            Decimal("3.14159265358979323846264338327950288419716939937510"),
        ),
        (0.5, Decimal("0.5")),
        (0.1, Decimal("0.1000000000000000055511151231257827021181583404541015625")),
        (2.0, 2),
    ],
)
def test_numbers_are_read_exactly(sent: Any, number: Any) -> None:
    assert decode(msgpack.packb(sent), NUMBER) == number
    assert type(decode(msgpack.packb(sent), NUMBER)) is type(number)


@pytest.mark.parametrize(
    ("number", "sent"),
    [
        (5, 5),
        (2**64 - 1, 2**64 - 1),
        (2**64, "18446744073709551616"),
        (-(2**63) - 1, "-9223372036854775809"),
        (Decimal("0.1"), "0.1"),
        (Decimal("2.00"), 2),
        (0.1, "0.1"),
        (1e22, "10000000000000000000000"),
    ],
)
def test_numbers_are_written_exactly(number: Any, sent: Any) -> None:
    assert msgpack.unpackb(encode(number, NUMBER)) == sent


def test_a_number_with_a_huge_exponent_takes_no_huge_memory() -> None:
    assert decode(msgpack.packb("1e999999999"), NUMBER) == Decimal("1e999999999")


def test_a_set_is_sorted_and_has_equal_elements_once_but_unknown_ones_may_yet_differ() -> None:
    assert decode(msgpack.packb(["b", "a", "b"]), Set(STRING)) == decode(msgpack.packb(["a", "b"]), Set(STRING))
    assert decode(encode([UNKNOWN, "a", UNKNOWN], Set(STRING)), Set(STRING)).count(UNKNOWN) == 2


@pytest.mark.parametrize(
    ("value", "type_", "message"),
    [
        (5, STRING, "the whole value: expected text, found int"),
        ("5", NUMBER, "the whole value: expected a finite number, found str"),
        (True, NUMBER, "the whole value: expected a finite number, found bool"),
        (float("nan"), NUMBER, "the whole value: expected a finite number, found Decimal"),
        (1, BOOL, "the whole value: expected a boolean, found int"),
        (("a",), List(STRING), "the whole value: expected a list, found tuple"),
        ({"region": "r", "tags": {"s-1": {"Env": 5}}}, TAGS, 'tags["s-1"]["Env"]: expected text, found int'),
        ({"region": "r", "tags": {"s-1": ["Env"]}}, TAGS, 'tags["s-1"]: expected a map, found list'),
        ({"region": "r", "tags": {5: {}}}, TAGS, 'tags: expected text as key, found int'),
        ({"region": "r", "tags": {"s-1": {None: "x"}}}, TAGS, 'tags["s-1"]: expected text as key, found NoneType'),
        ({"region": "r"}, TAGS, "tags: is missing: give it a value, or None"),
        ({"region": "r", "tags": {}, "id": "x"}, TAGS, "the whole value: has more than its type allows: id"),
        ([[1], ["x"]], List(List(NUMBER)), "1[0]: expected a finite number, found str"),
    ],
)  # fmt: skip
def test_what_is_not_of_its_type_is_refused_with_its_place_and_without_its_value(
    value: Any, type_: Type, message: str
) -> None:
    with pytest.raises(ValueMismatch) as raised:
        encode(value, type_)
    assert str(raised.value) == message


def test_text_that_terraform_sends_for_another_type_is_refused_too() -> None:
    with pytest.raises(ValueMismatch, match=r"^region: expected text, found int$"):
        decode(msgpack.packb({"region": 5, "tags": None}), TAGS)
