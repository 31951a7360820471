"""The rules of a preflight about what a launch meets: points, recovery instances, executions of other plans. Pure.

Each yields a finding for everything that breaks it. DRS validates a plan as a whole: one server that it cannot launch
fails all, OPTIONAL or not. A launch terminates the recovery instance that its server has (law 10).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from tagsync.core.model import Problem, SourceServer
from tagsync.discovery.health import health_of
from tagsync.recovery.native.facts import Facts, PlannedServer
from tagsync.recovery.native.findings import LEAVE_OUT, Accept, Finding, Reason, unreadable
from tagsync.recovery.native.ways import Advice, Way
from tagsync.recovery.words.ages import age
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.points import minute


def launchable(facts: Facts, accept: Accept) -> Iterator[Finding]:
    """Every server can be launched, whatever its impact. Whether one is launching, its job says (`rules.jobs`)."""
    for each in facts.servers():
        health = health_of(each.server)
        if health.is_fit:
            continue
        if health.keeps_points and each.server.server_id in facts.chosen.lacking:
            continue  # `point_rules` say so
        if health.keeps_points:
            yield _from_old_point(each, health.reason, facts, accept)
            continue
        what = f"DRS cannot launch this {each.impact} server, and would launch no other with it: {health.reason}"
        fix = "Bring its replication back to CONTINUOUS, or take it out of the selector by its tags"
        yield _about(each.server, True, Reason.NOT_LAUNCHABLE, what, fix, LEAVE_OUT)


def _from_old_point(each: PlannedServer, reason: str, facts: Facts, accept: Accept) -> Finding:
    point, now = facts.launch.points.get(each.server.server_id), facts.launch.at
    if isinstance(point, Problem):
        return unreadable(each.server.server_id, point)
    fix = "Bring its replication back to CONTINUOUS"
    if point is None:
        what = f"DRS cannot launch this {each.impact} server, and would launch no other with it: {reason}"
        return _about(each.server, True, Reason.NOT_LAUNCHABLE, f"{what}, and it has no recovery point", fix, LEAVE_OUT)
    what = f"{reason}: its newest recovery point is {age(point, now)} old ({minute(point)})"
    accepted = accept.old_points or _is_chosen(each, facts)
    ways = LEAVE_OUT if accepted else (*LEAVE_OUT, Advice(Way.OLD_POINTS))
    return _about(each.server, not accepted, Reason.NOT_LAUNCHABLE, what, fix, ways)


def _is_chosen(each: PlannedServer, facts: Facts) -> bool:
    """Whether it is launched from an older point because that is asked for: one was named for it, or it was replicating
    still at the moment asked for. If its newest point is the last before that moment, it may be much too old."""
    server_id, chosen = each.server.server_id, facts.chosen
    if server_id not in chosen.points:
        return False
    return server_id in chosen.pinned or not chosen.is_newest(server_id)


def left_out(facts: Facts) -> Iterator[Finding]:
    """The plan goes without no server that its selector takes."""
    for server in facts.left_out:
        what = "the selector takes it, and the plan goes without it: it is not recovered"
        yield _about(server, False, Reason.LEFT_OUT, what, "If it has to be recovered, do that afterwards, by itself")


def left_behind(facts: Facts) -> Iterator[Finding]:
    """The instance of every server is still there, unless most of its neighbours are gone with it."""
    for each in facts.servers():
        if each.server.arn in facts.left_behind:
            what = (
                "its instance is gone while its neighbours are still there: it was replaced or retired, and a launch "
                "would bring the old one back"
            )
            fix = "If it is gone for good, disconnect and delete this source server"
            yield _about(each.server, False, Reason.LEFT_BEHIND, what, fix, LEAVE_OUT)


def launched(facts: Facts, accept: Accept) -> Iterator[Finding]:
    """No server has a recovery instance, because a launch would terminate it."""
    found = facts.launch.instances
    servers = {each.server.server_id: each.server for each in facts.servers()}
    if isinstance(found, Problem):
        yield unreadable(str(facts.target), found)
        return
    for instance in (*found, *unlisted(servers.values(), found)):
        server = servers.get(instance.server_id)
        if server and instance.is_there:
            finding = instance_finding(instance, accept, facts.launch.at, server.name)
            yield replace(finding, ways=(*LEAVE_OUT, *finding.ways)) if finding.refuses else finding


def unlisted(servers: Iterable[SourceServer], found: Iterable[RecoveryInstance]) -> Iterator[RecoveryInstance]:
    """Instances that servers name and DRS does not list. What they are is not known, so they may be production."""
    listed = {instance.server_id for instance in found}
    for server in servers:
        if server.recovery_instance_id and server.server_id not in listed:
            yield RecoveryInstance(server.server_id, server.recovery_instance_id, is_drill=False)


def instance_finding(instance: RecoveryInstance, accept: Accept, now: datetime, name: str = "") -> Finding:
    """What speaks against launching a server that has this recovery instance."""
    origin = "a drill" if instance.is_drill else "a recovery, so it may be production"
    point = f", from a recovery point that is {age(instance.point_at, now)} old" if instance.point_at else ""
    state = instance.state or "in a state that DRS does not give"
    accepted = accept.replace_instances if instance.is_drill else accept.replace_production
    verb = "terminates" if accepted else "would terminate"
    what = f"a launch {verb} its instance {instance.instance_id}, which is {state}, of {origin}{point}"
    reason = Reason.ALREADY_LAUNCHED if instance.is_drill else Reason.PRODUCTION_INSTANCE
    if accepted:
        return Finding(False, reason, instance.server_id, what, "It is lost with everything on it", name)
    fix = "Keep it, or clean up after that drill" if instance.is_drill else "Leave it alone"
    way = Way.REPLACE_INSTANCES if instance.is_drill else Way.REPLACE_PRODUCTION
    return Finding(True, reason, instance.server_id, what, fix, name, (Advice(way),))


def other_executions(facts: Facts) -> Iterator[Finding]:
    """No server is in an execution of another plan that is at work."""
    if isinstance(facts.launch.executions, Problem):
        yield unreadable(facts.plan, facts.launch.executions)
        return
    for execution in facts.launch.executions:
        for each in facts.servers():
            if each.server.server_id in execution.server_ids:
                what = f'it is in an execution of another plan, "{execution.plan}": {execution.execution_id}'
                fix = "Wait until that has ended, or cancel it"
                yield _about(each.server, True, Reason.IN_ANOTHER_EXECUTION, what, fix, LEAVE_OUT)


def _about(
    server: SourceServer, refuses: bool, reason: Reason, what: str, fix: str, ways: tuple[Advice, ...] = ()
) -> Finding:
    return Finding(refuses, reason, server.server_id, what, fix, server.name, ways)
