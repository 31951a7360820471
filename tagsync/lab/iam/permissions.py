"""The permissions that a request needs in IAM: actions and their resources.

From the AWS document "Actions, resources, and condition keys for AWS services". ``*`` stands for an operation without
permissions at the level of resources, and for those whose resource the lab does not look up.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, unquote

from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Request
from tagsync.lab.wire.query_protocol import form

Permission = tuple[str, str]
_PREFIXES = {"monitoring": "cloudwatch"}
_ACTIONS = {("lambda", "Invoke"): "InvokeFunction", ("lambda", "InvokeAsync"): "InvokeFunction"}
_FREE = frozenset({"sts:GetCallerIdentity"})
ENFORCED = frozenset(
    {
        *("drs", "dynamodb", "ec2", "events", "kms", "lambda", "logs", "monitoring", "organizations"),
        *("scheduler", "sns", "sqs", "ssm", "states", "sts"),
    }
)


def needed(request: Request, call: Call) -> list[Permission]:
    """(action, resource) of everything that must be allowed; empty for a call that IAM does not check."""
    if call.service not in ENFORCED:
        return []
    prefix = _PREFIXES.get(call.service, call.service)
    action = f"{prefix}:{_ACTIONS.get((call.service, call.op), call.op)}"
    if action in _FREE:
        return []
    if call.op == "TransactWriteItems":
        return list(_transaction(request, call))
    find = _RESOURCES.get(call.service)
    resources = list(find(request, call)) if find else []
    found = [(action, each) for each in resources or ["*"]]
    if call.op in ("CreateSchedule", "UpdateSchedule"):
        found.append(("iam:PassRole", str(_content(request).get("Target", {}).get("RoleArn"))))
    return found


def _content(request: Request) -> dict[str, Any]:
    try:
        found = json.loads(request.body or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _arn(call: Call, resource: str) -> str:
    return f"arn:aws:{call.service}:{call.region}:{call.account}:{resource}"


def _drs(request: Request, call: Call) -> Iterator[str]:
    if request.path.startswith("/tags/"):
        yield unquote(request.path.removeprefix("/tags/"))
        return
    content = _content(request)
    if content.get("sourceServerID"):
        yield _arn(call, f"source-server/{content['sourceServerID']}")
    for each in content.get("sourceServers") or ():  # StartRecovery
        yield _arn(call, f"source-server/{each.get('sourceServerID')}")
    if content.get("jobID"):
        yield _arn(call, f"job/{content['jobID']}")
    for name in ("recoveryPlanArn", "recoveryPlanStepArn", "recoveryPlanExecutionArn", "recoveryPlanExecutionStepArn"):
        if content.get(name):
            yield str(content[name])


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
            yield f"dynamodb:{actions[kind]}", _arn(call, f"table/{part['TableName']}")


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
    url = _content(request).get("QueueUrl")
    if url:
        account, name = str(url).rsplit("/", 2)[-2:]
        yield f"arn:aws:sqs:{call.region}:{account}:{name}"


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


def _kms(request: Request, call: Call) -> Iterator[str]:
    key = _content(request).get("KeyId")
    if key:
        yield key if key.startswith("arn:") else _arn(call, f"key/{key}")


def _named_in_form(name: str) -> Callable[[Request, Call], Iterator[str]]:
    def find(request: Request, _: Call) -> Iterator[str]:
        value = form(request).get(name)
        if value:
            yield value

    return find


_RESOURCES: dict[str, Callable[[Request, Call], Iterator[str]]] = {
    "drs": _drs,
    "dynamodb": _dynamodb,
    "events": _events,
    "kms": _kms,
    "lambda": _lambda,
    "logs": _logs,
    "scheduler": _scheduler,
    "sns": _named_in_form("TopicArn"),
    "sqs": _sqs,
    "ssm": _ssm,
    "states": _states,
    "sts": _named_in_form("RoleArn"),
}
