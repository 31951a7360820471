"""What IAM asks about SSM documents and their runs (Service Authorization Reference, "AWS Systems Manager")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tagsync.lab.iam.permission import Permission
from tagsync.lab.wire.calls import Call

DOCUMENT_ACTIONS = frozenset(
    {
        "ssm:DescribeDocument",
        "ssm:GetAutomationExecution",
        "ssm:SendCommand",
        "ssm:StartAutomationExecution",
    }
)
_OF_AWS = "AWS-"


def document_permissions(action: str, asked: Mapping[str, Any], call: Call) -> Iterator[Permission]:
    """ARNs of AWS's own documents name no account. A command by tags may meet any instance."""
    place = f"arn:aws:ssm:{call.region}:{call.account}"
    if action == "ssm:GetAutomationExecution":
        yield Permission(action, f"{place}:automation-execution/{asked.get('AutomationExecutionId')}")
        return
    name = str(asked.get("Name") or asked.get("DocumentName"))
    owner = "" if name.startswith(_OF_AWS) else call.account
    yield Permission(action, name if name.startswith("arn:") else f"arn:aws:ssm:{call.region}:{owner}:document/{name}")
    if action == "ssm:StartAutomationExecution":
        yield Permission(action, f"{place}:automation-execution/*")
        for role in asked.get("Parameters", {}).get("AutomationAssumeRole", ()):
            yield Permission("iam:PassRole", role, {"iam:PassedToService": ("ssm.amazonaws.com",)})
    if action == "ssm:SendCommand":
        for instance in asked.get("InstanceIds") or ["*"]:
            yield Permission(action, f"arn:aws:ec2:{call.region}:{call.account}:instance/{instance}")
