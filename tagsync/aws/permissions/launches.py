"""The policy of the recovery role: start recoveries, and let DRS launch in the role's name.

What a launch takes was proven on real accounts; the conditions are those of AWS's own policy
AWSElasticDisasterRecoveryConsoleFullAccess_v2.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tagsync.aws.permissions.fleet import LAUNCH_TEMPLATE_WRITES
from tagsync.aws.permissions.post_launch import WITH_ACTIONS_ROLE, post_launch_statements
from tagsync.aws.permissions.statements import (
    GIVEN_TO_DRS,
    KEPT_BY_DRS,
    Condition,
    IamPolicy,
    allow,
    document,
    drs,
    ec2,
)
from tagsync.recovery.driven.drive import ORDER_TAG

PASSED_ROLES = (
    "service-role/AWSElasticDisasterRecoveryConversionServerRole",
    "service-role/AWSElasticDisasterRecoveryRecoveryInstanceRole",
)
"""The roles that DRS gives to the instances it launches, unless a launch template names others."""
DESCRIBED = (
    "AccountAttributes",
    "AvailabilityZones",
    "CapacityReservations",
    "Hosts",
    "Images",
    "InstanceStatus",
    "InstanceTypeOfferings",
    "InstanceTypes",
    "Instances",
    "KeyPairs",
    "LaunchTemplateVersions",
    "LaunchTemplates",
    "SecurityGroups",
    "Snapshots",
    "Subnets",
    "Volumes",
)
"""What DRS looks up in EC2 for a launch."""
THROUGH_AWS: Condition = {"Bool": {"aws:ViaAWSService": "true"}}
"""DRS may, in the role's name; the role itself may not."""
ITS_OWN: Condition = {**THROUGH_AWS, **KEPT_BY_DRS}
TO_EC2: Condition = {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}
INTO_THIS: Condition = {**THROUGH_AWS, **GIVEN_TO_DRS}


@dataclass(frozen=True, slots=True)
class Launches:
    """What else launches do in an account.

    `profile_roles` are the roles of the instance profiles that launch templates name.
    """

    post_launch_actions: bool = False
    instance_fleets: bool = False
    profile_roles: tuple[str, ...] = ()


def recovery_policy(partition: str = "aws", launches: Launches = Launches()) -> IamPolicy:
    """The policy of the recovery role in every target account: launch source servers, and read their jobs."""
    servers, jobs = drs(partition, "source-server"), drs(partition, "job")
    executions = drs(partition, "recovery-plan-execution", "recovery-plan")
    starts: Condition = {"StringEquals": {"drs:CreateAction": "StartRecovery"}}
    order: Condition = {"ForAllValues:StringEquals": {"aws:TagKeys": [ORDER_TAG]}, "Null": {"aws:TagKeys": "false"}}
    listings = ["DescribeJobs", "DescribeReplicationConfigurationTemplates", "ListTagsForResource"]
    roles = [*PASSED_ROLES, *([WITH_ACTIONS_ROLE] if launches.post_launch_actions else []), *launches.profile_roles]
    return document(
        [
            allow("StartRecovery", ["drs:StartRecovery", "drs:CreateRecoveryInstanceForDrs"], servers),
            allow("TagAtStart", ["drs:TagResource"], [*jobs, *servers], starts),
            allow("TagOrders", ["drs:TagResource"], [*servers, *executions], order),
            allow("ReadJobs", [f"drs:{action}" for action in listings], ["*"]),
            allow("ReadJobLogs", ["drs:DescribeJobLogItems"], jobs),
            *_lookups(partition),
            *_launching(partition, launches),
            allow("PassRoles", ["iam:PassRole"], [f"arn:{partition}:iam::*:role/{role}" for role in roles], TO_EC2),
            *(_fleets(partition) if launches.instance_fleets else ()),
            *(post_launch_statements(partition) if launches.post_launch_actions else ()),
        ]
    )


def _lookups(partition: str) -> Iterator[dict[str, object]]:
    """Reads that DRS makes before a launch. Only those of an instance and of a key can be narrowed to a resource."""
    keys = ["ec2:GetEbsDefaultKmsKeyId", "ec2:GetEbsEncryptionByDefault", "kms:ListAliases"]
    lists = [*keys, "iam:ListInstanceProfiles", "iam:ListRoles"]
    yield allow("LookUp", [*(f"ec2:Describe{name}" for name in DESCRIBED), *lists], ["*"])
    yield allow("LookAtInstances", ["ec2:DescribeInstanceAttribute"], ec2(partition, "instance"))
    yield allow("LookAtKeys", ["kms:DescribeKey"], [f"arn:{partition}:kms:*:*:key/*"])


def _launching(partition: str, launches: Launches) -> Iterator[dict[str, object]]:
    """A launch template may name any resource that an instance can be run with, so RunInstances names none."""
    instances, volumes, snapshots = (ec2(partition, kind) for kind in ("instance", "volume", "snapshot"))
    groups, templates = ec2(partition, "security-group"), ec2(partition, "launch-template")
    console = ["ec2:GetConsoleOutput", "ec2:GetConsoleScreenshot"]
    change = ["ec2:ModifyInstanceAttribute", "ec2:StartInstances", "ec2:StopInstances", "ec2:TerminateInstances"]
    rules = ["AuthorizeSecurityGroupEgress", "AuthorizeSecurityGroupIngress", "RevokeSecurityGroupEgress"]
    makes = ["CreateSecurityGroup", "CreateSnapshot", "CreateVolume", "RunInstances"]
    makes += ["CreateFleet", "CreateNetworkInterface"] if launches.instance_fleets else []
    created: Condition = {**THROUGH_AWS, "StringEquals": {"ec2:CreateAction": makes}}
    tagged = [*groups, *volumes, *snapshots, *instances, *ec2(partition, "network-interface")]
    yield allow("Run", ["ec2:RunInstances"], ["*"], THROUGH_AWS)
    yield allow("CreateDisks", ["ec2:CreateSnapshot", "ec2:CreateVolume"], [*snapshots, *volumes], THROUGH_AWS)
    yield allow("CreateGroups", ["ec2:CreateSecurityGroup"], [*groups, *ec2(partition, "vpc")], THROUGH_AWS)
    yield allow("TagNew", ["ec2:CreateTags"], tagged, created)
    yield allow("Attach", ["ec2:AttachVolume", "ec2:DetachVolume"], [*instances, *volumes], THROUGH_AWS)
    yield allow("ChangeInstances", [*change, *console], instances, ITS_OWN)
    yield allow("LaunchInto", ["ec2:StartInstances", *console], instances, INTO_THIS)
    yield allow("DeleteVolumes", ["ec2:DeleteVolume"], volumes, ITS_OWN)
    yield allow("DeleteSnapshots", ["ec2:DeleteSnapshot"], snapshots, ITS_OWN)
    yield allow("ChangeGroups", [f"ec2:{rule}" for rule in rules], groups, ITS_OWN)
    edit = [*LAUNCH_TEMPLATE_WRITES, "ec2:DeleteLaunchTemplateVersions"]
    yield allow("EditLaunchTemplates", edit, templates, KEPT_BY_DRS)
    if launches.instance_fleets or launches.post_launch_actions:
        yield allow("GiveProfiles", ["ec2:AssociateIamInstanceProfile"], instances, ITS_OWN)


def _fleets(partition: str) -> Iterator[dict[str, object]]:
    """Launches of the first instance type of a list that there is capacity for."""
    interfaces, of = ec2(partition, "network-interface"), ec2(partition, "security-group", "subnet")
    yield allow("FindTypes", ["ec2:GetInstanceTypesFromInstanceRequirements"], ["*"])
    yield allow("RunFleets", ["ec2:CreateFleet"], ["*"], THROUGH_AWS)
    yield allow("CreateInterfaces", ["ec2:CreateNetworkInterface"], [*interfaces, *of], THROUGH_AWS)
    yield allow("LendInterfaces", ["ec2:CreateNetworkInterfacePermission"], interfaces, ITS_OWN)
