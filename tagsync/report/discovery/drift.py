"""What a selector gets wrong because tags have drifted, as a JSON-able document and as lines of text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NotRequired, TypedDict

from tagsync.core.model import SourceServer
from tagsync.core.sentences import first_few
from tagsync.discovery.drift import SelectorDrift
from tagsync.report.by_name import by_name
from tagsync.report.notices import notice_lines
from tagsync.report.quoting import one_line, shown_name
from tagsync.report.styled import Styled

_REPAIR = "tagsync apply repairs them"
_FEW = 5


class ServerReferenceDocument(TypedDict):
    sourceServerId: str
    name: str
    accountId: str
    region: str


class NotComparedDocument(ServerReferenceDocument):
    reason: str


class DriftDocument(TypedDict):
    """Servers that are found otherwise once their tags are those of their instances: `missed` would be found, `stale`
    would not, `moved` would be in another wave. Servers of `notCompared` may be any of these."""

    missed: list[ServerReferenceDocument]
    stale: list[ServerReferenceDocument]
    moved: list[ServerReferenceDocument]
    notCompared: list[NotComparedDocument]


class MayHaveDrift(TypedDict):
    """`drift` is there if the tags were compared with those of the instances."""

    drift: NotRequired[DriftDocument]


def drift_to_document(drift: SelectorDrift) -> DriftDocument:
    return {
        "missed": [_reference(server) for server in drift.missed],
        "stale": [_reference(server) for server in drift.stale],
        "moved": [_reference(server) for server in drift.moved],
        "notCompared": [
            {**_reference(server), "reason": why} for why, servers in drift.not_compared.items() for server in servers
        ],
    }


def drift_lines(drift: SelectorDrift, *, verbose: bool = False) -> Iterator[Styled]:
    """A warning for each kind of drift, and what could not be compared."""
    yield from notice_lines(drift_notices(drift), verbose=verbose)
    for why, servers in drift.not_compared.items():
        labels = first_few(_labels(servers), None if verbose else _FEW)
        yield Styled(f"! not compared with their instances, so they may be missed: {labels}", "warning")
        yield Styled(f"    {one_line(why)}")
    if drift.not_compared:
        yield Styled("")


def drift_notices(drift: SelectorDrift) -> dict[str, list[str]]:
    """What the selector gets wrong -> the labels of the servers that it is said of."""
    notices = {
        f"missed by the selector, though their instances carry the tags ({_REPAIR})": drift.missed,
        f"found by old tags, which their instances do not carry ({_REPAIR})": drift.stale,
        f"in another wave than their instances say ({_REPAIR})": drift.moved,
    }
    return {text: _labels(servers) for text, servers in notices.items() if servers}


def server_label(server: SourceServer) -> str:
    """`web-1 (s-1...)`, or the id alone."""
    return f"{shown_name(server.name)} ({server.server_id})" if server.name else server.server_id


def _labels(servers: Iterable[SourceServer]) -> list[str]:
    return list(map(server_label, by_name(servers)))


def _reference(server: SourceServer) -> ServerReferenceDocument:
    return {
        "sourceServerId": server.server_id,
        "name": server.name,
        "accountId": server.target.account,
        "region": server.target.region,
    }
