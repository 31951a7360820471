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
    """ARNs of AWS's own documents name no account. A command by tags may meet any instance. AWS's guide names the
    document for the start of an automation, and real accounts were seen to ask about its definition: both are asked.
    """
    place = f"arn:aws:ssm:{call.region}:{call.account}"
    if action == "ssm:GetAutomationExecution":
        yield Permission(action, f"{place}:automation-execution/{asked.get('AutomationExecutionId')}")
        return
    name = str(asked.get("Name") or asked.get("DocumentName"))
    owner = "" if name.startswith(_OF_AWS) else call.account
    document = name if name.startswith("arn:") else f"arn:aws:ssm:{call.region}:{owner}:document/{name}"
    yield Permission(action, document)
    if action == "ssm:StartAutomationExecution":
        yield Permission(action, f"{place}:automation-execution/*")
        definition = document.replace(":document/", ":automation-definition/")
        yield Permission(action, f"{definition}:{asked.get('DocumentVersion', '$DEFAULT')}")
        for role in asked.get("Parameters", {}).get("AutomationAssumeRole", ()):
            yield Permission("iam:PassRole", role, {"iam:PassedToService": ("ssm.amazonaws.com",)})
    if action == "ssm:SendCommand":
        for instance in asked.get("InstanceIds") or ["*"]:
            yield Permission(action, f"arn:aws:ec2:{call.region}:{call.account}:instance/{instance}")
