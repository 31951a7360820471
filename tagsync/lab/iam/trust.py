"""Whether a role's trust policy lets a principal, a token or a service assume it."""

from __future__ import annotations

import fnmatch
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tagsync.lab.iam.conditions import Context, applies
from tagsync.lab.iam.identities import Identity


@dataclass(frozen=True, slots=True)
class LabRole:
    """An IAM role: its ARN, its trust policy as JSON, its MaxSessionDuration in seconds."""

    arn: str
    trust: str
    longest_session: int = 3_600


def trust_policy(account: str, external_id: str | None, also: Sequence[str] = ()) -> str:
    """A trust policy for the whole of `account`, with an external id where one is given.

    `also`: what it allows beside sts:AssumeRole, such as sts:TagSession.
    """
    statement: dict[str, Any] = {
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{account}:root"},
        "Action": "sts:AssumeRole",
    }
    if external_id is not None:
        statement["Condition"] = {"StringEquals": {"sts:ExternalId": external_id}}
    more = {"Effect": "Allow", "Principal": statement["Principal"], "Action": [*also]}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement, *([more] if also else [])]})


def trusts(role: LabRole, caller: Identity, action: str, context: Context) -> bool:
    """Whether a caller may do `action` (sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity) to the role.

    `context`: what the request says of itself, such as ``sts:ExternalId``.
    """
    known = {**context, "aws:PrincipalArn": (caller.role or caller.arn,)}
    return any(_trusts(each.get("Principal", {}), caller) and applies(each, known) for each in _allowing(role, action))


def token_may_assume(role: LabRole, provider: str, context: Context) -> bool:
    """Whether a token of an identity provider (an ARN) may act as the role. `context` has the claims of the token."""
    return any(
        provider in _named(each.get("Principal"), "Federated") and applies(each, context)
        for each in _allowing(role, "sts:AssumeRoleWithWebIdentity")
    )


def service_may_assume(role: LabRole, service: str) -> bool:
    """Whether an AWS service, such as ``lambda.amazonaws.com``, may act as the role. Conditions are not evaluated."""
    return any(service in _named(each.get("Principal"), "Service") for each in _allowing(role, "sts:AssumeRole"))


def _allowing(role: LabRole, action: str) -> Iterator[dict[str, Any]]:
    """The statements of the trust policy that allow an action."""
    for each in _list(json.loads(role.trust)["Statement"]):
        if each["Effect"] == "Allow" and any(fnmatch.fnmatchcase(action, one) for one in _list(each["Action"])):
            yield each


def _named(principal: Any, kind: str) -> list[Any]:
    return _list(principal.get(kind, [])) if isinstance(principal, dict) else []


def _trusts(principal: Any, caller: Identity) -> bool:
    named = _list(principal.get("AWS", [])) if isinstance(principal, dict) else _list(principal)
    partition = caller.arn.split(":")[1]
    whole_account = f"arn:{partition}:iam::{caller.account}:root"
    return bool({"*", caller.account, whole_account, caller.arn, caller.role} & set(named))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
