"""The policy for asking what launches need: launch templates and what they name, a quota, staging keys."""

from __future__ import annotations

from tagsync.aws.permissions.statements import IamPolicy, allow, document, drs
from tagsync.recovery.launching.needs import QUOTA_CODE

_DESCRIBED = (
    "InstanceTypeOfferings",
    "InstanceTypes",
    "KeyPairs",
    "LaunchTemplateVersions",
    "SecurityGroups",
    "Subnets",
)


def launch_needs_policy(partition: str = "aws") -> IamPolicy:
    """In addition to `recovery_watch_policy`: what a preflight asks of launches. Without an action of it a recovery
    starts all the same, and the preflight warns of what it did not ask.

    Describe calls cannot be narrowed to a resource. KMS asks the policy of the key, too. The settings of replication
    are those of a staging account.
    """
    quota, profiles = (
        f"arn:{partition}:servicequotas:*:*:ec2/{QUOTA_CODE}",
        f"arn:{partition}:iam::*:instance-profile/*",
    )
    return document(
        [
            allow("LookAtLaunches", [f"ec2:Describe{name}" for name in _DESCRIBED], ["*"]),
            allow("ReadVcpuQuota", ["servicequotas:GetServiceQuota"], [quota]),
            allow("LookForProfiles", ["iam:GetInstanceProfile"], [profiles]),
            allow("FindStagingKeys", ["drs:GetReplicationConfiguration"], drs(partition, "source-server")),
            allow("LookAtStagingKeys", ["kms:DescribeKey"], [f"arn:{partition}:kms:*:*:key/*"]),
        ]
    )
