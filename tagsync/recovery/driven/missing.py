"""What is missing of a recovery that was begun elsewhere: its servers without those that have been recovered. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from tagsync.core.model import Problem, SourceServer, Target
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.native.facts import LaunchReading
from tagsync.recovery.native.findings import Finding, Reason
from tagsync.recovery.native.launch_rules import unlisted
from tagsync.recovery.words.instances import RecoveryInstance

Recovered = Mapping[str, RecoveryInstance]
"""The recovery instance of each server that has been recovered, by the id of the server."""


def recovered(
    servers: Mapping[Target, Sequence[SourceServer]], launches: Mapping[Target, LaunchReading], *, drill: bool
) -> Recovered:
    """The servers that a launch would take an instance from. For a recovery an instance of a drill does not count: its
    server is still to be recovered. Where instances cannot be read, none are known, and the preflight refuses."""
    found: dict[str, RecoveryInstance] = {}
    for target, some in servers.items():
        read = launches[target].instances
        listed = () if isinstance(read, Problem) else read
        there = [] if isinstance(read, Problem) else [*unlisted(some, listed)]
        ids = {server.server_id for server in some}
        for instance in (*listed, *there):
            if instance.server_id in ids and instance.is_there and (drill or not instance.is_drill):
                found[instance.server_id] = instance
    return found


def only_missing(plan: DrivenPlan, done: Recovered, servers: Iterable[SourceServer]) -> DrivenPlan:
    """The plan without the machines that have been recovered: none is launched in another way instead."""
    found = plan.selection(servers).servers if done else ()
    other_ways = [way.server_id for each in found if each.server.server_id in done for way in each.other_ways]
    return replace(plan, leave_out=tuple(dict.fromkeys([*plan.leave_out, *done, *other_ways])))


def without(
    servers: Mapping[Target, Sequence[SourceServer]], done: Recovered
) -> Mapping[Target, Sequence[SourceServer]]:
    return {target: [each for each in some if each.server_id not in done] for target, some in servers.items()}


def left_alone(plan: str, servers: Iterable[SourceServer], done: Recovered, *, is_all: bool) -> Iterator[Finding]:
    """What is to be said of the servers that have been recovered; `is_all`: nothing else is in the plan."""
    if done and is_all:
        what = "nothing is missing: every server that it takes has been launched"
        yield Finding(True, Reason.ALREADY_LAUNCHED, plan, what, "Look whether they are well")
    for server in servers:
        if instance := done.get(server.server_id):
            what = f"it has been launched as {instance.instance_id}, and the drive leaves it alone"
            fix = "Look whether it is well, for the drive does not wait for it"
            yield Finding(False, Reason.ALREADY_LAUNCHED, server.server_id, what, fix, server.name)
