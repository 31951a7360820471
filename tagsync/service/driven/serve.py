"""Answers one event of the function `recovery`: `step` says what to do."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.core.errors import InputError
from tagsync.recovery.driven.drive import Drive
from tagsync.service.driven.answers import NextAnswer, SteeredAnswer
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.driven.documents import (
    AgainRequest,
    AskEvent,
    DriveEvent,
    DriveRequest,
    PersonEvent,
    read_drive_event,
)
from tagsync.service.driven.driver import Driver
from tagsync.service.driven.steering import NOT_NOW, DriveSteering, not_now
from tagsync.service.kit.answers import Answer, NotFound, bad_request, refused, with_code
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.door import opened
from tagsync.service.kit.telemetry import report_mistakes


@dataclass(frozen=True, slots=True)
class DriveService:
    """What the state machine asks for goes to `driver`, what people ask for to `desk`."""

    driver: Driver
    desk: DriveDesk


def serve_drive(made: DriveService, event: object, context: Context) -> Answer:
    """The answer to one event, with `statusCode`. A `ServiceError` is raised: the state machine tries again."""
    try:
        return with_code((200, _answer(made, read_drive_event(opened(event, "event"), made.desk.now()), context)))
    except InputError as error:
        report_mistakes("event", error)
        return with_code((400, bad_request(error)))
    except NotFound as error:
        return with_code((404, refused("NOT_FOUND", str(error))))
    except NOT_NOW as error:
        return with_code((409, not_now(error)))


def _answer(
    made: DriveService, event: DriveEvent | AgainRequest | DriveRequest, context: Context
) -> NextAnswer | SteeredAnswer:
    if isinstance(event, DriveRequest):
        return _steered(made.desk.begin(event, event.who))
    if isinstance(event, AgainRequest):
        return _steered(_again(made.desk, event))
    driver = made.driver
    match event.step:
        case "prepare":
            return driver.prepare(event.run_id, context)
        case "advance":
            return driver.advance(event.run_id, context)
        case "wake":
            return driver.wake(event.run_id, context)
        case "finish":
            return driver.finish(event.run_id)
    if isinstance(event, AskEvent):
        return driver.ask(event.run_id, event.token)
    return _steered(_steer(made.desk, event))


def _steer(desk: DriveDesk, event: DriveEvent) -> Drive:
    steering = DriveSteering(desk, event.run_id, event.who if isinstance(event, PersonEvent) else "")
    match event.step:
        case "approve":
            return steering.approve()
        case "deny":
            return steering.deny()
    return steering.cancel()


def _again(desk: DriveDesk, request: AgainRequest) -> Drive:
    steering = DriveSteering(desk, request.event.run_id, request.event.who).replacing(request.said)
    return steering.retry() if request.event.step == "retry" else steering.skip()


def _steered(drive: Drive) -> SteeredAnswer:
    return {"run_id": drive.run_id, "status": drive.status, "reason": drive.reason}
