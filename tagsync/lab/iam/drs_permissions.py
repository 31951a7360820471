"""What a request to DRS needs in IAM, from AWS's own table (`drs_iam.json`).

An action with required resource types must be allowed on a resource of each of them; one without types takes only
``*``. A call that makes something with tags is authorised as `drs:TagResource` as well, with `drs:CreateAction`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote

from tagsync.lab.iam.permission import Permission, arn_of
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Request

_TABLE = Path(__file__).with_name("drs_iam.json")
_ID_NAMES = {
    "sourceServerID": "source-server",
    "jobID": "job",
    "recoveryInstanceID": "recovery-instance",
    "sourceNetworkID": "source-network",
    "launchConfigurationTemplateID": "launch-configuration-template",
    "replicationConfigurationTemplateID": "replication-configuration-template",
}
"""Members of requests that hold the short id of a resource, and the type of that resource."""
_MADE_WITH_TAGS = {
    "StartRecovery": ("job", "source-server"),
    "StartSourceNetworkRecovery": ("job", "source-network"),
    "StartRecoveryPlanExecution": ("recovery-plan-execution", "recovery-plan"),
    "CreateRecoveryPlan": ("recovery-plan",),
    "CreateExtendedSourceServer": ("source-server",),
    "CreateLaunchConfigurationTemplate": ("launch-configuration-template",),
    "CreateReplicationConfigurationTemplate": ("replication-configuration-template",),
}
"""Calls whose tags are authorised, and on what. Tags of a recovery are checked on its source servers too: seen on a
real account."""


@cache
def table() -> dict[str, Any]:
    """AWS's table: `resources` by type, `actions` by name."""
    found: dict[str, Any] = json.loads(_TABLE.read_text(encoding="utf-8"))
    return found


def drs_permissions(request: Request, call: Call) -> Iterator[Permission]:
    content = _content(request)
    named = list(_named(request, call, content))
    tags = {"aws:TagKeys": tuple(_tag_keys(request, content))}
    types = [each.removesuffix("*") for each in table()["actions"].get(call.op, {"resources": []})["resources"]]
    if call.op in ("TagResource", "UntagResource"):
        types = [_type(arn) for arn in named]
    for resource in _resources(call, types, named):
        yield Permission(f"drs:{call.op}", resource, tags)
    if content.get("tags") and call.op in _MADE_WITH_TAGS:
        for resource in _resources(call, _MADE_WITH_TAGS[call.op], named):
            yield Permission("drs:TagResource", resource, {**tags, "drs:CreateAction": (call.op,)})


def _resources(call: Call, types: Any, named: list[str]) -> Iterator[str]:
    """What the request names of each type, and any resource of a type that it names none of."""
    if not types:
        yield "*"
    for kind in dict.fromkeys(types):
        of_kind = [arn for arn in named if _type(arn) == kind]
        yield from of_kind or [arn_of(call, "drs", f"{kind}/*")]


def _named(request: Request, call: Call, content: dict[str, Any]) -> Iterator[str]:
    """The ARNs of the resources that a request names."""
    if request.path.startswith("/tags/"):
        yield unquote(request.path.removeprefix("/tags/"))
    for name, value in content.items():
        if name.endswith("Arn") and isinstance(value, str):
            yield value
        for kind_name, kind in _ID_NAMES.items():
            for each in _ids(kind_name, name, value):
                yield arn_of(call, "drs", f"{kind}/{each}")


def _ids(kind_name: str, name: str, value: Any) -> Iterator[str]:
    """`sourceServerID: s-1`, `recoveryInstanceIDs: [i-1]` and `sourceServers: [{sourceServerID: s-1}]`."""
    if name == kind_name:
        yield str(value)
    elif name == f"{kind_name}s":
        yield from map(str, value)
    elif isinstance(value, list):
        yield from (str(each[kind_name]) for each in value if isinstance(each, dict) and kind_name in each)


def _tag_keys(request: Request, content: dict[str, Any]) -> list[str]:
    return [*content.get("tags", {}), *parse_qs(request.query).get("tagKeys", [])]


def _content(request: Request) -> dict[str, Any]:
    try:
        found = json.loads(request.body or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _type(arn: str) -> str:
    return arn.split(":", 5)[-1].split("/", 1)[0]
