"""Does the policy of a resource let somebody in? Principal, action and the conditions on where it comes from."""

from __future__ import annotations

import fnmatch
import json
from dataclasses import dataclass
from typing import Any

from tagsync.lab.platform import arns

_SOURCES = ("ArnEquals", "ArnLike", "StringEquals", "StringLike")


@dataclass(frozen=True, slots=True)
class Visitor:
    """`principal`: an AWS service (``events.amazonaws.com``) or an account ID. `arn`: the resource on whose behalf."""

    principal: str
    arn: str


def allows(policy: str | None, action: str, visitor: Visitor) -> bool:
    """Whether a policy document allows it; without a document nobody is. Other conditions are not evaluated."""
    statements = json.loads(policy)["Statement"] if policy else []
    return any(
        each["Effect"] == "Allow"
        and _includes(each.get("Principal"), visitor.principal)
        and any(fnmatch.fnmatchcase(action.lower(), one.lower()) for one in _list(each["Action"]))
        and _comes_from(each.get("Condition") or {}, visitor.arn)
        for each in _list(statements)
    )


def _includes(principal: Any, wanted: str) -> bool:
    if principal == "*":
        return True
    named = {*_list(principal.get("Service", [])), *_list(principal.get("AWS", []))}
    return bool(named & {"*", wanted, f"arn:aws:iam::{wanted}:root"})


def _comes_from(condition: dict[str, Any], arn: str) -> bool:
    given = {"aws:sourcearn": arn, "aws:sourceaccount": arns.parse(arn).account}
    for kind in _SOURCES:
        for key, patterns in (condition.get(kind) or {}).items():
            value = given.get(key.lower())
            if value is not None and not any(fnmatch.fnmatchcase(value, each) for each in _list(patterns)):
                return False
    return True


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
