"""Lambda `recovery`: drives, for their state machine and for people. `step` in an event says what to do."""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from tagsync.aws.service.clients import service_client
from tagsync.aws.service.state_machine import StateMachine
from tagsync.aws.service.topic import SnsTopic
from tagsync.aws.store.drives import DynamoDrives
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.table import Table
from tagsync.engine.targets.narrow import writing_as
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.driven.driver import Driver
from tagsync.service.driven.serve import DriveService, serve_drive
from tagsync.service.kit.answers import Answer
from tagsync.service.kit.cold_start import from_environment
from tagsync.service.kit.connector import connector
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.telemetry import count_metric, logger, metrics


@cache
@from_environment
def service(environment: Environment) -> DriveService:
    name, arn = environment.table(), environment.text("RECOVERY_MACHINE")
    policy, access, role = environment.policy(), environment.access(), environment.text("RECOVERY_ROLE")
    retention, workers = environment.retention_days(), environment.workers()
    topic = environment.report_topic()
    environment.done()
    table = Table(service_client("dynamodb"), name)
    drives, leases = DynamoDrives(table, retention_days=retention), DynamoLeases(table)
    machine = StateMachine(partial(service_client, "stepfunctions"), arn)
    driver = Driver(
        access=writing_as(access, role),
        policy=policy,
        drives=drives,
        leases=leases,
        machine=machine,
        connect=connector(workers),
        reports=SnsTopic(partial(service_client, "sns"), topic) if topic else None,
        workers=workers,
    )
    return DriveService(driver, DriveDesk(drives, leases, machine))


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: object, context: Any) -> Answer:
    count_metric("Invocations", 1)
    return serve_drive(service(), event, context)
