"""A deployment for an organisation: the functions get its accounts as a targets file does, and may list them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tagsync.core.errors import InputError
from tagsync.engine.targets.file import access_from_document
from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.settings import settings_from_document

SPOKE = "222222222222"
LEAST: dict[str, Any] = {
    "version": 1,
    "home_region": "eu-west-1",
    "external_id": "id-1",
    "hub": {"account": "111111111111"},
}
CHOSEN: dict[str, Any] = {
    "organization": True,
    "organizational_units": ["Workloads"],
    "exclude_organizational_units": ["ou-ab12-11112222"],
    "exclude_accounts": ["333333333333"],
    "without_role": ["444444444444"],
    "exclude_regions": ["us-*"],
}
PREFIX = "organizations:List"


def statements(more: dict[str, Any], function: str) -> dict[str, Any]:
    policy: Any = getattr(HubPolicies(settings_from_document(LEAST | more)), function)()
    return {each["Sid"]: each for each in policy["Statement"]}


def test_the_functions_get_the_accounts_as_a_targets_file_says_them() -> None:
    settings = settings_from_document(LEAST | CHOSEN | {"spokes": [{"account": SPOKE, "regions": ["eu-*"]}]})
    access = access_from_document(json.loads(function_documents(settings)["TARGETS"].text))
    assert access.organization
    assert (access.units, access.exclude_units) == (("Workloads",), ("ou-ab12-11112222",))
    assert (access.exclude_accounts, access.without_role) == (("333333333333",), ("444444444444",))
    assert (access.exclude_regions, access.accounts[SPOKE].regions) == (("us-*",), ("eu-*",))
    assert settings.fans_out


@pytest.mark.parametrize("function", ["sync", "discovery", "api"])
@pytest.mark.parametrize(
    ("more", "actions"),
    [
        ({}, ["Accounts"]),
        ({"organizational_units": ["ou-ab12-1"]}, ["AccountsForParent", "OrganizationalUnitsForParent"]),
        ({"organizational_units": ["Prod"]}, ["AccountsForParent", "OrganizationalUnitsForParent", "Roots"]),
        (
            {"exclude_organizational_units": ["r-ab12"]},
            ["Accounts", "AccountsForParent", "OrganizationalUnitsForParent"],
        ),
    ],
)
def test_the_functions_that_find_targets_may_list_just_what_it_takes(
    function: str, more: dict[str, Any], actions: list[str]
) -> None:
    found = statements({"organization": True, **more}, function)
    assert found["ReadOrganization"]["Action"] == [f"{PREFIX}{each}" for each in actions]
    assert "arn:aws:iam::*:role/tagsync-read" in found["AssumeRoles"]["Resource"]


def test_without_an_organisation_and_where_no_targets_are_found_nothing_more_is_allowed() -> None:
    for function in ("sync", "discovery", "api", "event"):
        assert "ReadOrganization" not in statements({}, function)
        assert not any(":*:" in each for each in statements({}, function)["AssumeRoles"]["Resource"])
    assert "ReadOrganization" not in statements({"organization": True}, "event")


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"organizational_units": ["Prod"]}, "organizational_units: the organisation is not asked"),
        ({"organization": True, "organizational_units": []}, "organizational_units: it is empty"),
        ({"exclude_accounts": ["111111111111"]}, "exclude_accounts: account 111111111111 is the hub or a spoke"),
        ({"exclude_regions": ["ue-*"]}, "exclude_regions: ue-* matches no region of DRS"),
        ({"hub": {"account": "111111111111", "regions": ["ue-*"]}}, "regions: ue-* matches no region of DRS"),
    ],
)
def test_what_does_not_fit_is_told(more: dict[str, Any], told: str) -> None:
    with pytest.raises(InputError) as caught:
        settings_from_document(LEAST | more)
    assert told in str(caught.value)


def test_a_glob_may_be_many_targets_and_a_hub_of_an_organisation_may_be_none() -> None:
    assert settings_from_document(LEAST | {"hub": {"account": "111111111111", "regions": ["eu-*"]}}).fans_out
    hub = {"account": "111111111111", "origin_only": True}
    assert settings_from_document(LEAST | {"hub": hub, "organization": True}).fans_out
