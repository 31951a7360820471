"""The largest deployment there may be fits what AWS allows."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.facts.resource_policies import bus_policy
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.facts.sync_machine import sync_definition
from tagsync_cdktf.settings import AccountSettings, Settings
from tagsync_cdktf.settings.checks import MOST_SPOKES

REGIONS = ("ap-southeast-1", "ap-southeast-2", "ap-northeast-1")


@pytest.fixture(scope="module")
def largest() -> Settings:
    spokes = [
        AccountSettings(account=f"{number:012}", name=f"account-{number}", regions=REGIONS[:1], origin_regions=REGIONS)
        for number in range(1, MOST_SPOKES + 1)
    ]
    hub = AccountSettings(account="999999999999", name="hub", regions=REGIONS, origin_regions=REGIONS)
    return Settings(hub=hub, home_region="ap-southeast-1", external_id="x" * 64, spokes=tuple(spokes))


@pytest.mark.parametrize("name", ["sync", "event", "discovery", "api"])
def test_the_policies_of_functions_fit_10240_characters(largest: Settings, name: str) -> None:
    policy: Any = getattr(HubPolicies(largest, ("/tagsync/policy", "/tagsync/targets"), "k" * 80), name)()
    assert len(json.dumps(policy, separators=(",", ":"))) <= 10240


def test_the_documents_fit_a_parameter_of_8_kb(largest: Settings) -> None:
    documents = function_documents(largest)
    assert documents["TARGETS"].in_parameter
    assert max(len(document.text) for document in documents.values()) <= 8192


def test_the_policy_of_the_bus_fits_10240_characters(largest: Settings) -> None:
    names = HubPolicies(largest).names
    policy = bus_policy(names, [names.forwarder(account) for account in largest.accounts])
    assert len(json.dumps(policy)) <= 10240


def test_every_state_of_the_machine_leads_to_one_that_exists(largest: Settings) -> None:
    machine: Any = sync_definition("aws", "arn:function", 10)
    outer, inner = machine["States"], machine["States"]["EachTarget"]["ItemProcessor"]["States"]
    for states in (outer, inner):
        nexts = {state.get("Next") for state in states.values()} | {state.get("Default") for state in states.values()}
        nexts |= {
            way["Next"] for state in states.values() for way in [*state.get("Choices", ()), *state.get("Catch", ())]
        }
        assert nexts - {None} <= set(states)
    assert [way["Next"] for way in outer["EachTarget"]["Catch"]] == ["Finish"], "the run is ended whatever happens"
    assert outer["EachTarget"]["MaxConcurrency"] == 10
    assert inner["Work"]["Catch"][0]["ErrorEquals"] == ["States.ALL"]
    assert all(state["Retry"] for state in (outer["Start"], outer["Finish"], inner["Work"]))


def test_documents_stay_in_the_environment_while_they_are_short(largest: Settings) -> None:
    small = function_documents(dataclasses.replace(largest, spokes=()))
    assert small["TARGETS"].variables.keys() == {"TARGETS"}
    long = function_documents(largest)["TARGETS"].variables
    assert long.keys() == {"TARGETS_PARAMETER", "TARGETS_DIGEST"}
