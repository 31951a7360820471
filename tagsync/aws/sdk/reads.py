"""Clients that cannot write: whatever is not on a list of reads is refused before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from botocore.exceptions import BotoCoreError

READS: Mapping[str, frozenset[str]] = {
    "drs": frozenset(
        {
            "DescribeJobLogItems",
            "DescribeJobs",
            "DescribeRecoveryInstances",
            "DescribeRecoverySnapshots",
            "DescribeSourceServers",
            "GetLaunchConfiguration",
            "GetRecoveryPlan",
            "GetRecoveryPlanExecution",
            "GetRecoveryPlanExecutionStep",
            "GetReplicationConfiguration",
            "ListRecoveryPlanExecutionSteps",
            "ListRecoveryPlanExecutions",
            "ListRecoveryPlanSteps",
            "ListRecoveryPlans",
            "ListStagingAccounts",
        }
    ),
    "dynamodb": frozenset({"GetItem", "Query"}),
    "ec2": frozenset(
        {
            "DescribeInstanceTypeOfferings",
            "DescribeInstanceTypes",
            "DescribeInstances",
            "DescribeKeyPairs",
            "DescribeLaunchTemplateVersions",
            "DescribeRegions",
            "DescribeSecurityGroups",
            "DescribeSubnets",
        }
    ),
    "iam": frozenset({"GetInstanceProfile"}),
    "kms": frozenset({"DescribeKey"}),
    "organizations": frozenset(
        {"ListAccounts", "ListAccountsForParent", "ListOrganizationalUnitsForParent", "ListRoots"}
    ),
    "service-quotas": frozenset({"GetServiceQuota"}),
    "sts": frozenset({"AssumeRole", "GetCallerIdentity"}),
}
"""The operations that pass, by service. AWS counts each as `Read` or `List` (Service Authorization Reference), but for
`AssumeRole`, which changes nothing, and without which no other account can be read."""

_EARLY, _LAST = "before-parameter-build", "before-send"
"""Before credentials are looked for, also when a URL is signed only; and the last moment before the network."""


class WriteRefused(BotoCoreError):  # type: ignore[misc]
    """An operation that is not a read was asked of a client that only reads. Nothing was sent."""

    fmt = "{service}:{operation} is none of the reads that this connection may make. Nothing was sent"


def read_only(client: Any) -> Any:
    """The same client, which from now on raises `WriteRefused` for all but `READS`."""
    service = client.meta.service_model.service_name
    for event in (_EARLY, _LAST):
        client.meta.events.register_first(event, partial(_refuse, service, READS.get(service, frozenset())))
    return client


def _refuse(service: str, reads: frozenset[str], event_name: str, **_: object) -> None:
    operation = event_name.rpartition(".")[2]
    if operation not in reads:
        raise WriteRefused(service=service, operation=operation)
