"""A key that took the place of another one."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.settings import Settings, settings_from_document

FORMER = "arn:aws:kms:eu-west-1:111111111111:key/old"


@pytest.fixture
def settings() -> Settings:
    key = {"key_arn": "arn:aws:kms:eu-west-1:111111111111:key/new", "former_key_arns": [FORMER]}
    least = {"version": 1, "home_region": "eu-west-1", "external_id": "id-1", "hub": {"account": "111111111111"}}
    return settings_from_document({**least, "kms": key})


def test_the_functions_read_with_former_keys_and_write_with_the_new_one_alone(settings: Settings) -> None:
    statements = by_name(HubPolicies(settings, key="new").event())
    assert (statements["UseKey"]["Resource"], "kms:GenerateDataKey" in statements["UseKey"]["Action"]) == (
        ["new"],
        True,
    )
    assert statements["ReadWithFormerKeys"]["Resource"] == [FORMER]
    assert statements["ReadWithFormerKeys"]["Action"] == ["kms:Decrypt"]


def by_name(policy: Any) -> dict[str, Any]:
    return {each["Sid"]: each for each in policy["Statement"]}
