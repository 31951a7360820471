"""A run record as a JSON-able document."""

from __future__ import annotations

from tagsync.core.plan_document import (
    counts_to_document,
    launch_change_to_document,
    plan_digest,
    problem_to_document,
    tag_change_to_document,
)
from tagsync.engine.run import RunRecord, ServerResult
from tagsync.report.documents import timestamp

RUN_FORMAT_VERSION = 1


def run_to_document(record: RunRecord) -> dict[str, object]:
    """The document of a run, described by `RUN_SCHEMA`: the same for the same record. It holds tag values."""
    return {
        "format_version": RUN_FORMAT_VERSION,
        "run_id": record.run_id,
        "status": str(record.status),
        "dry_run": record.dry_run,
        "started_at": timestamp(record.started_at),
        "finished_at": timestamp(record.finished_at),
        "duration_seconds": round(record.duration_seconds, 3),
        "stopped": record.stopped,
        "plan_digest": plan_digest(record.plan),
        "policy_digest": record.plan.policy_digest,
        "summary": counts_to_document(record.counts),
        "problems": [problem_to_document(problem) for problem in record.problems],
        "results": [_result_document(result) for result in record.results],
    }


def _result_document(result: ServerResult) -> dict[str, object]:
    return {
        "account": result.target.account,
        "region": result.target.region,
        "source_server_id": result.server_id,
        "name": result.name,
        "bucket": str(result.bucket),
        "skip": str(result.skip) if result.skip else None,
        "detail": result.detail,
        "changes": [tag_change_to_document(change) for change in result.changes],
        "launch": [launch_change_to_document(change) for change in result.launch],
    }
