"""Source servers: describe, disconnect, delete. InitializeService switches DRS on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tagsync.lab.drs.errors import conflict
from tagsync.lab.drs.progress.replication import Replication
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.drs.store import Page


class SourceServers(Replication):
    def initialize_service(self, _request: dict[str, Any]) -> None:
        self.initialized = True

    def describe_source_servers(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        self.settle_tags()
        filters = request.get("filters", {})
        ids, hardware = filters.get("sourceServerIDs"), filters.get("hardwareId")
        staging = filters.get("stagingAccountIDs")
        pool: Iterable[SourceServer] = self.servers.values()
        if ids:
            pool = [self.servers[each] for each in dict.fromkeys(ids) if each in self.servers]
        if staging:
            pool = [each for each in pool if (each.staging()[1] or self.account) in staging]
        if hardware:
            pool = [each for each in pool if hardware in each.hardware()]
        return self.page("DescribeSourceServers", list(pool), request, empty_at=self.empty_page_at)

    def disconnect_source_server(self, request: dict[str, Any]) -> dict[str, Any]:
        server = self.server(request["sourceServerID"])
        self.refuse_in_job(server.id)
        if any(each["sourceServerID"] == server.id for each in self.recovery_instances.values()):
            message = f"Cannot disconnect Source Server {server.id} because it has a Recovery Instance."
            raise conflict(message, "SourceServer", server.id)
        self.end_replication(server, "DISCONNECTED")
        return server.wire

    def delete_source_server(self, request: dict[str, Any]) -> None:
        server = self.server(request["sourceServerID"])
        self.refuse_in_job(server.id)
        replication = server.wire.get("dataReplicationInfo", {})
        if replication.get("dataReplicationState") != "DISCONNECTED":
            message = f"Source server {server.id} must be disconnected before it is deleted"
            raise conflict(message, "SourceServer", server.id)
        plans = [plan.name for plan in self.plans.values() if server.arn in plan.servers_besides(None)]
        if plans:
            message = f"Source server {server.id} is in the recovery plans {', '.join(plans)}"
            raise conflict(message, "SourceServer", server.id)
        self.forget(server.id)

    def forget(self, server_id: str) -> None:
        """Remove a source server and its launch configuration at once."""
        del self.servers[server_id]
        self.launch_configurations.pop(server_id, None)
        self.launch_actions.pop(server_id, None)
        self.replication_configurations.pop(server_id, None)
