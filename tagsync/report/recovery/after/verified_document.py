"""A verification of the tags of recovery instances as a JSON-able document."""

from __future__ import annotations

from typing import Literal, TypedDict

from tagsync.core.documents.keywords import Count
from tagsync.core.plan_document import ProblemDocument, problem_to_document
from tagsync.recovery.after.differences import Reason, TagDifference
from tagsync.recovery.after.verifying import Verdict, Verified, VerifiedServer
from tagsync.recovery.words.arrival import Arrival
from tagsync.report.recovery.execution_document import Mode, mode_of


class TagDifferenceDocument(TypedDict):
    """A tag that is not on the instance as it is on the source server: `desired` there, `actual` on the instance; null
    where there is no such tag. `likely` says `reason` in words, and `fix` what helps."""

    key: str
    desired: str | None
    actual: str | None
    reason: Reason | None
    likely: str
    fix: str


class VerifiedServerDocument(TypedDict):
    """A launched server and its instance. `tags` is how many keys were compared."""

    account: str
    region: str
    source_server_id: str
    name: str
    instance_id: str
    private_address: str
    arrival: Arrival
    tags: Count
    reason: str
    differences: list[TagDifferenceDocument]


class VerifiedDocument(TypedDict):
    """What `tagsync recovery verify` found. `keys` are the keys that were asked for, all if it is empty;
    `not_launched` counts the servers that have no instance to compare."""

    format_version: Literal[1]
    recovery_id: str
    plan_id: str
    mode: Mode
    verdict: Verdict
    keys: list[str]
    not_launched: Count
    servers: list[VerifiedServerDocument]
    problems: list[ProblemDocument]


def verified_to_document(verified: Verified) -> VerifiedDocument:
    return {
        "format_version": 1,
        "recovery_id": verified.recovery_id,
        "plan_id": verified.plan_id,
        "mode": mode_of(drill=verified.drill),
        "verdict": verified.verdict,
        "keys": list(verified.keys),
        "not_launched": verified.not_launched,
        "servers": [_server(server) for server in verified.servers],
        "problems": [problem_to_document(problem) for problem in verified.problems],
    }


def _server(server: VerifiedServer) -> VerifiedServerDocument:
    return {
        "account": server.target.account,
        "region": server.target.region,
        "source_server_id": server.server_id,
        "name": server.name,
        "instance_id": server.instance_id,
        "private_address": server.private_address,
        "arrival": server.arrival,
        "tags": server.tags,
        "reason": server.reason,
        "differences": [_difference(each) for each in server.differences],
    }


def _difference(each: TagDifference) -> TagDifferenceDocument:
    return {
        "key": each.key,
        "desired": each.expected,
        "actual": each.found,
        "reason": each.reason,
        "likely": each.reason.words if each.reason else "",
        "fix": each.reason.fix if each.reason else "",
    }
