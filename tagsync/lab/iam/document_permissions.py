"""What IAM asks about SSM documents and their runs (Service Authorization Reference, "AWS Systems Manager")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tagsync.lab.iam.permission import Permission, arn_of
from tagsync.lab.wire.calls import Call

DOCUMENT_ACTIONS = frozenset(
    {
        "ssm:DescribeDocument",
        "ssm:GetAutomationExecution",
        "ssm:SendCommand",
        "ssm:StartAutomationExecution",
    }
)
OF_AWS = "AWS-"
"""How the names of documents begin that AWS owns, which are everywhere. The others are made with CreateDocument."""


def document_permissions(action: str, asked: Mapping[str, Any], call: Call) -> Iterator[Permission]:
    """ARNs of AWS's own documents name no account. A command by tags may meet any instance. AWS's guide names the
    document for the start of an automation, and real accounts were seen to ask about its definition: both are asked.
    """
    if action == "ssm:GetAutomationExecution":
        yield Permission(action, arn_of(call, "ssm", f"automation-execution/{asked.get('AutomationExecutionId')}"))
        return
    name = str(asked.get("Name") or asked.get("DocumentName"))
    owner = "" if name.startswith(OF_AWS) else call.account
    document = name if name.startswith("arn:") else arn_of(call, "ssm", f"document/{name}", account=owner)
    yield Permission(action, document)
    if action == "ssm:StartAutomationExecution":
        yield Permission(action, arn_of(call, "ssm", "automation-execution/*"))
        definition = document.replace(":document/", ":automation-definition/")
        yield Permission(action, f"{definition}:{asked.get('DocumentVersion', '$DEFAULT')}")
        for role in asked.get("Parameters", {}).get("AutomationAssumeRole", ()):
            yield Permission("iam:PassRole", role, {"iam:PassedToService": ("ssm.amazonaws.com",)})
    if action == "ssm:SendCommand":
        for instance in asked.get("InstanceIds") or ["*"]:
            yield Permission(action, arn_of(call, "ec2", f"instance/{instance}"))
