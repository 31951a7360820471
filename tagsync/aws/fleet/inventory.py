"""Reads the source servers of one target."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tagsync.aws.fleet.parse import parse_server
from tagsync.aws.sdk.errors import UNINITIALISED, CallFailed
from tagsync.aws.sdk.paging import chunks, pages
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.core.model import Problem, SourceServer, Target, TargetReading
from tagsync.core.problems import ProblemKind

Filters = Mapping[str, object]

IDS_A_CALL = 200
"""`DescribeSourceServers` takes at most this many `sourceServerIDs`."""


def read_servers(sessions: Sessions, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
    """Every source server of a target, or those with the given ids that exist.

    If a call fails, the servers read before it are returned with the problem (law 1). A server may be on two pages,
    because servers came or went during the listing; it is returned once.
    """
    return _read(sessions, target, [{"sourceServerIDs": ids} for ids in chunks(server_ids, IDS_A_CALL)])


def read_servers_of(sessions: Sessions, target: Target, instance_id: str) -> TargetReading:
    """The source servers whose origin is this EC2 instance, mostly one or none: one call."""
    return _read(sessions, target, [{"hardwareId": instance_id}])


def _read(sessions: Sessions, target: Target, filters: Sequence[Filters]) -> TargetReading:
    servers: dict[str, SourceServer] = {}
    without_id = 0
    try:
        api = sessions.api(target.account, target.region, "drs")
        for item in _items(api, filters):
            server = parse_server(item, target, sessions.partition)
            if server is None:
                without_id += 1
            else:
                servers[server.server_id] = server
    except CallFailed as failure:
        if failure.code == UNINITIALISED and not servers:
            return TargetReading(target, initialised=False)
        return TargetReading(target, tuple(servers.values()), failure.problem)
    return TargetReading(target, tuple(servers.values()), _nameless(target, without_id))


def _items(api: Api, filters: Sequence[Filters]) -> Iterator[Mapping[str, Any]]:
    """One listing for each filter, or one of everything if there is no filter.

    DRS chooses the length of its pages: a length of our own might exceed its maximum.
    """
    for parameters in [{"filters": each} for each in filters] or [{}]:
        for page in pages(api, "DescribeSourceServers", "nextToken", **parameters):
            yield from page["items"]


def _nameless(target: Target, count: int) -> Problem | None:
    if not count:
        return None
    message = f"{count} source servers came without an id and were left alone"
    return Problem(
        ProblemKind.INVALID, f"{target} drs:DescribeSourceServers", message, "Look at them in the DRS console"
    )
