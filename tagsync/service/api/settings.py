"""`/config/tag-sync`: the schedule of the full run. What is read is what EventBridge Scheduler really has."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, NotRequired, TypedDict

from tagsync.core.documents.declared import declared, member, read_whole
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Form
from tagsync.core.documents.keywords import Count, TimeOrNull
from tagsync.core.documents.kinds import Flag, Text, Whole
from tagsync.engine.schedule import (
    ScheduleState,
    SettingsChange,
    SettingsVersion,
    every_hours,
    expression_problem,
    interval_hours,
)
from tagsync.engine.service_ports import Metric, ScheduleRejected, ServiceError, SettingsMoved
from tagsync.service.api.roles import ApiRole
from tagsync.service.api.route import ERROR, Body, route
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.api.tag_sync import start_after_settings
from tagsync.service.kit.answers import Reply
from tagsync.service.kit.noting import at_best
from tagsync.service.kit.telemetry import count_metric, logger
from tagsync.service.sync.answers import AlreadyRunning, StartedRun

EXPRESSION = Form(
    r"rate\([1-9][0-9]{0,4} (?:minute|hour|day)s?\)|cron\((?:[0-9A-Z*/,?#-]+ ){5}[0-9*/,-]+\)",
    fix="Write rate(30 minutes), rate(2 hours) or cron(0 6 * * ? *)",
    check=expression_problem,
)


@declared
class SettingsBody:
    """The body of `PUT /config/tag-sync`. Without an interval or expression the schedule stays."""

    enabled: bool = member(Flag(), "Whether runs start by themselves.")
    hours: int | None = member(
        Whole(at_least=1, at_most=24), "Hours between two runs.", default=None, key="intervalHours"
    )
    expression: str = member(
        Text(EXPRESSION),
        "rate(30 minutes), rate(1 day) or cron(0 6 * * ? *). Kept exactly as it is written.",
        default="",
        key="scheduleExpression",
    )
    version: int | None = member(
        Whole(), "The version that was read: 409 if the settings were changed since.", default=None
    )

    def check(self, document: Document) -> None:
        if self.hours and self.expression and interval_hours(self.expression) != self.hours:
            document.mistake("intervalHours", "scheduleExpression says something else", "Give one of the two")

    @property
    def wanted_expression(self) -> str:
        """Empty if the schedule is to stay."""
        return self.expression or (every_hours(self.hours) if self.hours else "")


class Settings(TypedDict):
    enabled: bool
    intervalHours: int | None
    scheduleExpression: str
    ruleName: str
    lastModified: TimeOrNull
    modifiedBy: str | None
    version: Count
    message: NotRequired[str]


class NotStarted(TypedDict):
    """The schedule was changed, and the run that should follow was not started."""

    status: Literal["NOT_STARTED"]
    message: str


class ChangedSettings(Settings):
    syncTriggered: bool
    syncResult: StartedRun | AlreadyRunning | NotStarted | None


@route(
    "GET",
    "/config/tag-sync",
    ApiRole.VIEWER,
    "The schedule of the tag sync",
    answers={200: ("The schedule as it really is.", Body("Settings", Settings))},
)
def read_settings(service: ApiService, _request: ApiRequest) -> Reply:
    return 200, _answer(service.schedule.read(), service.settings.current())


@route(
    "PUT",
    "/config/tag-sync",
    ApiRole.ADMIN,
    "Change the schedule of the tag sync",
    body=SettingsBody,
    answers={
        200: (
            "The schedule as it was read back, and the run it started.",
            Body("ChangedSettings", ChangedSettings),
        ),
        409: ("The settings were changed since they were read.", ERROR),
    },
)
def change_settings(service: ApiService, request: ApiRequest) -> Reply:
    """Sets the schedule, reads back what was set, and starts a run if the schedule was switched on or changed.

    Raises `InputError`, `SettingsMoved`, `ScheduleRejected`, `ServiceError`.
    """
    wanted = read_whole(SettingsBody, request.body)
    before, version = service.schedule.read(), service.settings.current()
    if wanted.version is not None and wanted.version != version.version:
        raise SettingsMoved(f"The settings have version {version.version} by now. Read them again before changing them")
    now, caller = service.now(), request.caller.name
    changed = SettingsVersion(version.version + 1, now, caller)
    service.settings.advance(version, changed)
    expression = wanted.wanted_expression or before.expression
    change = SettingsChange(changed.version, now, caller, wanted.enabled, expression)
    try:
        after = service.schedule.change(enabled=wanted.enabled, expression=expression)
    except (ScheduleRejected, ServiceError):
        undone = replace(version, version=changed.version + 1, modified_at=version.modified_at or changed.modified_at)
        service.settings.advance(changed, undone)
        _note(service, replace(change, taken_back=True))
        raise
    _note(service, change)
    run = _first_run(service, request.caller.name) if after.enabled and after != before else None
    answer: ChangedSettings = {
        **_answer(after, changed),
        "syncTriggered": run is not None and run["status"] == "STARTED",
        "syncResult": run,
    }
    return 200, answer


def _note(service: ApiService, change: SettingsChange) -> None:
    """Keeps a change and logs it. The schedule stays as it is even if that fails."""
    logger.info(
        "the schedule was changed" if not change.taken_back else "a change of the schedule was taken back",
        caller=change.by,
        version=change.version,
        enabled=change.enabled,
        expression=change.expression,
    )
    at_best("a change of the schedule", lambda: service.settings.note(change), None)


def _first_run(service: ApiService, caller: str) -> StartedRun | AlreadyRunning | NotStarted:
    """Starts a run by the new schedule. The schedule stays changed even if that fails."""
    try:
        return start_after_settings(service, caller)
    except ServiceError as error:
        logger.error("the schedule was changed, and its first run was not started", said=str(error))
        count_metric(Metric.SERVICE_ERRORS, 1)
        what = "The schedule was changed. Its first run could not be started: the log of the service says why"
        return {"status": "NOT_STARTED", "message": f"{what}. Start one with POST /drs/tag-sync"}


def _answer(state: ScheduleState, version: SettingsVersion) -> Settings:
    answer: Settings = {
        "enabled": state.enabled,
        "intervalHours": interval_hours(state.expression),
        "scheduleExpression": state.expression,
        "ruleName": state.name,
        "lastModified": version.modified_at.isoformat() if version.modified_at else None,
        "modifiedBy": version.modified_by or None,
        "version": version.version,
    }
    if not state.enabled:
        answer["message"] = "The schedule is off: no run starts by itself"
    return answer
