"""Writes to the servers of a fleet what the plan showed, and returns what each has afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tagsync.core.approved import plan_approved
from tagsync.core.disown import plan_disown
from tagsync.core.managed import Shown
from tagsync.core.model import SourceServer, Target
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan
from tagsync.core.policy import Policy
from tagsync.core.sentences import sentence
from tagsync.core.skips import Skip
from tagsync.engine.apply import apply_plan
from tagsync.engine.run import ServerResult
from tagsync.provider.connections.connection import FleetConnection
from tagsync.provider.connections.labels import server_id_of
from tagsync.provider.connections.problems import named, unreadable_text
from tagsync.provider.wire.api import DiagnosticError, Diagnostics

MAX_ERRORS = 10
"""How many servers get an error of their own at most."""


@dataclass(frozen=True, slots=True)
class Approved:
    """What the plan showed for one server: before and after."""

    before: Shown
    after: Shown


def write_fleet(
    connection: FleetConnection, target: Target, approved: Mapping[str, Approved], diags: Diagnostics
) -> dict[str, Shown]:
    """Writes to every server, by label, and returns what each has now. A server that no longer exists is left out.

    Each failed server is an error, and the others are still written. Raises `DiagnosticError` if no server can be
    read; nothing is written then.
    """
    labels = {server_id_of(label): label for label in approved}
    reading = connection.reader.read_servers(target, tuple(labels))
    if reading.problem:
        text = unreadable_text(reading.problem, str(target))
        if not reading.servers:
            raise DiagnosticError(*text, "region")
        diags.error(*text, "region")
    servers = {server.server_id: server for server in reading.servers}
    plans = {
        server_id: _plan(connection.policy, server, approved[labels[server_id]])
        for server_id, server in servers.items()
    }
    results = _write(connection, target, list(plans.values()))
    _report({labels[server_id]: result for server_id, result in results.items()}, diags)

    written: dict[str, Shown] = {}
    missing: list[str] = []
    for server_id, label in labels.items():
        if server_id in servers:
            if results[server_id].skip is not Skip.SERVER_GONE:
                written[label] = _stands(approved[label], servers[server_id], results[server_id])
        elif reading.problem:
            written[label] = approved[label].before
        else:
            missing.append(server_id)
    if missing:
        diags.error("Source servers are gone", f"Deleted after the plan was made: {named(missing)}.", "server_tags")
    return written


def _plan(policy: Policy, server: SourceServer, shown: Approved) -> ServerPlan:
    return plan_approved(server, shown.before, shown.after, policy.ownership, policy.mark)


def disown_fleet(connection: FleetConnection, target: Target, labels: Iterable[str], diags: Diagnostics) -> None:
    """Removes what tagsync wrote from these servers, except from those that the policy excludes.

    Each failed server is an error. Raises `DiagnosticError` if not all servers can be read; nothing is written then.
    """
    reading = connection.reader.read_servers(target)
    if reading.problem:
        raise DiagnosticError(*unreadable_text(reading.problem, str(target)), "region")
    by_id = {server_id_of(label): label for label in labels}
    plans = [
        plan_disown(connection.policy, server)
        for server in reading.servers
        if server.server_id in by_id and not connection.policy.excludes_server(server)
    ]
    results = _write(connection, target, plans)
    _report({by_id[server_id]: result for server_id, result in results.items()}, diags)


def _write(connection: FleetConnection, target: Target, plans: list[ServerPlan]) -> dict[str, ServerResult]:
    """Applies the plans of these servers. Returns the result of each, by its id."""
    run = apply_plan(
        Plan("", (TargetPlan(target, "read", tuple(plans)),)),
        connection.writer,
        force=True,
        workers=connection.workers,
        stop=connection.stop,
    )
    return {result.server_id: result for result in run.results}


def _report(results: Mapping[str, ServerResult], diags: Diagnostics) -> None:
    """Reports an error for each failed server, by label. After a few, one error counts the rest."""
    failed = {label: result for label, result in sorted(results.items()) if result.bucket is Bucket.FAILED}
    for label, result in list(failed.items())[:MAX_ERRORS]:
        diags.error(f"{result.server_id} was not written as planned", _sentence(result.detail), "server_tags", label)
    if rest := list(failed.values())[MAX_ERRORS:]:
        reasons = Counter(_sentence(result.detail) for result in rest)
        lines = [f"{number} x {reason}" for reason, number in reasons.most_common(MAX_ERRORS)]
        diags.error(f"{len(rest):,} more source servers were not written as planned", "\n".join(lines), "server_tags")
    gone = [result.server_id for result in results.values() if result.skip is Skip.SERVER_GONE]
    if gone:
        diags.error("Source servers are gone", f"Deleted after the plan was made: {named(gone)}.", "server_tags")
    left = [result for result in results.values() if result.skip is Skip.NOT_REACHED]
    if left:
        diags.error(
            "Stopped before everything was written",
            f"{sentence(left[0].detail)} Nothing was written to {named(result.server_id for result in left)}. "
            "Plan and apply again for the rest.",
            "server_tags",
        )


def _sentence(detail: str) -> str:
    return sentence(detail) if detail else "AWS did not say why."


def _stands(approved: Approved, server: SourceServer, result: ServerResult) -> Shown:
    """What the server has now: what was planned, or, if the write failed, its old values and what was written."""
    if result.bucket in (Bucket.IN_SYNC, Bucket.CHANGED):
        return approved.after
    tags = {key: server.tags[key] for key in {*approved.before.tags, *approved.after.tags} if key in server.tags}
    for change in result.changes:
        tags.pop(change.key, None)
        if change.after is not None and change.key in approved.after.tags:
            tags[change.key] = change.after
    launch = dict(approved.before.launch)
    for setting in result.launch:
        launch[setting.setting] = setting.after
    return Shown(tags, launch)
