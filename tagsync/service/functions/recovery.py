"""Lambda `recovery`: drives, for their state machine and for people, and cleanups after drills, for their schedules.
`step` in an event says what to do."""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from tagsync.aws.service.clients import service_client
from tagsync.aws.service.pages import S3Pages
from tagsync.aws.service.state_machine import StateMachine
from tagsync.aws.service.topic import SnsTopic
from tagsync.aws.store.drives import DynamoDrives
from tagsync.aws.store.later_cleanups import DynamoLaterCleanups
from tagsync.aws.store.log_levels import DynamoLogLevels
from tagsync.aws.store.table import Table
from tagsync.aws.store.times import DynamoTimes
from tagsync.engine.service_ports import Metric
from tagsync.engine.targets.narrow import writing_as
from tagsync.service.cleanup.serve import CleanupService, is_of_schedule, serve_cleanup
from tagsync.service.cleanup.tend import Tender
from tagsync.service.cleanup.watch import DrillWatch
from tagsync.service.driven.configuration import drive_configuration
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.driven.driver import Driver
from tagsync.service.driven.serve import DriveService, serve_drive
from tagsync.service.kit.answers import Answer
from tagsync.service.kit.cold_start import from_environment
from tagsync.service.kit.connector import connector
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.hubs import hub_leases
from tagsync.service.kit.log_level import followed
from tagsync.service.kit.telemetry import count_metric, logger, metrics


@cache
@from_environment
def service(environment: Environment) -> DriveService:
    given = drive_configuration(environment)
    table, topic, bucket = Table(service_client("dynamodb"), given.table), given.report_topic, given.report_bucket
    drives, leases = DynamoDrives(table, retention_days=given.retention_days), hub_leases(table, given.hubs)
    followed.of(DynamoLogLevels(table))
    machine = StateMachine(partial(service_client, "stepfunctions"), given.machine)
    driver = Driver(
        access=writing_as(given.access, given.role),
        policy=given.policy,
        drives=drives,
        leases=leases,
        machine=machine,
        connect=connector(given.workers),
        times=DynamoTimes(table),
        reports=SnsTopic(partial(service_client, "sns"), topic) if topic else None,
        pages=S3Pages(partial(service_client, "s3", attempts=2), bucket) if bucket else None,
        workers=given.workers,
        hooks=given.hooks,
    )
    cleanups = DynamoLaterCleanups(table, retention_days=given.retention_days) if given.drill_hours else None
    return DriveService(driver, DriveDesk(drives, leases, machine, cleanups=cleanups))


@cache
@from_environment
def cleanup_service(environment: Environment) -> CleanupService:
    given = drive_configuration(environment)
    table, topic = Table(service_client("dynamodb"), given.table), given.report_topic
    access, connect = writing_as(given.access, given.role), connector(given.workers)
    tender = Tender(
        access,
        DynamoLaterCleanups(table, retention_days=given.retention_days),
        DynamoDrives(table, retention_days=given.retention_days),
        hub_leases(table, given.hubs),
        connect,
        reports=SnsTopic(partial(service_client, "sns"), topic) if topic else None,
        workers=given.workers,
    )
    return CleanupService(tender, DrillWatch(access, connect, given.drill_hours, workers=given.workers))


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: object, context: Any) -> Answer:
    count_metric(Metric.INVOCATIONS, 1)
    drives = service()
    followed.follow()
    if is_of_schedule(event):
        return serve_cleanup(cleanup_service(), event, context)
    return serve_drive(drives, event, context)
