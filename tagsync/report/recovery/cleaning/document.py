"""What `tagsync recovery cleanup` prints as JSON, and the API answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypedDict

from tagsync.core.model import Target
from tagsync.core.plan_document import ProblemDocument, problem_to_document
from tagsync.recovery.cleanup.cleanup import CleanedInstance, Cleanup, Fate, Reason, TargetCleanup


class CleanedInstanceDocument(TypedDict):
    """`reason` is there if it is KEPT. `settle`: what to do about it; empty where there is nothing to do."""

    source_server_id: str
    name: str
    instance_id: str
    recovery_instance_id: str
    job_id: str
    fate: Fate
    reason: Reason | None
    why: str
    settle: str


class TargetCleanupDocument(TypedDict):
    """`problem`: why nothing was terminated there. `look`: the command that lists what else may still cost."""

    account: str
    region: str
    problem: ProblemDocument | None
    instances: list[CleanedInstanceDocument]
    look: str


class CleanupBody(TypedDict):
    """`clean`: nothing of the drill is left that could be terminated."""

    name: str
    clean: bool
    targets: list[TargetCleanupDocument]


class CleanupDocument(CleanupBody):
    """`dry_run`: nothing was terminated, DUE is what would be."""

    format_version: Literal[1]
    dry_run: bool


def cleanup_to_body(cleanup: Cleanup) -> CleanupBody:
    return {"name": cleanup.name, "clean": cleanup.is_clean, "targets": [_target(each) for each in cleanup.targets]}


def cleanup_to_document(cleanup: Cleanup, *, dry_run: bool) -> CleanupDocument:
    """A document that is the same for the same input (law 8)."""
    return {"format_version": 1, "dry_run": dry_run, **cleanup_to_body(cleanup)}


def _target(place: TargetCleanup) -> TargetCleanupDocument:
    return {
        "account": place.target.account,
        "region": place.target.region,
        "problem": problem_to_document(place.problem) if place.problem else None,
        "instances": [_instance(each) for each in place.instances],
        "look": look_for_volumes(place.target) if has_ended(place) else "",
    }


def _instance(row: CleanedInstance) -> CleanedInstanceDocument:
    return {
        "source_server_id": row.server_id,
        "name": row.name,
        "instance_id": row.instance_id,
        "recovery_instance_id": row.recovery_instance_id,
        "job_id": row.job_id,
        "fate": row.fate,
        "reason": row.reason,
        "why": row.why,
        "settle": row.settle,
    }


def has_ended(place: TargetCleanup) -> bool:
    """Whether something was terminated there, so that its volumes may be left."""
    return any(each.fate in (Fate.TERMINATING, Fate.TERMINATED) for each in place.instances)


def look_for_volumes(target: Target) -> str:
    """Volumes that DRS made and that no instance has any more: they cost, and nothing that tagsync reads shows them."""
    filters = "Name=status,Values=available Name=tag-key,Values=AWSElasticDisasterRecoveryManaged"
    return f"aws ec2 describe-volumes --region {target.region} --filters {filters}"


def looks(cleanup: Cleanup) -> Iterator[tuple[Target, str]]:
    """Where to look for what else may still cost."""
    return ((place.target, look_for_volumes(place.target)) for place in cleanup.targets if has_ended(place))
