"""Looks up what launch templates name. Filters leave out what does not exist; ids would fail the whole call."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tagsync.aws.launching.asking import Asking
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import pages
from tagsync.core.model import Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.launching.needs import QUOTA_CODE, Key, StagingKey, Subnet, is_standard

_BY_KEY_POLICY = re.compile("resource-based polic|because the resource does not exist")
"""How AWS says that a denial is one of the policy of the key, and not of the role (IAM user guide: "Troubleshoot access
denied error messages"). KMS says: "because the resource does not exist in this Region, no resource-based policies allow
access, or a resource-based policy explicitly denies access". A long message is cut."""


def default_subnets(asking: Asking) -> tuple[Subnet, ...]:
    """The subnets that EC2 takes where none is named: those of the default VPC. None where there is no such VPC."""
    return tuple(_subnets(asking, "default-for-az", ["true"]).values())


def subnets(asking: Asking, names: Sequence[str]) -> Mapping[str, Subnet]:
    return _subnets(asking, "subnet-id", names)


def _subnets(asking: Asking, name: str, values: Sequence[str]) -> dict[str, Subnet]:
    rows = _rows(asking, "DescribeSubnets", "Subnets", name, values)
    return {row["SubnetId"]: Subnet(row.get("AvailabilityZone", ""), row.get("VpcId", "")) for row in rows}


def groups(asking: Asking, names: Sequence[str]) -> Mapping[str, str]:
    """The VPC of each security group."""
    rows = _rows(asking, "DescribeSecurityGroups", "SecurityGroups", "group-id", names)
    return {row["GroupId"]: row.get("VpcId", "") for row in rows}


def key_pairs(asking: Asking, names: Sequence[str]) -> Mapping[str, str]:
    rows = _rows(asking, "DescribeKeyPairs", "KeyPairs", "key-name", names)
    return {row["KeyName"]: row["KeyName"] for row in rows}


def profile(asking: Asking, name: str) -> str | None:
    try:
        return str(asking.api("iam")("GetInstanceProfile", InstanceProfileName=name)["InstanceProfile"])
    except CallFailed as failure:
        if failure.code in ("NoSuchEntity", "NoSuchEntityException"):
            return None
        raise


def offered(asking: Asking, types: Sequence[str]) -> Mapping[str, frozenset[str]]:
    """The availability zones that offer each instance type."""
    found: dict[str, set[str]] = defaultdict(set)
    extra = {"LocationType": "availability-zone"}
    rows = _rows(asking, "DescribeInstanceTypeOfferings", "InstanceTypeOfferings", "instance-type", types, **extra)
    for row in rows:
        found[row["InstanceType"]].add(row["Location"])
    return {kind: frozenset(zones) for kind, zones in found.items()}


def vcpus(asking: Asking, types: Sequence[str]) -> Mapping[str, int]:
    """The default vCPUs of each instance type."""
    rows = _rows(asking, "DescribeInstanceTypes", "InstanceTypes", "instance-type", types)
    return {row["InstanceType"]: row["VCpuInfo"]["DefaultVCpus"] for row in rows}


def quota(asking: Asking) -> int:
    """The vCPUs of the quota."""
    answer = asking.api("service-quotas")("GetServiceQuota", ServiceCode="ec2", QuotaCode=QUOTA_CODE)
    return int(answer["Quota"]["Value"])


def running(asking: Asking) -> Mapping[str, str]:
    """Instance -> type, of what counts to the quota: On-Demand, of standard families, and on no dedicated host."""
    filters = [
        {"Name": "instance-state-name", "Values": ["pending", "running"]},
        {"Name": "tenancy", "Values": ["dedicated", "default"]},
    ]
    listing = pages(asking.api("ec2"), "DescribeInstances", "NextToken", Filters=filters)
    rows = (row for page in listing for part in page["Reservations"] for row in part.get("Instances", ()))
    found = {row["InstanceId"]: row.get("InstanceType", "") for row in rows if "InstanceLifecycle" not in row}
    return {instance: kind for instance, kind in found.items() if is_standard(kind)}


def staging_key(asking: Asking, arn: str) -> StagingKey:
    """The key of a source server in its staging account, by its ARN there."""
    _, _, _, region, account, server = arn.split(":", 5)
    api = asking.api("drs", Target(account, region))
    answer = api("GetReplicationConfiguration", sourceServerID=server.rpartition("/")[2])
    return StagingKey(account, answer.get("ebsEncryptionKeyArn", ""))


def key(asking: Asking, arn: str) -> Key | None:
    """How KMS answers the launching account about a key of another account."""
    try:
        return Key(asking.api("kms")("DescribeKey", KeyId=arn)["KeyMetadata"].get("KeyState", ""))
    except CallFailed as failure:
        if failure.code == "NotFoundException":
            return None
        if failure.problem.kind is ProblemKind.ACCESS_DENIED and _BY_KEY_POLICY.search(failure.problem.message):
            return Key(shut_out=True)
        raise


def _rows(
    asking: Asking, operation: str, member: str, name: str, values: Sequence[str], **extra: object
) -> Iterator[Mapping[str, Any]]:
    filters = [{"Name": name, "Values": list(values)}]
    for page in pages(asking.api("ec2"), operation, "NextToken", Filters=filters, **extra):
        yield from page[member]
