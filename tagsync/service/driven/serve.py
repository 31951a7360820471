"""Answers one event of the function `recovery`: `step` says what to do."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.core.errors import InputError
from tagsync.recovery.driven.drive import Drive
from tagsync.service.driven.desk import RecoveryDesk
from tagsync.service.driven.driver import DrivenRecovery
from tagsync.service.driven.event import RecoveryEvent, parse_event
from tagsync.service.driven.steering import NOT_NOW, DriveSteering, not_now
from tagsync.service.kit.answers import Answer, NotFound, bad_request, refused
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.telemetry import report_mistakes


@dataclass(frozen=True, slots=True)
class RecoveryService:
    """What the state machine asks for goes to `driver`, what people ask for to `desk`."""

    driver: DrivenRecovery
    desk: RecoveryDesk


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
    except NOT_NOW as error:
        return {"statusCode": 409, **not_now(error)}


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
    steering = DriveSteering(desk, event.run_id, event.who)
    match event.step:
        case "approve":
            return steering.approve()
        case "deny":
            return steering.deny()
        case "cancel":
            return steering.cancel()
        case "retry":
            return steering.retry()
        case "skip":
            return steering.skip()
    assert event.request
    return desk.begin(event.request)


def _told(drive: Drive) -> Answer:
    return {"run_id": drive.run_id, "status": str(drive.status), "reason": drive.reason}
