"""A plan as a JSON-able document, and back. The document carries the digest of what it says (law 6)."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypedDict

from tagsync.core.change import (
    LaunchChange,
    LaunchChangeDocument,
    TagChangeDocument,
    launch_change_to_document,
    tag_change_from_document,
    tag_change_to_document,
)
from tagsync.core.digest import digest
from tagsync.core.documents.document import Document
from tagsync.core.documents.keywords import Count, Keywords
from tagsync.core.documents.places import Locate
from tagsync.core.errors import Mistake
from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, Counts, Plan, ServerPlan, TargetPlan, TargetStatus, Unmatched, UnmatchedDocument
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip

PLAN_FORMAT_VERSION: Literal[1] = 1
_EDITED = "the plan was changed after it was saved", "Use it as tagsync saved it, or make a new plan"

Digest = Annotated[str, Keywords(pattern="^(sha256:[0-9a-f]{64})?$")]


class ProblemDocument(TypedDict):
    kind: str
    where: str
    message: str
    hint: str


class CountsDocument(TypedDict):
    """Counts under the names that callers of tagsync know; coverage is a share from 0 to 1, or null."""

    total_servers: Count
    in_sync: Count
    changed: Count
    skipped: dict[Skip, Count]
    failed: Count
    coverage: Annotated[float | None, Keywords(minimum=0, maximum=1)]


class ServerPlanDocument(TypedDict):
    source_server_id: str
    arn: str
    name: str
    origin: str
    bucket: Bucket
    skip: Skip | None
    detail: str
    changes: list[TagChangeDocument]
    launch: list[LaunchChangeDocument]
    notices: list[str]
    actual_digest: Digest
    fallback: TagChangeDocument | None
    left: NotRequired[list[str]]


class TargetPlanDocument(TypedDict):
    account: str
    region: str
    status: TargetStatus
    problem: ProblemDocument | None
    owned_tags: Count
    note: NotRequired[str]
    servers: list[ServerPlanDocument]


class PlanHeader(TypedDict):
    """What precedes the content of a plan, and follows from it."""

    format_version: Literal[1]
    digest: Digest
    summary: CountsDocument


class PlanContent(TypedDict):
    """What the digest of a plan is made from."""

    policy_digest: Digest
    targets: list[TargetPlanDocument]
    origin_problems: list[ProblemDocument]
    refusals: list[str]
    undoes: NotRequired[str]
    unmatched: NotRequired[list[UnmatchedDocument]]


class PlanDocument(PlanHeader, PlanContent):
    """`tagsync plan --output json`, and what `--out plan.json` saves."""


def plan_digest(plan: Plan) -> str:
    """Names a plan by its content: equal plans have equal digests."""
    return digest(_content(plan))


def plan_to_document(plan: Plan) -> PlanDocument:
    """The document of a plan: deterministic and complete. It holds tag values."""
    content = _content(plan)
    return {
        "format_version": PLAN_FORMAT_VERSION,
        "digest": digest(content),
        "summary": counts_to_document(plan.counts),
        **content,
    }


def plan_from_document(value: object, locate: Locate = str) -> Plan:
    """The plan in a document.

    Raises `InputError` when it is no plan, of another format version, or not what its digest says.
    """
    # What only this needs is loaded here: the functions in Lambda write plans and read none.
    from tagsync.core.documents.typed import checked

    document = Document(value, locate=locate)
    if document.choice("format_version", [PLAN_FORMAT_VERSION], 0) != PLAN_FORMAT_VERSION:
        if not document.has("format_version"):
            fix = "Save one with: tagsync plan --out plan.json"
            document.mistakes.append(Mistake(locate("format_version"), "this is not a plan", fix))
        document.done()
    saved = checked(PlanDocument, value, locate, missing=_EDITED)
    plan = Plan(
        policy_digest=saved["policy_digest"],
        targets=tuple(_target(target) for target in saved["targets"]),
        origin_problems=tuple(problem_from_document(problem) for problem in saved["origin_problems"]),
        refusals=tuple(saved["refusals"]),
        undoes=saved.get("undoes", ""),
        unmatched=tuple(Unmatched(**each) for each in saved.get("unmatched", ())),
    )
    if saved != plan_to_document(plan):
        document.mistake("digest", *_EDITED)
    document.done()
    return plan


def counts_to_document(counts: Counts) -> CountsDocument:
    return {
        "total_servers": counts.total,
        "in_sync": counts.in_sync,
        "changed": counts.changed,
        "skipped": dict(counts.skipped),
        "failed": counts.failed,
        "coverage": None if counts.coverage is None else round(counts.coverage, 4),
    }


def problem_to_document(problem: Problem) -> ProblemDocument:
    return {"kind": problem.kind, "where": problem.where, "message": problem.message, "hint": problem.hint}


def problem_from_document(saved: ProblemDocument) -> Problem:
    """A kind that this version does not know is `invalid`."""
    is_known = saved["kind"] in ProblemKind.__members__.values()
    return Problem(
        kind=ProblemKind(saved["kind"]) if is_known else ProblemKind.INVALID,
        where=saved["where"],
        message=saved["message"],
        hint=saved["hint"],
    )


def _content(plan: Plan) -> PlanContent:
    content: PlanContent = {
        "policy_digest": plan.policy_digest,
        "targets": [_target_document(target) for target in plan.targets],
        "origin_problems": [problem_to_document(problem) for problem in plan.origin_problems],
        "refusals": list(plan.refusals),
    }
    if plan.undoes:
        content["undoes"] = plan.undoes
    if plan.unmatched:
        content["unmatched"] = [{"entry": each.entry, "near": each.near} for each in plan.unmatched]
    return content


def _target_document(target: TargetPlan) -> TargetPlanDocument:
    document: TargetPlanDocument = {
        "account": target.target.account,
        "region": target.target.region,
        "status": target.status,
        "problem": problem_to_document(target.problem) if target.problem else None,
        "owned_tags": target.owned_tags,
        "servers": [_server_document(server) for server in target.servers],
    }
    if target.note:
        document["note"] = target.note
    return document


def _server_document(server: ServerPlan) -> ServerPlanDocument:
    document: ServerPlanDocument = {
        "source_server_id": server.server_id,
        "arn": server.arn,
        "name": server.name,
        "origin": server.origin,
        "bucket": server.bucket,
        "skip": server.skip,
        "detail": server.detail,
        "changes": [tag_change_to_document(change) for change in server.changes],
        "launch": [launch_change_to_document(change) for change in server.launch],
        "notices": list(server.notices),
        "actual_digest": server.actual_digest,
        "fallback": tag_change_to_document(server.fallback) if server.fallback else None,
    }
    if server.left:
        document["left"] = list(server.left)
    return document


def _target(saved: TargetPlanDocument) -> TargetPlan:
    target = Target(saved["account"], saved["region"])
    return TargetPlan(
        target=target,
        status=saved["status"],
        servers=tuple(_server(target, server) for server in saved["servers"]),
        problem=problem_from_document(saved["problem"]) if saved["problem"] else None,
        owned_tags=saved["owned_tags"],
        note=saved.get("note", ""),
    )


def _server(target: Target, saved: ServerPlanDocument) -> ServerPlan:
    return ServerPlan(
        target=target,
        server_id=saved["source_server_id"],
        arn=saved["arn"],
        name=saved["name"],
        origin=saved["origin"],
        bucket=Bucket(saved["bucket"]),
        skip=Skip(saved["skip"]) if saved["skip"] else None,
        detail=saved["detail"],
        changes=tuple(tag_change_from_document(change) for change in saved["changes"]),
        launch=tuple(LaunchChange(**change) for change in saved["launch"]),
        notices=tuple(saved["notices"]),
        actual_digest=saved["actual_digest"],
        fallback=tag_change_from_document(saved["fallback"]) if saved["fallback"] else None,
        left=tuple(saved.get("left", ())),
    )
