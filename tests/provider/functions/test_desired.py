"""The function `desired` says what a plan would write on a new source server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tagsync.core.tags import MAX_TAGS
from tagsync.provider.functions.desired import Desired
from tagsync.provider.wire.api import DiagnosticError

WEB = {"Name": "web", "Environment": "prod", "aws:cloudformation:stack-name": "shop"}
FACTS = {"account": "111111111111", "region": "eu-west-1", "instance_id": "i-0123456789abcdef0"}


def desired(
    policy: str | None, tags: Mapping[str, str | None] = WEB, facts: Mapping[str, str | None] | None = None
) -> Any:
    return Desired().call(policy, tags, facts or {})


def test_without_a_policy_it_is_what_can_be_copied() -> None:
    assert desired(None) == {"Name": "web", "Environment": "prod"}
    assert desired(None, {}) == {}


def test_it_renames_sets_and_says_where_it_comes_from() -> None:
    policy = """
    version: 1
    tags:
      exclude: [Name]
      rename: {Environment: Stage}
      set: {Team: platform}
      provenance: [account, instance-id, instance-type]
    """
    assert desired(policy, WEB, FACTS) == {
        "Stage": "prod",
        "Team": "platform",
        "source:account": "111111111111",
        "source:instance-id": "i-0123456789abcdef0",
    }


def test_a_server_that_the_policy_leaves_out_is_null() -> None:
    policy = "version: 1\nservers: {include: {origin_tags: {Environment: [test]}}}"
    assert desired(policy) is None
    assert desired(policy, {"Environment": "test"}) == {"Environment": "test"}


def test_what_is_null_counts_as_not_given() -> None:
    policy = "version: 1\ntags: {provenance: [account, region]}"
    assert desired(policy, {"Name": "web", "Owner": None}, {"account": "111111111111", "region": None}) == {
        "Name": "web",
        "source:account": "111111111111",
    }


@pytest.mark.parametrize(
    ("policy", "tags", "facts", "argument", "words"),
    [
        ("version: 2", {}, {}, 0, "version"),
        ("{", {}, {}, 0, "policy"),
        (" ", {}, {}, 0, "null for the default policy"),
        (None, {f"key-{number}": "" for number in range(MAX_TAGS + 1)}, {}, 1, "overflow.action"),
        (None, {}, {"acount": "111111111111"}, 2, "acount is none of account, region"),
    ],
)
def test_what_cannot_be_used_is_an_error_at_its_argument(
    policy: str | None, tags: dict[str, str], facts: dict[str, str], argument: int, words: str
) -> None:
    with pytest.raises(DiagnosticError) as raised:
        desired(policy, tags, facts)
    diagnostic = raised.value.diagnostic
    assert diagnostic.path == (argument,)
    assert words in diagnostic.detail
