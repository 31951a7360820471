"""What each Lambda function of the service gets: time, memory, variables, permissions (docs/service.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tagsync.aws.permissions import IamPolicy
from tagsync_cdktf.facts.documents import FunctionDocument
from tagsync_cdktf.facts.names import API, DISCOVERY, EVENT, RECOVERY, SYNC, Names
from tagsync_cdktf.facts.policies import HubPolicies
from tagsync_cdktf.settings import Settings

SYNC_SECONDS = RECOVERY_SECONDS = 900
EVENT_SECONDS, DISCOVERY_SECONDS, API_SECONDS = 60, 300, 29
"""Lambda's longest; a sixth of how long the queue hides a message; ample; a second less than API Gateway waits."""


@dataclass(frozen=True, slots=True)
class FunctionSpec:
    """`module` holds `handler`. `seconds` is the time limit, `memory` MB."""

    part: str
    description: str
    module: str
    seconds: int
    memory: int
    variables: Mapping[str, str]
    policy: IamPolicy


def function_specs(
    settings: Settings, documents: Mapping[str, FunctionDocument], policies: HubPolicies
) -> tuple[FunctionSpec, ...]:
    names, sizes = Names.of(settings), settings.functions
    table, kept = {"TABLE_NAME": settings.name}, {"RUN_RETENTION_DAYS": str(settings.run_retention_days)}

    def read(*wanted: str) -> dict[str, str]:
        found = [documents[name].variables for name in wanted if name in documents]
        return {name: value for variables in found for name, value in variables.items()}

    steering = {
        "RECOVERY_MACHINE": names.recovery_machine,
        "RECOVERY_ROLE": settings.recovery_role,
        **read("POLICY"),
    }
    recovery = FunctionSpec(
        RECOVERY,
        "Recoveries over several accounts and regions",
        "tagsync.service.functions.recovery",
        RECOVERY_SECONDS,
        sizes.sync_memory,
        {
            **table,
            **kept,
            **steering,
            "REPORT_TOPIC": names.arn("sns", names("reports")),
            **read("TARGETS"),
        },
        policies.recovery(),
    )
    return (
        FunctionSpec(
            SYNC,
            "Runs of the tag sync",
            "tagsync.service.functions.drs_tag_sync",
            SYNC_SECONDS,
            sizes.sync_memory,
            {
                **table,
                **kept,
                "REPORT_TOPIC": names.arn("sns", names("reports")),
                **read("POLICY", "TARGETS", "ACCOUNT_NAMES"),
            },
            policies.sync(),
        ),
        FunctionSpec(
            EVENT,
            "Single tag changes of EC2 instances",
            "tagsync.service.functions.tag_event",
            EVENT_SECONDS,
            sizes.event_memory,
            {**table, **read("POLICY", "TARGETS")},
            policies.event(),
        ),
        FunctionSpec(
            DISCOVERY,
            "Source servers by their tags, in waves",
            "tagsync.service.functions.tag_discovery",
            DISCOVERY_SECONDS,
            sizes.api_memory,
            read("TARGETS"),
            policies.discovery(),
        ),
        FunctionSpec(
            API,
            "The HTTP API of the tag sync",
            "tagsync.service.functions.api",
            API_SECONDS,
            sizes.api_memory,
            {
                **table,
                **kept,
                "SYNC_FUNCTION": names(SYNC),
                "SCHEDULE_NAME": names(SYNC),
                "SCHEDULE_GROUP": settings.name,
                **(steering if settings.recovery else {}),
                **read("TARGETS", "ACCOUNT_NAMES", "ROLES"),
            },
            policies.api(),
        ),
        *([recovery] if settings.recovery else []),
    )
