"""`/config/tag-sync`: the schedule of the full run. What is read is what EventBridge Scheduler really has."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tagsync.core.documents.document import Document
from tagsync.engine.schedule import (
    ScheduleState,
    SettingsVersion,
    every_hours,
    expression_problem,
    interval_hours,
)
from tagsync.engine.service_ports import ScheduleRejected, ServiceError, SettingsMoved
from tagsync.service.api.service import ApiRequest, ApiService, Reply
from tagsync.service.api.sync_routes import start_after_settings
from tagsync.service.kit.answers import Answer

SETTINGS_SCHEMA: dict[str, object] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["enabled"],
    "properties": {
        "enabled": {"type": "boolean", "description": "Whether runs start by themselves."},
        "intervalHours": {"type": "integer", "minimum": 1, "maximum": 24, "description": "Hours between two runs."},
        "scheduleExpression": {
            "type": "string",
            "description": "rate(30 minutes), rate(1 day) or cron(0 6 * * ? *). Kept exactly as it is written.",
        },
        "version": {
            "type": "integer",
            "minimum": 0,
            "description": "The version that was read: 409 if somebody else has changed the settings since.",
        },
    },
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """`expression` is empty where the schedule is to stay; `version` None where any version will do."""

    enabled: bool
    expression: str
    version: int | None


def read_settings(service: ApiService, _request: ApiRequest) -> Reply:
    return 200, _answer(service.schedule.read(), service.settings.current())


def change_settings(service: ApiService, request: ApiRequest) -> Reply:
    """Sets the schedule, reads back what was set, and starts a run where the schedule was switched on or changed.

    Raises `InputError`, `SettingsMoved`, `ScheduleRejected`, `ServiceError`.
    """
    wanted = parse_settings(request.body)
    before, version = service.schedule.read(), service.settings.current()
    if wanted.version is not None and wanted.version != version.version:
        raise SettingsMoved(f"The settings have version {version.version} by now. Read them again before changing them")
    changed = SettingsVersion(version.version + 1, service.now(), request.caller.name)
    service.settings.advance(version, changed)
    try:
        after = service.schedule.change(enabled=wanted.enabled, expression=wanted.expression or before.expression)
    except (ScheduleRejected, ServiceError):
        undone = replace(version, version=changed.version + 1, modified_at=version.modified_at or changed.modified_at)
        service.settings.advance(changed, undone)
        raise
    acts = after.enabled and after != before
    triggered, sync_result = start_after_settings(service) if acts else (False, None)
    return 200, {**_answer(after, changed), "syncTriggered": triggered, "syncResult": sync_result}


def parse_settings(body: object) -> Wanted:
    """Reads the body. A bool is no number, and 1.9 is no whole one. Raises `InputError` with every mistake."""
    document = Document({} if body is None else body)
    if not document.has("enabled"):
        document.mistake("enabled", "it is missing", "Write true or false")
    hours = document.integer("intervalHours", 0, at_least=1, at_most=24) if document.has("intervalHours") else 0
    expression = document.text("scheduleExpression")
    problem = expression_problem(expression) if document.has("scheduleExpression") else ""
    if problem:
        document.mistake("scheduleExpression", problem, "Write rate(30 minutes), rate(2 hours) or cron(0 6 * * ? *)")
    if hours and expression and not problem and interval_hours(expression) != hours:
        what = "scheduleExpression says something else"
        document.mistake("intervalHours", what, "Give one of the two")
    wanted = Wanted(
        enabled=document.boolean("enabled", False),
        expression=expression or (every_hours(hours) if hours else ""),
        version=document.integer("version", 0) if document.has("version") else None,
    )
    document.only_known()
    document.done()
    return wanted


def _answer(state: ScheduleState, version: SettingsVersion) -> Answer:
    answer: Answer = {
        "enabled": state.enabled,
        "intervalHours": interval_hours(state.expression),
        "scheduleExpression": state.expression,
        "ruleName": state.name,
        "lastModified": version.modified_at.isoformat() if version.modified_at else None,
        "modifiedBy": version.modified_by or None,
        "version": version.version,
    }
    return answer if state.enabled else {**answer, "message": "The schedule is off: no run starts by itself"}
