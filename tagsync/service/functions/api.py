"""Lambda `api`: the HTTP API. Every route asks for a role before anything else happens."""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from tagsync.aws.service.clients import service_client
from tagsync.aws.service.functions import LambdaInvoker
from tagsync.aws.service.scheduler import EventBridgeSchedule
from tagsync.aws.service.state_machine import StateMachine, StateMachineExecutions
from tagsync.aws.store.acts import DynamoActs
from tagsync.aws.store.drills import DynamoDrillBook
from tagsync.aws.store.drives import DynamoDrives
from tagsync.aws.store.kept_values import DynamoKeptValues
from tagsync.aws.store.later_cleanups import DynamoLaterCleanups
from tagsync.aws.store.log_levels import DynamoLogLevels
from tagsync.aws.store.readiness import DynamoReadiness
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.settings_log import DynamoSettingsLog
from tagsync.aws.store.table import Table
from tagsync.aws.store.times import DynamoTimes
from tagsync.engine.service_ports import Metric
from tagsync.service.api.app import App, make_app, serve
from tagsync.service.api.configuration import api_configuration
from tagsync.service.api.service import ApiService
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.kit.cold_start import from_environment
from tagsync.service.kit.connector import connector
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.hubs import hub_leases
from tagsync.service.kit.log_level import followed
from tagsync.service.kit.telemetry import count_metric, logger, metrics
from tagsync.service.plans.both_kinds import natives


@cache
@from_environment
def app(environment: Environment) -> App:
    given = api_configuration(environment)
    table, retention = Table(service_client("dynamodb"), given.table), given.retention_days
    levels = DynamoLogLevels(table)
    followed.of(levels)
    runs, leases = DynamoRuns(table, retention_days=retention), hub_leases(table, given.hubs)
    drives, states = DynamoDrives(table, retention_days=retention), partial(service_client, "stepfunctions")
    machine = StateMachine(states, given.machine)
    cleanups = DynamoLaterCleanups(table, retention_days=retention) if given.drill_hours else None
    service = ApiService(
        access=given.access,
        runs=runs,
        acts=DynamoActs(table, retention_days=retention),
        times=DynamoTimes(table),
        readiness=DynamoReadiness(table, retention_days=retention),
        drills=DynamoDrillBook(table, retention_days=retention),
        values=DynamoKeptValues(table, retention_days=retention),
        keeps_values=given.keep_values,
        leases=leases,
        executions=StateMachineExecutions(states),
        settings=DynamoSettingsLog(table),
        log_levels=levels,
        schedule=EventBridgeSchedule(service_client("scheduler"), given.schedule, given.schedule_group),
        invoke=LambdaInvoker(partial(service_client, "lambda"), given.function),
        connect=connector(given.workers),
        names=given.names,
        workers=given.workers,
        policy=given.policy,
        plans=natives(given.plans),
        configured=given.plans,
        recovery_role=given.recovery_role,
        desk=DriveDesk(drives, leases, machine, cleanups=cleanups) if given.machine else None,
        cleanups=cleanups,
    )
    return make_app(service, given.rules)


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: object, context: Any) -> dict[str, Any]:
    count_metric(Metric.REQUESTS, 1)
    made = app()
    followed.follow()
    return serve(made, event, context)
