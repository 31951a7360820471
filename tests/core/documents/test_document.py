from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.documents.describe import describe
from tagsync.core.documents.document import Document
from tagsync.core.documents.places import Places
from tagsync.core.errors import InputError

READERS: dict[str, Callable[[Document], object]] = {
    "integer": lambda document: document.integer("it", 7, at_most=10),
    "number": lambda document: document.number("it", 7),
    "text": lambda document: document.text("it", "default"),
    "required": lambda document: document.required_text("it"),
    "texts": lambda document: document.texts("it", ["default"]),
    "boolean": lambda document: document.boolean("it", True),
    "choice": lambda document: document.choice("it", ["a", "b"], "a"),
}


@pytest.mark.parametrize(
    ("kind", "value", "answer"),
    [
        ("integer", None, 7),
        ("integer", 10, 10),
        ("integer", 3.0, 3),
        ("number", 2.5, 2.5),
        ("text", None, "default"),
        ("text", "", ""),
        ("required", "", ""),
        ("texts", None, ("default",)),
        ("texts", [], ()),
        ("texts", "one", ("one",)),
        ("texts", ["one", "two"], ("one", "two")),
        ("boolean", None, True),
        ("boolean", False, False),
        ("choice", "b", "b"),
    ],
)
def test_good_values_are_answered(kind: str, value: object, answer: object) -> None:
    document = Document({"it": value})
    assert READERS[kind](document) == answer
    document.only_known()
    document.done()


def test_what_is_no_mapping_has_no_further_mistakes() -> None:
    document = Document({"inner": "nope"})
    inner = document.child("inner")
    inner.mistake("name", "it is missing", "Write it")
    inner.mistake("", "it is odd", "Change it")
    assert list(map(str, document.mistakes)) == ['inner: expected a mapping, found "nope". Write `key: value` lines']


def test_what_came_as_json_is_answered_with_advice_for_json() -> None:
    document = Document({"inner": "nope", "list": {}}, json=True)
    document.child("inner")
    document.children("list")
    assert [each.fix for each in document.mistakes] == ["Write one JSON object", "Write a list: [...]"]


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("integer", "3", 'it: expected a number, found "3". Write a number from 0 to 10'),
        ("integer", True, "it: expected a number, found the boolean true. Write a number from 0 to 10"),
        ("integer", 1.9, "it: the number 1.9 is not a whole number. Write a whole number"),
        ("integer", 11, "it: the number 11 is out of range. Write a number from 0 to 10"),
        ("integer", -1, "it: the number -1 is out of range. Write a number from 0 to 10"),
        ("integer", math.inf, "it: the number inf is out of range. Write a number from 0 to 10"),
        ("number", math.nan, "it: the number nan is out of range. Write a number from 0 up"),
        ("number", math.inf, "it: the number inf is out of range. Write a number from 0 to 9007199254740992"),
        ("number", 16**6000, "it: a number too large is out of range. Write a number from 0 to 9007199254740992"),
        ("number", [1], "it: expected a number, found a list. Write a number from 0 up"),
        ("text", 123, "it: expected text, found the number 123. Put it in quotes"),
        ("text", {"a": 1}, "it: expected text, found a mapping. Write text"),
        ("text", ["a"], "it: expected text, found a list. Write text"),
        ("required", None, 'it: no value is given. Write a text; an empty one is ""'),
        ("required", 3, "it: expected text, found the number 3. Put it in quotes"),
        ("texts", 123, 'it: expected a list of texts, found the number 123. Write it: ["...", "..."]'),
        ("texts", b"ab", 'it: expected a list of texts, found a bytes. Write it: ["...", "..."]'),
        ("texts", ["a", 1], "it[1]: expected text, found the number 1. Put it in quotes"),
        ("texts", ["a", None], "it[1]: expected text, found nothing. Write text"),
        ("texts", ["a", ""], "it[1]: the text is empty. Write something, or remove it"),
        ("texts", "", "it: the text is empty. Write something, or remove it"),
        ("boolean", "yes", 'it: expected true or false, found "yes". Write true or false, without quotes'),
        ("boolean", 1, "it: expected true or false, found the number 1. Write true or false, without quotes"),
        ("choice", "c", 'it: "c" is not one of the choices. Use one of: a, b'),
        ("choice", ["a"], "it: a list is not one of the choices. Use one of: a, b"),
    ],
    ids=range(25),
)
def test_a_bad_value_is_one_mistake_with_its_place_and_fix(kind: str, value: object, text: str) -> None:
    document = Document({"it": value})
    READERS[kind](document)
    with pytest.raises(InputError) as error:
        document.done()
    assert str(error.value) == text


def test_a_bad_value_is_answered_with_the_default_so_that_reading_goes_on() -> None:
    document = Document({"it": math.inf})
    assert document.integer("it", 7) == 7


def test_unknown_keys_are_refused_with_the_nearest_known_one() -> None:
    document = Document({"includes": 1, "zzz": 2, 3: 4})
    document.text("include")
    document.only_known()
    assert [(one.place, one.what, one.fix) for one in document.mistakes] == [
        ("includes", "unknown key", "Did you mean include?"),
        ("zzz", "unknown key", "Remove it, or use one of: include"),
        ("3", "unknown key", "Remove it, or use one of: include"),
    ]


def test_places_lead_through_objects_and_lists_and_are_shown_by_locate() -> None:
    document = Document({"a": {"b": [{"c": 1}]}}, locate=lambda place: f"file {place}")
    document.child("a").children("b")[0].text("c")
    assert document.mistakes[0].place == "file a.b[0].c"


@pytest.mark.parametrize("value", [[], "text", 3, True])
def test_a_document_that_is_no_mapping_is_a_mistake(value: object) -> None:
    with pytest.raises(InputError, match="expected a mapping"):
        Document(value).done()


def test_keys_that_are_not_text_are_mistakes() -> None:
    document = Document({"set": {1: "a", "b": "c"}}).child("set")
    assert document.keys() == ["b"]
    assert str(document.mistakes[0]) == 'set.1: the key is the number 1, not text. Put it in quotes: "1"'


_anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.binary(max_size=3) | st.dates(),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=3), below, max_size=3),
    max_leaves=6,
)


@given(_anything, st.sampled_from(sorted(READERS)))
def test_nothing_that_a_file_can_hold_ends_in_a_traceback(value: Any, kind: str) -> None:
    document = Document({"it": value})
    READERS[kind](document)
    document.child("it").keys()
    document.children("it")
    document.only_known()
    assert len(describe(value)) < 100


def test_what_was_written_is_shown_cut() -> None:
    class Long(Places):
        def written(self, _place: str) -> str:
            return "1" * 70

    document = Document({"a": 1}, locate=Long())
    document.text("a")
    (mistake,) = document.mistakes
    assert max(len(digits) for digits in re.findall("1+", f"{mistake.what} {mistake.fix}")) == 60


def test_a_key_that_is_no_text_is_quoted_as_it_is_written() -> None:
    class Hexadecimal(Places):
        def written(self, place: str) -> str:
            return "0x1" if place == "1" else ""

    document = Document({1: "a", 2: "b"}, locate=Hexadecimal())
    assert document.keys() == []
    assert [mistake.fix for mistake in document.mistakes] == ['Put it in quotes: "0x1"', 'Put it in quotes: "2"']


def test_a_word_that_the_format_takes_for_no_value_is_told_as_it_is_written() -> None:
    class Tilde(Places):
        def written(self, place: str) -> str:
            return "~" if place == "a" else ""

    document = Document({"a": None, "b": None}, locate=Tilde())
    assert (document.required_text("a"), document.required_text("b")) == (None, None)
    assert [mistake.what for mistake in document.mistakes] == ["~ is no value in YAML", "no value is given"]


def test_a_text_is_described_cut() -> None:
    assert describe("x" * 50) == f'"{"x" * 40}"'


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (("a",), "a list"),
        (2**53, f"the number {2**53}"),
        (2**53 + 1, "a number too large"),
        (-(2**54), "a number too large"),
    ],
)
def test_values_are_described_in_the_words_of_users(value: object, words: str) -> None:
    assert describe(value) == words


@pytest.mark.parametrize("value", ["ab", 7, {"a": 1}])
def test_what_is_no_list_has_no_entries_and_is_one_mistake(value: object) -> None:
    document = Document({"x": value})
    assert document.children("x") == []
    assert [mistake.place for mistake in document.mistakes] == ["x"]


@pytest.mark.parametrize("value", [3.5, 11, -1, "3", True])
def test_what_is_no_such_whole_number_is_one_mistake_and_the_default(value: object) -> None:
    document = Document({"x": value})
    assert document.integer("x", 7, at_most=10) == 7
    assert [mistake.place for mistake in document.mistakes] == ["x"]


def test_a_number_below_zero_that_is_not_whole_is_a_mistake_too() -> None:
    document = Document({"x": -1.5})
    assert document.integer("x", 7, at_least=-5) == 7
    assert [mistake.what for mistake in document.mistakes] == ["the number -1.5 is not a whole number"]


def test_a_text_that_is_hidden_is_told_without_its_value() -> None:
    document = Document({"scalar": 5, "list": ["x"]})
    assert [document.text(key, "d", hidden=True) for key in ("scalar", "list")] == ["d", "d"]
    assert [str(mistake) for mistake in document.mistakes] == [
        "scalar: expected text, found a number. Put it in quotes",
        "list: expected text, found a list. Write text",
    ]


def test_a_word_among_texts_that_the_format_takes_for_no_value_may_be_quoted() -> None:
    class Tilde(Places):
        def written(self, place: str) -> str:
            return "~" if place == "x[1]" else ""

    document = Document({"x": [None, None]}, locate=Tilde())
    document.texts("x")
    assert [mistake.fix for mistake in document.mistakes] == ["Write text", 'Put it in quotes: "~"']


@pytest.mark.parametrize("value", [7, "a", [], ["a"]])
def test_a_member_of_a_wrong_type_has_that_one_mistake(value: object) -> None:
    document = Document({"inner": value, "number": "many", "flag": 1})
    document.child("inner")
    document.number("number", 1)
    document.boolean("flag", True)
    for key in ("inner", "number", "flag"):
        assert document.is_wrong(key)
        document.mistake(key, "it does not fit the others", "Change it")
    assert [mistake.place for mistake in document.mistakes] == ["inner", "number", "flag"]


def test_a_member_is_wrong_where_anything_in_it_is_wrong() -> None:
    document = Document({"inner": {"one": {"two": 1}}, "list": [{"x": 1}], "texts": ["a", 1], "good": {"x": "y"}})
    document.child("inner").child("one").text("two")
    for child in document.children("list"):
        child.text("x")
    document.texts("texts")
    document.child("good").text("x")
    assert [document.is_wrong(key) for key in ("inner", "list", "texts", "good")] == [True, True, True, False]
