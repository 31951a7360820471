"""The largest deployment there may be fits what AWS allows."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tagsync.aws.permissions import (
    Launches,
    launch_needs_policy,
    read_policy,
    recovery_follow_policy,
    recovery_policy,
    recovery_read_policy,
    recovery_run_policy,
    recovery_watch_policy,
    together,
    write_policy,
)
from tagsync.service.sync.work import MOST_SHARDS
from tagsync_cdktf.facts.driven_machine import MOST_LOOKS, driven_definition
from tagsync_cdktf.facts.sync_machine import MOST_ROUNDS, sync_definition
from tests.cdktf.history import MOST_EVENTS, most_events


@pytest.mark.parametrize("partition", ["aws", "aws-us-gov"])
def test_rule_9_the_policies_of_an_accounts_roles_fit_10240_characters(partition: str) -> None:
    """With every setting, and the roles of five profiles."""
    launches = Launches(True, True, tuple(f"role-of-instance-profile-{number}" for number in range(5)))
    read = together(
        read_policy(partition, launch=True, staging=True),
        recovery_read_policy(partition),
        recovery_watch_policy(partition),
        launch_needs_policy(partition),
    )
    recovery = together(
        recovery_policy(partition, launches), recovery_run_policy(partition), recovery_follow_policy(partition)
    )
    for policy in (read, write_policy(partition, launch=True), recovery):
        assert len(json.dumps(policy, separators=(",", ":"))) <= 10240


def test_every_state_of_the_machine_leads_to_one_that_exists() -> None:
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


def test_rule_16_a_run_over_the_largest_settings_stays_below_the_history_of_an_execution() -> None:
    machine: Any = sync_definition("aws", "arn:function", 10)
    worst = most_events(machine, items=MOST_SHARDS, rounds={"Work": MOST_ROUNDS})
    assert 0.8 * MOST_EVENTS < worst < MOST_EVENTS


def test_rule_16_a_recovery_of_any_length_stays_below_the_history_of_an_execution() -> None:
    machine: Any = driven_definition("aws", "arn:function", "arn:machine")
    worst = most_events(machine, rounds={"Count": MOST_LOOKS})
    assert 0.8 * MOST_EVENTS < worst < MOST_EVENTS
