"""A plan as a JSON-able document, and back. The document carries the digest of what it says (law 6)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.digest import digest
from tagsync.core.documents.document import Document, Locate
from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, Counts, Plan, ServerPlan, Skip, TargetPlan, TargetStatus

PLAN_FORMAT_VERSION = 1
_STATUSES: tuple[TargetStatus, ...] = ("read", "partial", "unreadable", "uninitialised")


def plan_digest(plan: Plan) -> str:
    """Names a plan by its content: equal plans have equal digests."""
    return digest(_content(plan))


def plan_to_document(plan: Plan) -> dict[str, object]:
    """The document of a plan: deterministic, complete, and described by `PLAN_SCHEMA`. It holds tag values."""
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
    document = Document(value, locate=locate)
    if document.choice("format_version", [PLAN_FORMAT_VERSION], 0) != PLAN_FORMAT_VERSION:
        if not document.has("format_version"):
            document.mistake("format_version", "this is not a plan", "Save one with: tagsync plan --out plan.json")
        document.done()
    document.child("summary")
    plan = Plan(
        policy_digest=document.text("policy_digest"),
        targets=tuple(_target(target) for target in document.children("targets")),
        origin_problems=tuple(_problem(problem) for problem in document.children("origin_problems")),
        refusals=document.texts("refusals"),
    )
    document.text("digest")
    document.only_known()
    if not document.mistakes and value != plan_to_document(plan):
        document.mistake("digest", "the plan was changed after it was saved", "Make a new plan, and apply that")
    document.done()
    return plan


def counts_to_document(counts: Counts) -> dict[str, object]:
    """Counts under the names that callers of tagsync know; coverage is a share from 0 to 1, or null."""
    return {
        "total_servers": counts.total,
        "in_sync": counts.in_sync,
        "changed": counts.changed,
        "skipped": {str(reason): number for reason, number in counts.skipped.items()},
        "failed": counts.failed,
        "coverage": None if counts.coverage is None else round(counts.coverage, 4),
    }


class ProblemDocument(TypedDict):
    kind: str
    where: str
    message: str
    hint: str


def problem_to_document(problem: Problem) -> ProblemDocument:
    return {"kind": problem.kind, "where": problem.where, "message": problem.message, "hint": problem.hint}


def tag_change_to_document(change: TagChange) -> dict[str, object]:
    return {
        "action": change.action,
        "key": change.key,
        "before": change.before,
        "after": change.after,
        "rule": change.rule,
    }


def launch_change_to_document(change: LaunchChange) -> dict[str, object]:
    return {"setting": change.setting, "before": change.before, "after": change.after}


def _content(plan: Plan) -> Mapping[str, object]:
    return {
        "policy_digest": plan.policy_digest,
        "targets": [_target_document(target) for target in plan.targets],
        "origin_problems": [problem_to_document(problem) for problem in plan.origin_problems],
        "refusals": list(plan.refusals),
    }


def _target_document(target: TargetPlan) -> dict[str, object]:
    return {
        "account": target.target.account,
        "region": target.target.region,
        "status": target.status,
        "problem": problem_to_document(target.problem) if target.problem else None,
        "owned_tags": target.owned_tags,
        "servers": [_server_document(server) for server in target.servers],
    }


def _server_document(server: ServerPlan) -> dict[str, object]:
    return {
        "source_server_id": server.server_id,
        "arn": server.arn,
        "name": server.name,
        "origin": server.origin,
        "bucket": str(server.bucket),
        "skip": str(server.skip) if server.skip else None,
        "detail": server.detail,
        "changes": [tag_change_to_document(change) for change in server.changes],
        "launch": [launch_change_to_document(change) for change in server.launch],
        "notices": list(server.notices),
        "actual_digest": server.actual_digest,
        "fallback": tag_change_to_document(server.fallback) if server.fallback else None,
    }


def _target(document: Document) -> TargetPlan:
    target = Target(document.text("account"), document.text("region"))
    plan = TargetPlan(
        target=target,
        status=document.choice("status", _STATUSES, "read"),
        servers=tuple(_server(target, server) for server in document.children("servers")),
        problem=_problem(document.child("problem")) if document.has("problem") else None,
        owned_tags=document.integer("owned_tags", 0),
    )
    document.only_known()
    return plan


def _server(target: Target, document: Document) -> ServerPlan:
    plan = ServerPlan(
        target=target,
        server_id=document.text("source_server_id"),
        arn=document.text("arn"),
        name=document.text("name"),
        origin=document.text("origin"),
        bucket=Bucket(document.choice("bucket", [str(bucket) for bucket in Bucket], Bucket.FAILED.value)),
        skip=Skip(document.choice("skip", [str(skip) for skip in Skip], Skip.EXCLUDED.value))
        if document.has("skip")
        else None,
        detail=document.text("detail"),
        changes=tuple(_tag_change(change) for change in document.children("changes")),
        launch=tuple(_launch_change(change) for change in document.children("launch")),
        notices=document.texts("notices"),
        actual_digest=document.text("actual_digest"),
        fallback=_tag_change(document.child("fallback")) if document.has("fallback") else None,
    )
    document.only_known()
    return plan


def _tag_change(document: Document) -> TagChange:
    document.text("action")
    change = TagChange(
        key=document.text("key"),
        before=document.text("before") if document.has("before") else None,
        after=document.text("after") if document.has("after") else None,
        rule=document.text("rule"),
    )
    document.only_known()
    return change


def _launch_change(document: Document) -> LaunchChange:
    change = LaunchChange(
        setting=document.choice("setting", ("copy_tags", "right_sizing"), "copy_tags"),
        before=document.text("before"),
        after=document.text("after"),
    )
    document.only_known()
    return change


def _problem(document: Document) -> Problem:
    problem = Problem(
        kind=document.text("kind"),
        where=document.text("where"),
        message=document.text("message"),
        hint=document.text("hint"),
    )
    document.only_known()
    return problem
