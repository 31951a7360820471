"""Headers, outcomes and rows as JSON-able documents, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tagsync.core.change import LaunchChange
from tagsync.core.model import Target
from tagsync.core.plan import Bucket, Counts
from tagsync.core.plan_document import counts_to_document, problem_from_document, problem_to_document
from tagsync.core.skips import Skip
from tagsync.engine.history import KeyChange, ServerRow, TargetOutcome


def outcome_document(outcome: TargetOutcome) -> dict[str, object]:
    return {
        "account": outcome.target.account,
        "region": outcome.target.region,
        "status": outcome.status,
        "counts": counts_to_document(outcome.counts),
        "problem": problem_to_document(outcome.problem) if outcome.problem else None,
        "origin_problems": [problem_to_document(problem) for problem in outcome.origin_problems],
        "refusal": outcome.refusal,
        "origins": sorted(outcome.origins),
    }


def outcome_from(document: Any) -> TargetOutcome:
    return TargetOutcome(
        target=Target(document["account"], document["region"]),
        status=document["status"],
        counts=_counts(document["counts"]),
        problem=problem_from_document(document["problem"]) if document["problem"] else None,
        origin_problems=tuple(problem_from_document(problem) for problem in document["origin_problems"]),
        refusal=document["refusal"],
        origins=frozenset((account, region) for account, region in document["origins"]),
    )


def row_document(row: ServerRow) -> dict[str, object]:
    """A row without its target, which is in the key of the item."""
    return {
        "id": row.server_id,
        "bucket": str(row.bucket),
        "skip": str(row.skip) if row.skip else None,
        "detail": row.detail,
        "changes": [[change.action, change.key, change.rule] for change in row.changes],
        "launch": [[change.setting, change.before, change.after] for change in row.launch],
    }


def row_from(document: Any, target: Target) -> ServerRow:
    return ServerRow(
        target=target,
        server_id=document["id"],
        bucket=Bucket(document["bucket"]),
        skip=Skip(document["skip"]) if document["skip"] else None,
        detail=document["detail"],
        changes=tuple(KeyChange(*change) for change in document["changes"]),
        launch=tuple(LaunchChange(*change) for change in document["launch"]),
    )


def _counts(document: Mapping[str, Any]) -> Counts:
    return Counts(
        total=document["total_servers"],
        in_sync=document["in_sync"],
        changed=document["changed"],
        skipped={Skip(reason): number for reason, number in document["skipped"].items()},
        failed=document["failed"],
    )
