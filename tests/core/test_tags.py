from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.tags import (
    OWNED_KEY,
    is_never_pruned,
    is_no_tag,
    is_reserved,
    is_system,
    key_problem,
    tag_mistakes,
    user_tag_count,
    value_problem,
)


@pytest.mark.parametrize(
    "key", ["a", "A-Z", "dr:wave", "a/b", "x@y.z", "a b", "1+1=2", "Größe", "名前", "½", "x" * 128]
)
def test_keys_that_drs_takes(key: str) -> None:
    assert key_problem(key) == ""


@pytest.mark.parametrize(
    ("key", "problem"),
    [
        ("", "the key is empty"),
        ("x" * 129, "the key is longer than 128 characters"),
        ("R&D", "the key has a character (ampersand), which DRS does not accept"),
        ("a,b;c", "the key has a character (comma, semicolon), which DRS does not accept"),
        (chr(0), "the key has a character (u+0000), which DRS does not accept"),
        (chr(0xD800), "the key has a character (u+d800), which DRS does not accept"),
        ("tab\t", "the key has a character (u+0009), which DRS does not accept"),
        ("line\n", "the key has a character (u+000a), which DRS does not accept"),
        ("\N{GRINNING FACE}", "the key has a character (grinning face), which DRS does not accept"),
    ],
    ids=range(9),
)
def test_keys_that_drs_refuses(key: str, problem: str) -> None:
    assert key_problem(key) == problem


def test_values_may_be_empty_and_up_to_256_long() -> None:
    assert value_problem("") == ""
    assert value_problem("x" * 256) == ""
    assert value_problem("Größe_a.b:c/d=e+f-g@h") == ""
    assert value_problem("x" * 257) == "the value is longer than 256 characters"
    assert value_problem("<secret>").startswith("the value has a character (greater-than sign, less-than sign)")


@given(st.text(min_size=1, max_size=40))
def test_a_text_is_legal_exactly_when_each_of_its_characters_is(text: str) -> None:
    assert (key_problem(text) == "") == all(key_problem(character) == "" for character in text)
    assert (value_problem(text) == "") == (key_problem(text) == "")


@pytest.mark.parametrize("key", ["aws:x", "AWS:x", "aWs:x", "aws:"])
def test_the_reserved_prefix_holds_in_any_case_and_does_not_count(key: str) -> None:
    assert is_reserved(key)
    assert is_system(key)
    assert user_tag_count([key, "Name"]) == 1


@pytest.mark.parametrize(
    "key",
    [
        "AWSElasticDisasterRecoveryManaged",
        "awselasticdisasterrecovery",
        "drs.amazonaws.com-x",
        "AWSApplicationMigrationServiceManaged",
        "mgn.amazonaws.com-x",
        "AWSDRS",
        "awsdrs",
        OWNED_KEY,
        "TagSync:Owned",
    ],
)
def test_system_keys_count_and_are_never_pruned(key: str) -> None:
    assert is_system(key)
    assert is_never_pruned(key)
    assert user_tag_count([key]) == 1


@pytest.mark.parametrize(
    "key", ["aw", "awsome", "AWSDRSx", "Name", "drs.amazonaws.com", "x-aws:", "tagsync", "map-migrated"]
)
def test_other_keys_are_not_system_keys(key: str) -> None:
    assert not is_system(key)
    assert is_never_pruned(key) == (key == "map-migrated")


@pytest.mark.parametrize(("value", "is_none"), [("arn:b", True), ("arn:a", False), ("arn:c", False), ("", False)])
def test_rule_15_only_the_arn_of_the_resource_itself_is_no_tag(value: str, is_none: bool) -> None:
    assert is_no_tag("resourceArn", value, "arn:b") is is_none
    assert not is_no_tag("resource", value, "arn:b")


@pytest.mark.parametrize(("first", "second"), [("Env", "env"), ("env", "Env")])
def test_where_letter_case_does_not_count_the_second_key_is_the_same(first: str, second: str) -> None:
    (found,) = tag_mistakes({first: "1", "other": "2", second: "3"}, "IAM")
    assert found[:2] == (second, f'"{first}" is the same key for IAM, which does not tell letter case apart')


def test_tags_that_a_service_refuses_are_told_by_their_keys() -> None:
    tags = {"aws:x": "1", "R&D": "1", "a": "<x>", "b": "aws:y", "good": "z"}
    assert [key for key, _, _ in tag_mistakes(tags, "IAM")] == ["aws:x", "R&D", "a", "b"]
    many = {f"k{number}": "v" for number in range(51)}
    assert [key for key, _, _ in tag_mistakes(many, "IAM")] == [None]
    assert list(tag_mistakes({f"k{number}": "v" for number in range(50)}, "IAM")) == []
