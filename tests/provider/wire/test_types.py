"""Types are written as Terraform reads them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from tagsync.provider.wire.types import BOOL, NUMBER, STRING, List, Map, Object, Primitive, Set, Type, type_json
from tests.provider.wire.strategies import TYPES


@pytest.mark.parametrize(
    ("type_", "written"),
    [
        (STRING, b'"string"'),
        (List(NUMBER), b'["list","number"]'),
        (Set(BOOL), b'["set","bool"]'),
        (Map(Map(STRING)), b'["map",["map","string"]]'),
        (Object({"name": STRING, "ports": List(NUMBER)}), b'["object",{"name":"string","ports":["list","number"]}]'),
    ],
)
def test_a_type_is_written_in_terraforms_notation(type_: Type, written: bytes) -> None:
    assert type_json(type_) == written


@given(TYPES)
def test_the_notation_loses_nothing(type_: Type) -> None:
    assert _read(json.loads(type_json(type_))) == type_


def _read(notation: Any) -> Type:
    match notation:
        case str():
            return Primitive(notation)  # type: ignore[arg-type]
        case ["object", attributes]:
            return Object({name: _read(inner) for name, inner in attributes.items()})
        case ["list", element]:
            return List(_read(element))
        case ["set", element]:
            return Set(_read(element))
        case ["map", element]:
            return Map(_read(element))
    raise AssertionError(notation)
