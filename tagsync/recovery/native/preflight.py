"""Preflight: whether a recovery may start. Pure: what was read goes in, everything that speaks against it comes out.

What could not be read speaks against it too (law 1). An origin that is gone does not: that is the disaster (law 2).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tagsync.core.errors import Mistake
from tagsync.core.model import Problem, SourceServer, Target
from tagsync.core.plan import Bucket, Plan, ServerPlan, Skip
from tagsync.core.tags import OWNED_KEY
from tagsync.discovery.health import health_of
from tagsync.discovery.waves import SERVERS_A_JOB
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.quotas import MOST_JOBS, MOST_SERVERS_IN_JOBS
from tagsync.recovery.words.vocabulary import Impact

KEEPS_POINTS = frozenset({"STALLED", "DISCONNECTED", "PAUSED"})
"""Replication states in which the last recovery point is still there: what a region that is down looks like."""

_UNVERIFIED = frozenset({Skip.ORIGIN_UNREADABLE, Skip.TOO_MANY_TAGS, Skip.NOT_REACHED, Skip.REFUSED})


class Reason(StrEnum):
    """What a finding is about."""

    SELECTION_EMPTY = "selection_empty"
    TAGS_DRIFTED = "tags_drifted"
    TAGS_UNVERIFIED = "tags_unverified"
    PLAN_MISSING = "plan_missing"
    PLAN_DIFFERS = "plan_differs"
    NOT_LAUNCHABLE = "not_launchable"
    ALREADY_LAUNCHED = "already_launched"
    IN_A_JOB = "in_a_job"
    QUOTA = "quota"
    ALREADY_RUNNING = "already_running"
    FAILED_BEFORE = "failed_before"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that speaks against starting: a refusal, or else a warning. `place` is a server's id, a target or the
    plan; `name` is what people call the server. No tag values (law 9)."""

    refuses: bool
    reason: Reason
    place: str
    what: str
    fix: str
    name: str = field(default="", repr=False)

    def __str__(self) -> str:
        return f"{self.place}: {self.what}. {self.fix}"


@dataclass(frozen=True, slots=True)
class PlannedServer:
    """A server that the tags put into a step now."""

    server: SourceServer
    impact: Impact = Impact.CRITICAL


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One step as the tags say now; a wait has no servers."""

    name: str
    servers: tuple[PlannedServer, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which the plan in AWS is not what the tags say. `place` is a server's id, or the plan; `name` is
    what people call the server."""

    place: str
    what: str
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An execution of the plan that is at work, or the last one where it has failed: a retry takes that up again."""

    execution_id: str
    has_failed: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What a preflight looks at.

    `keys` are the tag keys that decide which servers are in the plan, where, and with which impact. `tag_plan` is a
    plan of the tags of every server of the target, made just now, `concerned` the ARNs of those that are in the plan or
    would be, were their tags repaired. `native` is how the plan in AWS differs from `steps`: in nothing where it is the
    same, None where AWS has no such plan of ours; `foreign` is then the ARN of somebody else's plan of this name, if
    there is one. `jobs` are the target's jobs, `unfinished` the plan's executions that are at work or have failed. A
    `Problem` stands for what could not be read. `mistakes` say why the tags come to no plan (too many steps).
    """

    plan: str
    target: Target
    steps: tuple[PlannedStep, ...]
    keys: frozenset[str]
    tag_plan: Plan
    concerned: frozenset[str]
    native: Sequence[Difference] | Problem | None
    jobs: Sequence[Job] | Problem
    unfinished: Sequence[Unfinished] | Problem
    mistakes: tuple[Mistake, ...] = ()
    foreign: str = ""

    def servers(self) -> Iterator[PlannedServer]:
        for step in self.steps:
            yield from step.servers


@dataclass(frozen=True, slots=True)
class Accept:
    """What the operator takes upon himself: `unverified_tags` that could not be compared with the instances (never
    drifted ones), and `old_points`: servers that replicate no more and are launched from their last recovery point."""

    unverified_tags: bool = False
    old_points: bool = False


@dataclass(frozen=True, slots=True)
class Preflight:
    """Every finding, refusals first."""

    findings: tuple[Finding, ...]

    @property
    def refusals(self) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if each.refuses)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if not each.refuses)


def preflight(facts: Facts, accept: Accept | None = None) -> Preflight:
    """All that speaks against starting this plan now."""
    accept = accept or Accept()
    found = [
        *_selection(facts),
        *_tags(facts, accept),
        *_native(facts),
        *_launchable(facts, accept),
        *_launched(facts),
        *_jobs(facts),
        *_unfinished(facts),
    ]
    return Preflight(tuple(sorted(found, key=lambda finding: not finding.refuses)))


def _selection(facts: Facts) -> Iterator[Finding]:
    for target in facts.tag_plan.targets:
        if target.problem:
            yield _unreadable(str(target.target), target.problem)
    if not any(True for _ in facts.servers()):
        keys = ", ".join(sorted(facts.keys))
        what = f"no server of {facts.target} that could be read carries the tags the plan selects by ({keys})"
        drifted = sum(bool(_deciding(server, facts)) for server in facts.tag_plan.servers())
        fix = "Check the selector and the region; tagsync discover shows what it finds"
        if any(target.problem for target in facts.tag_plan.targets):
            fix = "They may be among the servers that could not be read: mend that first"
        elif drifted:
            fix = f"The tags of {drifted} servers are not their instances'. {_apply(facts)}"
        elif all(target.status == "uninitialised" for target in facts.tag_plan.targets):
            fix = "DRS was never set up there: check the account and the region"
        yield Finding(True, Reason.SELECTION_EMPTY, facts.plan, what, fix)


def _tags(facts: Facts, accept: Accept) -> Iterator[Finding]:
    """Servers outside the plan count where the tags that decide are concerned: they may belong in it."""
    selected = {each.server.arn for each in facts.servers()}
    for server in facts.tag_plan.servers():
        is_in = server.arn in selected
        if keys := _deciding(server, facts):
            what = f"its tags differ from its instance's in {', '.join(keys)}, by which the plan chooses and orders"
            yield _about(server, True, Reason.TAGS_DRIFTED, what, _apply(facts))
        elif is_in and (keys := _keys(server)):
            what = f"its tags differ from its instance's in {', '.join(keys)}"
            yield _about(server, False, Reason.TAGS_DRIFTED, what, _apply(facts))
        if server.skip in _UNVERIFIED or (is_in and _is_unknown(server)):
            what = f"its tags could not be compared with its instance's: {server.detail}"
            fix = "See tagsync explain SERVER; if it cannot be helped, start with --accept-unverified-tags"
            yield _about(server, not accept.unverified_tags, Reason.TAGS_UNVERIFIED, what, fix)


def _native(facts: Facts) -> Iterator[Finding]:
    """While tags that decide have drifted, nobody is sent to write the plan that they come to."""
    fix = "Write it as the tags say now: tagsync recovery apply"
    if any(_deciding(server, facts) for server in facts.tag_plan.servers()):
        fix = f"Repair the drifted tags first, and look again: {_apply_command(facts)}"
    if isinstance(facts.native, Problem):
        yield _unreadable(facts.plan, facts.native)
    elif facts.foreign:
        what = f"{facts.target} has a recovery plan of this name that tagsync did not make ({facts.foreign})"
        yield Finding(True, Reason.PLAN_MISSING, facts.plan, what, "Choose another name, or rename that plan")
    elif facts.native is None:
        yield Finding(True, Reason.PLAN_MISSING, facts.plan, f"there is no such recovery plan in {facts.target}", fix)
    else:
        for each in facts.native:
            yield Finding(True, Reason.PLAN_DIFFERS, each.place, each.what, fix, each.name)


def _launchable(facts: Facts, accept: Accept) -> Iterator[Finding]:
    for each in facts.servers():
        health = health_of(each.server)
        if health.is_launchable:
            continue
        state = each.server.replication_state
        has_points = state in KEEPS_POINTS and each.server.extension != "EXTENSION_ERROR"
        what = f"this {each.impact} server cannot be launched as it is: {health.reason}"
        fix = "Bring its replication back to CONTINUOUS, or make it OPTIONAL"
        if has_points:
            fix += "; to launch its last recovery point, however old, start with --accept-old-points"
        refuses = each.impact is Impact.CRITICAL and not (accept.old_points and has_points)
        yield Finding(refuses, Reason.NOT_LAUNCHABLE, each.server.server_id, what, fix, each.server.name)


def _launched(facts: Facts) -> Iterator[Finding]:
    """DRS terminates no instance that it has launched: an old drill, or what took over in earnest."""
    for each in facts.servers():
        if instance := each.server.recovery_instance_id:
            what = f"it has a recovery instance already: {instance}"
            fix = "If that is an old drill, terminate it first; if it has taken over, do not launch the server again"
            yield Finding(False, Reason.ALREADY_LAUNCHED, each.server.server_id, what, fix, each.server.name)


def _jobs(facts: Facts) -> Iterator[Finding]:
    """The quotas of jobs. A plan starts one job for each step, one step at a time."""
    place, largest = str(facts.target), max((len(step.servers) for step in facts.steps), default=0)
    split = "Split the wave: give some of its servers another number"
    for mistake in facts.mistakes:
        yield _quota(facts.plan, f"it comes to no plan: {mistake.what}", mistake.fix)
    for step in facts.steps:
        if len(step.servers) > SERVERS_A_JOB:
            what = f"{step.name} has {len(step.servers)} servers, and a job takes {SERVERS_A_JOB}"
            yield _quota(facts.plan, what, split)
    if isinstance(facts.jobs, Problem):
        yield _unreadable(place, facts.jobs)
        return
    active = [job for job in facts.jobs if job.is_active]
    busy = {server.server_id: job.job_id for job in active for server in job.servers}
    wait = "Wait until they have ended"
    if len(active) >= MOST_JOBS:
        yield _quota(place, f"{len(active)} DRS jobs are at work, and {MOST_JOBS} may be", wait)
    if len(busy) + largest > MOST_SERVERS_IN_JOBS:
        what = f"{len(busy)} servers are in jobs and a step adds {largest}; {MOST_SERVERS_IN_JOBS} may be in jobs"
        yield _quota(place, what, wait)
    for each in facts.servers():
        if job_id := busy.get(each.server.server_id):
            what = f"this {each.impact} server is in {job_id} already, and DRS takes it into one job at a time"
            refuses = each.impact is Impact.CRITICAL
            yield Finding(refuses, Reason.IN_A_JOB, each.server.server_id, what, wait, each.server.name)


def _unfinished(facts: Facts) -> Iterator[Finding]:
    if isinstance(facts.unfinished, Problem):
        yield _unreadable(facts.plan, facts.unfinished)
        return
    for each in facts.unfinished:
        if each.has_failed:
            what = f"its last execution has failed, and this one would launch every server again: {each.execution_id}"
            fix = f"To launch only what failed: tagsync recovery retry {each.execution_id}"
            yield Finding(False, Reason.FAILED_BEFORE, facts.plan, what, fix)
        else:
            fix = f"Watch it with tagsync recovery status {each.execution_id}, or cancel it"
            what = f"an execution is at work: {each.execution_id}"
            yield Finding(True, Reason.ALREADY_RUNNING, facts.plan, what, fix)


def _keys(server: ServerPlan) -> list[str]:
    """The keys that drifted; the ownership record is bookkeeping."""
    return [change.key for change in server.changes if change.key != OWNED_KEY]


def _deciding(server: ServerPlan, facts: Facts) -> list[str]:
    return [key for key in _keys(server) if key in facts.keys] if server.arn in facts.concerned else []


def _is_unknown(server: ServerPlan) -> bool:
    """Not compared, though there is an instance: DRS has lost its agent, or its launch settings were not read."""
    return server.skip is Skip.DISCONNECTED or server.bucket is Bucket.FAILED


def _about(server: ServerPlan, refuses: bool, reason: Reason, what: str, fix: str) -> Finding:
    return Finding(refuses, reason, server.server_id, what, fix, server.name)


def _apply(facts: Facts) -> str:
    return f"Write them: {_apply_command(facts)}"


def _apply_command(facts: Facts) -> str:
    return f"tagsync apply --account {facts.target.account} --region {facts.target.region}"


def _quota(place: str, what: str, fix: str) -> Finding:
    return Finding(True, Reason.QUOTA, place, what, fix)


def _unreadable(place: str, problem: Problem) -> Finding:
    what = f"{problem.where} could not be read: {problem.message}"
    return Finding(True, Reason.UNREADABLE, place, what, problem.hint or "Run it again")
