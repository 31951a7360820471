"""Kinds of values: a reader and a schema that take the same, defaults for what is wrong, and one form to write."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Form
from tagsync.core.documents.kinds import Choice, Flag, Kind, Many, Number, SomeOf, Text, Texts, Whole
from tagsync.core.documents.maps import ForKeys, MapOf, TextMap
from tagsync.core.documents.nested import ListOf, Nested
from tagsync.core.documents.optional import OrNone

SHORT = Form(what="short", fix="Cut it", most=2)
WORDS = "there is none", "Write one"


class Color(StrEnum):
    RED = "red"
    BLUE = "blue"


@declared
class Part:
    size: int = member(Whole(), "The size.")


def read(kind: Kind[Any], value: object, default: object = None) -> tuple[Any, list[tuple[str, str]]]:
    """What is read of one member, and the mistakes."""
    document = Document({"x": value})
    found = kind.read(document, "x", kind.blank if default is None else default)
    return found, [(mistake.place, mistake.what) for mistake in document.mistakes]


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (Text(SHORT), ["a", "ab"], ["", "abc", 1, ["a"]]),
        (Text(SHORT, may_be_blank=True), ["", "ab"], ["abc"]),
        (Texts(SHORT), [["a"], ["ab", "b"]], [[], ["abc"], [""], [1], {}]),
        (Texts(SHORT, may_be_blank=True), [[""], ["a"]], [[], ["abc"]]),
        (Texts(SHORT, may_be_empty=True), [[], ["a"]], [[""]]),
        (SomeOf(("a", "b"), "a letter"), [["a"], ["b", "a"]], [[], ["c"], [1]]),
        (SomeOf(("a", "b"), "a letter", may_be_empty=True), [[]], [["c"]]),
        (Choice(("a", 2)), ["a", 2], ["b", 3]),
        (Choice(tuple(Color)), ["red", "blue"], ["green", ""]),
        (Number(), [0, 0.5, 10**6], [-0.5, "1", True]),
        (Number(at_least=-1, at_most=1), [-1, 0, 1], [-1.5, 1.5]),
        (Whole(), [0, 1, 10**6], [-1, 0.5, "1", True]),
        (Whole(at_least=2, at_most=3), [2, 3], [1, 4]),
        (OrNone(Whole(at_least=2, at_most=3)), [2, 3], [1, 4, "2"]),
        (Flag(), [True, False], [0, "true"]),
        (TextMap(SHORT), [{"a": "", "b": "ab"}], [{}, {"a": "abc"}, {"a": 1}, {"a": None}, []]),
        (TextMap(SHORT, may_be_empty=True), [{}], [{"a": "abc"}]),
        (MapOf(Whole(at_most=3)), [{"a": 3}], [{}, {"a": 4}, {"a": "1"}, []]),
        (MapOf(Whole(), may_be_empty=True), [{}], [{"a": -1}]),
        (ForKeys(("a", "b")), ["a", {"x": "a"}, {"x": "a", "*": "b"}], ["c", {}, {"x": "c"}, []]),
        (Nested(Part), [{"size": 1}], [{"size": -1}, {}, {"size": 1, "colour": 2}, []]),
        (ListOf(Part), [[{"size": 1}, {"size": 2}]], [[], [{}], {}, [1]]),
        (ListOf(Part, may_be_empty=True), [[], [{"size": 1}]], [[{}]]),
    ],
)
def test_reader_and_schema_take_the_same(kind: Kind[Any], good: list[object], bad: list[object]) -> None:
    strict, lenient = (Draft202012Validator(kind.schema(is_lenient)) for is_lenient in (False, True))
    for value in good:
        assert read(kind, value)[1] == [], value
        assert strict.is_valid(value), value
        assert lenient.is_valid(value), value
    for value in bad:
        assert read(kind, value)[1], value
        assert not strict.is_valid(value), value
        assert not lenient.is_valid(value), value


@pytest.mark.parametrize(
    ("kind", "value", "found"),
    [
        (Text(), "a", "a"),
        (Text(may_be_blank=True), "", ""),
        (Texts(), ["b", "a", "b"], ("b", "a", "b")),
        (Texts(), "one", ("one",)),
        (SomeOf(("a", "b", "c"), "a letter"), ["c", "a"], ("a", "c")),
        (Choice(tuple(Color)), "blue", Color.BLUE),
        (Choice((1, 2)), 2, 2),
        (Number(), 2, 2.0),
        (Whole(), 2, 2),
        (OrNone(Whole()), 2, 2),
        (OrNone(Whole()), None, None),
        (TextMap(), {"b": "2", "a": ""}, {"b": "2", "a": ""}),
        (MapOf(Flag()), {"a": True}, {"a": True}),
        (Nested(Part), {"size": 1}, Part(size=1)),
        (ListOf(Part), [{"size": 1}], (Part(size=1),)),
    ],
)
def test_what_is_read_comes_back_when_it_is_written(kind: Kind[Any], value: object, found: object) -> None:
    assert read(kind, value) == (found, [])
    assert read(kind, kind.write(found)) == (found, [])


@pytest.mark.parametrize(
    ("kind", "value", "default"),
    [
        (Text(), 1, "d"),
        (Text(SHORT), "abc", "d"),
        (Texts(), 1, ("d",)),
        (Choice(("a", "b")), "c", "b"),
        (Number(), "x", 7.0),
        (Whole(), "x", 7),
        (Whole(), "x", 0),
        (Flag(), "x", True),
        (TextMap(), 1, {"d": "e"}),
        (MapOf(Whole()), 1, {"d": 1}),
        (ListOf(Part), 1, (Part(size=9),)),
    ],
)
def test_what_is_wrong_is_one_mistake_and_the_default(kind: Kind[Any], value: object, default: object) -> None:
    found, mistakes = read(kind, value, default)
    assert found == default
    assert [place for place, _ in mistakes] == ["x"]


def test_entries_that_are_wrong_are_left_out_and_told_by_their_place() -> None:
    found, mistakes = read(MapOf(Whole()), {"a": 1, "b": -1, "c": None, "d": 2}, {})
    assert found == {"a": 1, "d": 2}
    assert [place for place, _ in mistakes] == ["x.b", "x.c"]
    assert read(TextMap(SHORT), {"a": "abc", "b": None, "c": "c"}, {})[0] == {"a": "abc", "c": "c"}
    assert [place for place, _ in read(ListOf(Part), [{"size": 1}, {}], ())[1]] == ["x[1].size"]


def test_mistakes_of_a_list_of_none_are_told_once_with_its_words() -> None:
    for kind in (Texts(empty=WORDS), ListOf(Part, empty=WORDS)):
        assert read(kind, [], ())[1] == [("x", "there is none")]
        assert kind.missing == WORDS
        assert kind.write(()) is None
    assert read(Texts(), [], ())[1] == [("x", "it is empty, which does not mean all")]
    for kind in (Texts(may_be_empty=True), ListOf(Part, may_be_empty=True)):
        assert kind.write(()) == []
    assert [place for place, _ in read(Texts(empty=WORDS), [1], ())[1]] == ["x[0]"]


def test_a_text_of_no_option_is_shown_cut() -> None:
    ((_, what),) = read(SomeOf(("a",), "a letter"), ["x" * 61], ())[1]
    assert what == f'"{"x" * 60}" is not a letter'


def test_keys_are_written_in_order_so_that_the_same_is_the_same() -> None:
    assert list(dict(TextMap().write({"b": "1", "a": "2"}))) == ["a", "b"]  # type: ignore[call-overload]
    assert list(dict(MapOf(Whole()).write({"b": 1, "a": 2}))) == ["a", "b"]  # type: ignore[call-overload]


def test_people_may_write_one_text_for_a_list_of_one_and_programs_may_not() -> None:
    for kind in (Texts(), SomeOf(("a",), "a letter")):
        assert Draft202012Validator(kind.schema(True)).is_valid("a")
        assert not Draft202012Validator(kind.schema(False)).is_valid("a")
    assert not Draft202012Validator(Texts(SHORT).schema(True)).is_valid("abc")


def test_a_required_text_that_is_missing_is_told_with_the_fix_of_its_form() -> None:
    assert Text(SHORT).missing == ("it is missing", "Cut it")


def test_a_choice_that_is_missing_is_told_with_its_options() -> None:
    assert Choice(tuple(Color)).missing == ("it is missing", "Use one of: red, blue")
    assert Choice(tuple(Color)).blank is Color.RED


def test_an_empty_text_is_written_where_it_is_a_value() -> None:
    assert (Text().write(""), Text(may_be_blank=True).write("")) == (None, "")


def test_a_kind_must_say_how_it_is_read_and_described() -> None:
    document = Document({"x": 1})
    for kind in (Kind[int](), Many[int]()):
        with pytest.raises(NotImplementedError):
            kind.read(document, "x", 1)
        with pytest.raises(NotImplementedError):
            kind.schema(False)


def test_an_optional_number_that_is_wrong_is_one_mistake() -> None:
    document = Document({"x": "a"})
    Whole().read(document, "x", None)  # type: ignore[arg-type]
    assert [mistake.place for mistake in document.mistakes] == ["x"]


def test_an_object_that_is_missing_in_a_map_is_told_by_its_members() -> None:
    assert read(MapOf(Nested(Part)), {"a": None}, {}) == ({}, [("x.a.size", "it is missing")])


def test_what_stands_for_a_required_value_that_is_missing_is_empty() -> None:
    kinds: list[Kind[Any]] = [Text(), Texts(), SomeOf(("a",), "a letter"), Number(), Whole(), Flag(), TextMap()]
    assert not any(kind.blank for kind in [*kinds, MapOf(Whole()), ListOf(Part)])
