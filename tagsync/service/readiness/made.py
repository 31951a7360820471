"""The check of readiness, put together for the function that serves it."""

from __future__ import annotations

from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.readiness import DynamoReadiness
from tagsync.aws.store.table import Table
from tagsync.aws.store.times import DynamoTimes
from tagsync.engine.apply import utc_now
from tagsync.engine.service_ports import Reports
from tagsync.engine.targets.access import Access
from tagsync.recovery.driven.ports import Drives
from tagsync.service.driven.configuration import DriveConfiguration
from tagsync.service.kit.connector import Connect
from tagsync.service.kit.hubs import InCharge, charge_of
from tagsync.service.readiness.check import ReadinessCheck
from tagsync.service.readiness.preflights import Preflights


def readiness_check(
    given: DriveConfiguration,
    table: Table,
    *,
    access: Access,
    drives: Drives,
    connect: Connect,
    reports: Reports | None,
) -> ReadinessCheck:
    """`access` has the recovery roles. Its leases are those of this hub alone: both hubs look."""
    times, workers = DynamoTimes(table), given.workers
    return ReadinessCheck(
        given.plans,
        Preflights(access, given.policy, connect, given.hooks, drives, times, workers, utc_now),
        DynamoReadiness(table, retention_days=given.retention_days),
        DynamoLeases(table),
        reports,
        InCharge(charge_of(table, given.hubs) if given.hubs else None),
    )
