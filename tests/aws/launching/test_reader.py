"""What launches need, read from the lab over HTTP: in few calls, and no longer than there is time."""

from __future__ import annotations

import json
import time
from collections import Counter
from typing import Any

import pytest

from tagsync.aws.connection import Connection
from tagsync.aws.launching import reader as reading
from tagsync.core.model import LaunchSettings, Problem, Target
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.launching.needs import Key, Needs, Room, StagingKey, Template
from tests.aws.conftest import Connect, answer_instead

REGION = "us-east-1"
TARGET = Target(HUB, REGION)
STAGING = "222222222222"
SUBNET, GROUP = "subnet-0123456789abcdef0", "sg-0123456789abcdef0"
EVERYTHING_GONE = {
    "NetworkInterfaces": [{"DeviceIndex": 0, "SubnetId": SUBNET, "Groups": [GROUP]}],
    "IamInstanceProfile": {"Name": "gone"},
    "KeyName": "gone",
    "InstanceType": "x9.huge",
}


def seeded(lab: Lab, count: int = 1) -> list[str]:
    lab.clock.freeze()
    backend = lab.drs(HUB, REGION)
    return [backend.seed_server(f"s{n}", instance=f"i-{n:017x}").id for n in range(count)]


def needs(connect: Connect, access: Access | None = None, known: dict[str, Any] | None = None, **more: Any) -> Needs:
    connection = connect(access or Access(), **more)
    servers = connection.reader.read_servers(TARGET).servers
    connection.calls.clear()
    return connection.launch_reader.needs(TARGET, servers, known or {})


def calls(lab: Lab) -> Counter[str]:
    return Counter(f"{each.service}:{each.op}" for each in lab.calls if each.op != "DescribeSourceServers")


def test_templates_of_drs_name_nothing_but_their_type(lab: Lab, connect: Connect) -> None:
    (server,) = seeded(lab)
    found = needs(connect)
    settings = found.settings[server]
    assert settings == LaunchSettings(False, "BASIC")
    assert isinstance(settings, LaunchSettings)
    assert found.templates == {settings.template: Template("m5.large")}
    assert isinstance(found.default_subnets, tuple)
    assert not isinstance(found.offered, Problem)
    assert found.offered["m5.large"] & {each.zone for each in found.default_subnets}
    assert (found.vcpus, found.room) == ({"m5.large": 2}, Room(100_000, {}))


def test_what_does_not_exist_is_none(lab: Lab, connect: Connect) -> None:
    (server,) = seeded(lab)
    lab.drs(HUB, REGION).launch_by(server, EVERYTHING_GONE, "NONE")
    found = needs(connect)
    assert list(found.templates.values()) == [Template("x9.huge", SUBNET, "", (GROUP,), "gone", "gone")]
    assert (found.subnets, found.groups) == ({SUBNET: None}, {GROUP: None})
    assert (found.profiles, found.key_pairs) == ({"gone": None}, {"gone": None})
    assert (found.offered, found.vcpus) == ({}, {})
    assert found.default_subnets is None


def test_what_exists_is_found(lab: Lab, connect: Connect) -> None:
    (server,) = seeded(lab)
    ec2 = lab.client("ec2", HUB, REGION)
    subnet = ec2.describe_subnets()["Subnets"][0]
    group = ec2.describe_security_groups()["SecurityGroups"][0]["GroupId"]
    ec2.create_key_pair(KeyName="ops")
    lab.client("iam", HUB, REGION).create_instance_profile(InstanceProfileName="web", Path="/erp/")
    data = {
        "NetworkInterfaces": [{"DeviceIndex": 1}, {"DeviceIndex": 0, "SubnetId": subnet["SubnetId"]}],
        "SecurityGroupIds": [group],
        "IamInstanceProfile": {"Arn": f"arn:aws:iam::{HUB}:instance-profile/erp/web"},
        "KeyName": "ops",
    }
    lab.drs(HUB, REGION).launch_by(server, data)
    found = needs(connect)
    (placed,) = found.subnets.values()
    assert not isinstance(placed, Problem)
    assert placed
    assert (placed.zone, placed.vpc) == (subnet["AvailabilityZone"], subnet["VpcId"])
    assert found.groups == {group: subnet["VpcId"]}
    assert set(found.profiles) == {"web"}
    assert "web" in str(found.profiles["web"])
    assert found.key_pairs == {"ops": "ops"}


def test_a_hundred_servers_cost_a_call_each_and_a_handful_for_all(lab: Lab, connect: Connect) -> None:
    """What docs/recovery.md states."""
    servers = seeded(lab, 100)
    backend = lab.drs(HUB, REGION)
    for server in servers[:50]:
        backend.launch_by(server, EVERYTHING_GONE)
    lab.forget_calls()
    needs(connect)
    found = calls(lab)
    assert found.pop("drs:GetLaunchConfiguration") == 100
    assert found.pop("ec2:DescribeSubnets") == 2  # those that are named, and the default ones
    del found["sts:GetCallerIdentity"]
    assert found == Counter(
        {
            "ec2:DescribeInstanceTypeOfferings": 1,
            "ec2:DescribeInstanceTypes": 1,
            "ec2:DescribeInstances": 1,
            "ec2:DescribeKeyPairs": 1,
            "ec2:DescribeLaunchTemplateVersions": 1,
            "ec2:DescribeSecurityGroups": 1,
            "iam:GetInstanceProfile": 1,
            "servicequotas:GetServiceQuota": 1,
        }
    )


def test_launch_settings_that_were_read_already_are_not_read_again(lab: Lab, connect: Connect) -> None:
    (server,) = seeded(lab)
    connection = connect(Access())
    (one,) = connection.reader.read_servers(TARGET).servers
    known = {one.arn: connection.reader.read_launch(one)}
    lab.forget_calls()
    assert needs(connect, known=known).settings[server] == known[one.arn]
    assert not calls(lab)["drs:GetLaunchConfiguration"]


def test_templates_come_in_pages_and_one_that_is_not_listed_is_asked_for_by_its_id(lab: Lab, connect: Connect) -> None:
    servers = seeded(lab, 205)
    needs(connect)  # DRS makes the templates
    settings = lab.drs(HUB, REGION).launch_configurations
    ec2 = lab.client("ec2", HUB, REGION)
    gone, odd = settings[servers[0]]["ec2LaunchTemplateID"], settings[servers[204]]["ec2LaunchTemplateID"]
    ec2.delete_launch_template(LaunchTemplateId=gone)
    lab.forget_calls()
    found = needs(connect).templates
    assert found[gone] is None
    assert found[odd] == Template("m5.large")
    assert len(found) == 205
    assert calls(lab)["ec2:DescribeLaunchTemplateVersions"] == 3  # two pages, and the one that is gone


def test_instances_that_run_are_counted_by_type(lab: Lab, connect: Connect) -> None:
    seeded(lab)
    fleet = lab.ec2(HUB, REGION)
    fleet.add_instance("i-" + "a" * 17, instance_type="m5.xlarge")
    fleet.add_instance("i-" + "b" * 17, instance_type="p3.2xlarge")
    fleet.add_instance("i-" + "c" * 17, state="stopped")
    lab.drs(HUB, REGION).ground.allow_vcpus(8)
    found = needs(connect)
    assert found.room == Room(8, {"i-" + "a" * 17: "m5.xlarge"})
    assert found.vcpus == {"m5.large": 2, "m5.xlarge": 4}


def extended(lab: Lab, shared_with: str) -> tuple[str, str, Access]:
    """A server that is extended from a staging account; its id, its key, and the access to both accounts."""
    lab.clock.freeze()
    staging, hub = lab.drs(STAGING, REGION), lab.drs(HUB, REGION)
    staged = staging.seed_server("erp", instance="i-" + "1" * 17)
    hub.initialized = True
    server = hub.extend(staged, {})
    lab.add_role(STAGING, "tagsync")
    return server.id, staging.encrypt(staged.id, shared_with), Access(role_name="tagsync")


@pytest.mark.parametrize(("shared_with", "expected"), [(HUB, Key()), ("", Key(shut_out=True))])
def test_the_key_of_a_staging_account_is_asked_for_in_the_launching_one(
    lab: Lab, connect: Connect, shared_with: str, expected: Key
) -> None:
    server, arn, access = extended(lab, shared_with)
    found = needs(connect, access)
    assert found.staging_keys == {server: StagingKey(STAGING, arn)}
    assert found.keys == {arn: expected}


@pytest.mark.parametrize("role", ["tagsync", "r" * 64])
def test_a_denial_of_the_key_is_known_in_the_words_of_kms_itself(lab: Lab, connect: Connect, role: str) -> None:
    """Such as a public report of an encryption provider cites it; with a long name of the role it is cut."""
    _, arn, access = extended(lab, HUB)
    caller = f"arn:aws:sts::{HUB}:assumed-role/{role}/tagsync"
    said = (
        f"User: {caller} is not authorized to perform: kms:DescribeKey on resource: {arn} because the resource does "
        "not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly "
        "denies access"
    )
    connection = connect(access)
    servers = connection.reader.read_servers(TARGET).servers
    session = lab.session(REGION)
    body = json.dumps({"__type": "AccessDeniedException", "Message": said})
    answer_instead(session, "kms.DescribeKey", body, 400)
    found = Connection(access, session=session).launch_reader.needs(TARGET, servers)
    assert found.keys == {arn: Key(shut_out=True)}


def test_a_key_that_is_deleted_soon_says_its_state_and_one_that_is_gone_is_none(lab: Lab, connect: Connect) -> None:
    _, arn, access = extended(lab, HUB)
    lab.client("kms", STAGING, REGION).schedule_key_deletion(KeyId=arn.rpartition("/")[2])
    assert needs(connect, access).keys == {arn: Key("PendingDeletion")}
    settings = lab.drs(STAGING, REGION).replication_configurations
    (each,) = settings.values()
    each["ebsEncryptionKeyArn"] = gone = arn[:-4] + "0000"
    assert needs(connect, access).keys == {gone: None}


@pytest.mark.parametrize(
    ("service", "op", "member"),
    [
        ("drs", "GetLaunchConfiguration", "settings"),
        ("ec2", "DescribeLaunchTemplateVersions", "templates"),
        ("ec2", "DescribeSubnets", "subnets"),
        ("ec2", "DescribeSecurityGroups", "groups"),
        ("ec2", "DescribeKeyPairs", "key_pairs"),
        ("ec2", "DescribeInstanceTypeOfferings", "offered"),
        ("ec2", "DescribeInstanceTypes", "vcpus"),
        ("ec2", "DescribeInstances", "room"),
        ("iam", "GetInstanceProfile", "profiles"),
        ("servicequotas", "GetServiceQuota", "room"),
    ],
)
def test_a_read_that_fails_costs_only_itself(lab: Lab, connect: Connect, service: str, op: str, member: str) -> None:
    (server,) = seeded(lab)
    lab.drs(HUB, REGION).launch_by(server, EVERYTHING_GONE)
    lab.faults.add(Rule("deny", service=service, op=op))
    found = needs(connect)
    failed = {
        name
        for name in ("settings", "templates", "subnets", "groups", "key_pairs", "offered", "vcpus", "room", "profiles")
        for value in [getattr(found, name)]
        if any(isinstance(each, Problem) for each in (value.values() if isinstance(value, dict) else [value]))
    }
    assert failed == {member}


def test_a_read_that_hangs_holds_up_nothing_for_long(
    lab: Lab, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "SECONDS", 1.0)
    (server,) = seeded(lab)
    lab.faults.add(Rule("hang", service="servicequotas"))
    begun = time.monotonic()
    found = needs(connect, read_timeout=1)
    assert time.monotonic() - begun < 20
    assert isinstance(found.room, Problem)
    assert found.room.where == f"{TARGET} service-quotas:GetServiceQuota"
    assert found.room.message == "no answer within 1 s, and a preflight waits no longer for it"
    assert isinstance(found.settings[server], LaunchSettings)


@pytest.mark.parametrize("kind", ["throttle", "hang"])
def test_where_a_caller_waits_what_answers_late_leaves_time_to_start(
    lab: Lab, connect: Connect, monkeypatch: pytest.MonkeyPatch, kind: Any
) -> None:
    """What was not asked is a warning, so it must not use up the time of the start (law 13)."""
    monkeypatch.setattr(reading, "HURRIED_PATIENCE", 0.5)
    (server,) = seeded(lab)
    lab.drs(HUB, REGION).launch_by(server, EVERYTHING_GONE)
    lab.faults.add(Rule(kind, service="iam"))
    stop = Stop(9)
    found = needs(connect, stop=stop)
    assert stop.remaining > 4
    assert isinstance(found.profiles["gone"], Problem)
    assert found.subnets == {SUBNET: None}


def test_an_answer_without_its_member_is_no_absence(lab: Lab, connect: Connect) -> None:
    """Law 1: an answer that is not from AWS says of no subnet that it does not exist."""
    (server,) = seeded(lab)
    lab.drs(HUB, REGION).launch_by(server, EVERYTHING_GONE)
    connection = connect(Access())
    servers = connection.reader.read_servers(TARGET).servers
    session = lab.session(REGION)
    answer_instead(session, "ec2.DescribeSubnets", "<DescribeSubnetsResponse/>")
    found = Connection(Access(), session=session).launch_reader.needs(TARGET, servers)
    assert isinstance(found.subnets[SUBNET], Problem)
