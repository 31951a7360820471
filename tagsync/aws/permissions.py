"""The IAM policies that tagsync needs, as data. docs/permissions.md shows them. A test removes each action and checks
that something fails."""

from __future__ import annotations

from collections.abc import Sequence

IamPolicy = dict[str, object]

LAUNCH_TEMPLATE_ACTIONS = (
    "ec2:CreateLaunchTemplateVersion",
    "ec2:DescribeLaunchTemplateVersions",
    "ec2:DescribeLaunchTemplates",
    "ec2:ModifyLaunchTemplate",
)
"""What DRS does with the caller's permissions when launch settings change: they live in an EC2 launch template that DRS
keeps.

The list is from published examples for DRS. AWS documents no exact list, and the simulated AWS does not check these.
"""

LAUNCH_ACTIONS = (
    "ec2:AttachVolume",
    "ec2:AuthorizeSecurityGroupEgress",
    "ec2:AuthorizeSecurityGroupIngress",
    "ec2:CreateLaunchTemplate",
    "ec2:CreateLaunchTemplateVersion",
    "ec2:CreateSnapshot",
    "ec2:CreateTags",
    "ec2:CreateVolume",
    "ec2:DeleteLaunchTemplateVersions",
    "ec2:DeleteSnapshot",
    "ec2:DeleteVolume",
    "ec2:DescribeAccountAttributes",
    "ec2:DescribeAvailabilityZones",
    "ec2:DescribeImages",
    "ec2:DescribeInstanceAttribute",
    "ec2:DescribeInstanceStatus",
    "ec2:DescribeInstanceTypes",
    "ec2:DescribeInstances",
    "ec2:DescribeLaunchTemplateVersions",
    "ec2:DescribeLaunchTemplates",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeSnapshots",
    "ec2:DescribeSubnets",
    "ec2:DescribeVolumes",
    "ec2:DetachVolume",
    "ec2:ModifyInstanceAttribute",
    "ec2:ModifyLaunchTemplate",
    "ec2:RevokeSecurityGroupEgress",
    "ec2:RunInstances",
    "ec2:StartInstances",
    "ec2:StopInstances",
    "ec2:TerminateInstances",
)
"""What DRS does with the caller's permissions when it launches servers: the dependent actions of `drs:StartRecovery` in
AWS's service authorization reference. The simulated AWS does not check these."""

PASSED_ROLES = (
    "service-role/AWSElasticDisasterRecoveryConversionServerRole",
    "service-role/AWSElasticDisasterRecoveryRecoveryInstanceRole",
)
"""The roles that DRS gives to the instances it launches, unless a launch template names others."""


def caller_policy(
    partition: str = "aws", *, roles: Sequence[str] = ("tagsync",), organization: bool = False
) -> IamPolicy:
    """For the identity that starts tagsync: assume the roles with these names, and list the organisation if wanted.

    In the caller's own account no role is assumed: there the identity also needs `read_policy` and `write_policy`.
    """
    arns = [f"arn:{partition}:iam::*:role/{role}" for role in roles]
    statements = [_allow("AssumeRoles", ["sts:AssumeRole"], arns)]
    if organization:
        statements.append(_allow("ListAccounts", ["organizations:ListAccounts"], ["*"]))
    return _document(statements)


def read_policy(partition: str = "aws", *, launch: bool = False, staging: bool = False) -> IamPolicy:
    """For the read role of every account. `launch`: the policy ensures launch settings. `staging`: discovery finds
    staging accounts by itself.

    `ec2:DescribeRegions` is needed only if no regions are given. Describe calls cannot be narrowed to a resource.
    """
    actions = ["drs:DescribeSourceServers", "ec2:DescribeInstances", "ec2:DescribeRegions"]
    statements = [_allow("ReadFleet", actions, ["*"])]
    if staging:
        statements.append(_allow("FindStagingAccounts", ["drs:ListStagingAccounts"], ["*"]))
    if launch:
        statements.append(_allow("ReadLaunchSettings", ["drs:GetLaunchConfiguration"], [_source_servers(partition)]))
    return _document(statements)


def write_policy(partition: str = "aws", *, launch: bool = False) -> IamPolicy:
    """For the write role of every target account: tags of source servers, and nothing else."""
    servers = [_source_servers(partition)]
    statements = [_allow("WriteTags", ["drs:TagResource", "drs:UntagResource"], servers)]
    if launch:
        statements.append(_allow("WriteLaunchSettings", ["drs:UpdateLaunchConfiguration"], servers))
        statements.append(_allow("LetDrsEditLaunchTemplates", list(LAUNCH_TEMPLATE_ACTIONS), ["*"]))
    return _document(statements)


def recovery_read_policy(partition: str = "aws") -> IamPolicy:
    """In addition to `read_policy`: read native recovery plans. The listing cannot be narrowed to a resource."""
    plans = [f"arn:{partition}:drs:*:*:recovery-plan/*"]
    statements = [
        _allow("ListRecoveryPlans", ["drs:ListRecoveryPlans"], ["*"]),
        _allow("ReadRecoveryPlans", ["drs:GetRecoveryPlan", "drs:ListRecoveryPlanSteps"], plans),
    ]
    return _document(statements)


def recovery_write_policy(partition: str = "aws") -> IamPolicy:
    """In addition to `write_policy`: create native recovery plans and maintain their steps. It starts none.

    `drs:CreateRecoveryPlan` cannot be narrowed to a plan, which does not exist yet. With tags it also needs
    `drs:TagResource`.
    """
    plans = [f"arn:{partition}:drs:*:*:recovery-plan/*"]
    actions = [
        "drs:CreateRecoveryPlanStep",
        "drs:DeleteRecoveryPlan",
        "drs:DeleteRecoveryPlanStep",
        "drs:ReorderRecoveryPlanSteps",
        "drs:TagResource",
        "drs:UpdateRecoveryPlan",
        "drs:UpdateRecoveryPlanStep",
    ]
    statements = [
        _allow("CreateRecoveryPlans", ["drs:CreateRecoveryPlan"], ["*"]),
        _allow("KeepRecoveryPlans", actions, plans),
    ]
    return _document(statements)


def recovery_watch_policy(partition: str = "aws") -> IamPolicy:
    """In addition to `recovery_read_policy`: read executions, and the jobs of a target. Listings cannot be narrowed to
    a resource."""
    plans, jobs = [f"arn:{partition}:drs:*:*:recovery-plan/*"], [f"arn:{partition}:drs:*:*:job/*"]
    listings = ["drs:DescribeJobs", "drs:ListRecoveryPlanExecutions"]
    actions = ["GetRecoveryPlanExecution", "GetRecoveryPlanExecutionStep", "ListRecoveryPlanExecutionSteps"]
    statements = [
        _allow("ListJobsAndExecutions", listings, ["*"]),
        _allow("ReadJobLogs", ["drs:DescribeJobLogItems"], jobs),
        _allow("ReadExecutions", [f"drs:{action}" for action in actions], plans),
    ]
    return _document(statements)


def recovery_run_policy(partition: str = "aws") -> IamPolicy:
    """For those who run native recovery plans, in addition to the read role: start, retry, skip, cancel."""
    actions = [
        "drs:CancelRecoveryPlanExecution",
        "drs:RetryRecoveryPlanExecutionStep",
        "drs:StartRecoveryPlanExecution",
        "drs:UpdateRecoveryPlanExecutionStep",
    ]
    return _document([_allow("RunRecoveryPlans", actions, [f"arn:{partition}:drs:*:*:recovery-plan/*"])])


def recovery_policy(partition: str = "aws") -> IamPolicy:
    """For the recovery role of every target account: launch source servers, and read the jobs that launch them.

    The EC2 actions are allowed only to DRS, which uses the role's permissions for them.
    """
    jobs, through_drs = f"arn:{partition}:drs:*:*:job/*", {"Bool": {"aws:ViaAWSService": "true"}}
    start = ["drs:StartRecovery", "drs:CreateRecoveryInstanceForDrs"]
    passed = [f"arn:{partition}:iam::*:role/{role}" for role in PASSED_ROLES]
    return _document(
        [
            _allow("StartRecovery", start, [_source_servers(partition)]),
            _allow("TagJobs", ["drs:TagResource"], [jobs]),
            _allow("ReadJobs", ["drs:DescribeJobs", "drs:ListTagsForResource"], ["*"]),
            _allow("ReadJobLogs", ["drs:DescribeJobLogItems"], [jobs]),
            _allow("LetDrsLaunch", list(LAUNCH_ACTIONS), ["*"]) | {"Condition": through_drs},
            _allow("LetDrsPassItsRoles", ["iam:PassRole"], passed) | {"Condition": through_drs},
        ]
    )


def together(*policies: IamPolicy) -> IamPolicy:
    """One policy with the statements of all, in their order."""
    return _document([statement for policy in policies for statement in policy["Statement"]])  # type: ignore[attr-defined]


def trust_policy(principals: str | Sequence[str], external_id: str = "") -> IamPolicy:
    """Who may assume a role: the ARNs of one or more principals, with an external id if one is given."""
    aws = principals if isinstance(principals, str) else list(principals)
    statement: dict[str, object] = {"Effect": "Allow", "Principal": {"AWS": aws}, "Action": "sts:AssumeRole"}
    if external_id:
        statement["Condition"] = {"StringEquals": {"sts:ExternalId": external_id}}
    return _document([statement])


def _source_servers(partition: str) -> str:
    return f"arn:{partition}:drs:*:*:source-server/*"


def _allow(sid: str, actions: Sequence[str], resources: Sequence[str]) -> dict[str, object]:
    return {"Sid": sid, "Effect": "Allow", "Action": list(actions), "Resource": list(resources)}


def _document(statements: Sequence[dict[str, object]]) -> IamPolicy:
    return {"Version": "2012-10-17", "Statement": list(statements)}
