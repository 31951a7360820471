"""The rules of a preflight about data: the recovery points that are asked for, and how old the latest data is. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from tagsync.core.model import SourceServer
from tagsync.discovery.health import health_of
from tagsync.discovery.rpo import RpoState, data_age
from tagsync.recovery.native.facts import Facts, PlannedServer
from tagsync.recovery.native.findings import LEAVE_OUT, Accept, Finding, Reason, unreadable
from tagsync.recovery.native.ways import Advice, Way
from tagsync.recovery.words.ages import age, span
from tagsync.recovery.words.points import minute

_FAR = timedelta(hours=1)
"""A point so long before the moment asked for is told."""


def points(facts: Facts) -> Iterator[Finding]:
    """Every server has the point that is asked for. What it comes to is told: data of later than that is lost."""
    chosen = facts.chosen
    for each in _launchable(facts):
        server_id = each.server.server_id
        if server_id in chosen.unread and server_id not in facts.launch.points:
            yield unreadable(server_id, chosen.unread[server_id])
        elif server_id in chosen.lacking:
            yield _lacking(each.server, facts)
    here = {each.server.server_id: each.server for each in facts.servers() if each.server.server_id in chosen.points}
    if here:
        yield _told(facts, here)


def _lacking(server: SourceServer, facts: Facts) -> Finding:
    assert facts.chosen.asked.at
    oldest, moment = facts.chosen.lacking[server.server_id], minute(facts.chosen.asked.at)
    what, fix = f"it has no recovery point at {moment} or before", "Choose a later moment"
    if oldest:
        what += f": its oldest is of {minute(oldest.taken_at)}"
    ways = (Advice(Way.POINT), *LEAVE_OUT)
    return Finding(True, Reason.POINT_MISSING, server.server_id, what, fix, server.name, ways)


def _told(facts: Facts, here: dict[str, SourceServer]) -> Finding:
    """From which points how many servers are launched."""
    times = {server_id: facts.chosen.points[server_id].taken_at for server_id in here}
    oldest, newest = min(times.values()), max(times.values())
    of = minute(oldest) if minute(oldest) == minute(newest) else f"{minute(oldest)} to {minute(newest)}"
    total = sum(1 for _ in facts.servers())
    what = f"{len(here)} of {total} servers are launched from the recovery points asked for, of {of}"
    at = facts.chosen.asked.at
    if far := [each for each, taken in times.items() if at and each not in facts.chosen.pinned and at - taken > _FAR]:
        furthest = min(far, key=times.__getitem__)
        what += f"; {len(far)} of them {'is' if len(far) == 1 else 'are'} more than {span(_FAR)} older than asked, "
        what += f"{furthest} {age(times[furthest], at)}" if at else ""
    fix = f"What was written later is not in them: the oldest is {age(oldest, facts.launch.at)} old"
    return Finding(False, Reason.POINT_ASKED, facts.plan, what, fix, server_ids=tuple(here))


def rpo(facts: Facts, accept: Accept) -> Iterator[Finding]:
    """The latest data of every server is as young as the plan wants it. A server with a point that is asked for has the
    data that is wanted, and one that cannot be launched is refused for that."""
    if not facts.rpo.minutes:
        return
    for each in _launchable(facts):
        server = each.server
        old = data_age(server, facts.launch.points, facts.launch.at)
        is_told = old is None and health_of(server).keeps_points
        if facts.rpo.of(old) is not RpoState.MET and not is_told and server.server_id not in facts.chosen.points:
            yield _too_old(server, old, facts, accept)


def _too_old(server: SourceServer, old: timedelta | None, facts: Facts, accept: Accept) -> Finding:
    limit = f"the RPO of the plan is {facts.rpo.minutes} min"
    reason, what = Reason.RPO_UNKNOWN, f"DRS does not say how old its latest data is, and {limit}"
    if old is not None:
        reason, what = Reason.RPO_PASSED, f"its latest data is {span(old)} old, and {limit}"
    refuses = facts.rpo.is_strict and not accept.old_points
    ways = (*LEAVE_OUT, Advice(Way.OLD_POINTS)) if refuses else ()
    return Finding(refuses, reason, server.server_id, what, "Look at its replication", server.name, ways)


def _launchable(facts: Facts) -> Iterator[PlannedServer]:
    """The servers that DRS may launch. What speaks against others, `launch_rules` say."""
    for each in facts.servers():
        health = health_of(each.server)
        if health.is_fit or health.keeps_points:
            yield each
