"""Source servers: describe, extend from a staging account, disconnect, delete."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from tagsync.lab.drs.errors import conflict, invalid, not_found
from tagsync.lab.drs.source_server import SourceServer
from tagsync.lab.drs.store import Page
from tagsync.lab.drs.tags import Tags, check_tags

STAGING_ACCOUNTS_A_PAGE, EXTENSIBLE_A_PAGE = 50, 300


class SourceServers(Tags):
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

    def list_staging_accounts(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        extended = [each.staging() for each in self.servers.values()]
        accounts = sorted({account for status, account in extended if status == "EXTENDED" and account})
        rows = [{"accountID": each} for each in accounts]
        return self.page("ListStagingAccounts", rows, request, key="accounts", most=STAGING_ACCOUNTS_A_PAGE)

    def list_extensible_source_servers(self, request: dict[str, Any]) -> Page:
        """Servers that replicate in the staging account and that this account has not extended yet."""
        self.require_initialized()
        staging = self.peer(request["stagingAccountID"], self.region)
        staging.settle_tags()
        taken = {each.wire["stagingArea"].get("stagingSourceServerArn") for each in self._extended()}
        rows = [
            {"arn": each.arn, "hostname": each.hostname, "tags": each.tags}
            for each in staging.servers.values()
            if each.staging()[0] == "NOT_EXTENDED" and each.arn not in taken
        ]
        return self.page("ListExtensibleSourceServers", rows, request, most=EXTENSIBLE_A_PAGE)

    def create_extended_source_server(self, request: dict[str, Any]) -> dict[str, Any]:
        self.require_initialized()
        check_tags(request.get("tags", {}))
        _, _, _, region, account, resource = request["sourceServerArn"].split(":", 5)
        staged = self.peer(account, region).servers.get(resource.removeprefix("source-server/"))
        if staged is None or region != self.region:
            raise not_found("SourceServer", request["sourceServerArn"])
        if account == self.account:
            raise invalid("A source server is extended into another account than its own")
        if staged.arn in {each.wire["stagingArea"]["stagingSourceServerArn"] for each in self._extended()}:
            raise invalid(f"{staged.arn} is already extended into this account")
        return {"sourceServer": self.extend(staged, request.get("tags", {})).wire}

    def extend(self, staged: SourceServer, tags: dict[str, str], server_id: str | None = None) -> SourceServer:
        """Add the server that points to `staged` in its staging account."""
        server_id = server_id or self.new_id("s-")
        arn = self.arn(f"source-server/{server_id}")
        server = SourceServer(server_id, arn, staged.hostname, staged.instance, staged.origin, dict(tags))
        for member in ("sourceProperties", "sourceCloudProperties"):
            record = staged.wire.get(member)
            if record is None:
                server.wire.pop(member, None)
            else:
                server.wire[member] = json.loads(json.dumps(record))
        server.wire["stagingArea"] = {
            "status": "EXTENDED",
            "stagingAccountID": staged.arn.split(":")[4],
            "stagingSourceServerArn": staged.arn,
        }
        self.servers[server_id] = server
        return server

    def disconnect_source_server(self, request: dict[str, Any]) -> dict[str, Any]:
        server = self.server(request["sourceServerID"])
        self._refuse_in_job(server.id)
        server.wire["dataReplicationInfo"] = {"dataReplicationState": "DISCONNECTED"}
        return server.wire

    def delete_source_server(self, request: dict[str, Any]) -> None:
        server = self.server(request["sourceServerID"])
        self._refuse_in_job(server.id)
        replication = server.wire.get("dataReplicationInfo", {})
        if replication.get("dataReplicationState") != "DISCONNECTED":
            message = f"Source server {server.id} must be disconnected before it is deleted"
            raise conflict(message, "SourceServer", server.id)
        self.forget(server.id)

    def forget(self, server_id: str) -> None:
        """Remove a source server and its launch configuration at once."""
        del self.servers[server_id]
        self.launch.pop(server_id, None)

    def _extended(self) -> list[SourceServer]:
        return [each for each in self.servers.values() if each.staging()[0] == "EXTENDED"]

    def _refuse_in_job(self, server_id: str) -> None:
        now = self.clock.now()
        if any(server_id in job.servers and now < job.ends for job in self.jobs.values()):
            raise conflict(f"Source server {server_id} is in a job", "SourceServer", server_id)
