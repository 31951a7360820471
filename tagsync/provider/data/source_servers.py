"""The data source `tagsync_source_servers`: the source servers that carry certain tags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tagsync.core.model import SourceServer
from tagsync.discovery.selectors import exactly
from tagsync.provider.configuration import validate_region
from tagsync.provider.problems import unreadable_text
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
    Type,
    is_known,
)

if TYPE_CHECKING:
    from tagsync.provider.provider import TagsyncProvider

SERVER: Mapping[str, Type] = {
    "id": STRING,
    "arn": STRING,
    "name": STRING,
    "hostname": STRING,
    "origin_instance_id": STRING,
    "origin_account": STRING,
    "origin_region": STRING,
    "replication_state": STRING,
    "tags": Map(STRING),
}
"""What every data source tells of a server."""


class SourceServers(DataSource):
    schema = Schema(
        {
            "region": Attribute(
                STRING, optional=True, computed=True, description="DRS region. Default: the provider's."
            ),
            "selector": Attribute(
                Map(STRING),
                required=True,
                description="The tags a server must carry: all of them, with exactly these values, letter case "
                "included. At least one.",
            ),
            "id": Attribute(STRING, computed=True, description="`<account>/<region>`."),
            "ids": Attribute(List(STRING), computed=True, description="Ids of the servers, sorted."),
            "servers": Attribute(
                List(Object(SERVER)),
                computed=True,
                description="The servers, sorted by id. The `origin_*` are null where DRS knows no EC2 instance behind "
                "a server (on-premises). `tags` are all tags that it has now.",
            ),
        },
        description="Source servers of one DRS account and region, by their tags: what a recovery that selects by tag "
        "would find. A region that cannot be read completely is an error, never an empty list.",
    )

    def __init__(self, provider: TagsyncProvider) -> None:
        self._provider = provider

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        validate_region(config, diags)
        if is_known(config["selector"]) and not config["selector"]:
            diags.error(
                "Empty selector", "It would stand for every server. Name at least one tag and its value.", "selector"
            )

    def read(self, config: Attributes, _: Call) -> Attributes:
        connection = self._provider.connection
        if not config["selector"]:
            raise DiagnosticError("Empty selector", "Name at least one tag and its value.", "selector")
        target = connection.target(connection.region(config["region"]))
        reading = connection.listing(target)
        if reading.problem:
            raise DiagnosticError(*unreadable_text(reading.problem, str(target)), "region")
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


def server_attributes(server: SourceServer) -> Attributes:
    """The members of `SERVER`."""
    origin = server.origin
    return {
        "id": server.server_id,
        "arn": server.arn,
        "name": server.name,
        "hostname": server.hostname,
        "origin_instance_id": origin.instance_id if origin else None,
        "origin_account": origin.account if origin else None,
        "origin_region": origin.region if origin else None,
        "replication_state": server.replication_state,
        "tags": dict(server.tags),
    }
