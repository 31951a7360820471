"""Attributes that several data sources have."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.model import Problem, SourceServer
from tagsync.provider.wire.api import STRING, Attribute, Attributes, Map, Object, Type

REGION = Attribute(STRING, optional=True, computed=True, description="DRS region. Default: the provider's.")
TARGET_ID = Attribute(STRING, computed=True, description="`<account>/<region>`.")
PROBLEM = Object({"kind": STRING, "where": STRING, "message": STRING, "hint": STRING})
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
"""What every data source says about a server."""


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


def problem_attributes(problem: Problem) -> Attributes:
    """The members of `PROBLEM`."""
    return {"kind": str(problem.kind), "where": problem.where, "message": problem.message, "hint": problem.hint}
