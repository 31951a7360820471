"""What hooks of driven recoveries need in an account: exactly the functions and documents that the settings name."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.aws.permissions.statements import GIVEN_TO_DRS, KEPT_BY_DRS, Condition, IamPolicy, allow, document, ec2
from tagsync.recovery.hooks.allowed import AllowedHooks

_OF_AWS = ("amazon", "amzn", "aws")
"""How the names of documents begin that AWS owns (SSM, `CreateDocument`). Their ARNs name no account."""
TO_SSM: Condition = {"StringEquals": {"iam:PassedToService": "ssm.amazonaws.com"}}


def hook_policy(partition: str, account: str, hooks: AllowedHooks) -> IamPolicy:
    """The policy for one account; without statements where it needs none."""
    return document([*hook_statements(partition, account, hooks)])


def hook_statements(partition: str, account: str, hooks: AllowedHooks) -> Iterator[dict[str, object]]:
    """The statements for one account. Commands are run only on instances that DRS has launched, or was given."""
    functions, documents = _named(partition, account, hooks)
    roles = [arn for arn in hooks.automation_roles if _account(arn) == account]
    if functions:
        yield allow("CallHooks", ["lambda:GetFunctionConfiguration", "lambda:InvokeFunction"], functions)
    if documents:
        executions = [f"arn:{partition}:ssm:*:{account}:automation-execution/*"]
        instances, run = ec2(partition, "instance"), ["ssm:SendCommand"]
        actions = ["ssm:DescribeDocument", "ssm:SendCommand", "ssm:StartAutomationExecution"]
        yield allow("RunHookDocuments", actions, documents)
        yield allow("RunHookAutomations", ["ssm:GetAutomationExecution", "ssm:StartAutomationExecution"], executions)
        yield allow("RunHookDefinitions", ["ssm:StartAutomationExecution"], [_definition(each) for each in documents])
        yield allow("CommandLaunched", run, instances, KEPT_BY_DRS)
        yield allow("CommandGiven", run, instances, GIVEN_TO_DRS)
        yield allow("ListHookCommands", ["ssm:ListCommandInvocations", "ssm:ListCommands"], ["*"])
    if roles:
        yield allow("PassHookRoles", ["iam:PassRole"], roles, TO_SSM)


def hook_look_statements(partition: str, account: str, hooks: AllowedHooks) -> Iterator[dict[str, object]]:
    """The statements for who looks whether hooks are there, and calls none."""
    functions, documents = _named(partition, account, hooks)
    if functions:
        yield allow("LookAtHooks", ["lambda:GetFunctionConfiguration"], functions)
    if documents:
        yield allow("LookAtHookDocuments", ["ssm:DescribeDocument"], documents)


def _named(partition: str, account: str, hooks: AllowedHooks) -> tuple[list[str], list[str]]:
    """The functions of this account, and the documents."""
    functions = [arn for arn in hooks.lambdas if _account(arn) == account]
    return functions, [_document_arn(partition, account, name) for name in hooks.documents]


def _account(arn: str) -> str:
    return arn.split(":")[4]


def _definition(document_arn: str) -> str:
    """Real accounts were seen to ask about the definition of an automation; AWS's guide names the document."""
    return f"{document_arn.replace(':document/', ':automation-definition/')}:*"


def _document_arn(partition: str, account: str, name: str) -> str:
    """Automation documents are documents too (Systems Manager User Guide, "Setting up identity based policies
    examples")."""
    if name.startswith("arn:"):
        return name.replace(":automation-definition/", ":document/")
    owner = "" if name.lower().startswith(_OF_AWS) else account
    return f"arn:{partition}:ssm:*:{owner}:document/{name}"
