"""Schemas refuse what cannot work, and complete what was stored."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.provider.wire.schema import Attribute, Block, Schema
from tagsync.provider.wire.types import STRING, List, Map, Object
from tagsync.provider.wire.values import conform

INNER = Object({"a": STRING, "b": STRING})
SCHEMA = Schema(
    {"name": Attribute(STRING, required=True), "parts": Attribute(Map(INNER), computed=True)},
    blocks={
        "one": Block({"x": Attribute(STRING, optional=True)}),
        "many": Block({"x": Attribute(STRING, optional=True)}, nesting="list"),
    },
)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Attribute(STRING), "required, or optional"),
        (lambda: Attribute(STRING, required=True, computed=True), "required, or optional"),
        (lambda: Attribute(STRING, optional=True, stable=True), "stable"),
        (lambda: Block({"x": Attribute(STRING, computed=True)}), "x is computed"),
        (lambda: Schema({"Bad-Name": Attribute(STRING, optional=True)}), "'Bad-Name' cannot be a name"),
        (lambda: Schema(blocks={"ok": Block({"Bad": Attribute(STRING, optional=True)})}), "'Bad' cannot be a name"),
    ],
)
def test_what_cannot_work_is_refused_when_it_is_written(make: Callable[[], object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()


def test_the_type_has_every_attribute_and_block() -> None:
    block = Object({"x": STRING})
    assert SCHEMA.type == Object({"name": STRING, "parts": Map(INNER), "one": block, "many": List(block)})


def test_what_is_missing_becomes_null_and_what_is_unknown_to_the_schema_goes_at_any_depth() -> None:
    stored = {"parts": {"p": {"a": "1", "gone": 2}}, "many": [{"gone": 1}], "gone": True}
    assert SCHEMA.complete(stored) == {
        "name": None,
        "parts": {"p": {"a": "1", "b": None}},
        "one": None,
        "many": [{"x": None}],
    }


def test_a_list_of_blocks_is_never_null() -> None:
    assert SCHEMA.complete({"many": None})["many"] == []


@given(st.sets(st.sampled_from(["name", "parts", "one", "many"])))
def test_completing_whatever_subset_gives_an_object_of_the_type(names: set[str]) -> None:
    whole = {"name": "n", "parts": {"p": {"a": "1"}}, "one": {}, "many": [{}]}
    full = SCHEMA.complete({name: whole[name] for name in names})
    assert conform(full, SCHEMA.type) == full
    assert SCHEMA.complete(full) == full
