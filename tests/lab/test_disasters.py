"""The usual disasters by name: what each does, how it ends, and names that strike nothing."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.faults.rules import FaultError
from tagsync.lab.faults.usual import KINDS
from tagsync.lab.lab import HUB, Lab

HOME, AWAY = "us-east-1", "eu-west-1"


def code(lab: Lab, region: str = HOME) -> str:
    """The error code of a read of DRS in the hub; empty if it is answered."""
    try:
        lab.client("drs", region=region).describe_source_servers()
    except ClientError as error:
        return str(error.response["Error"]["Code"])
    return ""


@pytest.fixture
def server(lab: Lab) -> str:
    lab.drs(HUB, AWAY).seed_server("erp-web-1")
    return lab.drs(HUB, HOME).seed_server("erp-db-1").id


def test_a_region_is_down_until_that_is_cleared(lab: Lab, server: str) -> None:
    lab.disasters.add("region-down", AWAY)
    assert (code(lab), bool(code(lab, AWAY))) == ("", True)
    assert lab.disasters.all()[0].struck() == 1
    lab.disasters.clear()
    assert code(lab, AWAY) == ""


def test_a_launch_fails_once(lab: Lab, server: str) -> None:
    lab.disasters.add("launch-fails", "erp-db-*")
    drs, clock = lab.client("drs"), lab.clock
    clock.freeze()
    results = []
    for _ in range(2):
        drs.start_recovery(sourceServers=[{"sourceServerID": server}], isDrill=True)
        clock.advance(600)
        results.append(drs.describe_source_servers()["items"][0]["lastLaunchResult"])
    assert results == ["FAILED", "SUCCEEDED"]
    assert lab.disasters.all()[0].struck() == 1


def test_replication_stalls_and_goes_on(lab: Lab, server: str) -> None:
    lab.clock.freeze()
    lab.disasters.add("stalled", HOME)
    lab.clock.advance(7200)
    drs = lab.client("drs")
    (found,) = drs.describe_source_servers()["items"]
    newest = drs.describe_recovery_snapshots(sourceServerID=server, order="DESC")["items"][0]
    assert found["dataReplicationInfo"]["dataReplicationState"] == "STALLED"
    assert newest["timestamp"] <= "2026-01-01T00:00:00"
    lab.disasters.clear(1)
    assert drs.describe_source_servers()["items"][0]["dataReplicationInfo"]["dataReplicationState"] == "CONTINUOUS"


def test_the_calls_of_a_role_are_denied_and_no_others(lab: Lab, server: str) -> None:
    for name in ("tagsync", "tagsync-2"):
        lab.add_role(HUB, name)
    lab.disasters.add("denied", "tagsync")

    def drs_as(name: str) -> Any:
        role = f"arn:aws:iam::{HUB}:role/{name}"
        keys = lab.client("sts").assume_role(RoleArn=role, RoleSessionName="me")["Credentials"]
        return lab.session().client(
            "drs",
            aws_access_key_id=keys["AccessKeyId"],
            aws_secret_access_key=keys["SecretAccessKey"],
            aws_session_token=keys["SessionToken"],
        )

    assert len(drs_as("tagsync-2").describe_source_servers()["items"]) == 1
    with pytest.raises(ClientError, match=r"AccessDenied.*assumed-role/tagsync/"):
        drs_as("tagsync").describe_source_servers()


def test_a_service_is_throttled_by_operation(lab: Lab, server: str) -> None:
    lab.clock.freeze()
    lab.disasters.add("throttled", "drs")
    assert [code(lab) for _ in range(4)] == ["", "", "", "ThrottlingException"]
    assert code(lab, AWAY) == ""
    lab.disasters.clear()
    assert code(lab) == ""


def test_one_of_several_is_ended(lab: Lab, server: str) -> None:
    for region in (HOME, AWAY):
        lab.disasters.add("region-down", region)
    lab.disasters.clear(1)
    assert [each.of for each in lab.disasters.all()] == [AWAY]
    assert (code(lab), bool(code(lab, AWAY))) == ("", True)
    lab.faults.clear()
    lab.reset()
    assert lab.disasters.all() == []


def test_what_would_strike_nothing_is_refused(lab: Lab, server: str) -> None:
    for name, of, told in (
        ("flood", "", "region-down"),
        ("region-down", "", "needs a REGION"),
        ("region-hangs", "eu-wset-1", "not a region"),
        ("denied", "tagsinc", "no role tagsinc"),
        ("stalled", "erp-bd-*", "no source server"),
        ("throttled", "DRS!", "not a service"),
    ):
        with pytest.raises(FaultError, match=told):
            lab.disasters.add(name, of)
    with pytest.raises(FaultError, match="no fault 1"):
        lab.disasters.clear(1)


def test_what_has_stalled_or_does_not_replicate_cannot_stall(lab: Lab, server: str) -> None:
    stopped = lab.drs(HUB, HOME).seed_server("erp-old-1", replication_state="STOPPED")
    with pytest.raises(FaultError, match="CONTINUOUS"):
        lab.disasters.add("stalled", "erp-old-1")
    lab.disasters.add("stalled", "erp-db-1")
    with pytest.raises(FaultError, match="CONTINUOUS"):
        lab.disasters.add("stalled", HOME)
    lab.disasters.add("launch-fails", "erp-db-1")
    with pytest.raises(FaultError, match="fails already"):
        lab.disasters.add("launch-fails", server)
    lab.disasters.clear()
    states = [each.replication_state() for each in (lab.drs(HUB, HOME).servers[server], stopped)]
    assert states == ["CONTINUOUS", "STOPPED"]


def test_all_kinds_are_made(lab: Lab, server: str) -> None:
    lab.add_role(HUB, "tagsync")
    strikes = {"REGION": HOME, "SERVER": server, "SERVER or REGION": server, "SERVICE": "ec2", "ROLE": "tagsync"}
    for name, kind in KINDS.items():
        lab.disasters.add(name, strikes[kind.of])
    assert [each.name for each in lab.disasters.all()] == list(KINDS)
