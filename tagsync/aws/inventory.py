"""Source servers of one target."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from tagsync.aws.errors import UNINITIALISED, CallFailed
from tagsync.aws.paging import pages
from tagsync.aws.parse import parse_server
from tagsync.aws.sessions import Api, Sessions
from tagsync.core.model import Problem, SourceServer, Target, TargetReading

T = TypeVar("T")

IDS_A_CALL = 200
"""`DescribeSourceServers` takes at most this many `sourceServerIDs`."""


def read_servers(sessions: Sessions, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
    """Every source server of a target, or those with the given ids that exist.

    What was read before something failed is kept beside the problem (law 1). A server on two pages, because servers
    came or went while they were listed, is taken once.
    """
    servers: dict[str, SourceServer] = {}
    without_id = 0
    try:
        api = sessions.api(target.account, target.region, "drs")
        for item in _items(api, server_ids):
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


def _items(api: Api, server_ids: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    """Pages are as long as DRS makes them: a length of our own could be more than it takes."""
    filters = [{"filters": {"sourceServerIDs": ids}} for ids in chunks(server_ids, IDS_A_CALL)] if server_ids else [{}]
    for parameters in filters:
        for page in pages(api, "DescribeSourceServers", "nextToken", **parameters):
            yield from page["items"]


def _nameless(target: Target, count: int) -> Problem | None:
    if not count:
        return None
    message = f"{count} source servers came without an id and were left alone"
    return Problem("invalid", f"{target} drs:DescribeSourceServers", message, "Look at them in the DRS console")


def chunks(items: Sequence[T], size: int) -> Iterator[list[T]]:
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
