"""`tagsync recovery preflight` names each server whose launch lacks something, and what; repaired, it is ready."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.lab.scenario.document import load
from tests.cli.conftest import Outcome, Run

REGION, STAGING = "eu-west-1", "222222222222"
PLAN = f"""
version: 1
name: erp
account: "{HUB}"
region: {REGION}
selector: {{DR-Application: erp}}
"""
LACKS = {
    ("erp-without-subnet", "subnet", True): "names no subnet, and there is no default subnet (EC2 answers VPCIdNotS",
    ("erp-lost-subnet", "subnet", True): "names subnet-0123456789abcdef0, which does not exist",
    ("erp-lost-group", "security_group", True): "names sg-0123456789abcdef0, which does not exist",
    ("erp-lost-profile", "instance_profile", True): "names the instance profile erp-servers, which does not exist",
    ("erp-lost-pair", "key_pair", True): "names the key pair erp-operators, which does not exist",
    ("erp-odd-type", "instance_type", True): "names p4d.24xlarge, which eu-west-1a does not offer",
    (
        "",
        "vcpus",
        True,
    ): "wave 3 alone launches 98 vCPUs (2 of them of types that right-sizing chose last), and the",
    ("erp-locked", "staging_key", False): "does not let the launching account in (kms:DescribeKey)",
}
FAILS = {
    "erp-without-subnet": "DRS gives no reason",
    "erp-lost-subnet": "InvalidSubnetID.NotFound",
    "erp-lost-group": "InvalidGroup.NotFound",
    "erp-lost-profile": "iamInstanceProfile.name is invalid",
    "erp-lost-pair": "InvalidKeyPair.NotFound",
    "erp-odd-type": "Unsupported",
    "erp-large": "VcpuLimitExceeded",
    "erp-locked": "is not accessible",
}


@pytest.fixture
def erp(tagsync: Run, aws: Lab, tmp_path: Path) -> Path:
    """The plan of the scenario, written to DRS."""
    aws.clock.freeze()
    aws.seed(load("broken-launches"))
    file = tmp_path / "erp.yaml"
    file.write_text(PLAN)
    assert tagsync("recovery", "apply", "--yes", file, "-q", "--role-name", "tagsync").code == 0
    return file


def preflight(tagsync: Run, erp: Path, *more: str) -> tuple[int, list[dict[str, Any]]]:
    outcome: Outcome = tagsync("recovery", "preflight", erp, "-q", "-o", "json", "--role-name", "tagsync", *more)
    return outcome.code, json.loads(outcome.out)["preflight"]["findings"]


def repair(aws: Lab) -> None:
    """What an administrator does about each."""
    ec2, iam, kms = (aws.client(service, HUB, REGION) for service in ("ec2", "iam", "kms"))
    subnet = min(ec2.describe_subnets()["Subnets"], key=lambda each: each["AvailabilityZone"])
    group = ec2.create_security_group(GroupName="erp", Description="erp", VpcId=subnet["VpcId"])["GroupId"]
    placed = {"DeviceIndex": 0, "SubnetId": subnet["SubnetId"]}
    data = {
        "erp-without-subnet": {"NetworkInterfaces": [placed]},
        "erp-lost-subnet": {"NetworkInterfaces": [placed]},
        "erp-lost-group": {"NetworkInterfaces": [{**placed, "Groups": [group]}]},
        "erp-odd-type": {"NetworkInterfaces": [placed], "InstanceType": "m5.large"},
        "erp-large": {"NetworkInterfaces": [placed], "InstanceType": "m5.xlarge"},
    }
    backend = aws.drs(HUB, REGION)
    for server in backend.servers.values():
        if server.hostname in data:
            template = backend.launch_configurations[server.id]["ec2LaunchTemplateID"]
            made = ec2.create_launch_template_version(
                LaunchTemplateId=template, LaunchTemplateData=data[server.hostname]
            )
            version = str(made["LaunchTemplateVersion"]["VersionNumber"])
            ec2.modify_launch_template(LaunchTemplateId=template, DefaultVersion=version)
    iam.create_instance_profile(InstanceProfileName="erp-servers")
    ec2.create_key_pair(KeyName="erp-operators")
    kms = aws.client("kms", STAGING, REGION)
    (settings,) = aws.drs(STAGING, REGION).replication_configurations.values()
    principals = [f"arn:aws:iam::{each}:root" for each in (STAGING, HUB)]
    statement = {"Effect": "Allow", "Principal": {"AWS": principals}, "Action": "kms:*", "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    key = settings["ebsEncryptionKeyArn"].rpartition("/")[2]
    kms.put_key_policy(KeyId=key, PolicyName="default", Policy=policy)


def test_each_server_and_what_its_launch_lacks_is_named_and_repaired_it_is_ready(
    tagsync: Run, aws: Lab, erp: Path
) -> None:
    code, findings = preflight(tagsync, erp)
    assert code == 3
    found = {(each["name"], each["reason"], each["refuses"]): each["what"] for each in findings}
    assert found.keys() == LACKS.keys()
    for key, said in LACKS.items():
        assert said in found[key]
    repair(aws)
    assert preflight(tagsync, erp) == (0, [])


def test_accepted_such_launches_fail_as_aws_documents_it(tagsync: Run, aws: Lab, erp: Path) -> None:
    code, findings = preflight(tagsync, erp, "--accept-launch-faults")
    assert (code, {each["refuses"] for each in findings}) == (0, {False})
    drs = aws.client("drs", HUB, REGION)
    servers = {each.id: each.hostname for each in aws.drs(HUB, REGION).servers.values()}
    drs.start_recovery(sourceServers=[{"sourceServerID": each} for each in servers], isDrill=True)
    aws.clock.advance(400)
    (job,) = drs.describe_jobs()["items"]
    failed = {
        servers[each["sourceServerID"]] for each in job["participatingServers"] if each["launchStatus"] == "FAILED"
    }
    assert failed == FAILS.keys()
    items = drs.describe_job_log_items(jobID=job["jobID"])["items"]
    said_of = [each["eventData"] for each in items if "rawError" in each.get("eventData", {})]
    errors = {servers[each["sourceServerID"]]: each["rawError"] for each in said_of}
    assert "erp-without-subnet" not in errors
    for name, said in FAILS.items():
        assert name == "erp-without-subnet" or said in errors[name]


def test_without_the_permissions_what_was_not_asked_is_told_and_the_start_is_possible(
    tagsync: Run, aws: Lab, erp: Path
) -> None:
    for service in ("ec2", "iam", "kms", "servicequotas"):
        aws.faults.add(Rule("deny", service=service, op="(Describe(?!Instances).*|GetInstance.*|GetService.*)"))
    code, findings = preflight(tagsync, erp)
    assert (code, {each["reason"] for each in findings}) == (0, {"not_asked"})
    assert {each["fix"].split()[1] for each in findings} == {
        "ec2:DescribeLaunchTemplateVersions",
        "kms:DescribeKey",
        "servicequotas:GetServiceQuota",
    }
