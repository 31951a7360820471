"""The preflights of both kinds of plans as a check reads them: of a recovery, which nothing starts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from tagsync.aws.connection import Connection
from tagsync.core.model import Fleet, Problem, Target
from tagsync.core.policy import Policy
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.recovery.driven.past import past_drives
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.driven.ports import Drives
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.readiness.judge import READINESS_ACCEPTS
from tagsync.recovery.readiness.verified import last_good_drill
from tagsync.recovery.times.ports import KeptTimes
from tagsync.recovery.times.record import times_of
from tagsync.recovery.words.listed import Listed
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import RecoveryStatus
from tagsync.service.driven.desk import new_drive
from tagsync.service.driven.documents import DriveBody, DriveRequest
from tagsync.service.driven.reading import DriveReading
from tagsync.service.kit.connector import Connect
from tagsync.service.native.prepare import read_plan
from tagsync.service.plans.place import narrow_to

_MOST_READ = 3
"""What DRS calls COMPLETED may have been no success: so many drills are looked into."""
_NO_ONE = "readiness"
_TARGETS_AT_ONCE = 4
"""A check has minutes, and asks for each target with all workers of its connection. With more targets at once there are
hundreds of threads, which wait for one another: that took a fifth of its CPU."""


class Looked(NamedTuple):
    """What a preflight found, in what it read. `verified_at` is the end of the last good drill, as far as it is found
    now."""

    found: Preflight
    fleet: Fleet
    verified_at: datetime | None


@dataclass(frozen=True, slots=True)
class Preflights:
    """`access` has the recovery roles, as a start has. They are asked to read alone."""

    access: Access
    policy: Policy
    connect: Connect
    hooks: AllowedHooks
    drives: Drives
    times: KeptTimes
    workers: int
    now: Callable[[], datetime]

    def look(self, plan: Definition, stop: Stop, since: datetime | None) -> Looked:
        """`since` is the end of the last good drill that is known: earlier ones are not read. Raises `InputError`,
        `CredentialsError` and `ServiceError`."""
        return self._driven(plan, stop) if isinstance(plan, DrivenPlan) else self._native(plan, stop, since)

    def _driven(self, plan: DrivenPlan, stop: Stop) -> Looked:
        connection = self.connect(self.access, stop)
        connection.require_drs(*(target.region for target in plan.targets))
        accepts = READINESS_ACCEPTS
        body = DriveBody(drill=False, replace_instances=accepts.replace_instances, plan=None)
        request = DriveRequest(plan, body)
        workers = min(self.workers, _TARGETS_AT_ONCE)
        reading = DriveReading(connection, self.policy, workers, stop, self.now, self.hooks)
        read = reading.preflight(request, new_drive(request, _NO_ONE, self.now()))
        return Looked(read.found, read.fleet, last_good_drill(past_drives(plan.name, self.times, self.drives)))

    def _native(self, plan: Definition, stop: Stop, since: datetime | None) -> Looked:
        connection = self.connect(narrow_to(plan, self.access), stop)
        connection.require_drs(*([plan.region] if plan.region else ()))
        read = read_plan(plan, connection, self.policy, now=self.now(), workers=self.workers, stop=stop)
        facts, native = read.prepared.facts, read.prepared.native
        found = preflight(facts, READINESS_ACCEPTS)
        arn = native.arn if native else ""
        return Looked(found, read.fleet, _last_drill(connection, facts.target, plan.name, arn, since))


def _last_drill(connection: Connection, target: Target, name: str, arn: str, since: datetime | None) -> datetime | None:
    """The end of the last good drill that DRS has of the plan, if it is later than the one that is known."""
    if not arn:
        return None
    listing = connection.execution_lists.listed(target, name)
    listed = () if isinstance(listing, Problem) else listing.recoveries
    drills = [each for each in listed if each.plan_id == arn and _may_be_newer(each, since)]
    for each in drills[:_MOST_READ]:
        seen = connection.execution_reader.read(target, each.recovery_id, {})
        times = times_of(seen) if isinstance(seen, Recovery) else None
        if times and (ended := last_good_drill([times])):
            return ended
    return None


def _may_be_newer(each: Listed, since: datetime | None) -> bool:
    began = each.started_at
    is_newer = since is None or began is None or began > since
    return each.drill and each.status is RecoveryStatus.COMPLETED and is_newer
