"""Recovery instances: describe."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.store import Page, Store


class RecoveryInstances(Store):
    def describe_recovery_instances(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        self.settle_tags()
        filters = request.get("filters", {})
        names, servers = filters.get("recoveryInstanceIDs"), filters.get("sourceServerIDs")
        rows = [
            {**each, "ec2InstanceState": self._ec2_state(each["ec2InstanceID"])}
            for each in self.recovery_instances.values()
            if (not names or each["recoveryInstanceID"] in names) and (not servers or each["sourceServerID"] in servers)
        ]
        return self.page("DescribeRecoveryInstances", rows, request)

    def _ec2_state(self, instance: str) -> str:
        """The state of the instance in EC2, where it may have been stopped or terminated behind DRS's back."""
        found = self.fleet().instances.get(instance)
        return found.state.upper() if found else "NOT_FOUND"
