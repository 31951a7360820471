"""Helpers to write IAM policies: statements, documents, and the trust in a service of AWS."""

from __future__ import annotations

import json
from collections.abc import Sequence

from tagsync.aws.permissions import IamPolicy

Statement = dict[str, object]


def policy(statements: Sequence[Statement]) -> IamPolicy:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def policy_text(policy: IamPolicy) -> str:
    """The document as it is deployed: without white space, which counts in the policies of some resources."""
    return json.dumps(policy, separators=(",", ":"))


def allow(sid: str, actions: Sequence[str], resources: Sequence[str], condition: object = None) -> Statement:
    """A statement in the policy of a role."""
    statement: Statement = {"Sid": sid, "Effect": "Allow", "Action": list(actions), "Resource": list(resources)}
    return statement | ({"Condition": condition} if condition else {})


def allow_to(principal: object, sid: str, action: object, resource: str, condition: object = None) -> Statement:
    """A statement in the policy of a resource."""
    statement: Statement = {
        "Sid": sid,
        "Effect": "Allow",
        "Principal": principal,
        "Action": action,
        "Resource": resource,
    }
    return statement | ({"Condition": condition} if condition else {})


def service_trust(service: str, account: str) -> IamPolicy:
    """Lets a service of AWS assume a role, for resources of this account only (no confused deputy)."""
    statement: Statement = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    # Lambda passes no source account when it assumes a role.
    if service != "lambda.amazonaws.com":
        statement["Condition"] = {"StringEquals": {"aws:SourceAccount": account}}
    return policy([statement])


def change_schedule(schedule: str, role: str) -> tuple[Statement, Statement]:
    """Changes a schedule (an ARN), which keeps its role (an ARN)."""
    passed = {"StringEquals": {"iam:PassedToService": "scheduler.amazonaws.com"}}
    return (
        allow("ChangeSchedule", ["scheduler:GetSchedule", "scheduler:UpdateSchedule"], [schedule]),
        allow("KeepRoleOfSchedule", ["iam:PassRole"], [role], passed),
    )


def deliver_logs() -> Statement:
    """Delivers the log of a state machine. CloudWatch Logs knows no resources for that."""
    delivery = ["Create", "Get", "Update", "Delete"]
    actions = [*(f"{verb}LogDelivery" for verb in delivery), "ListLogDeliveries"]
    actions += ["PutResourcePolicy", "DescribeResourcePolicies", "DescribeLogGroups"]
    return allow("DeliverLogs", [f"logs:{action}" for action in actions], ["*"])


def forward_policy(buses: Sequence[str]) -> IamPolicy:
    """The policy of the role with which EventBridge puts tag changes on the home bus, and on that of the standby."""
    return policy([allow("PutOnHomeBus", ["events:PutEvents"], buses)])
