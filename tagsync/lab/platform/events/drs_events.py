"""DRS's own events, on the default bus of its account and region: launches, replication that stalls, recovery points.

From AWS's user guide of DRS, "Sample events for Elastic Disaster Recovery". They are sent as well as it goes: faults
(`event_lost`, `event_twice`, `event_late`) strike them, and those of a moment come in any order. Only events that a
rule of that bus asks for are made.
"""

from __future__ import annotations

import random
import threading
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from moto.events.models import Rule, events_backends

from tagsync.lab.drs.backend import DrsBackend
from tagsync.lab.drs.records.recovery_point import DEFAULT_RULES, rules_of
from tagsync.lab.platform.events.buses import Buses, stamp
from tagsync.lab.wire.calls import Call
from tagsync.lab.world import World

SOURCE = "aws.drs"
LAUNCH, STALLED, POINT = (
    "DRS Source Server Launch Result",
    "DRS Source Server Data Replication Stalled Change",
    "DRS PIT Snapshot Taken",
)
_SET_BACK = 1.0
_POINT_TAKES = 20.0

Found = tuple[float, str, str, dict[str, str]]
"""When something happened, the detail type, the ARN of the source server, and the detail."""


@dataclass(slots=True)
class _Seen:
    """Up to when events of a place were sent, and which servers were stalled then."""

    until: float
    stalled: frozenset[str]


class DrsEvents:
    """Watches DRS where a rule listens. What happened before the first look is not told."""

    def __init__(self, world: World, buses: Buses) -> None:
        self._world, self._buses = world, buses
        self._seen: dict[tuple[str, str], _Seen] = {}
        self._late: list[tuple[float, str, str, dict[str, Any]]] = []
        self._random = random.Random("events")
        self._lock = threading.RLock()

    def next_due(self, until: float) -> float | None:
        """The next moment at which there is an event, not later than `until`."""
        with self._lock:
            moments = [at for at, *_ in self._late]
            for backend, wanted in self._listened():
                moments += self._moments(backend, wanted)
        return min((at for at in moments if at <= until), default=None)

    def send_due(self, now: float) -> bool:
        """Sends the events of what has happened by `now`; whether there were any."""
        with self._lock:
            for backend, wanted in self._listened():
                found = list(self._happened(backend, wanted, now))
                self._random.shuffle(found)
                for each in found:
                    self._take(backend, each)
            due = [each for each in self._late if each[0] <= now]
            self._late = [each for each in self._late if each[0] > now]
        for _, account, region, event in due:
            self._buses.put(account, region, event)
        return bool(due)

    def _listened(self) -> Iterator[tuple[DrsBackend, frozenset[str]]]:
        """DRS of each place where a rule listens, with the detail types that are asked for."""
        now = self._world.clock.now()
        wanted = _asked_for()
        backends = {(each.account, each.region): each for each in self._world.backends()}
        self._seen = {place: seen for place, seen in self._seen.items() if place in wanted}
        for place, kinds in wanted.items():
            backend = backends.get(place)
            seen = self._seen.get(place)
            if seen is None:
                self._seen[place] = _Seen(now, _stalled(backend) if backend else frozenset())
            elif seen.until > now + _SET_BACK:
                seen.until = now
            if backend:
                yield backend, kinds

    def _moments(self, backend: DrsBackend, wanted: frozenset[str]) -> Iterator[float]:
        seen = self._seen[backend.account, backend.region]
        with backend.lock:
            backend.settle_jobs()
            if LAUNCH in wanted:
                moments = [job.decided(each) for job in backend.jobs.values() for each in job.launches.values()]
                moments += [each.due() for each in backend.executions.values()]
                yield from (at for at in moments if at > seen.until)
            if STALLED in wanted:
                if _stalled(backend) != seen.stalled:
                    yield self._world.clock.now()
                moments = [each.goes_on for each in backend.copying.values()]
                yield from (at for at in moments if at > seen.until)
            if POINT in wanted and backend.servers:
                settings = backend.replication_configurations
                all_rules = [DEFAULT_RULES, *(rules_of(each["pitPolicy"]) for each in settings.values())]
                for every in {every for rules in all_rules for every, _ in rules}:
                    yield ((seen.until - _POINT_TAKES) // every + 1) * every + _POINT_TAKES

    def _happened(self, backend: DrsBackend, wanted: frozenset[str], now: float) -> Iterator[Found]:
        seen = self._seen[backend.account, backend.region]
        since, seen.until = seen.until, max(now, seen.until)
        with backend.lock:
            backend.settle_jobs()
            if LAUNCH in wanted:
                yield from _launches(backend, since, now)
            if STALLED in wanted:
                before, seen.stalled = seen.stalled, _stalled(backend)
                for server_id in sorted(before ^ seen.stalled):
                    state = "STALLED" if server_id in seen.stalled else "NOT_STALLED"
                    yield now, STALLED, _arn(backend, server_id), {"state": state}
            if POINT in wanted:
                yield from _points(backend, since, now)

    def _take(self, backend: DrsBackend, found: Found) -> None:
        at, kind, arn, detail = found
        event = {
            "version": "0",
            "id": str(uuid.uuid4()),
            "detail-type": kind,
            "source": SOURCE,
            "account": backend.account,
            "time": stamp(at),
            "region": backend.region,
            "resources": [arn],
            "detail": detail,
        }
        for late in self._world.faults.deliveries(Call("drs", kind, backend.region, backend.account, "")):
            self._late.append((at + late, backend.account, backend.region, event))


def _launches(backend: DrsBackend, since: float, now: float) -> Iterator[Found]:
    for job in (*backend.jobs.values(), *backend.deleted_jobs.values()):
        for launch in job.launches.values():
            at = job.decided(launch)
            if since < at <= now:
                state = "RECOVERY_LAUNCH_FAILED" if launch.fails else "RECOVERY_LAUNCH_SUCCEEDED"
                detail = {"state": state, "job-id": job.id, "is-drill": "TRUE" if job.is_drill else "FALSE"}
                yield at, LAUNCH, _arn(backend, launch.server_id), detail


def _points(backend: DrsBackend, since: float, now: float) -> Iterator[Found]:
    for server in backend.servers.values():
        for point in backend.points_of(server, now):
            if since < point.taken <= now:
                disks = max(1, len(server.wire.get("sourceProperties", {}).get("disks", [])))
                snapshots = ",".join(point.wire(disks)["ebsSnapshots"])
                yield point.taken, POINT, server.arn, {"DrsSnapshotID": point.id, "EbsSnapshotIDs": snapshots}


def _stalled(backend: DrsBackend) -> frozenset[str]:
    return frozenset(each.id for each in backend.servers.values() if each.replication_state() == "STALLED")


def _arn(backend: DrsBackend, server_id: str) -> str:
    return backend.arn(f"source-server/{server_id}")


def _asked_for() -> dict[tuple[str, str], frozenset[str]]:
    """The detail types of DRS that rules of default buses may match, by account and region."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for account in list(events_backends):
        for region, events in list(events_backends[account].items()):
            rules = list(events.event_buses["default"].rules.values())
            if kinds := frozenset(kind for rule in rules for kind in _kinds(rule)):
                found[account, region] = kinds
    return found


def _kinds(rule: Rule) -> Iterator[str]:
    if rule.state == "ENABLED" and not rule.scheduled_expression:
        pattern = rule.event_pattern.get_pattern()
        if _may_be(pattern.get("source"), SOURCE):
            yield from (kind for kind in (LAUNCH, STALLED, POINT) if _may_be(pattern.get("detail-type"), kind))


def _may_be(wanted: Any, value: str) -> bool:
    """Whether a part of a pattern may match a value: one that is more than a list of texts always may."""
    return not isinstance(wanted, list) or value in wanted or any(not isinstance(each, str) for each in wanted)
