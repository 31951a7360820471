"""KMS keys of other accounts: their policies say who may look at them and use them. moto keeps policies, and asks none.

KMS developer guide, "Allowing users in other accounts to use a KMS key".
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from moto.kms.models import kms_backends

from tagsync.lab.wire import error_answers
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Answer, Request, json_answer


def make(account: str, region: str, shared_with: str) -> str:
    """A key in this account, and its ARN; its policy lets its own account in, and that of `shared_with` if given."""
    accounts = [each for each in (account, shared_with) if each]
    policy = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"AWS": [f"arn:aws:iam::{each}:root" for each in accounts]},
                "Action": "kms:*",
                "Resource": "*",
            }
        ],
    }
    kms = kms_backends[account][region]
    key = kms.create_key(json.dumps(policy), "ENCRYPT_DECRYPT", "SYMMETRIC_DEFAULT", "staging", [])
    return str(key.arn)


def lets_in(arn: str, account: str, who: str = "") -> bool:
    """Whether a key is there, enabled, and its policy lets this account in, or the role `who` of it."""
    key = _find(arn)
    return key is not None and key.key_state == "Enabled" and (_owner(arn) == account or _allows(key, account, who))


def look(request: Request, call: Call, who: str) -> Answer | None:
    """DescribeKey of a key of another account; None for every other call."""
    if (call.service, call.op) != ("kms", "DescribeKey"):
        return None
    arn = str(json.loads(request.body or b"{}").get("KeyId", ""))
    if not arn.startswith("arn:") or _owner(arn) == call.account:
        return None
    key = _find(arn)
    if key is None:
        return error_answers.answer("kms", 400, "NotFoundException", f"Key '{arn}' does not exist")
    if not _allows(key, call.account, who):
        why = "because no resource-based policy allows the kms:DescribeKey action"
        return error_answers.denied(call, who, f"kms:DescribeKey on resource: {arn}", why)
    return json_answer(200, json.loads(json.dumps(key.to_dict(), default=str)))


def _find(arn: str) -> Any:
    parts = arn.split(":")
    return kms_backends[parts[4]][parts[3]].keys.get(parts[5].removeprefix("key/"))


def _owner(arn: str) -> str:
    return arn.split(":")[4]


def _allows(key: Any, account: str, who: str) -> bool:
    wanted = {"*", account, f"arn:aws:iam::{account}:root", who}
    return any(
        each["Effect"] == "Allow" and wanted.intersection(_principals(each.get("Principal", {})))
        for each in json.loads(key.policy)["Statement"]
    )


def _principals(principal: Any) -> Iterable[str]:
    found = principal.get("AWS", ()) if isinstance(principal, dict) else principal
    return [found] if isinstance(found, str) else found
