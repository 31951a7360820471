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
            each
            for each in self.recovery_instances.values()
            if (not names or each["recoveryInstanceID"] in names) and (not servers or each["sourceServerID"] in servers)
        ]
        return self.page("DescribeRecoveryInstances", rows, request)
