"""What is done once a drill of the calendar is over: its times are kept, and people are told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.engine.apply import utc_now
from tagsync.engine.service_ports import Metric, Reports
from tagsync.recovery.drills.drill import CalendarDrill
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.times.ports import KeptTimes
from tagsync.recovery.times.record import times_of
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.recovery.drills.notification import held_report, not_held_report, unseen_report
from tagsync.service.driven.closing import measured
from tagsync.service.kit.noting import at_best
from tagsync.service.kit.send_report import send_report
from tagsync.service.kit.telemetry import count_metric, logger, measure_of_plan
from tagsync.service.starts.native import NativePlanStart
from tagsync.service.starts.plan_start import PlanStart
from tagsync.service.starts.verdict import StepFailed, is_checked


@dataclass(frozen=True, slots=True)
class DrillEnding:
    """`times` keeps how long drills took. `reports` is None if no reports are sent."""

    times: KeptTimes
    reports: Reports | None = None
    now: Callable[[], datetime] = utc_now

    def look(self, drill: CalendarDrill, plan: Definition, start: PlanStart) -> CalendarDrill:
        """Looks at a drill that was started. What its driver does once a drive has ended is not done again here."""
        try:
            seen = start.look(drill.recovery_id)
        except StepFailed as error:
            return self._forgotten(drill, error.why)
        if isinstance(seen, Problem):
            if seen.kind is ProblemKind.NOT_FOUND:
                return self._forgotten(drill, "It is no longer known, so its end was not seen")
            return drill.waits(f"It could not be looked at: {seen}", self.now())
        if not seen.has_ended or is_checked(seen):
            return drill.waits("", self.now())
        if not seen.steps and seen.outcome is not Outcome.SUCCEEDED:
            return self.not_held(drill.refused(seen.reason, self.now()))
        if seen.outcome is not Outcome.SUCCEEDED:
            count_metric(Metric.DRILLS_FAILED, 1)
        ended = drill.ended(seen.outcome, seen.reason, self.now())
        if isinstance(start, NativePlanStart):
            self._native(ended, plan, start, seen)
        return ended

    def not_held(self, drill: CalendarDrill) -> CalendarDrill:
        """Tells that nothing was started."""
        due = drill.due
        logger.warning("a drill was not held", plan=due.plan, due=due.moment, state=str(drill.state), said=drill.said)
        measure_of_plan(Metric.DRILLS_MISSED, 1, due.plan)
        send_report(self.reports, not_held_report(drill), due.moment)
        return drill

    def _native(self, drill: CalendarDrill, plan: Definition, start: NativePlanStart, seen: Recovery) -> None:
        """Nothing else follows a native execution: its times are kept here, and its cleanup, if that was lost."""
        cleanups = start.means.cleanups
        if cleanups and at_best(drill.recovery_id, lambda: cleanups.of(drill.recovery_id), None) is None:
            cleanups.keep(start.cleanup(drill.recovery_id))
        times = times_of(seen, plan=plan.name, rto_minutes=plan.rto_minutes)
        held = measured(times, self.times) if times else None
        send_report(self.reports, held_report(drill, seen, held), drill.recovery_id)

    def _forgotten(self, drill: CalendarDrill, why: str) -> CalendarDrill:
        """Nothing else tells of it, and its alarm goes off."""
        count_metric(Metric.DRILLS_FAILED, 1)
        ended = drill.ended(Outcome.UNCLEAR, why, self.now())
        send_report(self.reports, unseen_report(ended), drill.recovery_id)
        return ended
