"""Forms: a text is judged and described alike."""

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator

from tagsync.core.documents.forms import (
    ACCOUNT,
    REGION,
    ROLE_ARN,
    SERVER_ID,
    SESSION_NAME,
    TAG_KEY,
    TAG_VALUE,
    TARGET,
    Form,
)

LENGTHS = Form(what="short", fix="Cut it", least=2, most=3)
EITHER = Form("a|bc", "a or bc", "Write one")


@pytest.mark.parametrize(
    ("form", "good", "bad"),
    [
        (LENGTHS, ["ab", "abc"], ["", "a", "abcd"]),
        (EITHER, ["a", "bc"], ["", "ac", "abc", "xa", "bcx"]),
        (Form("b+"), ["b", "bb"], ["", "ab", "ba"]),
        (Form(least=1), ["a"], [""]),
        (Form(most=0), [""], ["a"]),
        (ACCOUNT, ["111111111111"], ["11111111111", "1111111111111", ""]),
        (REGION, ["eu-west-1", "us-gov-east-1"], ["mars", "eu-west-", "eu-west-123"]),
        (TARGET, ["111111111111/eu-west-1"], ["eu-west-1"]),
        (SERVER_ID, ["s-0123456789abcdef0"], ["i-0123456789abcdef0"]),
        (ROLE_ARN, ["arn:aws-cn:iam::111111111111:role/a/b"], ["arn:aws:iam::1:role/a"]),
        (SESSION_NAME, ["ab", "x" * 64], ["a", "x" * 65]),
    ],
)
def test_the_schema_takes_what_the_form_takes(form: Form, good: list[str], bad: list[str]) -> None:
    validator = Draft202012Validator(form.schema())
    for text in good:
        assert form.problem(text) == ""
        assert validator.is_valid(text), text
    for text in bad:
        assert form.problem(text).endswith(f"is not {form.what}")
        assert not validator.is_valid(text), text


def test_a_long_text_is_cut_and_a_hidden_one_is_not_shown() -> None:
    assert Form("a", "an a").problem("x" * 61) == f'"{"x" * 60}" is not an a'
    assert Form("a", "an a", hidden=True).problem("secret") == "this is not an a"


def test_a_check_of_its_own_judges_alone() -> None:
    form = Form("a", "an a", check=lambda text: "too blue" if text == "sky" else "")
    assert (form.problem("sky"), form.problem("sea")) == ("too blue", "")


def test_a_text_that_may_not_be_blank_has_a_character_unless_its_form_says_more() -> None:
    assert Form().schema() == {}
    assert Form().schema(may_be_blank=False) == {"minLength": 1}
    assert Form(least=3).schema(may_be_blank=False) == {"minLength": 3}
    assert Form("a*").schema(may_be_blank=False) == {"pattern": "^a*$"}


@pytest.mark.parametrize(("form", "least", "most"), [(TAG_KEY, 1, 128), (TAG_VALUE, 0, 256)])
def test_the_schema_of_a_tag_has_the_lengths_that_aws_allows(form: Form, least: int, most: int) -> None:
    validator = Draft202012Validator(form.schema())
    for length in (least, least + 1, most - 1, most, most + 1):
        assert validator.is_valid("x" * length) == (form.problem("x" * length) == "") == (length <= most)
    assert validator.is_valid("") == (form.problem("") == "") == (least == 0)
