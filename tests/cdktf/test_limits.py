"""The largest deployment there may be fits what AWS allows."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from tagsync.aws.permissions import (
    Launches,
    read_policy,
    recovery_policy,
    recovery_read_policy,
    recovery_run_policy,
    recovery_watch_policy,
    together,
    write_policy,
)
from tagsync.core.model import Target
from tagsync.engine.history import Source
from tagsync.engine.targets.session_members import SessionMembers
from tagsync.service.sync.request import SyncRequest
from tagsync.service.sync.work import MOST_SHARDS, Work, shards_of
from tagsync_cdktf.facts.driven_machine import MOST_LOOKS, driven_definition
from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.facts.resource_policies import bus_policy
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.facts.sync_machine import MOST_ROUNDS, sync_definition
from tagsync_cdktf.settings import AccountSettings, Settings
from tagsync_cdktf.settings.checks import MOST_CHARACTERS, MOST_SESSION_CHARACTERS, MOST_SPOKES
from tests.cdktf.history import MOST_EVENTS, most_events

REGIONS = ("ap-southeast-1", "ap-southeast-2", "ap-northeast-1")


@pytest.fixture(scope="module")
def largest() -> Settings:
    spokes = [
        AccountSettings(account=f"{number:012}", name=f"account-{number}", regions=REGIONS[:1], origin_regions=REGIONS)
        for number in range(1, MOST_SPOKES + 1)
    ]
    hub = AccountSettings(account="999999999999", name="hub", regions=REGIONS, origin_regions=REGIONS)
    tags = {f"key-{number:02}": "v" * 10 for number in range(MOST_SESSION_CHARACTERS // 24 - 6)}
    return Settings(
        hub=hub,
        home_region="ap-southeast-1",
        external_id="x" * 64,
        sessions=SessionMembers(source_identity="x" * 64, session_tags=tags),
        spokes=tuple(spokes),
    )


@pytest.mark.parametrize("name", ["sync", "event", "discovery", "api"])
def test_the_policies_of_functions_fit_10240_characters(largest: Settings, name: str) -> None:
    policy: Any = getattr(HubPolicies(largest, ("/tagsync/policy", "/tagsync/targets"), "k" * 80), name)()
    assert len(json.dumps(policy, separators=(",", ":"))) <= 10240


@pytest.mark.parametrize("partition", ["aws", "aws-us-gov"])
def test_rule_9_the_policies_of_an_accounts_roles_fit_10240_characters(partition: str) -> None:
    """With every setting, and the roles of five profiles."""
    launches = Launches(True, True, tuple(f"role-of-instance-profile-{number}" for number in range(5)))
    read = together(
        read_policy(partition, launch=True, staging=True),
        recovery_read_policy(partition),
        recovery_watch_policy(partition),
    )
    recovery = together(recovery_policy(partition, launches), recovery_run_policy(partition))
    for policy in (read, write_policy(partition, launch=True), recovery):
        assert len(json.dumps(policy, separators=(",", ":"))) <= MOST_CHARACTERS


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
    outer, inner = machine["States"], machine["States"]["EachShard"]["ItemProcessor"]["States"]
    for states in (outer, inner):
        nexts = {state.get("Next") for state in states.values()} | {state.get("Default") for state in states.values()}
        nexts |= {
            way["Next"] for state in states.values() for way in [*state.get("Choices", ()), *state.get("Catch", ())]
        }
        assert nexts - {None} <= set(states)
    assert [way["Next"] for way in outer["EachShard"]["Catch"]] == ["Finish"], "the run is ended whatever happens"
    assert outer["EachShard"]["MaxConcurrency"] == 10
    assert inner["Work"]["Catch"][0]["ErrorEquals"] == ["States.ALL"]
    assert all(state["Retry"] for state in (outer["Start"], outer["Finish"], inner["Work"]))


def test_rule_16_a_run_over_the_largest_settings_stays_below_the_history_of_an_execution(largest: Settings) -> None:
    machine: Any = sync_definition("aws", "arn:function", largest.fan_out.concurrency)
    worst = most_events(machine, items=MOST_SHARDS, rounds={"Work": MOST_ROUNDS})
    assert 0.8 * MOST_EVENTS < worst < MOST_EVENTS


def test_rule_16_a_recovery_of_any_length_stays_below_the_history_of_an_execution() -> None:
    machine: Any = driven_definition("aws", "arn:function", "arn:machine")
    worst = most_events(machine, rounds={"Count": MOST_LOOKS})
    assert 0.8 * MOST_EVENTS < worst < MOST_EVENTS


@pytest.mark.parametrize("targets", [1, MOST_SHARDS, MOST_SHARDS + 1, 1000, 2414])
def test_rule_16_targets_are_shared_out_in_what_a_state_holds(targets: int) -> None:
    """The last number is that of all regions of the most accounts that the settings can name."""
    everywhere = [Target(f"{number // 34:012}", f"ap-southeast-{number % 34}") for number in range(targets)]
    request = SyncRequest(regions=tuple(f"ap-southeast-{number}" for number in range(34)), source=Source.EVENTBRIDGE)
    shards = shards_of(Work(run_id="20260131T235959Z-1f0c2a9b", request=request, shard=True), everywhere)
    assert len(shards) == min(targets, -(-targets // -(-targets // MOST_SHARDS)))
    assert len(shards) <= MOST_SHARDS
    assert [target for shard in shards for target in shard["targets"]] == [str(target) for target in everywhere]  # type: ignore[attr-defined]
    assert len(json.dumps({"run_id": "x" * 24, "status": "STARTED", "shards": shards})) < 256 * 1024


def test_documents_stay_in_the_environment_while_they_are_short(largest: Settings) -> None:
    small = function_documents(dataclasses.replace(largest, spokes=(), sessions=SessionMembers()))
    assert small["TARGETS"].variables.keys() == {"TARGETS"}
    long = function_documents(largest)["TARGETS"].variables
    assert long.keys() == {"TARGETS_PARAMETER", "TARGETS_DIGEST"}
