"""Headers, outcomes and rows as JSON-able documents, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypedDict

from tagsync.core.change import Action, LaunchChange, LaunchSetting, TagChange
from tagsync.core.model import Target
from tagsync.core.plan import Bucket, Counts, TargetStatus
from tagsync.core.plan_document import (
    CountsDocument,
    ProblemDocument,
    counts_to_document,
    problem_from_document,
    problem_to_document,
)
from tagsync.core.skips import Skip
from tagsync.core.undo.recorded import RecordedServer
from tagsync.engine.history import KeyChange, ServerRow, TargetOutcome


class StoredHeader(TypedDict):
    """The part of a header that is not in attributes of its item."""

    result: Mapping[str, object]
    expected: list[tuple[str, str]]
    server_ids: list[str]
    role_name: NotRequired[str]
    forced: NotRequired[bool]


class StoredOutcome(TypedDict):
    """The outcome of one target."""

    account: str
    region: str
    status: TargetStatus
    counts: CountsDocument
    problem: ProblemDocument | None
    origin_problems: list[ProblemDocument]
    refusal: str
    origins: list[tuple[str, str]]
    note: NotRequired[str]
    overridden: NotRequired[str]
    left: NotRequired[int]


class StoredRow(TypedDict):
    """A row without its target, which is in the key of the item."""

    id: str
    bucket: Bucket
    skip: Skip | None
    detail: str
    changes: list[tuple[Action, str, str]]
    launch: list[tuple[LaunchSetting, str, str]]
    left: NotRequired[list[str]]


class StoredValues(TypedDict):
    """What a run changed on one server, values included; its target is in the key of the item."""

    id: str
    name: str
    tags: list[tuple[str, str | None, str | None, str]]
    launch: list[tuple[LaunchSetting, str, str]]


def outcome_document(outcome: TargetOutcome) -> StoredOutcome:
    document: StoredOutcome = {
        "account": outcome.target.account,
        "region": outcome.target.region,
        "status": outcome.status,
        "counts": counts_to_document(outcome.counts),
        "problem": problem_to_document(outcome.problem) if outcome.problem else None,
        "origin_problems": [problem_to_document(problem) for problem in outcome.origin_problems],
        "refusal": outcome.refusal,
        "origins": sorted(outcome.origins),
    }
    if outcome.note:
        document["note"] = outcome.note
    if outcome.overridden:
        document["overridden"] = outcome.overridden
    if outcome.left:
        document["left"] = outcome.left
    return document


def outcome_from(document: StoredOutcome) -> TargetOutcome:
    return TargetOutcome(
        target=Target(document["account"], document["region"]),
        status=document["status"],
        counts=_counts(document["counts"]),
        problem=problem_from_document(document["problem"]) if document["problem"] else None,
        origin_problems=tuple(problem_from_document(problem) for problem in document["origin_problems"]),
        refusal=document["refusal"],
        origins=frozenset((account, region) for account, region in document["origins"]),
        note=document.get("note", ""),
        overridden=document.get("overridden", ""),
        left=document.get("left", 0),
    )


def row_document(row: ServerRow) -> StoredRow:
    document: StoredRow = {
        "id": row.server_id,
        "bucket": row.bucket,
        "skip": row.skip,
        "detail": row.detail,
        "changes": [(change.action, change.key, change.rule) for change in row.changes],
        "launch": [(change.setting, change.before, change.after) for change in row.launch],
    }
    return {**document, "left": list(row.left)} if row.left else document


def row_from(document: StoredRow, target: Target) -> ServerRow:
    return ServerRow(
        target=target,
        server_id=document["id"],
        bucket=Bucket(document["bucket"]),
        skip=Skip(document["skip"]) if document["skip"] else None,
        detail=document["detail"],
        changes=tuple(KeyChange(*change) for change in document["changes"]),
        launch=tuple(LaunchChange(*change) for change in document["launch"]),
        left=tuple(document.get("left", ())),
    )


def values_document(server: RecordedServer) -> StoredValues:
    return {
        "id": server.server_id,
        "name": server.name,
        "tags": [(change.key, change.before, change.after, change.rule) for change in server.changes],
        "launch": [(change.setting, change.before, change.after) for change in server.launch],
    }


def values_from(document: StoredValues, target: Target) -> RecordedServer:
    return RecordedServer(
        target=target,
        server_id=document["id"],
        name=document["name"],
        changes=tuple(TagChange(*change) for change in document["tags"]),
        launch=tuple(LaunchChange(*change) for change in document["launch"]),
    )


def _counts(document: CountsDocument) -> Counts:
    return Counts(
        total=document["total_servers"],
        in_sync=document["in_sync"],
        changed=document["changed"],
        skipped={Skip(reason): number for reason, number in document["skipped"].items()},
        failed=document["failed"],
    )
