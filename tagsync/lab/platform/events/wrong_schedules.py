"""EventBridge Scheduler refuses what it does not understand when a schedule is made or changed, where moto takes it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

from tagsync.lab.moto.patching import replace
from tagsync.lab.platform.events.schedule_expressions import next_after


def refuse_wrong_schedules() -> None:
    from moto.scheduler.models import EventBridgeSchedulerBackend as Backend

    replace(
        Backend, create_schedule=_checked(Backend.create_schedule), update_schedule=_checked(Backend.update_schedule)
    )


def _checked(method: Callable[..., Any]) -> Callable[..., Any]:
    def checked(self: Any, **wanted: Any) -> Any:
        from moto.scheduler.exceptions import ValidationException

        expression, zone = wanted["schedule_expression"], wanted["schedule_expression_timezone"] or "UTC"
        try:
            ZoneInfo(zone)
        except (LookupError, ValueError):
            raise ValidationException(f"Invalid Schedule Expression Timezone {zone}.") from None
        try:
            next_after(expression, time.time(), time.time(), zone)
        except (ValueError, ArithmeticError):
            raise ValidationException(f"Invalid Schedule Expression {expression}.") from None
        return method(self, **wanted)

    return checked
