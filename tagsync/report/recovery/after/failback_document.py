"""The ways home as a JSON-able document."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from tagsync.core.documents.keywords import Count, Keywords
from tagsync.core.model import SourceServer
from tagsync.core.plan_document import ProblemDocument, problem_to_document
from tagsync.recovery.failback.reading import Failbacks
from tagsync.recovery.failback.way import Carries, Stage, WayBack, tags_home
from tagsync.report.recovery.after.failback_words import next_command


class CopyDocument(TypedDict):
    """A source server that copies an instance. `lag_seconds` is null where DRS does not say."""

    account: str
    region: str
    source_server_id: str
    arn: str
    name: str
    direction: str
    copies: str
    replication_state: str
    lag_seconds: Annotated[float | None, Keywords(minimum=0)]


class TagsHomeDocument(TypedDict):
    """What the instance back home carries, or will until `is_there`. `lost` are keys."""

    carries: Carries
    tags: Count
    lost: list[str]
    is_there: bool


class WayBackDocument(TypedDict):
    """One server on its way home. `server` was recovered and runs on `instance_id`; `back` copies it home, where it
    runs on `home_instance_id`, which `again` copies. `next_command` is of the AWS CLI, with credentials of the account
    of the server that it names; empty where the next step is none."""

    stage: Stage
    then: str
    next_command: str
    server: CopyDocument | None
    instance_id: str
    back: CopyDocument | None
    home_instance_id: str
    again: CopyDocument | None
    tags: TagsHomeDocument
    problem: ProblemDocument | None


class FailbackDocument(TypedDict):
    """`tagsync recovery failback --output json`."""

    format_version: Literal[1]
    targets: Count
    servers: list[WayBackDocument]
    problems: list[ProblemDocument]


def failback_to_document(found: Failbacks) -> FailbackDocument:
    return {
        "format_version": 1,
        "targets": found.targets,
        "servers": [_way(way) for way in found.ways],
        "problems": [problem_to_document(problem) for problem in found.problems],
    }


def _way(way: WayBack) -> WayBackDocument:
    tags = tags_home(way)
    return {
        "stage": way.stage,
        "then": way.stage.then,
        "next_command": next_command(way),
        "server": _copy(way.server),
        "instance_id": way.instance.instance_id if way.instance else "",
        "back": _copy(way.back),
        "home_instance_id": way.home.instance_id if way.home else "",
        "again": _copy(way.again),
        "tags": {"carries": tags.carries, "tags": tags.tags, "lost": list(tags.lost), "is_there": tags.is_there},
        "problem": problem_to_document(way.problem) if way.problem else None,
    }


def _copy(server: SourceServer | None) -> CopyDocument | None:
    if server is None:
        return None
    return {
        "account": server.target.account,
        "region": server.target.region,
        "source_server_id": server.server_id,
        "arn": server.arn,
        "name": server.name,
        "direction": server.direction,
        "copies": server.origin.instance_id if server.origin else "",
        "replication_state": server.replication_state,
        "lag_seconds": server.lag.total_seconds() if server.lag is not None else None,
    }
