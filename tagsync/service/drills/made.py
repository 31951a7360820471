"""The calendar of drills, put together for the function that serves it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tagsync.aws.store.acts import DynamoActs
from tagsync.aws.store.begun_steps import DynamoBegunSteps
from tagsync.aws.store.drills import DynamoDrillBook
from tagsync.aws.store.later_cleanups import DynamoLaterCleanups
from tagsync.aws.store.table import Table
from tagsync.aws.store.times import DynamoTimes
from tagsync.engine.service_ports import Leases, Reports
from tagsync.engine.targets.access import Access
from tagsync.recovery.native.findings import Finding
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.readiness.readiness import Readiness
from tagsync.service.drills.calendar import DrillCalendar
from tagsync.service.drills.ending import DrillEnding
from tagsync.service.driven.configuration import DriveConfiguration
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.kit.connector import Connect
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.hubs import InCharge, charge_of
from tagsync.service.starts.verdict import NotDone


def drill_calendar(
    given: DriveConfiguration,
    table: Table,
    *,
    access: Access,
    desk: DriveDesk,
    leases: Leases,
    connect: Connect,
    reports: Reports | None,
    readiness: Callable[[str, Context], Readiness | None],
) -> DrillCalendar:
    """`access` writes with the recovery roles. `readiness` checks the plan of a name; None: another check of it is at
    work."""
    days = given.retention_days

    def check(plan: Definition, context: Context) -> Iterable[Finding]:
        made = readiness(plan.name, context)
        if made is None:
            raise NotDone("The readiness of the plan is being looked at")
        return made.findings

    return DrillCalendar(
        access=access,
        policy=given.policy,
        book=DynamoDrillBook(table, retention_days=days),
        steps=DynamoBegunSteps(table, retention_days=days),
        desk=desk,
        acts=DynamoActs(table, retention_days=days),
        leases=leases,
        connect=connect,
        ending=DrillEnding(DynamoTimes(table), reports),
        cleanups=DynamoLaterCleanups(table, retention_days=days) if given.drill_hours else None,
        plans=given.plans,
        hooks=given.hooks,
        check=check,
        in_charge=InCharge(charge_of(table, given.hubs) if given.hubs else None),
        workers=given.workers,
    )
