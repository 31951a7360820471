"""Warnings and errors for what could not be read: where it is, and what to do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from tagsync.core.model import Problem, TargetReading
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.core.policy import Policy
from tagsync.core.problems import ProblemKind
from tagsync.core.sentences import first_few, sentence
from tagsync.core.skips import Skip
from tagsync.core.tags import MAX_TAGS
from tagsync.provider.connections.connection import PlannedTarget
from tagsync.provider.wire.api import DiagnosticError, Diagnostics

MAX_NAMED = 10
"""How many servers a message names at most."""


def warn(seen: PlannedTarget, diags: Diagnostics) -> None:
    """Warns about everything that could not be read, and about servers that need attention.

    Their tags stay as they are. The place is in the summary, because Terraform joins warnings with the same summary.
    """
    target = seen.target
    warn_if_never_set_up(seen.reading, diags)
    if seen.reading.problem:
        diags.warning(
            f"Only some source servers of {target} could be read",
            f"{sentence(seen.reading.problem)} The servers that were not read keep the tags they are shown with.",
            "region",
        )
    unreadable = [one for one in seen.plan.servers() if one.skip is Skip.ORIGIN_UNREADABLE]
    for detail, servers in _by_detail(unreadable):
        diags.warning(
            f"Instances behind source servers of {target} could not be read",
            f"{sentence(detail)} Nothing changes on {named(servers)}.",
            "region",
        )
    if too_many := [one.server_id for one in seen.plan.servers() if one.skip is Skip.TOO_MANY_TAGS]:
        diags.warning(
            f"Too many tags for source servers of {target}",
            f"AWS allows {MAX_TAGS} tags, and there would be more on {named(too_many)}. Nothing changes there. Exclude "
            "keys in the policy, or set its overflow.action to trim.",
            "region",
        )
    failed = [one for one in seen.plan.servers() if one.bucket is Bucket.FAILED]
    for detail, servers in _by_detail(failed):
        diags.warning(
            f"Launch settings in {target} could not be read",
            f"{sentence(detail)} This affects {named(servers)}.",
            "region",
        )


def warn_if_never_set_up(reading: TargetReading, diags: Diagnostics) -> None:
    """Warns of a region without DRS: that it is empty may be a mistake."""
    if not reading.initialised:
        detail = f"So it has no source servers. {sentence(ProblemKind.UNINITIALISED.hint)}"
        diags.warning(f"DRS was never set up in {reading.target}", detail, "region")


def warn_of_conflicts(seen: PlannedTarget, policy: Policy, diags: Diagnostics) -> None:
    """Warns about tags that another policy wrote, and that this one wants with another value."""
    on: dict[str, list[str]] = defaultdict(list)
    for server in seen.plan.servers():
        for conflict in server.conflicts:
            on[conflict].append(server.server_id)
    lines = [f"{sentence(conflict)} On {named(servers)}." for conflict, servers in sorted(on.items())]
    if rest := lines[MAX_NAMED:]:
        lines[MAX_NAMED:] = [f"There are {len(rest):,} more. tagsync plan shows all of them."]
    if lines:
        who = f"policy {policy.name}, " if policy.name else ""
        diags.warning(
            f"Conflicts with another policy in {seen.target} ({who}on_conflict: {policy.on_conflict})",
            "\n".join(lines),
            "policy",
        )


def unreadable(seen: PlannedTarget) -> DiagnosticError | None:
    """The error for a target of which nothing could be read; None for any other."""
    if seen.target_plan.status != "unreadable" or seen.reading.problem is None:
        return None
    return DiagnosticError(*unreadable_text(seen.reading.problem, str(seen.target)), "region")


def unreadable_text(problem: Problem, place: str) -> tuple[str, str]:
    return f"{place} cannot be read", sentence(problem)


def named(server_ids: Iterable[str]) -> str:
    """The number of servers, and the ids of some: `14 source servers: s-1, s-2 and 12 more`."""
    ids = sorted(server_ids)
    servers = "source server" if len(ids) == 1 else f"{len(ids):,} source servers:"
    return f"{servers} {first_few(ids, MAX_NAMED)}"


def _by_detail(servers: Iterable[ServerPlan]) -> list[tuple[str, list[str]]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for server in servers:
        groups[server.detail].append(server.server_id)
    return sorted(groups.items())
