"""Whether a role's trust policy lets a principal assume it: principal, action and ``sts:ExternalId``."""

from __future__ import annotations

import fnmatch
import json
from dataclasses import dataclass
from typing import Any

from tagsync.lab.iam.identities import Identity


@dataclass(frozen=True, slots=True)
class LabRole:
    """An IAM role: its ARN and its trust policy as JSON."""

    arn: str
    trust: str


def trust_policy(account: str, external_id: str | None) -> str:
    """A trust policy for the whole of `account`, with an external id where one is given."""
    statement: dict[str, Any] = {
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{account}:root"},
        "Action": "sts:AssumeRole",
    }
    if external_id is not None:
        statement["Condition"] = {"StringEquals": {"sts:ExternalId": external_id}}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def may_assume(role: LabRole, caller: Identity, external_id: str | None) -> bool:
    statements = _list(json.loads(role.trust)["Statement"])
    return any(_allows(each, caller, external_id) for each in statements)


def service_may_assume(role: LabRole, service: str) -> bool:
    """Whether an AWS service, such as ``lambda.amazonaws.com``, may act as the role. Conditions are not evaluated."""
    return any(
        each["Effect"] == "Allow"
        and any(fnmatch.fnmatchcase("sts:AssumeRole", action) for action in _list(each["Action"]))
        and isinstance(each.get("Principal"), dict)
        and service in _list(each["Principal"].get("Service", []))
        for each in _list(json.loads(role.trust)["Statement"])
    )


def _allows(statement: dict[str, Any], caller: Identity, external_id: str | None) -> bool:
    if statement["Effect"] != "Allow":
        return False
    if not any(fnmatch.fnmatchcase("sts:AssumeRole", each) for each in _list(statement["Action"])):
        return False
    if not _trusts(statement.get("Principal", {}), caller):
        return False
    equals = statement.get("Condition", {}).get("StringEquals", {})
    wanted = equals.get("sts:ExternalId")
    return wanted is None or external_id in _list(wanted)


def _trusts(principal: Any, caller: Identity) -> bool:
    named = _list(principal.get("AWS", [])) if isinstance(principal, dict) else _list(principal)
    partition = caller.arn.split(":")[1]
    whole_account = f"arn:{partition}:iam::{caller.account}:root"
    return bool({"*", caller.account, whole_account, caller.arn, caller.role} & set(named))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
