"""The policies of the read role and the write role: source servers, their instances, tags and launch settings."""

from __future__ import annotations

from tagsync.aws.permissions.statements import KEPT_BY_DRS, IamPolicy, allow, document, drs, ec2

LAUNCH_TEMPLATE_READS = ("ec2:DescribeInstances", "ec2:DescribeLaunchTemplateVersions", "ec2:DescribeLaunchTemplates")
LAUNCH_TEMPLATE_WRITES = ("ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate")
"""What DRS does with the caller's permissions when launch settings change: they live in an EC2 launch template that DRS
keeps. AWS documents these dependent actions of `drs:UpdateLaunchConfiguration`, but for `ec2:DescribeLaunchTemplates`,
which published examples have."""


def read_policy(partition: str = "aws", *, launch: bool = False, staging: bool = False) -> IamPolicy:
    """The policy of the read role in every account. `launch`: the policy file ensures launch settings. `staging`:
    discovery finds staging accounts by itself.

    `ec2:DescribeRegions` is needed only if no regions are given. Describe calls cannot be narrowed to a resource.
    """
    actions = ["drs:DescribeSourceServers", "ec2:DescribeInstances", "ec2:DescribeRegions"]
    statements = [allow("ReadFleet", actions, ["*"])]
    if staging:
        statements.append(allow("FindStagingAccounts", ["drs:ListStagingAccounts"], ["*"]))
    if launch:
        servers = drs(partition, "source-server")
        statements.append(allow("ReadLaunchSettings", ["drs:GetLaunchConfiguration"], servers))
    return document(statements)


def write_policy(partition: str = "aws", *, launch: bool = False) -> IamPolicy:
    """The policy of the write role in every target account: tags of source servers, and nothing else."""
    servers = drs(partition, "source-server")
    statements = [allow("WriteTags", ["drs:TagResource", "drs:UntagResource"], servers)]
    if launch:
        templates = ec2(partition, "launch-template")
        statements += [
            allow("WriteLaunchSettings", ["drs:UpdateLaunchConfiguration"], servers),
            allow("LetDrsReadLaunchTemplates", LAUNCH_TEMPLATE_READS, ["*"]),
            allow("LetDrsEditLaunchTemplates", LAUNCH_TEMPLATE_WRITES, templates, KEPT_BY_DRS),
        ]
    return document(statements)
