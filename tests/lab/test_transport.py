"""The in-process transport answers what the server answers."""

from __future__ import annotations

import time
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionClosedError, ReadTimeoutError

from tagsync.lab.faults.rules import Rule
from tagsync.lab.iam.identities import HUB, admin_key
from tagsync.lab.lab import Lab
from tagsync.lab.transport import Transport

ONCE = Config(retries={"total_max_attempts": 1, "mode": "standard"})


def client(transport: Transport, service: str, account: str = HUB, region: str = "us-east-1") -> Any:
    session = transport.attach(boto3.Session(admin_key(account), "secret", region_name=region))
    return session.client(service, config=ONCE)


def everything(drs: Any, ec2: Any) -> tuple[list[Any], list[Any]]:
    servers = [each for page in drs.get_paginator("describe_source_servers").paginate() for each in page["items"]]
    pages = ec2.get_paginator("describe_instances").paginate(MaxResults=20)
    return servers, [each for page in pages for each in page["Reservations"]]


def test_server_and_transport_agree(drifted_lab: Lab) -> None:
    transport = Transport("drifted-fleet")
    for account, region in [(HUB, "eu-west-1"), ("222222222222", "us-west-2"), ("333333333333", "eu-central-1")]:
        over_http = everything(drifted_lab.client("drs", account, region), drifted_lab.client("ec2", account, region))
        in_process = everything(client(transport, "drs", account, region), client(transport, "ec2", account, region))
        assert over_http == in_process
        assert over_http[0]
        assert (
            drifted_lab.client("ec2").describe_regions()["Regions"]
            == client(transport, "ec2").describe_regions()["Regions"]
        )


def test_writes_go_through_the_same_rules() -> None:
    transport = Transport()
    server = transport.drs(HUB, "us-east-1").seed_server("erp")
    drs = client(transport, "drs")
    drs.tag_resource(resourceArn=server.arn, tags={"a/b:c": "ü"})
    drs.untag_resource(resourceArn=server.arn, tagKeys=["nope"])
    assert drs.list_tags_for_resource(resourceArn=server.arn)["tags"] == transport.tags(server.id) == {"a/b:c": "ü"}
    with pytest.raises(ClientError, match="ValidationException"):
        drs.tag_resource(resourceArn=server.arn, tags={"AWS:x": ""})


def test_roles_are_checked_in_process_too() -> None:
    transport = Transport("in-sync")
    arn = "arn:aws:iam::222222222222:role/tagsync"
    sts = client(transport, "sts")
    with pytest.raises(ClientError, match="AccessDenied"):
        sts.assume_role(RoleArn=arn, RoleSessionName="test")
    keys = sts.assume_role(RoleArn=arn, RoleSessionName="test", ExternalId="tagsync-lab")["Credentials"]
    session = boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], "us-east-1")
    assert transport.attach(session).client("sts").get_caller_identity()["Account"] == "222222222222"


def test_unknown_keys_are_the_hubs() -> None:
    session = Transport().attach(boto3.Session("AKIAIOSFODNN7EXAMPLE", "secret", region_name="us-east-1"))
    assert session.client("sts").get_caller_identity()["Account"] == HUB


def test_faults_strike_in_process() -> None:
    transport = Transport()
    server = transport.drs(HUB, "us-east-1").seed_server("erp")
    drs = client(transport, "drs")
    for rule, error in [
        (Rule("throttle", times=1), ClientError),
        (Rule("reset", times=1), ConnectionClosedError),
        (Rule("hang", seconds=3600, times=1), ReadTimeoutError),
    ]:
        transport.faults.add(rule)
        with pytest.raises(error):
            drs.tag_resource(resourceArn=server.arn, tags={"a": "b"})
        assert transport.tags(server.id) == {}
    transport.faults.add(Rule("lost_answer"))
    with pytest.raises(ConnectionClosedError):
        drs.tag_resource(resourceArn=server.arn, tags={"a": "b"})
    assert transport.tags(server.id) == {"a": "b"}


def test_calls_are_counted() -> None:
    transport = Transport()
    client(transport, "drs").initialize_service()
    client(transport, "ec2").describe_regions()
    assert transport.calls == {("drs", "InitializeService"): 1, ("ec2", "DescribeRegions"): 1}
    assert (transport.count(), transport.count(service="ec2")) == (2, 1)
    transport.forget_calls()
    assert transport.count() == 0


def test_other_services_are_a_loud_501() -> None:
    with pytest.raises(ClientError, match="does not simulate organizations:ListAccounts"):
        client(Transport(), "organizations").list_accounts()


def test_the_large_fleet_is_seeded_and_served_with_little_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    start = time.process_time()
    transport = Transport("large")
    assert time.process_time() - start < 3
    spent, serve = [0.0], transport.world.serve

    def timed(request: Any) -> Any:
        before = time.process_time()
        answer = serve(request)
        spent[0] += time.process_time() - before
        return answer

    monkeypatch.setattr(transport.world, "serve", timed)
    for region in ("us-east-1", "eu-west-1"):
        client(transport, "drs", region=region).describe_source_servers()
        client(transport, "ec2", region=region).describe_instances(MaxResults=1000)
    assert spent[0] < 1
