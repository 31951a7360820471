"""The environment variables of each Lambda function of the service (docs/service.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tagsync_cdktf.facts.function_documents import FunctionDocument
from tagsync_cdktf.facts.functions import HUB_SWITCH, RECOVERY, SYNC
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.standby import HubPlace


@dataclass(frozen=True, slots=True)
class Variables:
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
            **self._after_runs(),
            **self._documents("POLICY", "TARGETS", "ACCOUNT_NAMES"),
        }

    def event(self) -> dict[str, str]:
        return {**self.common(), **self._table(), **self._hubs(), **self._documents("POLICY", "TARGETS")}

    def discovery(self) -> dict[str, str]:
        return {**self.common(), **self._documents("POLICY", "TARGETS", "RECOVERY_PLANS")}

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
            **self._documents("POLICY", "TARGETS", "ACCOUNT_NAMES", "ROLES", "RECOVERY_PLANS"),
        }

    def recovery(self) -> dict[str, str]:
        documents = self._documents("TARGETS", "HOOKS", "RECOVERY_PLANS")
        drives = {**self._runs(), **self._hubs(), **self._drives(), **self._cleanup()}
        own = {"RECOVERY_FUNCTION": self.names.called(RECOVERY)}
        return {**self.common(), **drives, **self._reports(), **own, **documents}

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

    def _after_runs(self) -> dict[str, str]:
        asked = self._documents("AFTER_RUNS")
        return {"RECOVERY_FUNCTION": self.names.called(RECOVERY), **asked} if asked else {}

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
