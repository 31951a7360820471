"""Makes the plan that takes back what was recorded: an ordinary plan, to be shown, saved and applied like any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tagsync.core.change import TagChange
from tagsync.core.digest import digest, tags_digest
from tagsync.core.documents.declared import write_document
from tagsync.core.model import Fleet, LaunchSettings, Problem, SourceServer, Target, TargetReading
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan
from tagsync.core.planning import record_without_launch
from tagsync.core.policy import Policy
from tagsync.core.problems import ProblemKind
from tagsync.core.safety.refusing import refusals
from tagsync.core.sentences import quoted
from tagsync.core.skips import Skip
from tagsync.core.tags import MAX_TAGS, too_many_tags, user_tag_count
from tagsync.core.undo.books import Books, open_books
from tagsync.core.undo.recorded import Recorded, RecordedServer
from tagsync.core.undo.returning import returning_launch, returning_tags

ROLLBACK_RULE = "rolled back"


def plan_rollback(recorded: Recorded, fleet: Fleet, policy: Policy) -> Plan:
    """The plan that restores what was recorded, where it was not changed since.

    `fleet` holds the servers that were changed, as they are now, and the launch settings of those whose settings were
    changed; no origins. The policy gives the limits (law 7), and the protected keys: what was added under one of these
    is left. Each key that has the value it was given gets back the one it had. A key that has that one already needs
    nothing, so a rollback that was interrupted is finished by the same again. Every other key was changed since, and is
    left: `ServerPlan.left` names it. Servers that were not changed count as in sync, and are not read. Nothing is
    planned for what could not be read, or was not (law 1).
    """
    readings = {reading.target: reading for reading in fleet.targets}
    targets = tuple(
        _target(target, servers, readings.get(target), fleet, policy.tags.protect)
        for target, servers in recorded.by_target().items()
    )
    return Plan(
        policy_digest=digest(write_document(policy)),
        targets=targets,
        refusals=refusals(policy.safety, targets),
        undoes=recorded.what,
    )


def _target(
    target: Target,
    servers: Sequence[RecordedServer],
    reading: TargetReading | None,
    fleet: Fleet,
    protect: Sequence[str],
) -> TargetPlan:
    found = {server.server_id: server for server in reading.servers} if reading else {}
    problem = reading.problem if reading else _not_read(target, servers)
    if problem and not found:
        return TargetPlan(target, "unreadable", problem=problem)
    planned = []
    owned = 0
    for each in servers:
        server = found.get(each.server_id)
        if not each.is_changed:
            planned.append(_unread(each, Bucket.IN_SYNC))
        elif server:
            books = open_books(server.tags, each.changes)
            owned += sum(map(books.is_owned, server.tags))
            settings = fleet.launch.get(server.arn)
            planned.append(_server(each, server, books, settings, protect))
        elif not problem:
            gone = _unread(each, Bucket.SKIPPED)
            planned.append(replace(gone, skip=Skip.SERVER_GONE, detail="it does not exist any more"))
    return TargetPlan(target, "partial" if problem else "read", tuple(planned), problem, owned)


def _not_read(target: Target, servers: Sequence[RecordedServer]) -> Problem | None:
    needs_reading = any(server.is_changed for server in servers)
    return Problem(ProblemKind.UNAVAILABLE, str(target), "it was not read") if needs_reading else None


def _unread(server: RecordedServer, bucket: Bucket) -> ServerPlan:
    return ServerPlan(server.target, server.server_id, arn="", name=server.name, origin="", bucket=bucket)


def _server(
    recorded: RecordedServer,
    server: SourceServer,
    books: Books,
    settings: LaunchSettings | Problem | None,
    protect: Sequence[str],
) -> ServerPlan:
    known = settings if isinstance(settings, LaunchSettings) else None
    tags = returning_tags(recorded.changes, server.tags, books, is_written=recorded.is_written, protect=protect)
    launch = returning_launch(recorded.launch, known, books, is_written=recorded.is_written)
    changes = [TagChange(key, server.tags.get(key), value, ROLLBACK_RULE) for key, value in tags.back.items()]
    if tags.back or tags.there or launch.changes or not tags.left:
        changes += books.taken_back(server.tags, tags.back, tags.there, launch.kept)
    plan = replace(
        ServerPlan.of(server, Bucket.IN_SYNC),
        changes=tuple(sorted(changes, key=lambda change: change.key)),
        launch=launch.changes,
        managed=frozenset(tags.back).union(filter(books.is_owned, server.tags)),
        left=(*tags.left, *launch.left),
    )
    if excess := _excess(plan, server):
        detail = f"{too_many_tags(excess)}: others were added since"
        return replace(ServerPlan.of(server, Bucket.SKIPPED), skip=Skip.TOO_MANY_TAGS, detail=detail, left=plan.left)
    plan = _in_its_bucket(plan, server)
    if recorded.launch and not known:
        why = str(settings or "its launch settings were not read")
        plan = replace(plan, bucket=Bucket.FAILED, skip=None, detail=why)
    return plan


def _excess(plan: ServerPlan, server: SourceServer) -> int:
    adds = any(change.action == "add" for change in plan.changes)
    return max(0, user_tag_count(plan.applied_to(server.tags)) - MAX_TAGS) if adds else 0


def _in_its_bucket(plan: ServerPlan, server: SourceServer) -> ServerPlan:
    if plan.has_changes:
        return replace(
            plan,
            bucket=Bucket.CHANGED,
            notices=(_left_words(plan.left),) if plan.left else (),
            actual_digest=tags_digest(server.tags),
            fallback=record_without_launch(server.tags, plan.changes) if plan.launch else None,
        )
    if plan.left:
        return replace(plan, bucket=Bucket.SKIPPED, skip=Skip.CHANGED_SINCE, detail=_left_words(plan.left))
    return plan


def _left_words(left: Sequence[str]) -> str:
    return f"{quoted(left)} changed since, and {'is left as it is' if len(left) == 1 else 'are left as they are'}"
