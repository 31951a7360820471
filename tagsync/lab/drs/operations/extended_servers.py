"""Source servers that are extended from a staging account: list and create."""

from __future__ import annotations

import json
from typing import Any

from tagsync.lab.drs.errors import invalid, not_found
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.drs.store import Page, Store
from tagsync.lab.drs.tag_rules import check_tags

STAGING_ACCOUNTS_A_PAGE, EXTENSIBLE_A_PAGE = 50, 300


class ExtendedServers(Store):
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

    def _extended(self) -> list[SourceServer]:
        return [each for each in self.servers.values() if each.staging()[0] == "EXTENDED"]
