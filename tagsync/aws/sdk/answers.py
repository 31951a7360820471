"""What an answer of AWS must hold. Without it something else answered, and it is never an empty fleet (law 1).

An empty list is an answer: `<reservationSet/>` is parsed to `[]`, and what is not in the answer at all to nothing.
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
    "DescribeInstances": "Reservations",
    "DescribeJobLogItems": "items",
    "DescribeJobs": "items",
    "DescribeRegions": "Regions",
    "DescribeSourceServers": "items",
    "GetCallerIdentity": "Account",
    "GetRecoveryPlan": "recoveryPlan",
    "GetRecoveryPlanExecution": "recoveryPlanExecution",
    "GetRecoveryPlanExecutionStep": "recoveryPlanExecutionStep",
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
    """What `send` answers. Raises `ResponseParserError` where the member in `HOLDS` is missing."""
    member = HOLDS.get(operation)
    try:
        answer = send()
    except KeyError as error:  # how botocore's parser for STS fails on XML of another kind
        raise ResponseParserError(f"there is no {error}") from None
    if member and member not in answer:
        raise ResponseParserError(f"there is no {member}")
    return answer
