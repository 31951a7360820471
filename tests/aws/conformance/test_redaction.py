"""A report tells nothing of an account: no account ids, tag values, names, addresses or roles."""

from __future__ import annotations

import json

import pytest

from tagsync.aws.conformance.redaction import HIDDEN, Redactor
from tagsync.lab.lab import Lab
from tests.aws.conformance.conftest import MEMBER, OTHER, STAGING, asked, chosen, inquiry


def test_accounts_have_the_same_name_everywhere() -> None:
    redactor = Redactor("111111111111")
    assert redactor.text("arn:aws:drs:us-east-1:222222222222:job/x in 111111111111") == (
        "arn:aws:drs:us-east-1:account-2:job/x in account-1"
    )
    assert redactor.value({"originAccountID": "222222222222"}) == {"originAccountID": "account-2"}


@pytest.mark.parametrize(
    "value", ["web-1.corp.example", "10.0.0.1", "0a:00:00:00:00:01", "Amazon Linux 2023", "payroll", "Prod"]
)
def test_texts_that_people_chose_are_hidden(value: str) -> None:
    assert Redactor("1" * 12).value({"member": value}) == {"member": HIDDEN}


@pytest.mark.parametrize("value", ["CONTINUOUS", "s-0123456789abcdef0", "P0D", "2026-01-01T00:00:00Z", "us-east-1"])
def test_words_of_aws_times_and_ids_are_shown(value: str) -> None:
    assert Redactor("1" * 12).value({"member": value}) == {"member": value}


def test_values_of_tags_are_hidden_even_where_they_look_like_words_of_aws() -> None:
    arn = "arn:aws:drs:us-east-1:111111111111:job/drsjob-0123456789abcdef0"
    tags = {"Stage": "PROD", "resourceArn": arn}
    assert Redactor("1" * 12).value({"tags": tags}) == {
        "tags": {"Stage": HIDDEN, "resourceArn": arn.replace("1" * 12, "account-1")}
    }
    assert Redactor("1" * 12).value({"name": "PAYROLL"}) == {"name": HIDDEN}


def test_who_was_denied_is_hidden() -> None:
    said = "User: arn:aws:sts::111111111111:assumed-role/jane-admin/jane@example.com is not authorized from 10.1.2.3"
    assert Redactor("1" * 12).text(said) == f"User: arn:aws:sts::account-1:{HIDDEN} is not authorized from {HIDDEN}"


def test_nothing_of_an_account_is_in_its_answers(stocked: Lab) -> None:
    names = [each.question.name for each in chosen(()) if each.question.name not in ("regions", "uninitialised")]
    text = json.dumps(
        [[each.answer.detail, dict(each.answer.seen)] for each in asked(inquiry(stocked), *names).values()]
    )
    for secret in (MEMBER, STAGING, OTHER, "secret", "PROD", "host-", "10.0.0"):
        assert secret not in text
