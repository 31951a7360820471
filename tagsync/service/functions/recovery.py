"""Lambda `recovery`: recoveries over several accounts and regions, for the state machine that drives them and for
people. `step` in an event says what to do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from tagsync.aws.service.clients import service_client
from tagsync.aws.service.state_machine import StateMachine
from tagsync.aws.service.topic import SnsTopic
from tagsync.aws.store.driven_runs import DynamoDrives
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.table import Table
from tagsync.core.errors import InputError
from tagsync.engine.service_ports import LeaseHeld
from tagsync.engine.targets.narrow import writing_as
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.ports import DriveMoved
from tagsync.recovery.driven.steering import WrongMoment
from tagsync.service.driven.desk import RecoveryDesk
from tagsync.service.driven.event import RecoveryEvent, parse_event
from tagsync.service.driven.recovery import DrivenRecovery
from tagsync.service.kit.connector import connector
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.mistakes import NotFound, bad_request, refused
from tagsync.service.kit.telemetry import count_metric, logger, metrics, report_mistakes
from tagsync.service.sync.response import Answer


@dataclass(frozen=True, slots=True)
class RecoveryService:
    """What the state machine asks for goes to `driver`, what people ask for to `desk`."""

    driver: DrivenRecovery
    desk: RecoveryDesk


@cache
def service() -> RecoveryService:
    """Made at the first invocation. Raises `InputError` where the environment has mistakes."""
    environment = Environment()
    try:
        name, arn = environment.text("TABLE_NAME"), environment.text("RECOVERY_MACHINE")
        policy, access, role = environment.policy(), environment.access(), environment.text("RECOVERY_ROLE")
        retention, workers = environment.retention_days(), environment.workers()
        topic = environment.text("REPORT_TOPIC", "")
        environment.done()
    except InputError as error:
        report_mistakes("configuration", error)
        raise
    table = Table(service_client("dynamodb"), name)
    drives, leases = DynamoDrives(table, retention_days=retention), DynamoLeases(table)
    machine = StateMachine(partial(service_client, "stepfunctions"), arn)
    driver = DrivenRecovery(
        access=writing_as(access, role),
        policy=policy,
        drives=drives,
        leases=leases,
        machine=machine,
        connect=connector(workers),
        reports=SnsTopic(partial(service_client, "sns"), topic) if topic else None,
        workers=workers,
    )
    return RecoveryService(driver, RecoveryDesk(drives, leases, machine))


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: object, context: Any) -> Answer:
    count_metric("Invocations", 1)
    return serve(service(), event, context)


def serve(made: RecoveryService, event: object, context: Context) -> Answer:
    """The answer to one event, with `statusCode`. What the service itself stands on is raised, and tried again by the
    state machine."""
    try:
        return _serve(made, parse_event(event), context)
    except InputError as error:
        report_mistakes("event", error)
        return {"statusCode": 400, **bad_request(error)}
    except NotFound as error:
        return {"statusCode": 404, **refused("NOT_FOUND", str(error))}
    except LeaseHeld as held:
        return {"statusCode": 409, "run_id": held.run_id, **refused("ALREADY_RUNNING", str(held))}
    except (WrongMoment, DriveMoved) as error:
        return {"statusCode": 409, **refused("CONFLICT", str(error))}


def _serve(made: RecoveryService, event: RecoveryEvent, context: Context) -> Answer:
    driver, desk = made.driver, made.desk
    match event.step:
        case "prepare":
            return driver.prepare(event.run_id, context)
        case "advance":
            return driver.advance(event.run_id, context)
        case "ask":
            return driver.ask(event.run_id, event.token)
        case "finish":
            return driver.finish(event.run_id)
    return {"statusCode": 200, **_told(_by_people(desk, event))}


def _by_people(desk: RecoveryDesk, event: RecoveryEvent) -> Drive:
    match event.step:
        case "approve":
            return desk.approve(event.run_id, event.who)
        case "deny":
            return desk.deny(event.run_id, event.who)
        case "cancel":
            return desk.cancel(event.run_id, event.who)
        case "retry":
            return desk.retry(event.run_id)
        case "skip":
            return desk.skip(event.run_id)
    assert event.request
    return desk.begin(event.request)


def _told(drive: Drive) -> Answer:
    return {"run_id": drive.run_id, "status": str(drive.status), "reason": drive.reason}
