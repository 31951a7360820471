"""What each Lambda function of the service gets: time, memory, variables, permissions (docs/service.md)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tagsync.aws.permissions import IamPolicy
from tagsync_cdktf.facts.function_documents import FunctionDocument
from tagsync_cdktf.facts.functions import API, DISCOVERY, EVENT, HUB_SWITCH, RECOVERY, REGION_SWITCH, ROLLOUT, SYNC
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.role_policies import HubPolicies
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.standby import HubPlace

EVENT_SECONDS = 60
"""A sixth of how long the queue hides a message."""
_LONGEST_SECONDS = 900
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
    variables, sizes = _Variables(settings, Names.of(settings), documents), settings.functions
    yield FunctionSpec(
        SYNC,
        "Runs of the tag sync",
        "drs_tag_sync",
        _LONGEST_SECONDS,
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
            _LONGEST_SECONDS,
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
        _LONGEST_SECONDS,
        _ROLLOUT_MEMORY,
        _Variables(settings, Names.of(settings), {}).common(),
        policies.rollout(),
    )


@dataclass(frozen=True, slots=True)
class _Variables:
    """The environment variables of each function."""

    settings: Settings
    names: Names
    documents: Mapping[str, FunctionDocument]

    def sync(self) -> dict[str, str]:
        return {
            "SYNC_FUNCTION": self.names.called(SYNC),
            **self.common(),
            **self._runs(),
            **self._reports(),
            **self._values(),
            **self._hubs(),
            **self._documents("POLICY", "TARGETS", "ACCOUNT_NAMES"),
        }

    def event(self) -> dict[str, str]:
        return {**self.common(), **self._table(), **self._hubs(), **self._documents("POLICY", "TARGETS")}

    def discovery(self) -> dict[str, str]:
        return {**self.common(), **self._documents("POLICY", "TARGETS")}

    def api(self) -> dict[str, str]:
        return {
            **self.common(),
            **self._runs(),
            **self._values(),
            **self._hubs(),
            "SYNC_FUNCTION": self.names.called(SYNC),
            **self._schedule(),
            **(self._drives() if self.settings.recovery else {}),
            **self._cleanup(),
            **self._documents("POLICY", "TARGETS", "ACCOUNT_NAMES", "ROLES"),
        }

    def recovery(self) -> dict[str, str]:
        documents = self._documents("TARGETS", "HOOKS")
        drives = {**self._runs(), **self._hubs(), **self._drives(), **self._cleanup()}
        return {**self.common(), **drives, **self._reports(), **documents}

    def switch(self) -> dict[str, str]:
        """The schedule of the standby is on while it is in charge, if runs start by themselves at all."""
        starts = HubPlace.of(self.settings).starts_schedule
        return {
            **self.common(),
            **self._table(),
            **self._hubs(),
            "SYNC_FUNCTION": self.names.called(SYNC),
            **self._schedule(),
            **({"STARTS_SCHEDULE": "true"} if starts else {}),
        }

    def region_switch(self) -> dict[str, str]:
        return {
            **self.common(),
            **self._runs(),
            **self._values(),
            **self._drives(),
            **self._cleanup(),
            **self._hubs(),
            "SYNC_FUNCTION": self.names.called(SYNC),
            **({"HUB_FUNCTION": self.names(HUB_SWITCH)} if self._hubs() else {}),
            **self._documents("TARGETS", "ARC_PLANS", "HOOKS"),
        }

    def common(self) -> dict[str, str]:
        sizes = self.settings.functions
        return {
            "POWERTOOLS_SERVICE_NAME": self.settings.name,
            "POWERTOOLS_METRICS_NAMESPACE": "tagsync",
            "POWERTOOLS_LOG_LEVEL": sizes.log_level,
            "WORKERS": str(sizes.workers),
        }

    def _table(self) -> dict[str, str]:
        return {"TABLE_NAME": self.settings.name}

    def _hubs(self) -> dict[str, str]:
        place = HubPlace.of(self.settings)
        return {"HOME_REGION": place.first_region, "OTHER_HUB": place.other_region} if place.other_region else {}

    def _schedule(self) -> dict[str, str]:
        return {"SCHEDULE_NAME": self.names(SYNC), "SCHEDULE_GROUP": self.settings.name}

    def _runs(self) -> dict[str, str]:
        return {**self._table(), "RUN_RETENTION_DAYS": str(self.settings.run_retention_days)}

    def _values(self) -> dict[str, str]:
        return {"KEEP_VALUES": "true"} if self.settings.keep_values else {}

    def _reports(self) -> dict[str, str]:
        reports = self.settings.reports
        bucket = {"REPORT_BUCKET": reports.bucket} if reports else {}
        return {"REPORT_TOPIC": self.names.topic("reports"), **bucket}

    def _drives(self) -> dict[str, str]:
        """The variables that steer driven recoveries. They are refused while tags differ from what the policy wants."""
        return {
            "RECOVERY_MACHINE": self.names.driven_machine,
            "RECOVERY_ROLE": self.settings.recovery_role,
            **self._documents("POLICY"),
        }

    def _cleanup(self) -> dict[str, str]:
        cleanup = self.settings.cleanup
        return {"DRILL_HOURS": str(cleanup.left_running_hours)} if cleanup else {}

    def _documents(self, *wanted: str) -> dict[str, str]:
        found = [self.documents[name].variables for name in wanted if name in self.documents]
        return {name: value for variables in found for name, value in variables.items()}
