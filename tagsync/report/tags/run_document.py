"""A run record as a JSON-able document."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypedDict

from tagsync.core.change import (
    LaunchChangeDocument,
    TagChangeDocument,
    launch_change_to_document,
    tag_change_to_document,
)
from tagsync.core.documents.keywords import Keywords, Time
from tagsync.core.plan import Bucket
from tagsync.core.plan_document import (
    CountsDocument,
    Digest,
    ProblemDocument,
    counts_to_document,
    plan_digest,
    problem_to_document,
)
from tagsync.core.skips import Skip
from tagsync.engine.run import RunRecord, RunStatus, ServerResult
from tagsync.engine.stop import StopReason
from tagsync.report.documents import timestamp

RUN_FORMAT_VERSION: Literal[1] = 1


class ResultDocument(TypedDict):
    account: str
    region: str
    source_server_id: str
    name: str
    bucket: Bucket
    skip: Skip | None
    detail: str
    changes: list[TagChangeDocument]
    launch: list[LaunchChangeDocument]
    left: NotRequired[list[str]]


class NoteDocument(TypedDict):
    """What is to be known of an account: it has no role, as expected, or is suspended."""

    account: str
    note: str


class _Undoes(TypedDict, total=False):
    undoes: str


class RunDocument(TypedDict):
    """`tagsync apply --output json`."""

    format_version: Literal[1]
    run_id: str
    status: RunStatus
    dry_run: bool
    started_at: Time
    finished_at: Time
    duration_seconds: Annotated[float, Keywords(minimum=0)]
    stopped: StopReason
    plan_digest: Digest
    policy_digest: Digest
    summary: CountsDocument
    problems: list[ProblemDocument]
    notes: list[NoteDocument]
    undoes: NotRequired[str]
    results: list[ResultDocument]


def run_to_document(record: RunRecord) -> RunDocument:
    """The document of a run: the same for the same record. It holds tag values."""
    undoes: _Undoes = {"undoes": record.plan.undoes} if record.plan.undoes else {}
    return {
        "format_version": RUN_FORMAT_VERSION,
        "run_id": record.run_id,
        "status": record.status,
        "dry_run": record.dry_run,
        "started_at": timestamp(record.started_at),
        "finished_at": timestamp(record.finished_at),
        "duration_seconds": round(record.duration_seconds, 3),
        "stopped": record.stopped,
        "plan_digest": plan_digest(record.plan),
        "policy_digest": record.plan.policy_digest,
        "summary": counts_to_document(record.counts),
        "problems": [problem_to_document(problem) for problem in record.problems],
        "notes": [{"account": each.target.account, "note": each.note} for each in record.plan.targets if each.note],
        **undoes,
        "results": [_result_document(result) for result in record.results],
    }


def _result_document(result: ServerResult) -> ResultDocument:
    document: ResultDocument = {
        "account": result.target.account,
        "region": result.target.region,
        "source_server_id": result.server_id,
        "name": result.name,
        "bucket": result.bucket,
        "skip": result.skip,
        "detail": result.detail,
        "changes": [tag_change_to_document(change) for change in result.changes],
        "launch": [launch_change_to_document(change) for change in result.launch],
    }
    return {**document, "left": list(result.left)} if result.left else document
