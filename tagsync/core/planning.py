"""Makes the plan: every source server of a fleet into exactly one bucket, with its changes (laws 1 to 5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tagsync.core.change import RECORD_RULE, TagChange
from tagsync.core.desired import Source, decide_on
from tagsync.core.digest import digest, tags_digest
from tagsync.core.documents.declared import write_document
from tagsync.core.launch import LaunchPlan, plan_launch
from tagsync.core.model import (
    Fleet,
    LaunchSettings,
    OriginReadings,
    Problem,
    SourceServer,
    Tags,
    TargetReading,
)
from tagsync.core.ownership.reading import empty_record, read_ownership, without_launch
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan, TargetStatus
from tagsync.core.policy import Policy
from tagsync.core.reconcile import UNLISTED_RULE, UNWANTED_RULE, Reconciliation, is_prunable, reconcile
from tagsync.core.safety.refusing import refusals
from tagsync.core.skips import Skip
from tagsync.core.tagging.tag_list import Listed
from tagsync.core.tags import too_many_tags

_NO_INSTANCE_ID = (Skip.NO_INSTANCE_ID, "DRS knows no EC2 instance behind it, and no tags are listed for it")


def make_plan(policy: Policy, fleet: Fleet) -> Plan:
    """The plan for a fleet: pure, and the same for the same input whatever order the fleet was read in (law 8)."""
    targets = tuple(
        _plan_target(policy, reading, fleet) for reading in sorted(fleet.targets, key=lambda reading: reading.target)
    )
    return Plan(
        policy_digest=digest(write_document(policy)),
        targets=targets,
        origin_problems=tuple(sorted(set(fleet.origins.unreadable.values()))),
        refusals=refusals(policy.safety, targets),
        unmatched=() if _is_partly_read(fleet) else policy.without_instance.unmatched(fleet.servers()),
    )


def _is_partly_read(fleet: Fleet) -> bool:
    return fleet.is_part or any(reading.problem for reading in fleet.targets)


def skip_unread(policy: Policy, server: SourceServer) -> tuple[Skip, str] | None:
    """Why a server is skipped before its origin is even read, with a detail; None where its origin is needed."""
    if reason := policy.excludes_server(server):
        return Skip.EXCLUDED, reason
    if server.direction == "FAILBACK":
        return Skip.FAILBACK, "its origin is a recovery instance, whose tags are copies"
    if server.origin is None and not policy.without_instance.matching(server):
        return _NO_INSTANCE_ID
    if server.replication_state == "DISCONNECTED":
        return Skip.DISCONNECTED, "it is disconnected from DRS"
    return None


def plan_server(policy: Policy, server: SourceServer, fleet: Fleet) -> ServerPlan:
    """One server's part of the plan."""
    skip = skip_unread(policy, server)
    if skip is not None:
        return _skipped(server, *skip)
    source = find_source(policy, server, fleet.origins)
    if isinstance(source, tuple):
        return _skipped(server, *source)
    if reason := policy.excludes_origin(source.tags):
        return _skipped(server, Skip.EXCLUDED, reason)
    return _reconciled(policy, server, source, fleet.launch.get(server.arn))


def find_source(policy: Policy, server: SourceServer, origins: OriginReadings) -> Source | tuple[Skip, str]:
    """The instance behind a server, what is listed for a server without one, or why there is nothing to copy from
    (laws 1 and 2)."""
    origin = server.origin
    if origin is None:
        return policy.without_instance.tags_of(server) or _NO_INSTANCE_ID
    instance = origins.instances.get(origin)
    if instance is not None and not instance.is_gone:
        return instance
    if instance is not None:
        return Skip.ORIGIN_GONE, f"{origin} is {instance.state}; the server keeps its tags"
    if origin in origins.gone and server.origin_is_guessed:
        return Skip.ORIGIN_UNREADABLE, (
            f"DRS does not say where its instance is, and in {origin.account}/{origin.region}, DRS's own place, it is "
            "not; the server keeps its tags. Exclude the server if the instance is gone for good"
        )
    if origin in origins.gone:
        return Skip.ORIGIN_GONE, f"{origin} does not exist any more; the server keeps its tags"
    problem = origins.unreadable.get(origin)
    return Skip.ORIGIN_UNREADABLE, str(problem) if problem else f"{origin} was not read"


def _plan_target(policy: Policy, reading: TargetReading, fleet: Fleet) -> TargetPlan:
    servers = [server for _, server in sorted({server.server_id: server for server in reading.servers}.items())]
    return TargetPlan(
        target=reading.target,
        status=_status(reading),
        servers=tuple(plan_server(policy, server, fleet) for server in servers),
        problem=reading.problem,
        owned_tags=sum(_count_owned(policy, server) for server in servers),
        note=reading.note,
    )


def _status(reading: TargetReading) -> TargetStatus:
    if reading.note:
        return "noted"
    if not reading.initialised:
        return "uninitialised"
    if reading.problem is None:
        return "read"
    return "partial" if reading.servers else "unreadable"


def _count_owned(policy: Policy, server: SourceServer) -> int:
    ownership = policy.ownership_on(server.tags)
    return sum(is_prunable(policy, ownership, key) for key in server.tags) if ownership.hashes else 0


def _reconciled(
    policy: Policy, server: SourceServer, source: Source, settings: LaunchSettings | Problem | None
) -> ServerPlan:
    launch: LaunchPlan | None = None
    problem = settings if isinstance(settings, Problem) else None
    if isinstance(settings, LaunchSettings):
        launch = plan_launch(policy.launch_of(server), settings, policy.ownership_on(server.tags))
    decisions, right = decide_on(policy, source, server), launch.right if launch else None
    unwanted = UNLISTED_RULE if isinstance(source, Listed) else UNWANTED_RULE
    result = reconcile(policy, server.tags, decisions, right, unwanted)
    conflicts = tuple(each.words(policy) for each in result.conflicts)
    if result.is_refused:
        return replace(_skipped(server, Skip.CONFLICT, "; ".join(conflicts)), conflicts=conflicts)
    if result.excess:
        return _skipped(server, Skip.TOO_MANY_TAGS, _too_many(result))
    launch_changes = launch.changes if launch else ()
    more = [*((launch.notice,) if launch and launch.notice else ()), *_listed_in_vain(policy, server)]
    has_changes = bool(result.changes or launch_changes)
    bucket = Bucket.FAILED if problem else Bucket.CHANGED if has_changes else Bucket.IN_SYNC
    return replace(
        ServerPlan.of(server, bucket),
        detail=str(problem) if problem else "",
        changes=result.changes,
        launch=launch_changes,
        notices=(*result.notices, *more),
        actual_digest=tags_digest(server.tags) if has_changes else "",
        fallback=record_without_launch(server.tags, result.changes) if launch_changes else None,
        conflicts=conflicts,
        managed=result.managed,
    )


def _listed_in_vain(policy: Policy, server: SourceServer) -> Iterator[str]:
    if server.origin:
        for entry in dict.fromkeys(entry.server for entry in policy.without_instance.naming(server)):
            yield f"tags are listed for {entry}, but it has an instance, whose tags are taken"


def _too_many(result: Reconciliation) -> str:
    if result.is_full:
        full = f"its tags leave no room for {result.excess} more, and tagsync owns none of them"
        return f"{full}; remove some by hand, or exclude keys"
    return f"{too_many_tags(result.excess)}; exclude some, or set overflow.action: trim"


def record_without_launch(actual: Tags, changes: Iterable[TagChange]) -> TagChange | None:
    """The change to the ownership record where launch settings turn out not to be writable; None where it may stay."""
    ownership = read_ownership(actual)
    records = {key: actual[key] for key in ownership.records if ownership.is_readable}
    for change in changes:
        if change.is_record:
            records[change.key] = change.after or ""
    key, planned = next(((key, value) for key, value in records.items() if value), ("", ""))
    if not planned:
        return None
    before, after = actual.get(key), without_launch(planned)
    return None if after == (before or empty_record(key)) else TagChange(key, before, after, RECORD_RULE)


def _skipped(server: SourceServer, reason: Skip, detail: str) -> ServerPlan:
    return replace(
        ServerPlan.of(server, Bucket.SKIPPED),
        skip=reason,
        detail=detail,
    )
