"""What is missing of a recovery that was begun elsewhere: its servers without those that have been recovered. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tagsync.core.model import Problem, SourceServer, Target
from tagsync.recovery.driven.claims import Seen
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.native.facts import LaunchReading
from tagsync.recovery.native.findings import Finding, Reason
from tagsync.recovery.native.launch_rules import unlisted
from tagsync.recovery.plans.chosen import ways
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.jobs import START_DRILL, TERMINATION

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


@dataclass(frozen=True, slots=True)
class Begun:
    """What has begun already with the instances of a plan, in whichever way they can be launched.

    `launched` are the servers that a launch would take an instance from, `launching` those that are in a job or in an
    execution of another plan. The drive leaves alone what is `done`: what has been launched, if only what is missing
    is asked for.
    """

    launched: Recovered = field(default_factory=dict)
    launching: frozenset[str] = frozenset()
    only_missing: bool = False

    @property
    def done(self) -> Recovered:
        return self.launched if self.only_missing else {}

    def has(self, server: SourceServer) -> bool:
        return server.server_id in self.launched or server.server_id in self.launching

    def rest(self, plan: DrivenPlan, servers: Iterable[SourceServer]) -> DrivenPlan:
        """The plan without what is done. Nothing that has begun in one way is launched in another one."""
        if not self.launched and not self.launching:
            return plan
        done, without = self.done, dict.fromkeys([*plan.leave_out, *self.done])
        for found in ways(plan, servers):
            server_id = found.server.server_id
            is_begun = self.has(found.server) and server_id not in plan.leave_out
            for way in found.other_ways:
                if server_id in done or (is_begun and not self.has(way)):
                    without[way.server_id] = None
        return replace(plan, leave_out=tuple(without))


NOTHING_BEGUN = Begun()


def begun(
    plan: DrivenPlan,
    servers: Mapping[Target, Sequence[SourceServer]],
    seen: Seen,
    launches: Mapping[Target, LaunchReading],
    *,
    drill: bool,
    only_missing: bool,
) -> Begun:
    """What has begun with these servers: every way of each instance (`every_way`). A drill at work is no recovery. For
    a drill a way that is left out does not count: a second copy does no harm."""
    without = frozenset(plan.leave_out if drill else ())
    launched = recovered(servers, launches, drill=drill)
    ids = {server.server_id for some in servers.values() for server in some}
    busy = {*_in_jobs(seen, drill=drill)} | {*_in_executions(launches)}
    return Begun(
        {server_id: instance for server_id, instance in launched.items() if server_id not in without},
        frozenset(ids & busy - without),
        only_missing,
    )


def _in_jobs(seen: Seen, *, drill: bool) -> Iterator[str]:
    others = {TERMINATION} if drill else {TERMINATION, START_DRILL}
    for jobs in seen.values():
        for job in () if isinstance(jobs, Problem) else jobs:
            if job.is_active and job.initiated_by not in others:
                yield from (server.server_id for server in job.servers)


def _in_executions(launches: Mapping[Target, LaunchReading]) -> Iterator[str]:
    for reading in launches.values():
        for execution in () if isinstance(reading.executions, Problem) else reading.executions:
            yield from execution.server_ids


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
