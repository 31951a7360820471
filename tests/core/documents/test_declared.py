from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Literal, get_args

import pytest
from jsonschema import Draft202012Validator

from tagsync.core.documents.declared import declaration_of, declared, member, read_document, read_object, write_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ACCOUNT, EXTERNAL_ID, REGION, TAG_VALUE, Form, Schema
from tagsync.core.documents.kinds import Choice, Flag, Kind, Number, SomeOf, Text, Texts, Whole
from tagsync.core.documents.maps import MapOf, TextMap
from tagsync.core.documents.nested import ListOf, Nested
from tagsync.core.documents.schema import body_schema, file_schema
from tagsync.core.errors import InputError

Prune = Literal["none", "owned"]


class Source(StrEnum):
    API = "api"
    BY_HAND = "manual"


class Even(Kind[int]):
    """A kind that a room makes for itself."""

    blank = 0

    def read(self, document: Document, key: str, default: int, /) -> int:
        number = document.integer(key, default)
        if number % 2:
            document.mistake(key, f"{number} is odd", "Write an even number")
        return number

    def schema(self, _lenient: bool, /) -> Schema:
        return {"type": "integer", "multipleOf": 2}


@declared
class Safety:
    most: int = member(Whole(at_most=100), "Number of tags.", default=20)
    percent: float = member(Number(at_most=100), "Percent of the tags.", default=10.0)


@declared
class Account:
    account: str = member(
        Text(ACCOUNT), "The account.", key="accountId", missing=("the account is missing", "Add accountId")
    )
    regions: tuple[str, ...] = member(Texts(REGION), "Its regions.", default=(), default_words="all")


@declared(version=1, title="an example")
class Example:
    name: str = member(Text(Form(least=2, most=5, what="a name", fix="Write 2 to 5 letters")), "Its name.")
    hub: Account = member(Nested(Account), "The first account.")
    spokes: tuple[Account, ...] = member(ListOf(Account, may_be_empty=True), "More accounts.", default=())
    staging: tuple[Account, ...] = member(ListOf(Account, empty=("none", "Write one")), "Others.", default=())
    external_id: str = member(Text(EXTERNAL_ID), "The external id.", default="", secret=True)
    prune: Prune = member(Choice(get_args(Prune)), "What is removed.", default="owned")
    source: Source = member(Choice(tuple(Source)), "Who asks.", default=Source.BY_HAND)
    globs: tuple[str, ...] = member(Texts(), "Globs.", default=("*",), default_words="all")
    ids: tuple[str, ...] = member(Texts(empty=("the list is empty", "Leave it out")), "Ids.", default=())
    kinds: tuple[Prune, ...] = member(SomeOf(get_args(Prune), "a kind"), "Kinds.", default=())
    flag: bool = member(Flag(), "A flag.", default=False)
    maybe: bool | None = member(Flag(), "A flag.", default=None, default_words="what the policy says")
    tags: Mapping[str, str] = member(TextMap(TAG_VALUE, may_be_empty=True), "Tags.", default={}, secret=True)
    values: Mapping[str, tuple[str, ...]] = member(
        MapOf(Texts(may_be_blank=True, empty=("no value", "Write one"))), "Key -> values.", default={}
    )
    waits: Mapping[str, int] = member(MapOf(Whole(at_most=9)), "Wave -> minutes.", default={})
    even: int = member(Even(), "An even number.", default=2)
    safety: Safety = member(Nested(Safety), "When it is refused.", default=Safety())
    extra: Safety | None = member(Nested(Safety), "Another.", default=None)

    def check(self, document: Document) -> None:
        if self.prune == "none" and self.flag:
            document.mistake("flag", "it does not go with prune: none", "Remove one")

    @staticmethod
    def schema_rules() -> Schema:
        return {"not": {"required": ["spokes", "staging"]}}


LEAST: dict[str, Any] = {"version": 1, "name": "abc", "hub": {"accountId": "111111111111"}}
FULL: dict[str, Any] = {
    "version": 1,
    "name": "abc",
    "hub": {"accountId": "111111111111", "regions": ["eu-west-1"]},
    "spokes": [{"accountId": "222222222222", "regions": ["eu-west-2"]}],
    "staging": [{"accountId": "333333333333", "regions": ["eu-west-3"]}],
    "external_id": "ab",
    "prune": "none",
    "source": "api",
    "globs": ["a*"],
    "ids": ["1"],
    "kinds": ["none", "owned"],
    "flag": False,
    "maybe": True,
    "tags": {"a": "1", "b": ""},
    "values": {"a": ["1", ""]},
    "waits": {"2": 9},
    "even": 4,
    "safety": {"most": 1, "percent": 2.5},
    "extra": {"most": 20, "percent": 10.0},
}

ABSENT = ("staging", "external_id", "ids", "kinds", "maybe", "values", "waits", "extra")
"""Members that the complete document of the least one leaves out."""


def mistakes(**changes: Any) -> list[str]:
    with pytest.raises(InputError) as error:
        read_document(Example, LEAST | changes)
    return [str(mistake) for mistake in error.value.mistakes]


def test_what_is_left_out_or_null_takes_its_default() -> None:
    least = Example(name="abc", hub=Account(account="111111111111"))
    optional = [key for key in FULL if key not in LEAST]
    assert read_document(Example, LEAST) == least
    assert read_document(Example, LEAST | dict.fromkeys(optional)) == least
    assert (least.prune, least.globs, least.safety, least.tags) == ("owned", ("*",), Safety(), {})


def test_a_complete_document_survives_being_read_and_written() -> None:
    assert write_document(read_document(Example, FULL)) == FULL
    assert list(write_document(read_document(Example, LEAST))) == [key for key in FULL if key not in ABSENT]


def test_values_have_the_types_that_are_declared() -> None:
    full = read_document(Example, FULL)
    assert full.source is Source.API
    assert full.kinds == ("none", "owned")
    assert full.spokes == (Account(account="222222222222", regions=("eu-west-2",)),)
    assert read_document(Example, LEAST | {"kinds": ["owned", "none"]}).kinds == ("none", "owned")
    assert read_document(Example, LEAST | {"globs": "x"}).globs == ("x",)


def test_instances_are_frozen_and_hide_what_is_secret() -> None:
    full = read_document(Example, FULL)
    with pytest.raises(AttributeError):
        full.name = "x"  # type: ignore[misc]
    assert "external_id" not in repr(full)
    assert "tags" not in repr(full)


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"version": None}, "version: the version is missing. Add version: 1"),
        ({"version": 2}, "version: the number 2 is not one of the choices. Use one of: 1"),
        ({"name": None}, "name: it is missing. Write 2 to 5 letters"),
        ({"name": "a"}, 'name: "a" is not a name. Write 2 to 5 letters'),
        ({"name": "abcdef"}, 'name: "abcdef" is not a name. Write 2 to 5 letters'),
        ({"name": 3}, "name: expected text, found the number 3. Put it in quotes"),
        ({"hub": None}, "hub.accountId: the account is missing. Add accountId"),
        (
            {"spokes": [{"accountId": "1"}]},
            'spokes[0].accountId: "1" is not an account number. Write its 12 digits, in quotes',
        ),
        ({"spokes": {}}, "spokes: expected a list, found a mapping. Start each entry with `- `"),
        ({"staging": []}, "staging: none. Write one"),
        (
            {"external_id": "?"},
            "external_id: this is not an external id. Write 2 to 1224 letters, digits and +=,.@:/-_",
        ),
        ({"prune": "all"}, 'prune: "all" is not one of the choices. Use one of: none, owned'),
        ({"source": "x"}, 'source: "x" is not one of the choices. Use one of: api, manual'),
        ({"globs": [""]}, "globs[0]: the text is empty. Write something, or remove it"),
        ({"ids": []}, "ids: the list is empty. Leave it out"),
        ({"ids": 3}, 'ids: expected a list of texts, found the number 3. Write ids: ["...", "..."]'),
        (
            {"hub": {"accountId": "111111111111", "regions": ["moon"]}},
            'hub.regions: "moon" is not an AWS region. Write one such as eu-central-1',
        ),
        ({"kinds": ["some"]}, 'kinds: "some" is not a kind. Use any of: none, owned'),
        ({"flag": "yes"}, 'flag: expected true or false, found "yes". Write true or false, without quotes'),
        ({"tags": {"a": None}}, 'tags.a: no value is given. Write a text; an empty one is ""'),
        (
            {"tags": {"a": "x" * 257}},
            "tags.a: the value is longer than 256 characters. Write at most 256 letters, digits, spaces and _.:/=+-@",
        ),
        ({"tags": []}, "tags: expected a mapping, found a list. Write `key: value` lines"),
        ({"values": {"a": None}}, "values.a: no value. Write one"),
        ({"values": {"a": []}}, "values.a: no value. Write one"),
        ({"waits": {"1": 10}}, "waits.1: the number 10 is out of range. Write a number from 0 to 9"),
        ({"waits": {"1": None}}, "waits.1: it is missing. Write a whole number"),
        ({"even": 3}, "even: 3 is odd. Write an even number"),
        ({"safety": {"mast": 1}}, "safety.mast: unknown key. Did you mean most?"),
        ({"safety": 7}, "safety: expected a mapping, found the number 7. Write `key: value` lines"),
        ({"nam": "x"}, "nam: unknown key. Did you mean name?"),
        ({"prune": "none", "flag": True}, "flag: it does not go with prune: none. Remove one"),
    ],
)
def test_each_mistake_is_told_once_with_its_place_and_its_fix(changes: dict[str, Any], text: str) -> None:
    assert mistakes(**changes) == [text]


def test_a_required_list_that_is_missing_is_one_mistake() -> None:
    @declared
    class Listed:
        some: tuple[str, ...] = member(Texts(), "Some.")

    for document in ({}, {"some": None}):
        with pytest.raises(InputError) as error:
            read_document(Listed, document)
        assert [str(mistake) for mistake in error.value.mistakes] == ["some: it is missing. Write text"]


def test_all_mistakes_are_told_at_once() -> None:
    found = mistakes(name=1, hub=None, prune="x", safety={"most": -1}, zzz=1)
    assert [one.partition(":")[0] for one in found] == ["name", "hub.accountId", "prune", "safety.most", "zzz"]


@pytest.mark.parametrize("value", [[], "text", 3])
def test_what_is_no_mapping_has_no_version_to_miss(value: object) -> None:
    with pytest.raises(InputError) as error:
        read_document(Example, value)
    assert "version" not in [mistake.place for mistake in error.value.mistakes]


def test_an_open_document_keeps_its_mistakes_for_the_caller() -> None:
    document = Document({"most": "x"}, path="below")
    assert read_object(Safety, document) == Safety()
    assert [mistake.place for mistake in document.mistakes] == ["below.most"]


def test_a_class_that_extends_another_has_its_members_and_its_version() -> None:
    @declared
    class More(Example):
        extra_name: str = member(Text(), "Another name.", default="")

    more = read_document(More, LEAST | {"extra_name": "x"})
    assert (more.name, more.extra_name) == ("abc", "x")
    assert write_document(more)["version"] == 1


def test_a_class_that_extends_another_may_have_a_version_of_its_own() -> None:
    @declared(version=2, title="another")
    class Next(Example):
        extra_name: str = member(Text(), "Another name.", default="")

    assert (declaration_of(Next).version, declaration_of(Next).title) == (2, "another")
    assert [each.name for each in declaration_of(Next).members][-1] == "extra_name"


class Everything(Kind[frozenset[str] | None]):
    """None means everything, and is written as a word."""

    def read(self, document: Document, key: str, default: frozenset[str] | None, /) -> frozenset[str] | None:
        return None if document.value(key) == "all" else frozenset(document.texts(key))

    def write(self, value: frozenset[str] | None) -> object:
        return "all" if value is None else sorted(value)


def test_a_none_that_is_not_the_default_is_written() -> None:
    @declared
    class Both:
        some: frozenset[str] | None = member(Everything(), "Some.", default=frozenset())
        other: frozenset[str] | None = member(Everything(), "Others.", default=None)

    read = read_document(Both, {"some": "all"})
    assert write_document(read) == {"some": "all"}
    assert write_document(read_document(Both, {"other": ["b", "a"]})) == {"some": [], "other": ["a", "b"]}


def test_the_schema_of_a_file_takes_what_the_reader_takes() -> None:
    schema: Any = file_schema(Example)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    full = {key: value for key, value in FULL.items() if key != "staging"}
    optional = [key for key in full if key not in LEAST]
    for good in (LEAST, full, LEAST | {"globs": "x"}, LEAST | dict.fromkeys(optional[1:])):
        validator.validate(good)
    wrong: list[dict[str, Any]] = [{"name": "a"}, {"hub": None}, {"tags": {"a": None}}, {"x": 1}, {"ids": []}]
    for bad in wrong:
        assert not validator.is_valid(LEAST | bad), bad


def test_the_schema_of_a_file_says_defaults_in_words() -> None:
    schema: Any = file_schema(Example)
    assert list(schema) == ["$schema", "title", "type", "required", "additionalProperties", "not", "properties"]
    assert schema["required"] == ["version", "name", "hub"]
    said = {key: each["description"] for key, each in schema["properties"].items()}
    assert said["prune"] == "What is removed. Default: owned."
    assert said["globs"] == "Globs. Default: all."
    assert said["flag"] == "A flag. Default: false."
    assert said["external_id"] == "The external id."
    safety = schema["properties"]["safety"]
    assert safety["properties"]["percent"] == {
        "type": ["number", "null"],
        "minimum": 0,
        "maximum": 100,
        "description": "Percent of the tags. Default: 10.",
    }
    assert safety["type"] == ["object", "null"]


def test_the_schema_of_a_body_has_defaults_of_its_own_and_takes_no_null() -> None:
    schema: Any = body_schema(Example)
    members = schema["properties"]
    assert members["flag"] == {"type": "boolean", "default": False, "description": "A flag."}
    assert members["maybe"] == {"type": "boolean", "description": "A flag. Default: what the policy says."}
    assert members["source"] == {"enum": ["api", "manual"], "default": "manual", "description": "Who asks."}
    assert members["globs"]["type"] == "array"
    assert not Draft202012Validator(schema).is_valid(LEAST | {"flag": None})


@pytest.mark.parametrize("schema", [file_schema, body_schema])
def test_each_schema_is_made_anew(schema: Callable[[type], Schema]) -> None:
    schema(Example)["type"] = "changed"
    assert schema(Example)["type"] == "object"


def test_a_required_member_may_stand_behind_an_optional_one() -> None:
    @declared
    class Behind:
        some: str = member(Text(), "Some.", default="")
        other: str = member(Text(), "Other.")

    assert read_document(Behind, {"other": "x"}) == Behind(other="x")
    with pytest.raises(TypeError):
        Behind("x", "y")  # type: ignore[call-arg]


def test_the_default_of_a_list_is_said_as_its_entries() -> None:
    @declared
    class Listed:
        some: tuple[str, ...] = member(Texts(), "Some.", default=("a", "b"))

    members: Any = file_schema(Listed)["properties"]
    assert members["some"]["description"] == "Some. Default: a, b."
    assert body_schema(Listed)["properties"] == {
        "some": {
            "type": "array",
            "items": {"type": "string", "minLength": 1},
            "minItems": 1,
            "default": ["a", "b"],
            "description": "Some.",
        }
    }
