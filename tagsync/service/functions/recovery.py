"""Lambda `recovery`: drives, for their state machine and for people; drills of the calendar, cleanups after drills and
checks of readiness, for their schedules; native plans, after a full run. `step` in an event says what to do. Batches
from a queue are DRS's own events.
"""

from __future__ import annotations

from functools import cache, partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

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
from tagsync.service.drills.calendar import DrillCalendar
from tagsync.service.drills.made import drill_calendar
from tagsync.service.drills.serve import follow_drills, is_drill, serve_drill
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
from tagsync.service.plans.asked import FOLLOW, check_event, is_asked
from tagsync.service.readiness.check import ReadinessCheck
from tagsync.service.readiness.made import readiness_check
from tagsync.service.readiness.serve import asks_for_readiness, serve_readiness

if TYPE_CHECKING:
    from tagsync.service.drs_events.serve import DrsEvents
    from tagsync.service.follow.follower import Follower
    from tagsync.service.kit.queue import BatchAnswer


@cache
@from_environment
def services(environment: Environment) -> tuple[DriveService, CleanupService, DrillCalendar, ReadinessCheck]:
    given = drive_configuration(environment)
    table, topic, bucket = Table(service_client("dynamodb"), given.table), given.report_topic, given.report_bucket
    drives, leases = DynamoDrives(table, retention_days=given.retention_days), hub_leases(table, given.hubs)
    followed.of(DynamoLogLevels(table))
    machine = StateMachine(partial(service_client, "stepfunctions"), given.machine)
    access, connect = writing_as(given.access, given.role), connector(given.workers)
    reports = SnsTopic(partial(service_client, "sns"), topic) if topic else None
    cleanups = DynamoLaterCleanups(table, retention_days=given.retention_days)
    driver = Driver(
        access=access,
        policy=given.policy,
        drives=drives,
        leases=leases,
        machine=machine,
        connect=connect,
        times=DynamoTimes(table),
        reports=reports,
        pages=S3Pages(partial(service_client, "s3", attempts=2), bucket) if bucket else None,
        workers=given.workers,
        hooks=given.hooks,
    )
    desk = DriveDesk(drives, leases, machine, cleanups=cleanups if given.drill_hours else None)
    tender = Tender(access, cleanups, drives, leases, connect, reports, given.workers)
    watch = DrillWatch(access, connect, given.drill_hours, given.workers)
    readiness = readiness_check(given, table, access=access, drives=drives, connect=connect, reports=reports)
    calendar = drill_calendar(
        given,
        table,
        access=access,
        desk=desk,
        leases=leases,
        connect=connect,
        reports=reports,
        readiness=readiness.check,
    )
    return DriveService(driver, desk), CleanupService(tender, watch), calendar, readiness


@cache
@from_environment
def drs_events(environment: Environment) -> DrsEvents:
    """Made when the first batch comes: what drives needs none of it."""
    from tagsync.service.drs_events.configuration import drs_event_configuration
    from tagsync.service.drs_events.made import made_from

    return made_from(drs_event_configuration(environment))


@cache
@from_environment
def follower(environment: Environment) -> Follower:
    """Made when the first plan is asked about: what drives needs none of it."""
    from tagsync.service.follow.configuration import follow_configuration
    from tagsync.service.follow.made import made_from

    return made_from(follow_configuration(environment))


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: object, context: Any) -> Answer | BatchAnswer:
    count_metric(Metric.INVOCATIONS, 1)
    if isinstance(event, dict) and "Records" in event:
        events = drs_events()
        followed.follow()
        return events.serve(event, context)
    drives, cleanups, calendar, readiness = services()
    followed.follow()
    if is_of_schedule(event):
        follow_drills(calendar, event, context)
        return serve_cleanup(cleanups, event, context)
    if is_drill(event):
        return serve_drill(calendar, event, context)
    if is_asked(event, FOLLOW):
        return _follow(readiness, event, context)
    if asks_for_readiness(event):
        return serve_readiness(readiness, event, context)
    return serve_drive(drives, event, context)


def _follow(readiness: ReadinessCheck, event: object, context: Any) -> Answer:
    """The plan follows its tags first: whether it would start now is asked of what it is then."""
    from tagsync.service.follow.serve import serve_follow

    answer = serve_follow(follower(), event, context)
    if answer["statusCode"] == HTTPStatus.OK:
        serve_readiness(readiness, check_event(str(answer["plan"])), context)
    return answer
