"""Failing back to the region that a source server comes from, and protecting it again."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.lab.drs.test_recovery_plans import refused

ORIGIN, RECOVERY = "eu-west-1", "eu-central-1"


@pytest.fixture
def server(lab: Lab) -> str:
    """A server of the origin's region that was recovered ten minutes ago."""
    lab.clock.freeze()
    lab.drs(HUB, ORIGIN).initialized = True
    backend = lab.drs(HUB, RECOVERY)
    server = backend.seed_server("erp", instance="i-00000000000000001", origin_region=ORIGIN)
    recovered(lab, RECOVERY, server.id)
    return server.id


def recovered(lab: Lab, region: str, server: str) -> str:
    """The recovery instance that is launched for a server."""
    drs = lab.client("drs", region=region)
    drs.start_recovery(sourceServers=[{"sourceServerID": server}])
    lab.clock.advance(400)
    return instance(lab, region)


def instance(lab: Lab, region: str) -> str:
    (found,) = lab.client("drs", region=region).describe_recovery_instances()["items"]
    return str(found["recoveryInstanceID"])


def servers(lab: Lab, region: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = lab.client("drs", region=region).describe_source_servers()["items"]
    return found


def test_replication_is_reversed_once_the_agent_runs_and_again_after_the_way_back(lab: Lab, server: str) -> None:
    drs, name = lab.client("drs", region=RECOVERY), instance(lab, RECOVERY)
    refused("ConflictException", drs.reverse_replication, recoveryInstanceID=name)
    lab.clock.advance(300)
    arn = drs.reverse_replication(recoveryInstanceID=name)["reversedDirectionSourceServerArn"]
    (back,) = servers(lab, ORIGIN)
    assert (back["arn"], back["replicationDirection"]) == (arn, "FAILBACK")
    assert back["sourceProperties"]["identificationHints"]["awsInstanceID"] == name
    assert back["sourceCloudProperties"]["originRegion"] == RECOVERY
    assert back["dataReplicationInfo"]["dataReplicationState"] == "INITIATING"
    assert servers(lab, RECOVERY)[0]["reversedDirectionSourceServerArn"] == arn

    refused("ConflictException", drs.reverse_replication, recoveryInstanceID=name)

    lab.clock.advance(3600)
    servers(lab, ORIGIN)
    (record,) = drs.describe_recovery_instances()["items"]
    assert record["failback"]["state"] == "FAILBACK_READY_FOR_LAUNCH"
    home = recovered(lab, ORIGIN, back["sourceServerID"])
    lab.clock.advance(300)
    again = lab.client("drs", region=ORIGIN).reverse_replication(recoveryInstanceID=home)
    (forward,) = servers(lab, RECOVERY)
    assert again["reversedDirectionSourceServerArn"] == forward["arn"]
    assert forward["sourceServerID"] == server
    assert forward["sourceProperties"]["identificationHints"]["awsInstanceID"] == home
    assert forward["dataReplicationInfo"]["dataReplicationState"] == "STALLED"
    lab.clock.advance(630)
    assert rescan(lab) == ("RESCAN", 0.5, None)
    lab.clock.advance(570)
    assert rescan(lab) == ("CONTINUOUS", 1.0, "P0D")


def rescan(lab: Lab) -> tuple[str, float, str | None]:
    """The state of the forward server, how much of its disks was looked through again, and its lag."""
    copied = servers(lab, RECOVERY)[0]["dataReplicationInfo"]
    (disk,) = copied["replicatedDisks"]
    part = disk["rescannedStorageBytes"] / disk["totalStorageBytes"]
    return copied["dataReplicationState"], part, copied.get("lagDuration")


def test_the_arn_of_the_reversed_server_is_stale_after_a_second_cycle(lab: Lab, server: str) -> None:
    drs = lab.client("drs", region=RECOVERY)
    lab.clock.advance(300)
    first = drs.reverse_replication(recoveryInstanceID=instance(lab, RECOVERY))["reversedDirectionSourceServerArn"]
    again = recovered(lab, RECOVERY, server)
    lab.clock.advance(300)
    second = drs.reverse_replication(recoveryInstanceID=again)["reversedDirectionSourceServerArn"]
    assert first != second
    assert servers(lab, RECOVERY)[0]["reversedDirectionSourceServerArn"] == first
    assert {each["arn"] for each in servers(lab, ORIGIN)} == {first, second}


def test_an_instance_is_not_terminated_during_failback(lab: Lab, server: str) -> None:
    drs, name = lab.client("drs", region=RECOVERY), instance(lab, RECOVERY)
    lab.clock.advance(300)
    drs.reverse_replication(recoveryInstanceID=name)
    assert "during failback" in refused(
        "ConflictException", drs.terminate_recovery_instances, recoveryInstanceIDs=[name]
    )
    drs.stop_failback(recoveryInstanceID=name)
    refused("ConflictException", drs.terminate_recovery_instances, recoveryInstanceIDs=[name])
    lab.client("drs", region=ORIGIN).stop_replication(sourceServerID=servers(lab, ORIGIN)[0]["sourceServerID"])
    drs.terminate_recovery_instances(recoveryInstanceIDs=[name])


def test_the_settings_of_a_failback_are_read_and_changed(lab: Lab, server: str) -> None:
    drs, name = lab.client("drs", region=RECOVERY), instance(lab, RECOVERY)
    assert drs.get_failback_replication_configuration(recoveryInstanceID=name)["bandwidthThrottling"] == 0
    drs.update_failback_replication_configuration(recoveryInstanceID=name, bandwidthThrottling=5, usePrivateIP=True)
    found = drs.get_failback_replication_configuration(recoveryInstanceID=name)
    assert (found["bandwidthThrottling"], found["usePrivateIP"]) == (5, True)


def test_a_server_that_does_not_come_from_ec2_has_no_way_back(lab: Lab) -> None:
    lab.clock.freeze()
    server = lab.drs(HUB, RECOVERY).seed_server("rack")
    name = recovered(lab, RECOVERY, server.id)
    lab.clock.advance(300)
    refused("ValidationException", lab.client("drs", region=RECOVERY).reverse_replication, recoveryInstanceID=name)
