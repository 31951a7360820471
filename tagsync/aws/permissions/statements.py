"""What IAM policies are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

IamPolicy = dict[str, object]
Condition = Mapping[str, Mapping[str, object]]

NO_CONDITION: Condition = {}
KEPT_BY_DRS: Condition = {"Null": {"aws:ResourceTag/AWSElasticDisasterRecoveryManaged": "false"}}
"""Only resources with the tag that DRS gives to what it makes."""
GIVEN_TO_DRS: Condition = {"StringEquals": {"aws:ResourceTag/AWSDRS": "AllowLaunchingIntoThisInstance"}}
"""Only instances that their owner has given to DRS to launch into."""


def allow(
    sid: str, actions: Sequence[str], resources: Sequence[str], condition: Condition = NO_CONDITION
) -> dict[str, object]:
    statement: dict[str, object] = {
        "Sid": sid,
        "Effect": "Allow",
        "Action": list(actions),
        "Resource": list(resources),
    }
    return statement | ({"Condition": condition} if condition else {})


def document(statements: Sequence[dict[str, object]]) -> IamPolicy:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def together(*policies: IamPolicy) -> IamPolicy:
    """One policy with the statements of all, in their order."""
    return document([statement for policy in policies for statement in policy["Statement"]])  # type: ignore[attr-defined]


def drs(partition: str, *kinds: str) -> list[str]:
    """All resources of these kinds, such as `source-server`, in any account and region."""
    return [f"arn:{partition}:drs:*:*:{kind}/*" for kind in kinds]


def ec2(partition: str, *kinds: str) -> list[str]:
    """All resources of these kinds, such as `volume`, in any account and region."""
    return [f"arn:{partition}:ec2:*:*:{kind}/*" for kind in kinds]
