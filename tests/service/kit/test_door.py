"""The door for input: what is no JSON object, or has half characters, is a mistake with its place."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.documents.surrogates import whole
from tagsync.core.errors import InputError
from tagsync.service.kit.door import DEEPEST, opened, parsed

HALF = '"\\ud800"'


def mistakes(text: str) -> dict[str, str]:
    """Place -> what is wrong, as a function that knows no members would say it."""
    try:
        opened(parsed(text, "body"), "body").done()
    except InputError as error:
        return {each.place: each.what for each in error.mistakes}
    return {}


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "",
        "{'a': 1}",
        '{"a": NaN}',
        '{"a": -Infinity}',
    ],
)
def test_what_is_no_json_is_refused(text: str) -> None:
    assert mistakes(text) == {"body": "it is not JSON"}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('{"a": ' * 3000 + "1" + "}" * 3000, f"it is nested more than {DEEPEST} levels deep"),
        ("[" * 100_000, f"it is nested more than {DEEPEST} levels deep"),
        (f'{{"a": {"1" * 5000}}}', "it holds a number with too many digits"),
    ],
)
def test_what_is_too_large_is_told_as_that(text: str, what: str) -> None:
    assert mistakes(text) == {"body": what}


@pytest.mark.parametrize(
    ("text", "found"), [("null", "nothing"), ("[]", "a list"), ('"x"', '"x"'), (HALF, '"?"'), ("1", "the number 1")]
)
def test_what_is_no_object_is_refused(text: str, found: str) -> None:
    assert mistakes(text) == {"body": f"expected a mapping, found {found}"}


def test_a_key_that_is_there_twice_is_refused() -> None:
    text = '{"tags": {"dryRun": true, "dryRun": false}}'
    assert mistakes(text) == {"body": 'the key "dryRun" is there twice in one object'}


def test_every_half_character_is_told_with_its_place() -> None:
    text = f'{{"a": {HALF}, "b": [{{"c": {HALF}}}], {HALF}: {{"d": 1}}, "whole": "\\ud83d\\ude00"}}'
    assert set(mistakes(text)) == {"a", "b[0].c", "?"}


def test_what_is_nested_too_deeply_is_refused() -> None:
    deep = '{"a":' * (DEEPEST + 2) + "1" + "}" * (DEEPEST + 2)
    assert list(mistakes(deep).values()) == [f"it is nested more than {DEEPEST} levels deep"]


@given(st.dictionaries(st.text(), st.recursive(st.text() | st.none() | st.integers(), st.lists, max_leaves=5)))
def test_whole_values_come_in_as_they_are(value: dict[str, object]) -> None:
    document = opened(parsed(json.dumps(value), "body"), "body")
    assert {key: document.value(key) for key in document.keys()} == value  # noqa: SIM118 - Document is no mapping
    document.done()


@given(st.text(st.characters()))
def test_what_is_left_can_always_be_written(text: str) -> None:
    assert len(whole(text).encode()) >= len(text)
