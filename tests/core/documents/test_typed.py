from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal, NotRequired, TypedDict

import pytest
from jsonschema import Draft202012Validator

from tagsync.core.documents.document import Document
from tagsync.core.documents.keywords import Count, Keywords
from tagsync.core.documents.typed import checked, document_schema, schema_of
from tagsync.core.errors import InputError


class Word(StrEnum):
    ONE = "one"
    TWO = "two"


class Part(TypedDict):
    name: str
    size: NotRequired[Count]


class Other(TypedDict):
    code: Literal[7]


Between = TypedDict("Between", {"from": str, "to": str})


class Whole(TypedDict):
    version: Literal[1]
    word: Word
    maybe_word: Word | None
    words: Word | Literal["three"]
    choice: Literal["a", "b"] | None
    text: str | None
    time: Annotated[str | None, Keywords(format="date-time", description="When.")]
    share: Annotated[float | None, Keywords(minimum=0, maximum=1)]
    flag: bool
    part: Part
    maybe_part: Part | None
    either: Part | Other | None
    parts: list[Part]
    texts: list[str]
    counts: dict[Word, Count]
    details: dict[str, object]
    between: Between


class Larger(Part):
    more: str


def good() -> dict[str, Any]:
    return {
        "version": 1,
        "word": "one",
        "maybe_word": None,
        "words": "three",
        "choice": "a",
        "text": None,
        "time": "2026-01-01T00:00:00Z",
        "share": 0.5,
        "flag": True,
        "part": {"name": "x", "size": 3},
        "maybe_part": {"name": ""},
        "parts": [{"name": "x"}],
        "texts": ["a", ""],
        "counts": {"one": 1},
        "between": {"from": "a", "to": "b"},
    }


PART = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "size": {"type": "integer", "minimum": 0}},
    "required": ["name"],
    "additionalProperties": False,
}


def test_the_schema_says_every_type() -> None:
    members: Any = schema_of(Whole)["properties"]
    null = {"type": "null"}
    assert members == {
        "version": {"const": 1},
        "word": {"enum": ["one", "two"]},
        "maybe_word": {"enum": ["one", "two", None]},
        "words": {"enum": ["one", "two", "three"]},
        "choice": {"enum": ["a", "b", None]},
        "text": {"type": ["string", "null"]},
        "time": {"type": ["string", "null"], "format": "date-time", "description": "When."},
        "share": {"type": ["number", "null"], "minimum": 0, "maximum": 1},
        "flag": {"type": "boolean"},
        "part": PART,
        "maybe_part": {"anyOf": [PART, null]},
        "either": {
            "oneOf": [
                PART,
                {
                    "type": "object",
                    "properties": {"code": {"const": 7}},
                    "required": ["code"],
                    "additionalProperties": False,
                },
                null,
            ]
        },
        "parts": {"type": "array", "items": PART},
        "texts": {"type": "array", "items": {"type": "string"}},
        "counts": {
            "type": "object",
            "propertyNames": {"enum": ["one", "two"]},
            "additionalProperties": {"type": "integer", "minimum": 0},
        },
        "details": {"type": "object"},
        "between": {
            "type": "object",
            "properties": {"from": {"type": "string"}, "to": {"type": "string"}},
            "required": ["from", "to"],
            "additionalProperties": False,
        },
    }


def test_a_document_has_a_title_and_no_other_members() -> None:
    schema: Any = document_schema(Part, "a part")
    Draft202012Validator.check_schema(schema)
    assert schema == {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "a part", **PART}
    assert list(schema_of(Larger)["properties"]) == ["name", "size", "more"]  # type: ignore[call-overload]


class Readable(TypedDict):
    version: Literal[1]
    word: Word
    text: str | None
    share: Annotated[float | None, Keywords(minimum=0, maximum=1)]
    flag: bool
    part: Part
    parts: list[Part]
    texts: list[str]
    counts: dict[str, Count]


READABLE: dict[str, Any] = {key: value for key, value in good().items() if key in Readable.__annotations__}


def test_a_good_document_is_answered_as_it_is() -> None:
    assert checked(Readable, READABLE) is READABLE


def test_what_may_be_null_must_be_there() -> None:
    checked(Readable, READABLE | {"text": None, "share": None})
    with pytest.raises(InputError, match="share: it is missing"):
        checked(Readable, {key: value for key, value in READABLE.items() if key != "share"})


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"version": 2}, "version: the number 2 is not one of the choices. Use one of: 1"),
        ({"word": "x"}, 'word: "x" is not one of the choices. Use one of: one, two'),
        ({"word": None}, "word: gone. Bring it back"),
        ({"text": 1}, "text: expected text, found the number 1. Put it in quotes"),
        ({"share": 2}, "share: the number 2 is out of range. Write a number from 0 to 1"),
        ({"flag": 1}, "flag: expected true or false, found the number 1. Write true or false, without quotes"),
        ({"part": {}}, "part.name: gone. Bring it back"),
        ({"part": []}, "part: expected a mapping, found a list. Write `key: value` lines"),
        ({"parts": [{"name": "a"}, {"name": "b", "size": -1}]}, "parts[1].size: the number -1 is out of range"),
        ({"texts": ["a", 1]}, "texts[1]: expected text, found the number 1. Put it in quotes"),
        ({"counts": {"a": 1.5}}, "counts.a: the number 1.5 is not a whole number. Write a whole number"),
        ({"parts": [{"name": "a", "sise": 1}]}, "parts[0].sise: unknown key. Did you mean size?"),
    ],
)
def test_a_mistake_has_its_place(changes: dict[str, Any], text: str) -> None:
    with pytest.raises(InputError) as error:
        checked(Readable, READABLE | changes, missing=("gone", "Bring it back"))
    [mistake] = error.value.mistakes
    assert str(mistake).startswith(text)


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(InputError) as error:
        checked(Readable, READABLE | {"word": 1, "flag": 1, "x": 1}, lambda place: f"file {place}")
    assert [mistake.place for mistake in error.value.mistakes] == ["file word", "file flag", "file x"]


def test_what_is_no_mapping_is_a_mistake() -> None:
    with pytest.raises(InputError, match="expected a mapping"):
        checked(Readable, [])
    assert Document(None).is_object


def test_a_word_or_a_list_is_one_of_the_two() -> None:
    assert schema_of(Literal["all"] | list[str]) == {
        "oneOf": [{"const": "all"}, {"type": "array", "items": {"type": "string"}}]
    }


class Numbers(TypedDict):
    whole: int
    part: float


@pytest.mark.parametrize("key", ["whole", "part"])
def test_a_number_is_one_that_every_reader_of_json_takes_for_the_same(key: str) -> None:
    for number in (2**53, -(2**53)):
        assert checked(Numbers, {"whole": 1, "part": 1.5, key: number})
        with pytest.raises(InputError, match=f"{key}: .* is out of range"):
            checked(Numbers, {"whole": 1, "part": 1.5, key: number * 2})
