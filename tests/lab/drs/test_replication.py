"""Replication of source servers: settings, start, stop, another attempt; disconnecting and deleting."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.lab.drs.test_jobs import seeded, start
from tests.lab.drs.test_recovery_plans import refused

REGION = "us-east-1"
RULES = [{"units": each, "interval": 1, "retentionDuration": 5, "enabled": True} for each in ("MINUTE", "HOUR", "DAY")]


def replication(lab: Lab) -> dict[str, Any]:
    (server,) = lab.client("drs").describe_source_servers()["items"]
    found: dict[str, Any] = server["dataReplicationInfo"]
    return found


def state(lab: Lab) -> str:
    return str(replication(lab)["dataReplicationState"])


def points(lab: Lab, server: str) -> int:
    return len(lab.client("drs").describe_recovery_snapshots(sourceServerID=server)["items"])


def test_settings_are_read_and_changed_and_a_policy_of_points_holds_all_three_rules(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    drs = lab.client("drs")
    found = drs.get_replication_configuration(sourceServerID=server)
    assert (found["name"], [each["units"] for each in found["pitPolicy"]]) == ("s0", ["MINUTE", "HOUR", "DAY"])
    update = drs.update_replication_configuration
    assert update(sourceServerID=server, bandwidthThrottling=9, pitPolicy=RULES)["bandwidthThrottling"] == 9
    refused("ValidationException", update, sourceServerID=server, pitPolicy=[*RULES[:2], RULES[0]])
    assert drs.get_replication_configuration(sourceServerID=server)["pitPolicy"] == RULES
    refused("ResourceNotFoundException", update, sourceServerID="s-00000000000000000")


def test_stopping_deletes_the_points_and_starting_copies_anew(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    drs = lab.client("drs")
    refused("ConflictException", drs.start_replication, sourceServerID=server)
    assert points(lab, server) > 0
    stopped = drs.stop_replication(sourceServerID=server)["sourceServer"]
    assert stopped["dataReplicationInfo"]["dataReplicationState"] == "STOPPED"
    assert points(lab, server) == 0
    refused("ConflictException", drs.stop_replication, sourceServerID=server)
    drs.start_replication(sourceServerID=server)
    seen = []
    for _ in range(5):
        seen.append((state(lab), points(lab, server) > 0))
        lab.clock.advance(600)
    assert seen == [
        ("INITIATING", False),
        ("INITIAL_SYNC", False),
        ("CONTINUOUS", False),
        ("CONTINUOUS", True),
        ("CONTINUOUS", True),
    ]
    assert replication(lab)["lagDuration"] == "P0D"


def test_a_server_in_a_job_is_not_stopped(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    start(lab, [server])
    refused("ConflictException", lab.client("drs").stop_replication, sourceServerID=server)


@pytest.mark.parametrize(
    ("before", "after"), [("STALLED", "RESCAN"), ("STOPPED", "INITIATING"), ("DISCONNECTED", "INITIATING")]
)
def test_replication_that_does_not_run_is_attempted_again(lab: Lab, before: str, after: str) -> None:
    lab.clock.freeze()
    server = lab.drs(HUB, REGION).seed_server("erp", instance="i-00000000000000001", replication_state=before).id
    drs = lab.client("drs")
    kept = points(lab, server)
    drs.retry_data_replication(sourceServerID=server)
    assert (state(lab), points(lab, server)) == (after, kept)
    refused("ValidationException", drs.retry_data_replication, sourceServerID=server)
    lab.clock.advance(1200)
    assert state(lab) == "CONTINUOUS"


def test_a_server_with_a_recovery_instance_is_not_disconnected(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    drs = lab.client("drs")
    start(lab, [server])
    lab.clock.advance(400)
    message = refused("ConflictException", drs.disconnect_source_server, sourceServerID=server)
    assert f"Cannot disconnect Source Server {server} because it has a Recovery Instance." in message
    (instance,) = (each["recoveryInstanceID"] for each in drs.describe_recovery_instances()["items"])
    drs.disconnect_recovery_instance(recoveryInstanceID=instance)
    drs.delete_recovery_instance(recoveryInstanceID=instance)
    gone = drs.disconnect_source_server(sourceServerID=server)["dataReplicationInfo"]
    assert (gone["dataReplicationState"], "lagDuration" in gone) == ("DISCONNECTED", False)
    assert [each["totalStorageBytes"] for each in gone["replicatedDisks"]] == [0]
    drs.delete_source_server(sourceServerID=server)
