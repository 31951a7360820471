"""The permissions that a request needs in IAM: actions and their resources.

From the AWS document "Actions, resources, and condition keys for AWS services"; what DRS needs is in a file of its own.
``*`` stands for an operation without permissions at the level of resources, and for those whose resource the lab does
not look up.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, unquote

from tagsync.lab.iam.document_permissions import DOCUMENT_ACTIONS, document_permissions
from tagsync.lab.iam.drs_permissions import drs_permissions
from tagsync.lab.iam.permission import Permission
from tagsync.lab.iam.role_request import RoleRequest, read_role_request
from tagsync.lab.iam.s3_permissions import s3_permissions
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Request
from tagsync.lab.wire.query_protocol import form

_PREFIXES = {"monitoring": "cloudwatch"}
_ACTIONS = {("lambda", "Invoke"): "InvokeFunction", ("lambda", "InvokeAsync"): "InvokeFunction"}
_MOVING = ("ReceiveMessage", "DeleteMessage", "GetQueueAttributes")
"""What StartMessageMoveTask needs besides: the AWS document "Troubleshoot Amazon SQS dead-letter queue"."""
_FREE = frozenset({"sts:GetCallerIdentity"})
ENFORCED = frozenset(
    {
        *("drs", "dynamodb", "ec2", "events", "iam", "kms", "lambda", "logs", "monitoring", "organizations"),
        *("s3", "scheduler", "servicequotas", "sns", "sqs", "ssm", "states", "sts"),
    }
)


def needed(request: Request, call: Call, caller: RoleRequest | None = None) -> list[Permission]:
    """Everything that must be allowed; nothing for what IAM is not asked about. `caller`: the session that asks."""
    if call.service not in ENFORCED:
        return []
    prefix = _PREFIXES.get(call.service, call.service)
    action = f"{prefix}:{_ACTIONS.get((call.service, call.op), call.op)}"
    if action in _FREE:
        return []
    if call.service == "drs":
        found = list(drs_permissions(request, call))
    elif call.service == "s3":
        found = list(s3_permissions(request, call))
    elif action == "sts:AssumeRole":
        asked = read_role_request(form(request)).after(caller)
        found = [Permission(each, asked.role, asked.context(each)) for each in asked.actions]
    elif action in DOCUMENT_ACTIONS:
        found = list(document_permissions(action, _content(request), call))
    elif call.op == "TransactWriteItems":
        found = list(_transaction(request, call))
    else:
        find = _RESOURCES.get(call.service)
        found = [Permission(action, each) for each in (list(find(request, call)) if find else []) or ["*"]]
    if call.op == "StartMessageMoveTask":
        found += [Permission(f"sqs:{each}", found[0].resource) for each in _MOVING]
    if call.op in ("CreateSchedule", "UpdateSchedule"):
        passed = {"iam:PassedToService": ("scheduler.amazonaws.com",)}
        role = str(_content(request).get("Target", {}).get("RoleArn"))
        found.append(Permission("iam:PassRole", role, passed))
    said = {"aws:RequestedRegion": (call.region,), "aws:ViaAWSService": ("false",)}
    return [replace(each, context={**said, **_owner(each.resource, call), **each.context}) for each in found]


def _owner(resource: str, call: Call) -> dict[str, tuple[str, ...]]:
    """The account of a resource; that of the call where its ARN does not say one."""
    parts = resource.split(":")
    return {"aws:ResourceAccount": (parts[4] if len(parts) > 5 and parts[4].isdigit() else call.account,)}


def _content(request: Request) -> dict[str, Any]:
    try:
        found = json.loads(request.body or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _arn(call: Call, resource: str) -> str:
    return f"arn:aws:{call.service}:{call.region}:{call.account}:{resource}"


def _dynamodb(request: Request, call: Call) -> Iterator[str]:
    content = _content(request)
    names = [content["TableName"]] if "TableName" in content else list(content.get("RequestItems", ()))
    index = f"/index/{content['IndexName']}" if "IndexName" in content else ""
    for name in names:
        yield (name if name.startswith("arn:") else _arn(call, f"table/{name}")) + index


def _transaction(request: Request, call: Call) -> Iterator[Permission]:
    """A transaction needs the permission of each of its parts, and none of its own."""
    actions = {"Put": "PutItem", "Update": "UpdateItem", "Delete": "DeleteItem", "ConditionCheck": "ConditionCheckItem"}
    for item in _content(request).get("TransactItems", ()):
        for kind, part in item.items():
            yield Permission(f"dynamodb:{actions[kind]}", _arn(call, f"table/{part['TableName']}"))


def _lambda(request: Request, call: Call) -> Iterator[str]:
    parts = request.path.split("/")
    if "functions" in parts[:-1]:
        name = unquote(parts[parts.index("functions") + 1])
        yield name if name.startswith("arn:") else _arn(call, f"function:{name}")


def _scheduler(request: Request, call: Call) -> Iterator[str]:
    parts = request.path.strip("/").split("/")
    if len(parts) == 2 and parts[0] == "schedules":
        group = parse_qs(request.query).get("groupName", [_content(request).get("GroupName", "default")])[0]
        yield _arn(call, f"schedule/{group}/{unquote(parts[1])}")
    elif len(parts) == 2 and parts[0] == "schedule-groups":
        yield _arn(call, f"schedule-group/{unquote(parts[1])}")


def _sqs(request: Request, call: Call) -> Iterator[str]:
    content = _content(request)
    if "QueueUrl" in content:
        account, name = str(content["QueueUrl"]).rsplit("/", 2)[-2:]
        yield f"arn:aws:sqs:{call.region}:{account}:{name}"
    elif "SourceArn" in content:  # of a task that moves messages
        yield str(content["SourceArn"])


def _ssm(request: Request, call: Call) -> Iterator[str]:
    content = _content(request)
    names = [content[each] for each in ("Name", "Path") if each in content] + list(content.get("Names", ()))
    for name in names:
        yield name if name.startswith("arn:") else _arn(call, f"parameter/{name.lstrip('/')}")


def _events(request: Request, call: Call) -> Iterator[str]:
    if call.op != "PutEvents":
        return
    for entry in _content(request).get("Entries", ()):
        bus = entry.get("EventBusName", "default")
        yield bus if bus.startswith("arn:") else _arn(call, f"event-bus/{bus}")


def _states(request: Request, _: Call) -> Iterator[str]:
    content = _content(request)
    for name in ("stateMachineArn", "executionArn"):
        if name in content:
            yield content[name]


def _logs(request: Request, call: Call) -> Iterator[str]:
    name = _content(request).get("logGroupName")
    if name:
        yield _arn(call, f"log-group:{name}:*")


def _instance_profile(request: Request, call: Call) -> Iterator[str]:
    """IAM is global: its ARNs name no region."""
    if name := form(request).get("InstanceProfileName"):
        yield f"arn:aws:iam::{call.account}:instance-profile/{name}"


def _quota(request: Request, call: Call) -> Iterator[str]:
    asked = _content(request)
    if code := asked.get("QuotaCode"):
        yield _arn(call, f"{asked.get('ServiceCode')}/{code}")


def _kms(request: Request, call: Call) -> Iterator[str]:
    key = _content(request).get("KeyId")
    if key:
        yield key if key.startswith("arn:") else _arn(call, f"key/{key}")


def _alarms(_: Request, call: Call) -> Iterator[str]:
    """All alarms are asked for at once, whatever their names."""
    if call.op == "DescribeAlarms":
        yield f"arn:aws:cloudwatch:{call.region}:{call.account}:alarm:*"


def _named_in_form(name: str) -> Callable[[Request, Call], Iterator[str]]:
    def find(request: Request, _: Call) -> Iterator[str]:
        value = form(request).get(name)
        if value:
            yield value

    return find


_RESOURCES: dict[str, Callable[[Request, Call], Iterator[str]]] = {
    "dynamodb": _dynamodb,
    "events": _events,
    "iam": _instance_profile,
    "kms": _kms,
    "lambda": _lambda,
    "logs": _logs,
    "monitoring": _alarms,
    "scheduler": _scheduler,
    "servicequotas": _quota,
    "sns": _named_in_form("TopicArn"),
    "sqs": _sqs,
    "ssm": _ssm,
    "states": _states,
}
