"""The member that every answer of AWS holds. An answer without it is not from AWS, and not an empty fleet (law 1).

An empty list is an answer: `<reservationSet/>` is parsed to `[]`. A member that is absent is not parsed at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from botocore.parsers import ResponseParserError

Answer = Mapping[str, Any]

HOLDS = {
    "AssumeRole": "Credentials",
    "CreateRecoveryPlan": "recoveryPlan",
    "CreateRecoveryPlanStep": "recoveryPlanStep",
    "DescribeInstanceTypeOfferings": "InstanceTypeOfferings",
    "DescribeInstanceTypes": "InstanceTypes",
    "DescribeInstances": "Reservations",
    "DescribeJobLogItems": "items",
    "DescribeJobs": "items",
    "DescribeKey": "KeyMetadata",
    "DescribeKeyPairs": "KeyPairs",
    "DescribeLaunchTemplateVersions": "LaunchTemplateVersions",
    "DescribeRecoveryInstances": "items",
    "DescribeRecoverySnapshots": "items",
    "DescribeRegions": "Regions",
    "DescribeSecurityGroups": "SecurityGroups",
    "DescribeSourceServers": "items",
    "DescribeSubnets": "Subnets",
    "GetCallerIdentity": "Account",
    "GetInstanceProfile": "InstanceProfile",
    "GetRecoveryPlan": "recoveryPlan",
    "GetRecoveryPlanExecution": "recoveryPlanExecution",
    "GetRecoveryPlanExecutionStep": "recoveryPlanExecutionStep",
    "GetServiceQuota": "Quota",
    "ListAccounts": "Accounts",
    "ListRecoveryPlanExecutionSteps": "recoveryPlanExecutionSteps",
    "ListRecoveryPlanExecutions": "recoveryPlanExecutions",
    "ListRecoveryPlanSteps": "recoveryPlanSteps",
    "ListRecoveryPlans": "recoveryPlans",
    "ListStagingAccounts": "accounts",
    "StartRecovery": "job",
    "StartRecoveryPlanExecution": "recoveryPlanExecution",
}
"""The member, by operation, that is in every answer of AWS."""


def complete(operation: str, send: Callable[[], Answer]) -> Answer:
    """The answer of `send`. Raises `ResponseParserError` if the member in `HOLDS` is missing."""
    member = HOLDS.get(operation)
    try:
        answer = send()
    except KeyError as error:  # how botocore's parser for STS fails on XML of another kind
        raise ResponseParserError(f"there is no {error}") from None
    if member and member not in answer:
        raise ResponseParserError(f"there is no {member}")
    return answer
