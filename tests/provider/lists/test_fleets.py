"""The list of fleets: real calls to the lab, without Terraform."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.provider.lists.fleets import FleetList
from tagsync.provider.provider import TagsyncProvider
from tagsync.provider.wire.api import Call, DiagnosticError, Diagnostics, Found
from tests.terraform.fleets import HERE, THERE, drifted, seed

SPOKE, OTHER = "222222222222", "333333333333"
ROLE = {"role_name": "tagsync", "external_id": "choose-one"}


class Listed:
    """What the list `tagsync_fleet` gives in a lab."""

    def __init__(self, lab: Lab, provider: dict[str, Any], config: dict[str, Any]) -> None:
        self.diags = Diagnostics()
        call = Call(self.diags, threading.Event())
        tagsync = TagsyncProvider()
        tagsync.configure(tagsync.schema.complete({"region": HERE, **provider}), call)
        listing = tagsync.lists["tagsync_fleet"]
        assert isinstance(listing, FleetList)
        complete = listing.schema.complete(config)
        listing.validate(complete, self.diags)
        self.found: list[Found] = [] if self.diags.failed else [*listing.list(complete, call)]

    @property
    def names(self) -> list[str]:
        return [found.name for found in self.found]

    @property
    def said(self) -> list[tuple[str, str]]:
        return [(each.severity, each.summary) for each in self.diags]


@pytest.fixture
def lab(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> Lab:
    """Servers in two regions of the hub and one of a spoke."""
    for name, value in lab.environment().items():
        monkeypatch.setenv(name, value)
    drifted(lab)
    seed(lab, "far", {"Name": "far"}, {}, region=THERE)
    lab.add_role(SPOKE, "tagsync", external_id="choose-one")
    lab.drs(SPOKE, HERE).seed_server("spoke", instance="i-0123456789abcdef0", tags={})
    return lab


def test_it_finds_the_regions_with_source_servers_of_the_providers_account(lab: Lab) -> None:
    listed = Listed(lab, {}, {})
    assert listed.names == [f"{HUB}/{THERE}: 1 source server", f"{HUB}/{HERE}: 3 source servers"]
    assert listed.said == []
    assert listed.found[0].attributes == {
        "id": f"{HUB}/{THERE}",
        "account": HUB,
        "region": THERE,
        "assume_role": None,
    }


def test_another_account_is_reached_with_the_account_role_which_the_fleet_then_has(lab: Lab) -> None:
    listed = Listed(lab, {"account_role": ROLE}, {"accounts": [SPOKE], "regions": ["us-*"]})
    (fleet,) = listed.found
    role = fleet.attributes["assume_role"]
    assert fleet.attributes["account"] == SPOKE
    assert role["role_arn"] == f"arn:aws:iam::{SPOKE}:role/tagsync"
    assert role["external_id"] == "choose-one"
    assert "role_name" not in role


def test_the_account_of_the_provider_is_reached_as_all_its_resources_reach_it(lab: Lab) -> None:
    role = {"role_arn": f"arn:aws:iam::{SPOKE}:role/tagsync", "external_id": "choose-one"}
    (fleet,) = Listed(lab, {"assume_role": [role]}, {"regions": ["us-*"]}).found
    assert (fleet.attributes["account"], fleet.attributes["assume_role"]) == (SPOKE, None)


def test_what_cannot_be_read_is_a_warning_and_an_error_if_it_is_all(lab: Lab) -> None:
    lab.faults.add(Rule("deny", service="drs", region=THERE))
    assert Listed(lab, {}, {"regions": [HERE, THERE]}).said == [("warning", f"{HUB}/{THERE} cannot be read")]
    listed = Listed(lab, {}, {"regions": [THERE]})
    assert (listed.names, listed.said) == ([], [("error", f"{HUB}/{THERE} cannot be read")])


def test_an_organisation_is_looked_at_account_by_account(lab: Lab) -> None:
    lab.world.other_services.add_accounts({SPOKE: "spoke", OTHER: "other"})
    listed = Listed(lab, {"account_role": ROLE}, {"organization": True, "regions": [HERE]})
    assert listed.names == [f"{HUB}/{HERE}: 3 source servers", f"{SPOKE}/{HERE}: 1 source server"]
    assert listed.said == [("warning", f"{OTHER}/{HERE} cannot be read")]
    left_out = {"organization": True, "regions": [HERE], "exclude_accounts": [HUB, OTHER]}
    assert Listed(lab, {"account_role": ROLE}, left_out).names == [f"{SPOKE}/{HERE}: 1 source server"]


@pytest.mark.parametrize("config", [{"accounts": [HUB, SPOKE]}, {"organization": True}])
def test_other_accounts_need_a_role(lab: Lab, config: dict[str, Any]) -> None:
    with pytest.raises(DiagnosticError) as raised:
        Listed(lab, {}, config)
    assert "Name a role for them in the provider block" in raised.value.diagnostic.detail


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"accounts": ["1"]}, "12 digits"),
        ({"regions": ["Frankfurt"]}, "is not a region"),
        ({"accounts": [SPOKE], "organization": True}, "keep one of the two"),
    ],
)
def test_a_mistake_in_the_block_is_an_error(lab: Lab, config: dict[str, Any], words: str) -> None:
    (diagnostic,) = Listed(lab, {}, config).diags
    assert words in diagnostic.detail
