"""Whether the policy of a resource allows an action: principal, action and the conditions on the source."""

from __future__ import annotations

import fnmatch
import json
from dataclasses import dataclass
from typing import Any

from tagsync.lab.platform import arns

_SOURCES = ("ArnEquals", "ArnLike", "StringEquals", "StringLike")


@dataclass(frozen=True, slots=True)
class Principal:
    """An AWS service (``events.amazonaws.com``) or an account ID. `source` is the ARN of the resource that it acts for,
    `role` that of the role that it acts as."""

    name: str
    source: str
    role: str = ""


def resource_allows(policy: str | None, action: str, principal: Principal) -> bool:
    """Whether a policy document allows it; without a document nothing is. Other conditions are not evaluated."""
    statements = json.loads(policy)["Statement"] if policy else []
    return any(
        each["Effect"] == "Allow"
        and _includes(each.get("Principal"), principal.name)
        and any(fnmatch.fnmatchcase(action.lower(), one.lower()) for one in _list(each["Action"]))
        and _comes_from(each.get("Condition") or {}, principal)
        for each in _list(statements)
    )


def _includes(principal: Any, wanted: str) -> bool:
    if principal == "*":
        return True
    named = {*_list(principal.get("Service", [])), *_list(principal.get("AWS", []))}
    return bool(named & {"*", wanted, f"arn:aws:iam::{wanted}:root"})


def _comes_from(condition: dict[str, Any], principal: Principal) -> bool:
    given = {"aws:sourcearn": principal.source, "aws:sourceaccount": arns.parse_arn(principal.source).account}
    if principal.role:
        given |= {"aws:principalarn": principal.role, "aws:principalaccount": principal.role.split(":")[4]}
    for kind in _SOURCES:
        for key, patterns in (condition.get(kind) or {}).items():
            value = given.get(key.lower())
            if value is not None and not any(fnmatch.fnmatchcase(value, each) for each in _list(patterns)):
                return False
    return True


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
