"""`/config/log-level`: what the functions log for a while, without a deployment."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal, TypedDict, get_args

from tagsync.core.documents.declared import declared, member, read_whole
from tagsync.core.documents.keywords import TimeOrNull
from tagsync.core.documents.kinds import Choice, Whole
from tagsync.engine.schedule import LevelChange
from tagsync.engine.service_ports import LevelForNow
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import Reply
from tagsync.service.kit.noting import at_best
from tagsync.service.kit.telemetry import logger

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]


@declared
class LogLevelBody:
    """The body of `PUT /config/log-level`."""

    level: Level = member(Choice(get_args(Level)), "The least that is logged.")
    minutes: int = member(
        Whole(at_least=1, at_most=1440), "For how long; then it is that of the deployment.", default=60
    )


class LogLevelNow(TypedDict):
    """`level` is null while the functions log what the deployment says."""

    level: str | None
    until: TimeOrNull
    setBy: str | None


_LOG_LEVEL = Body("LogLevel", LogLevelNow)


@route(
    "GET",
    "/config/log-level",
    ApiRole.VIEWER,
    "The level of the logs",
    answers={200: ("The level that was set for a while.", _LOG_LEVEL)},
)
def read_log_level(service: ApiService, _request: ApiRequest) -> Reply:
    return 200, _answer(service.log_levels.current(service.now()))


@route(
    "PUT",
    "/config/log-level",
    ApiRole.ADMIN,
    "Change the level of the logs for a while",
    body=LogLevelBody,
    answers={200: ("The level, which every function takes within a minute.", _LOG_LEVEL)},
)
def change_log_level(service: ApiService, request: ApiRequest) -> Reply:
    wanted = read_whole(LogLevelBody, request.body)
    now, caller = service.now(), request.caller.name
    level = LevelForNow(wanted.level, now + timedelta(minutes=wanted.minutes), caller)
    service.log_levels.change(level)
    logger.info("the level of the logs was changed", caller=caller, level=level.level, until=level.until.isoformat())
    change = LevelChange(now, caller, level.level, level.until)
    at_best("a change of the level of the logs", lambda: service.settings.note(change), None)
    return 200, _answer(level)


def _answer(level: LevelForNow | None) -> LogLevelNow:
    if level is None:
        return {"level": None, "until": None, "setBy": None}
    return {"level": level.level, "until": level.until.isoformat(), "setBy": level.set_by}
