"""The data source `tagsync_source_servers`: the source servers that have certain tags."""

from __future__ import annotations

from tagsync.discovery.selectors import exactly
from tagsync.provider.connections.configuration import validate_region
from tagsync.provider.connections.connections import Connections
from tagsync.provider.connections.problems import unreadable_text, warn_if_never_set_up
from tagsync.provider.data.attributes import REGION, SERVER, TARGET_ID, server_attributes
from tagsync.provider.wire.api import (
    STRING,
    Attribute,
    Attributes,
    Call,
    DataSource,
    DiagnosticError,
    Diagnostics,
    List,
    Map,
    Object,
    Schema,
)


class SourceServers(DataSource):
    schema = Schema(
        {
            "region": REGION,
            "selector": Attribute(
                Map(STRING),
                required=True,
                description="The tags that a server must have: all of them, with exactly these values. Letter case "
                "counts. Give at least one tag.",
            ),
            "id": TARGET_ID,
            "ids": Attribute(List(STRING), computed=True, description="Ids of the servers, sorted."),
            "servers": Attribute(
                List(Object(SERVER)),
                computed=True,
                description="The servers, sorted by id. The `origin_*` are null if DRS knows no EC2 instance for a "
                "server (on-premises). `tags` are all its present tags.",
            ),
        },
        description="Source servers of one DRS account and region, selected by their tags as a recovery would select "
        "them. A region that cannot be read completely is an error, never an empty list.",
    )

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        validate_region(config, diags)

    def read(self, config: Attributes, call: Call) -> Attributes:
        connection = self._connections.shared
        if not config["selector"]:
            raise DiagnosticError("Empty selector", "Name at least one tag and its value.", "selector")
        target = connection.target(connection.region(config["region"]))
        reading = connection.listing(target)
        if reading.problem:
            raise DiagnosticError(*unreadable_text(reading.problem, str(target)), "region")
        warn_if_never_set_up(reading, call.diags)
        selector = exactly(config["selector"])
        found = sorted(
            (server for server in reading.servers if selector.matches(server.tags)),
            key=lambda server: server.server_id,
        )
        return {
            "id": str(target),
            "region": target.region,
            "ids": [server.server_id for server in found],
            "servers": [server_attributes(server) for server in found],
        }
