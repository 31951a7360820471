"""The rules of a preflight. Each yields a finding for everything that breaks it. Pure.

Something that could not be read breaks a rule (law 1). A deleted instance does not: that is the disaster (law 2).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tagsync.core.model import Problem
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.discovery.wave_notices import WaveMissing, lacks_wave, named, wave_notices
from tagsync.recovery.native.facts import Facts
from tagsync.recovery.native.findings import LEAVE_OUT, Accept, Finding, Reason, unreadable
from tagsync.recovery.native.ways import Advice, Way
from tagsync.recovery.plans.steps import long_warning
from tagsync.recovery.words.quotas import MOST_JOBS, MOST_SERVERS_IN_JOBS

_WRITE_PLAN: tuple[Advice, ...] = (Advice(Way.WRITE_PLAN),)


def selection(facts: Facts) -> Iterator[Finding]:
    """The target was read, and the plan selects servers in it."""
    for target in facts.tag_plan.targets:
        if target.problem:
            yield unreadable(str(target.target), target.problem)
    if not any(True for _ in facts.servers()):
        keys = ", ".join(sorted(facts.keys))
        what = f"no server of {facts.target} that could be read carries the tags the plan selects by ({keys})"
        drifted = sum(bool(_deciding(server, facts)) for server in facts.tag_plan.servers())
        fix = "Check the selector and the region; tagsync discover shows what it finds"
        ways: tuple[Advice, ...] = ()
        if any(target.problem for target in facts.tag_plan.targets):
            fix = "They may be among the servers that could not be read: fix that first"
        elif drifted:
            fix, ways = f"The tags of {drifted} servers are not their instances'", _write_tags(facts)
        elif not facts.is_set_up:
            fix = "DRS was never set up there: check the account and the region"
        yield Finding(True, Reason.SELECTION_EMPTY, facts.plan, what, fix, ways=ways)


def tags(facts: Facts, accept: Accept) -> Iterator[Finding]:
    """The tags are those of the instances. A server outside the plan counts if tags that decide have drifted on it.

    A disconnected server is not compared either: DRS cannot launch it, so no accepted tags would help. Servers that
    could not be compared for one reason, such as a region that is down, are one finding.
    """
    selected = {each.server.arn for each in facts.servers()}
    left_out = {server.arn for server in facts.left_out}
    unverified: dict[str, list[ServerPlan]] = defaultdict(list)
    for server in facts.tag_plan.servers():
        if server.arn in left_out:
            continue
        is_in = server.arn in selected
        if keys := _deciding(server, facts):
            what = f"its tags differ from its instance's in {', '.join(keys)}, by which the plan chooses and orders"
            yield _about(server, True, Reason.TAGS_DRIFTED, what, "", _write_tags(facts))
        elif is_in and (keys := _keys(server)):
            what = f"its tags differ from its instance's in {', '.join(keys)}"
            yield _about(server, False, Reason.TAGS_DRIFTED, what, "", _write_tags(facts))
        if (server.skip and server.skip.needs_attention) or (is_in and server.bucket is Bucket.FAILED):
            unverified[server.detail].append(server)
    for why, servers in unverified.items():
        yield _unverified(facts, why, servers, accept)


def waves(facts: Facts) -> Iterator[Finding]:
    """Every server says its wave, in one tag or in the same words in two."""
    servers = [each.server for each in facts.servers()]
    for notice, unclear in wave_notices(servers, facts.wave_tag).items():
        refuses = facts.wave_missing is WaveMissing.REFUSE and lacks_wave(unclear[0].tags, facts.wave_tag)
        what, fix = f"{notice}: {named(unclear)}", "Write one wave on the instances of these servers"
        yield Finding(refuses, Reason.WAVE_UNCLEAR, facts.plan, what, fix, ways=_write_tags(facts))


def native_plan(facts: Facts) -> Iterator[Finding]:
    """The plan in DRS is the one that the tags describe. Drifted tags that decide about it are repaired first."""
    fix, ways = "", _WRITE_PLAN
    if any(_deciding(server, facts) for server in facts.tag_plan.servers()):
        fix, ways = "The drifted tags come first", _write_tags(facts)
    if isinstance(facts.native, Problem):
        yield unreadable(facts.plan, facts.native)
    elif facts.foreign:
        what = f"{facts.target} has a recovery plan of this name that tagsync did not make ({facts.foreign})"
        yield Finding(True, Reason.PLAN_MISSING, facts.plan, what, "Choose another name, or rename that plan")
    elif facts.native is None:
        what = f"there is no such recovery plan in {facts.target}"
        yield Finding(True, Reason.PLAN_MISSING, facts.plan, what, fix, ways=ways)
    else:
        for each in facts.native:
            yield Finding(True, Reason.PLAN_DIFFERS, each.place, each.what, fix, each.name, ways)


def jobs(facts: Facts) -> Iterator[Finding]:
    """The quotas of jobs have room. A plan starts one job for each step, one step at a time."""
    place, largest = str(facts.target), max((len(step.servers) for step in facts.steps), default=0)
    for mistake in facts.mistakes:
        yield _quota(facts.plan, f"the tags make no plan: {mistake.what}", mistake.fix)
    if isinstance(facts.jobs, Problem):
        yield unreadable(place, facts.jobs)
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
            fix = "Wait until that has ended"
            yield Finding(True, Reason.IN_A_JOB, each.server.server_id, what, fix, each.server.name, LEAVE_OUT)


def duration(facts: Facts) -> Iterator[Finding]:
    """An execution usually ends well before DRS ends it."""
    if what := long_warning(facts.usual_minutes):
        yield Finding(False, Reason.TAKES_LONG, facts.plan, what, "Shorten its waits, or make several plans")


def _keys(server: ServerPlan) -> list[str]:
    """The keys that drifted, without the ownership record."""
    return [change.key for change in server.changes if not change.is_record]


def _deciding(server: ServerPlan, facts: Facts) -> list[str]:
    is_left_out = any(server.arn == each.arn for each in facts.left_out)
    if is_left_out or server.arn not in facts.concerned:
        return []
    return [key for key in _keys(server) if key in facts.keys]


def _about(server: ServerPlan, refuses: bool, reason: Reason, what: str, fix: str, ways: tuple[Advice, ...]) -> Finding:
    return Finding(refuses, reason, server.server_id, what, fix, server.name, ways)


def _write_tags(facts: Facts) -> tuple[Advice, ...]:
    return (Advice(Way.WRITE_TAGS, str(facts.target)),)


def _unverified(facts: Facts, why: str, servers: Sequence[ServerPlan], accept: Accept) -> Finding:
    refuses, reason, ways = not accept.unverified_tags, Reason.TAGS_UNVERIFIED, (Advice(Way.UNVERIFIED_TAGS),)
    if len(servers) == 1:
        what = f"its tags could not be compared with its instance's: {why}"
        return _about(servers[0], refuses, reason, what, "See tagsync explain SERVER", ways)
    what = f"the tags of {len(servers)} servers could not be compared with their instances': {why}"
    fix = "In a region that is down this is as expected"
    ids = tuple(server.server_id for server in servers)
    return Finding(refuses, reason, str(facts.target), what, fix, ways=ways, server_ids=ids)


def _quota(place: str, what: str, fix: str) -> Finding:
    return Finding(True, Reason.QUOTA, place, what, fix)
