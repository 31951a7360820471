"""What each Lambda function of the service gets: time, memory, variables, permissions (docs/service.md)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tagsync.aws.permissions import IamPolicy
from tagsync_cdktf.facts.function_documents import FunctionDocument
from tagsync_cdktf.facts.function_variables import Variables
from tagsync_cdktf.facts.functions import API, DISCOVERY, EVENT, HUB_SWITCH, RECOVERY, REGION_SWITCH, ROLLOUT, SYNC
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.standby import HubPlace

EVENT_SECONDS = 60
"""A sixth of how long the queue hides a message."""
LONGEST_SECONDS = 900
"""As long as Lambda lets a function run."""
_DISCOVERY_SECONDS = 300
_STEP_SECONDS = 300
"""A step is one look and one action. It reads the targets of a plan."""
_ROLLOUT_MEMORY = 256
_SWITCH_SECONDS = 60
_API_SECONDS = 29
"""A second less than API Gateway waits."""


@dataclass(frozen=True, slots=True)
class FunctionSpec:
    """`module` is the file in `tagsync.service.functions`. `seconds` is the time limit; `memory` is in MB.
    `concurrency` is reserved for it; None: none is."""

    part: str
    description: str
    module: str
    seconds: int
    memory: int
    variables: Mapping[str, str]
    policy: IamPolicy
    concurrency: int | None = None


def function_specs(
    settings: Settings, documents: Mapping[str, FunctionDocument], policies: HubPolicies
) -> Iterator[FunctionSpec]:
    variables, sizes = Variables(settings, Names.of(settings), documents), settings.functions
    yield FunctionSpec(
        SYNC,
        "Runs of the tag sync",
        "drs_tag_sync",
        LONGEST_SECONDS,
        sizes.sync_memory,
        variables.sync(),
        policies.sync(),
        sizes.sync_concurrency,
    )
    yield FunctionSpec(
        EVENT,
        "Single tag changes of EC2 instances",
        "tag_event",
        EVENT_SECONDS,
        sizes.event_memory,
        variables.event(),
        policies.event(),
        sizes.event_concurrency,
    )
    yield FunctionSpec(
        DISCOVERY,
        "Source servers by their tags, in waves",
        "tag_discovery",
        _DISCOVERY_SECONDS,
        sizes.api_memory,
        variables.discovery(),
        policies.discovery(),
    )
    yield FunctionSpec(
        API,
        "The HTTP API of the tag sync",
        "api",
        _API_SECONDS,
        sizes.api_memory,
        variables.api(),
        policies.api(),
        sizes.api_concurrency,
    )
    if settings.recovery:
        yield FunctionSpec(
            RECOVERY,
            "Recoveries over several accounts and regions",
            "recovery",
            LONGEST_SECONDS,
            sizes.sync_memory,
            variables.recovery(),
            policies.recovery(),
        )
    if settings.arc:
        yield FunctionSpec(
            REGION_SWITCH,
            "Steps of ARC Region switch",
            "region_switch",
            _STEP_SECONDS,
            sizes.sync_memory,
            variables.region_switch(),
            policies.region_switch(),
        )
    if HubPlace.of(settings).other_region:
        yield FunctionSpec(
            HUB_SWITCH,
            "Which of two hubs is in charge, and the switch between them",
            "hub_switch",
            _SWITCH_SECONDS,
            sizes.api_memory,
            variables.switch(),
            policies.switch(),
        )


def rollout_spec(settings: Settings, policies: HubPolicies) -> FunctionSpec:
    """The function that lets new versions of the others take over."""
    return FunctionSpec(
        ROLLOUT,
        "New versions of the functions take over step by step",
        "rollout",
        LONGEST_SECONDS,
        _ROLLOUT_MEMORY,
        Variables(settings, Names.of(settings), {}).common(),
        policies.rollout(),
    )
