"""What DRS does in the name of those who start a recovery, or terminate what it launched. A permission that is missing
fails the launch or the termination, not the call.

From AWS's sample for DRS with ARC Region switch, which runs on real accounts, and from CloudTrail of real launches. The
lab asks for all of it at every start, whatever the server has; of native plans AWS says nothing, and the lab asks for
nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tagsync.lab.ec2 import regions
from tagsync.lab.iam.permission import Permission, arn_of
from tagsync.lab.wire.calls import Call

_THROUGH = {"aws:ViaAWSService": ("true",), "aws:CalledVia": ("drs.amazonaws.com",)}
_DRS = {
    "CreateRecoveryInstanceForDrs": "source-server",
    "DescribeReplicationConfigurationTemplates": "",
    "ListTagsForResource": "",
}
_DESCRIBES = (
    *("AccountAttributes", "AvailabilityZones", "CapacityReservations", "Hosts", "Images", "InstanceStatus"),
    *("InstanceTypeOfferings", "InstanceTypes", "Instances", "KeyPairs", "LaunchTemplateVersions", "LaunchTemplates"),
    *("SecurityGroups", "Snapshots", "Subnets", "Volumes"),
)
_READS = (
    *("ec2:GetEbsDefaultKmsKeyId", "ec2:GetEbsEncryptionByDefault"),
    *("iam:ListInstanceProfiles", "iam:ListRoles", "kms:ListAliases"),
)
_EC2 = {
    "AttachVolume": ("instance", "volume"),
    "AuthorizeSecurityGroupEgress": ("security-group",),
    "AuthorizeSecurityGroupIngress": ("security-group",),
    "CreateLaunchTemplateVersion": ("launch-template",),
    "CreateSecurityGroup": ("security-group", "vpc"),
    "CreateSnapshot": ("snapshot", "volume"),
    "CreateVolume": ("volume",),
    "DeleteLaunchTemplateVersions": ("launch-template",),
    "DeleteSnapshot": ("snapshot",),
    "DeleteVolume": ("volume",),
    "DescribeInstanceAttribute": ("instance",),
    "DetachVolume": ("instance", "volume"),
    "GetConsoleOutput": ("instance",),
    "GetConsoleScreenshot": ("instance",),
    "ModifyInstanceAttribute": ("instance",),
    "ModifyLaunchTemplate": ("launch-template",),
    "RevokeSecurityGroupEgress": ("security-group",),
    "RunInstances": ("image", "instance", "network-interface", "security-group", "subnet", "volume"),
    "StartInstances": ("instance",),
    "StopInstances": ("instance",),
    "TerminateInstances": ("instance",),
}
_MAKES = {
    "CreateSecurityGroup": "security-group",
    "CreateSnapshot": "snapshot",
    "CreateVolume": "volume",
    "RunInstances": "instance",
}
"""What makes a resource that is tagged at once, and of what type it is."""
_ENDS = {"DeleteVolume": "volume", "TerminateInstances": "instance"}
"""What a termination does, and to resources of what type. AWS does not list it: it is what a launch does before it
replaces an instance."""
_LOOKED_UP = ("Instances", "Volumes")
_ROLES = ("ConversionServerRole", "RecoveryInstanceRole")


def in_the_name_of(call: Call) -> Iterator[Permission]:
    """What DRS does in the name of the caller, in the caller's account and region."""
    if call.op == "StartRecovery":
        yield from _launching(call)
    elif call.op == "TerminateRecoveryInstances":
        yield from _terminating(call)


def _terminating(call: Call) -> Iterator[Permission]:
    for each in _LOOKED_UP:
        yield Permission(f"ec2:Describe{each}", "*", _THROUGH)
    for action, kind in _ENDS.items():
        yield Permission(f"ec2:{action}", arn_of(call, "ec2", f"{kind}/*"), _THROUGH)


def _launching(call: Call) -> Iterator[Permission]:
    through, partition, arn = _THROUGH, regions.partition_of(call.region), partial(arn_of, call)
    for action, kind in _DRS.items():
        yield Permission(f"drs:{action}", arn("drs", f"{kind}/*") if kind else "*", through)
    for action in (*(f"ec2:Describe{each}" for each in _DESCRIBES), *_READS):
        yield Permission(action, "*", through)
    yield Permission("kms:DescribeKey", arn("kms", "key/*"), through)
    for action, kinds in _EC2.items():
        for kind in kinds:
            yield Permission(f"ec2:{action}", arn("ec2", f"{kind}/*"), through)
    for action, kind in _MAKES.items():
        yield Permission("ec2:CreateTags", arn("ec2", f"{kind}/*"), {**through, "ec2:CreateAction": (action,)})
    for role in _ROLES:
        passed = f"arn:{partition}:iam::{call.account}:role/service-role/AWSElasticDisasterRecovery{role}"
        yield Permission("iam:PassRole", passed, {**through, "iam:PassedToService": ("ec2.amazonaws.com",)})
