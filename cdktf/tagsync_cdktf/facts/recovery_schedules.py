"""The schedules beside that of the full run: they start drills and look after them, look whether plans are ready, and
look for what nothing protects."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tagsync.core.documents.declared import declaration_of, write_document
from tagsync.service.cleanup.events import TEND, WATCH
from tagsync.service.drills.event import SCHEDULED_TIME, START
from tagsync.service.drills.options import DrillOptions
from tagsync.service.plans.asked import check_event
from tagsync_cdktf.facts.configured_plans import plan_names
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.drills import DrillSettings
from tagsync_cdktf.settings.estate import EstateSettings
from tagsync_cdktf.settings.plans import slug

_LONGEST_DESCRIPTION = 512
_SOON = 300
"""Seconds. A look that could not be started is not repeated for long: the next one does the same."""
_FEW, _MANY = 2, 100
"""How often something that could not be started is tried again."""


@dataclass(frozen=True, slots=True)
class RecoverySchedule:
    """A schedule of the function recovery, or of another one. For `seconds` it is tried to start what is due,
    `attempts` times more."""

    name: str
    expression: str
    description: str
    event: Mapping[str, object]
    timezone: str = ""
    seconds: int = _SOON
    attempts: int = _FEW
    enabled: bool = True

    @property
    def input(self) -> str:
        return json.dumps(self.event)


def drill_schedules(settings: Settings) -> Iterator[RecoverySchedule]:
    """Those of a deployment that cleans up after drills."""
    yield _look(TEND, "rate(10 minutes)", "Follows drills of the calendar, and cleans up when the time has come")
    yield _look(WATCH, "rate(1 hour)", "Counts the instances of drills that were left running")
    numbers: Counter[str] = Counter()
    for drill in settings.drills:
        numbers[drill.plan] += 1
        yield _due(drill, numbers[drill.plan])


def readiness_schedules(settings: Settings) -> Iterator[RecoverySchedule]:
    """One of each plan, so that one costs no other its time."""
    for plan in plan_names(settings):
        yield RecoverySchedule(
            name=f"readiness-{slug(plan)}",
            expression=settings.readiness.schedule,
            description=f"Looks whether the recovery plan {plan} would start now"[:_LONGEST_DESCRIPTION],
            event=check_event(plan),
            enabled=settings.readiness.enabled,
        )


def estate_schedules(estate: EstateSettings) -> Iterator[RecoverySchedule]:
    """The one that looks for instances that nothing protects. It calls the function tag-discovery."""
    yield RecoverySchedule("estate", estate.schedule, "Looks for running instances that nothing protects", estate.event)


def drilled_plans(settings: Settings) -> tuple[str, ...]:
    """The names of the plans that have drills on the calendar."""
    return tuple(dict.fromkeys(drill.plan for drill in settings.drills))


def _look(step: str, rate: str, description: str) -> RecoverySchedule:
    return RecoverySchedule(step, rate, description, {"step": step})


def _due(drill: DrillSettings, number: int) -> RecoverySchedule:
    """`number` counts the entries of a plan."""
    written = write_document(drill)
    options = {each.key: written[each.key] for each in declaration_of(DrillOptions).members}
    return RecoverySchedule(
        name=f"drill-{slug(drill.plan)}{f'.{number}' if number > 1 else ''}",
        expression=drill.schedule,
        description=f"Starts the drill of the recovery plan {drill.plan}"[:_LONGEST_DESCRIPTION],
        event={"step": START, "plan": drill.plan, "due": SCHEDULED_TIME, **options},
        timezone=drill.timezone,
        seconds=60 * drill.window_minutes,
        attempts=_MANY,
    )
