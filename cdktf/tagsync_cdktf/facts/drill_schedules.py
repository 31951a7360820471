"""The schedules that start drills and look after them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tagsync.core.documents.declared import declaration_of, write_document
from tagsync.service.cleanup.events import TEND, WATCH
from tagsync.service.drills.event import SCHEDULED_TIME, START
from tagsync.service.drills.options import DrillOptions
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.drills import DrillSettings
from tagsync_cdktf.settings.plans import slug

_LONGEST_DESCRIPTION = 512
_SOON = 300
"""Seconds. A look that could not be started is not repeated for long: the next one does the same."""
_FEW, _MANY = 2, 100
"""How often something that could not be started is tried again."""


@dataclass(frozen=True, slots=True)
class DrillSchedule:
    """A schedule of the function recovery. For `seconds` it is tried to start what is due, `attempts` times more."""

    name: str
    expression: str
    description: str
    event: Mapping[str, object]
    timezone: str = ""
    seconds: int = _SOON
    attempts: int = _FEW

    @property
    def input(self) -> str:
        return json.dumps(self.event)


def drill_schedules(settings: Settings) -> Iterator[DrillSchedule]:
    """Those of a deployment that cleans up after drills."""
    yield _look(TEND, "rate(10 minutes)", "Follows drills of the calendar, and cleans up when the time has come")
    yield _look(WATCH, "rate(1 hour)", "Counts the instances of drills that were left running")
    numbers: Counter[str] = Counter()
    for drill in settings.drills:
        numbers[drill.plan] += 1
        yield _due(drill, numbers[drill.plan])


def drilled_plans(settings: Settings) -> tuple[str, ...]:
    """The names of the plans that have drills on the calendar."""
    return tuple(dict.fromkeys(drill.plan for drill in settings.drills))


def _look(step: str, rate: str, description: str) -> DrillSchedule:
    return DrillSchedule(step, rate, description, {"step": step})


def _due(drill: DrillSettings, number: int) -> DrillSchedule:
    """`number` counts the entries of a plan."""
    written = write_document(drill)
    options = {each.key: written[each.key] for each in declaration_of(DrillOptions).members}
    return DrillSchedule(
        name=f"drill-{slug(drill.plan)}{f'.{number}' if number > 1 else ''}",
        expression=drill.schedule,
        description=f"Starts the drill of the recovery plan {drill.plan}"[:_LONGEST_DESCRIPTION],
        event={"step": START, "plan": drill.plan, "due": SCHEDULED_TIME, **options},
        timezone=drill.timezone,
        seconds=60 * drill.window_minutes,
        attempts=_MANY,
    )
