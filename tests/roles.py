"""Roles of the lab that `Lab.add_role` does not make: for services, for tokens, for callers with MFA."""

from __future__ import annotations

import json
from typing import Any

from tagsync.lab.lab import HUB, Lab

WITH_MFA = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
"""The condition of a role that wants an MFA code."""


def trusting(principal: dict[str, str], action: str = "sts:AssumeRole", **rest: Any) -> str:
    """A trust policy of one statement. `rest`: its `Condition`."""
    statement = {"Effect": "Allow", "Principal": principal, "Action": action, **rest}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def make_role(lab: Lab, name: str, trust: str, account: str = HUB, **more: Any) -> str:
    """Makes a role without policies; returns its ARN."""
    made = lab.client("iam", account).create_role(RoleName=name, AssumeRolePolicyDocument=trust, **more)
    arn: str = made["Role"]["Arn"]
    return arn


def trusting_tokens(lab: Lab, account: str = HUB, **claims: str) -> str:
    """A trust policy of an account for tokens of the lab's issuer whose claims have these values."""
    provider = lab.issuer.removeprefix("http://")
    principal = {"Federated": f"arn:aws:iam::{account}:oidc-provider/{provider}"}
    wanted = {"StringEquals": {f"{provider}:{name}": value for name, value in claims.items()}}
    return trusting(principal, "sts:AssumeRoleWithWebIdentity", **({"Condition": wanted} if claims else {}))
