"""What the recovery role needs where DRS runs post-launch actions: Systems Manager documents, in the role's name.

The statements are those of AWS's own policy AWSElasticDisasterRecoveryLaunchActionsPolicy, for every document of AWS
and of the account.
"""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.aws.permissions.statements import GIVEN_TO_DRS, KEPT_BY_DRS, Condition, allow, ec2

WITH_ACTIONS_ROLE = "service-role/AWSElasticDisasterRecoveryRecoveryInstanceWithLaunchActionsRole"
"""The role that DRS gives to instances on which actions run."""
THROUGH_DRS: Condition = {"ForAnyValue:StringEquals": {"aws:CalledVia": ["drs.amazonaws.com"]}}
THROUGH_SSM: Condition = {"ForAnyValue:StringEquals": {"aws:CalledVia": ["ssm.amazonaws.com"]}}
OF_THIS_ACCOUNT: Condition = {"StringEquals": {"aws:ResourceAccount": "${aws:PrincipalAccount}"}}


def post_launch_statements(partition: str) -> Iterator[dict[str, object]]:
    instances = ec2(partition, "instance")
    own, of_aws = f"arn:{partition}:ssm:*:*:", f"arn:{partition}:ssm:*::"
    run, start = ["ssm:SendCommand"], ["ssm:StartAutomationExecution"]
    documents, executions = [f"{own}document/*"], [f"{own}automation-execution/*"]
    parameters = [f"{own}parameter/ManagedByAWSElasticDisasterRecoveryService-*"]
    definitions = "automation-definition/*:*"
    yield allow("FindTargets", ["ssm:DescribeInstanceInformation", "ssm:DescribeParameters"], ["*"], THROUGH_DRS)
    yield allow("RunOwnCommands", run, documents, {**THROUGH_DRS, **OF_THIS_ACCOUNT})
    yield allow("RunCommandsOfAws", run, [f"{of_aws}document/*"], THROUGH_DRS)
    yield allow("RunOwnAutomations", start, [f"{own}{definitions}"], {**THROUGH_DRS, **OF_THIS_ACCOUNT})
    yield allow("RunAutomationsOfAws", start, [f"{of_aws}{definitions}", *executions], THROUGH_DRS)
    yield allow("CommandInstances", run, instances, {**THROUGH_DRS, **KEPT_BY_DRS})
    yield allow("CommandLaunchedInto", run, instances, {**THROUGH_DRS, **GIVEN_TO_DRS})
    yield allow("ListCommands", ["ssm:ListCommandInvocations", "ssm:ListDocuments"], ["*"])
    reads = ["ssm:DescribeDocument", "ssm:GetDocument", "ssm:ListDocumentVersions"]
    yield allow("ReadDocuments", reads, documents)
    yield allow("FollowAutomations", ["ssm:GetAutomationExecution"], executions, KEPT_BY_DRS)
    yield allow("ReadParameters", ["ssm:GetParameters"], parameters, THROUGH_SSM)
    yield allow("KeepParameters", ["ssm:GetParameter", "ssm:PutParameter"], parameters, OF_THIS_ACCOUNT)
