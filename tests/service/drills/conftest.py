"""The calendar on a lab with two accounts: a native plan `crm` in one, a driven plan `erp` over both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest

from tagsync.aws.store.begun_steps import DynamoBegunSteps
from tagsync.aws.store.drills import DynamoDrillBook
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.times import DynamoTimes
from tagsync.engine.service_ports import Metric
from tagsync.recovery.drills.drill import CalendarDrill
from tagsync.recovery.native.findings import Finding
from tagsync.service.drills import ending
from tagsync.service.drills.calendar import DrillCalendar
from tagsync.service.drills.ending import DrillEnding
from tagsync.service.drills.serve import serve_drill
from tests.service.arc.conftest import Arcland, arcland  # noqa: F401 - a fixture
from tests.service.driven.given import Ground
from tests.sync_service import Answer, Context


@dataclass
class Calendarland:
    """`missed` are the plans of drills that were not held, as they were measured."""

    arcland: Arcland
    calendar: DrillCalendar
    missed: list[str] = field(default_factory=list)

    @property
    def ground(self) -> Ground:
        return self.arcland.ground

    @property
    def reports(self) -> list[tuple[str, str]]:
        return self.ground.reports

    def event(self, plan: str, **more: Any) -> dict[str, Any]:
        """That a drill is due now."""
        return {"step": "start-drill", "plan": plan, "due": self.ground.now().isoformat(), **more}

    def due(self, plan: str, **more: Any) -> Answer:
        return self.call(self.event(plan, **more))

    def call(self, event: object) -> Answer:
        return dict(serve_drill(self.calendar, event, Context()))

    def tend(self) -> int:
        return self.calendar.tend(Context())

    def pass_time(self, minutes: float) -> None:
        """The state machine works, the schedules look every ten minutes."""
        end = self.ground.now() + timedelta(minutes=minutes)
        while self.ground.now() < end:
            self.arcland.work()
            self.ground.lab.clock.advance(120)
            if int(self.ground.now().timestamp()) % 600 < 120:
                self.tend()
                self.ground.tender.tend(Context())

    def newest(self, plan: str) -> CalendarDrill:
        (found, *_) = self.calendar.book.of(plan, 1)
        return found

    def said(self, subject: str) -> str:
        """The text of the one report with this subject."""
        (found,) = [text for told, text in self.reports if told == subject]
        return found

    def starts(self) -> int:
        """How many native executions and drives there are."""
        return len(self.arcland.executions()) + len(self.ground.drives.newest(50))

    def checked(self, *findings: Finding) -> None:
        """What the check of readiness finds from now on."""
        found: Sequence[Finding] = findings
        self.calendar = replace(self.calendar, check=lambda _plan, _context: found)


@pytest.fixture
def land(arcland: Arcland, monkeypatch: pytest.MonkeyPatch) -> Calendarland:  # noqa: F811
    switch, ground = arcland.switch, arcland.ground
    times = DynamoTimes(ground.table)
    made = DrillCalendar(
        access=switch.recovery_access,
        policy=switch.policy,
        book=DynamoDrillBook(ground.table, retention_days=90),
        steps=DynamoBegunSteps(ground.table, retention_days=90),
        desk=switch.desk,
        acts=switch.acts,
        leases=DynamoLeases(ground.table),
        connect=switch.connect,
        ending=DrillEnding(times, lambda *said: ground.reports.append(said), ground.now),
        cleanups=ground.cleanups,
        plans=switch.plans,
        workers=4,
        now=ground.now,
    )
    land = Calendarland(arcland, made)

    def measure(metric: Metric, number: float, plan: str) -> None:
        assert (metric, number) == (Metric.DRILLS_MISSED, 1)
        land.missed.append(plan)

    monkeypatch.setattr(ending, "measure_of_plan", measure)
    return land
