from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError
from tagsync.core.globs import matches
from tagsync.discovery.selectors import Condition, Selector, SelectorKind, any_of, exactly, read_selector

ODD = "R&D <x>; 'q'"
VALUES = st.one_of(st.text(max_size=30), st.sampled_from([ODD, "*", "[a]", "?", "", "a=b", "Größe", "web-*"]))
TAGS = st.dictionaries(st.text(min_size=1, max_size=20), VALUES, min_size=1, max_size=5)
GLOBS = VALUES.map(lambda pattern: {"glob": pattern})
DOCUMENTS = st.dictionaries(
    st.text(min_size=1, max_size=20),
    st.one_of(VALUES, GLOBS, st.lists(st.one_of(VALUES, GLOBS), min_size=1, max_size=4)),
    min_size=1,
    max_size=4,
)


def selector_from_document(value: object) -> Selector:
    document = Document({"tags": value})
    selector = read_selector(document, "tags")
    document.done()
    assert selector
    return selector


@given(TAGS, TAGS)
def test_exact_values_match_themselves_and_nothing_else(tags: dict[str, str], more: dict[str, str]) -> None:
    selector = selector_from_document(tags)
    assert selector == exactly(tags)
    assert selector.matches({**more, **tags})
    assert selector.matches(more) == (tags.items() <= more.items())


@given(DOCUMENTS, TAGS)
def test_every_condition_must_hold_and_one_of_its_options(document: dict[str, object], tags: dict[str, str]) -> None:
    def holds(key: str, wanted: object) -> bool:
        options = wanted if isinstance(wanted, list) else [wanted]
        return key in tags and any(
            matches([option["glob"]], tags[key]) if isinstance(option, dict) else option == tags[key]
            for option in options
        )

    assert selector_from_document(document).matches(tags) == all(holds(*item) for item in document.items())


@given(DOCUMENTS)
def test_a_selector_survives_its_document(document: dict[str, object]) -> None:
    selector = selector_from_document(document)
    assert selector_from_document(selector.to_document()) == selector


@pytest.mark.parametrize(
    ("document", "value", "expected"),
    [
        (ODD, ODD, True),
        (ODD, "R&amp;D &lt;x&gt;; 'q'", False),
        ("hrp", "HRP", False),
        ("web-*", "web-1", False),
        ("web-*", "web-*", True),
        ({"glob": "web-*"}, "web-1", True),
        ({"glob": "web-*"}, "WEB-1", False),
        (["a", "b"], "b", True),
        (["a", {"glob": "b?"}], "b1", True),
        (["a", {"glob": "b?"}], "c", False),
        ("", "", True),
    ],
)
def test_values(document: object, value: str, expected: bool) -> None:
    assert selector_from_document({"Name": document}).matches({"Name": value}) is expected
    assert not selector_from_document({"Name": document}).matches({"name": value})


def test_all_tags_must_match() -> None:
    selector = selector_from_document({"DR-Application": "HRP", "DR-Wave": ["1", "2"]})
    assert selector.matches({"DR-Application": "HRP", "DR-Wave": "2", "Other": "x"})
    assert not selector.matches({"DR-Application": "HRP", "DR-Wave": "3"})
    assert not selector.matches({"DR-Application": "HRP"})


@pytest.mark.parametrize("document", [{}, None])
def test_an_empty_selector_is_an_error_and_never_everything(document: object) -> None:
    with pytest.raises(InputError, match=r"tags: the selector is empty.*Name at least one tag"):
        selector_from_document(document)
    with pytest.raises(InputError, match="empty"):
        Selector(())
    with pytest.raises(InputError, match="empty"):
        exactly({})
    with pytest.raises(InputError, match="empty"):
        any_of([])


def test_all_mistakes_come_at_once() -> None:
    wrong = {
        "a": 1,
        "b": [],
        "c": {"glob": 2},
        "d": ["x", None],
        "e": {"regex": "x"},
        "": "x",
        "f": {"glob": "x", "not": "y"},
        "g": {"any": "x"},
        7: "x",
    }
    with pytest.raises(InputError) as error:
        selector_from_document(wrong)
    assert [mistake.place for mistake in error.value.mistakes] == [
        "tags.7",
        "tags.a",
        "tags.b",
        "tags.c",
        "tags.d",
        "tags.e",
        "tags",
        "tags.f",
        "tags.g",
    ]


@pytest.mark.parametrize(
    ("document", "fits"),
    [
        ({"a": "x"}, True),
        ({"a": ["x"]}, True),
        ({"a": {"glob": "x"}}, True),
        ({"a": {"glob": "x", "b": "y"}}, False),
        ({"": "x"}, False),
        ({}, False),
        ({"a": []}, False),
    ],
)
def test_the_schema_asks_for_keys_and_values(document: dict[str, object], fits: bool) -> None:
    assert Draft202012Validator(SelectorKind().schema(False)).is_valid(document) is fits


def test_a_member_that_is_wrong_keeps_its_default_and_the_mistake() -> None:
    document, kind = Document({"good": {"a": "x"}, "wrong": {"a": 1}}), SelectorKind()
    default = exactly({"b": "y"})
    assert (kind.read(document, "good", default), kind.read(document, "wrong", default)) == (
        exactly({"a": "x"}),
        default,
    )
    assert [mistake.place for mistake in document.mistakes] == ["wrong.a"]
    assert kind.write(default) == {"b": "y"}


def test_a_selector_that_is_no_mapping_is_one_mistake() -> None:
    with pytest.raises(InputError) as error:
        selector_from_document(["a"])
    assert len(error.value.mistakes) == 1


@given(st.one_of(st.integers(10**6), st.text("s3cr3t", min_size=6)))
def test_mistakes_show_no_values(value: object) -> None:
    for document in (value, {"a": [value, 31337]}, {"a": {"regex": value}}):
        with pytest.raises(InputError) as error:
            selector_from_document(document)
        assert str(value) not in str(error.value)


def test_pairs_of_one_key_are_options() -> None:
    assert any_of([("App", "a"), ("Env", "x"), ("App", "b")], [("App", "c*"), ("Name", "n*")]) == Selector(
        (Condition("App", ("a", "b"), ("c*",)), Condition("Env", ("x",)), Condition("Name", (), ("n*",)))
    )


def test_values_are_not_in_the_text_of_a_selector() -> None:
    assert "s3cr3t" not in repr(exactly({"a": "s3cr3t"}))
