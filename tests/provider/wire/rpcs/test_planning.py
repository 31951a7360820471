"""What is done for every plan and apply."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.provider.wire.rpcs.planning import mark_unknown, replacing, settle
from tagsync.provider.wire.schema import Attribute, Block, Schema
from tagsync.provider.wire.types import STRING, Map
from tagsync.provider.wire.values import UNKNOWN

SCHEMA = Schema(
    {
        "name": Attribute(STRING, required=True, replaces=True),
        "zone": Attribute(STRING, optional=True, computed=True),
        "id": Attribute(STRING, computed=True, stable=True),
        "size": Attribute(STRING, computed=True),
        "tags": Attribute(Map(STRING), optional=True),
    },
    blocks={"frame": Block({"colour": Attribute(STRING, optional=True)}, replaces=True)},
)
EMPTY: dict[str, Any] = dict.fromkeys(["name", "zone", "id", "size", "tags", "frame"])
CONFIG = {**EMPTY, "name": "a"}
PRIOR = {**EMPTY, "name": "a", "zone": "z1", "id": "i1", "size": "5"}


def test_on_create_everything_computed_and_not_configured_is_unknown() -> None:
    assert mark_unknown(SCHEMA, None, CONFIG, CONFIG) == {**CONFIG, "zone": UNKNOWN, "id": UNKNOWN, "size": UNKNOWN}


def test_a_computed_attribute_that_is_configured_keeps_its_value() -> None:
    config = {**CONFIG, "zone": "z2"}
    assert mark_unknown(SCHEMA, None, config, config)["zone"] == "z2"


def test_while_nothing_configured_changes_nothing_becomes_unknown() -> None:
    assert mark_unknown(SCHEMA, PRIOR, dict(PRIOR), CONFIG) == PRIOR


@pytest.mark.parametrize(
    "change", [{"name": "b"}, {"zone": "z2"}, {"tags": {"A": "1"}}, {"tags": UNKNOWN}, {"frame": {"colour": None}}]
)
def test_on_a_change_computed_attributes_become_unknown_but_stable_ones_stay(change: dict[str, Any]) -> None:
    marked = mark_unknown(SCHEMA, PRIOR, {**PRIOR, **change}, {**CONFIG, **change})
    assert (marked["id"], marked["size"]) == ("i1", UNKNOWN)


def test_a_stable_attribute_that_was_never_filled_in_becomes_unknown() -> None:
    marked = mark_unknown(SCHEMA, {**PRIOR, "id": None}, {**PRIOR, "id": None, "name": "b"}, CONFIG)
    assert marked["id"] == UNKNOWN


@pytest.mark.parametrize(
    ("change", "paths"),
    [
        ({}, []),
        ({"tags": {}}, []),
        ({"name": "b"}, [("name",)]),
        ({"name": UNKNOWN}, [("name",)]),
        ({"frame": {"colour": "red"}, "name": "b"}, [("name",), ("frame",)]),
    ],
)
def test_replacing_attributes_and_blocks_replace_when_they_change(
    change: dict[str, Any], paths: list[tuple[str]]
) -> None:
    assert list(replacing(SCHEMA, PRIOR, {**PRIOR, **change})) == paths


def test_after_a_failed_apply_nothing_stays_unknown() -> None:
    written = {**PRIOR, "name": "b", "size": UNKNOWN, "tags": {"A": UNKNOWN}}
    assert settle(written, PRIOR) == {**PRIOR, "name": "b", "size": "5", "tags": None}
    assert settle(written, None) == {**PRIOR, "name": "b", "size": None, "tags": None}
