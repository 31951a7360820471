"""Regions by name and by glob."""

from __future__ import annotations

import pytest

from tagsync.engine.targets.region_choice import asks_what_is_enabled, choose, is_region, names

ENABLED = ("us-east-1", "eu-west-1", "eu-central-1", "eu-west-2")


@pytest.mark.parametrize(
    ("given", "excluded", "chosen"),
    [
        ((), (), sorted(ENABLED)),
        ((), ("eu-*",), ["us-east-1"]),
        (("eu-west-?",), (), ["eu-west-1", "eu-west-2"]),
        (("eu-west-*", "af-south-1"), ("eu-west-2",), ["af-south-1", "eu-west-1"]),
        (("af-south-1",), ("af-south-1",), []),
        (("ap-*",), (), []),
    ],
)
def test_globs_take_what_is_enabled_and_names_are_taken_as_they_are(
    given: tuple[str, ...], excluded: tuple[str, ...], chosen: list[str]
) -> None:
    assert choose(given, ENABLED, excluded) == tuple(chosen)


def test_names_are_those_that_are_not_globs() -> None:
    assert names(["eu-west-1", "eu-*", "eu-west-?", "us-east-1"]) == ["eu-west-1", "us-east-1"]


@pytest.mark.parametrize(
    ("given", "asks"), [((), True), (("eu-west-1",), False), (("eu-*",), True), (("eu-west-1", "us-*"), True)]
)
def test_what_is_enabled_is_asked_for_where_nothing_or_a_glob_is_given(given: tuple[str, ...], asks: bool) -> None:
    assert asks_what_is_enabled(given) is asks


@pytest.mark.parametrize(
    ("text", "may"), [("eu-west-1", True), ("eu-*", True), ("*", True), ("mars", False), ("", False)]
)
def test_a_region_or_a_glob_may_name_regions(text: str, may: bool) -> None:
    assert is_region(text) is may
