"""Starts the drills of the calendar when they are due, once each, and follows them to their end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from tagsync.core.errors import InputError, Mistake
from tagsync.core.policy import Policy
from tagsync.engine.apply import utc_now
from tagsync.engine.defects import defect
from tagsync.engine.service_ports import LeaseHeld, Leases
from tagsync.engine.targets.access import Access
from tagsync.recovery.cleanup.due import LaterCleanups
from tagsync.recovery.drills.decide import Verdict, decide
from tagsync.recovery.drills.drill import CalendarDrill, DrillState
from tagsync.recovery.drills.due import DueDrill
from tagsync.recovery.drills.ports import DrillBook
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.native.findings import Finding
from tagsync.recovery.native.ports import Acts
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.words.begun_steps import BegunSteps
from tagsync.recovery.words.points import minute
from tagsync.service.drills.ending import DrillEnding
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.kit.connector import Connect
from tagsync.service.kit.deadline import Context, lease_end, stop_before
from tagsync.service.kit.noting import at_best
from tagsync.service.kit.telemetry import logger
from tagsync.service.plans.configured import NO_PLANS, Plans
from tagsync.service.starts.once import Once
from tagsync.service.starts.plan_start import PlanStart, named_plan, plan_start
from tagsync.service.starts.verdict import NotDone, StepFailed, Unrecognised

Check = Callable[[Definition, Context], Iterable[Finding]]
"""What a check of a plan's readiness finds just now, beside its preflight. Raises `NotDone` where that is not known."""

_LOOKED_BACK = 5
"""Among so many drills of a plan are those that are not over."""
_NO_DRILLS: tuple[CalendarDrill, ...] = ()
_REMEMBERED = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Entry:
    """The entry of a drill in the calendar, as what starts plans once takes it."""

    due: DueDrill

    @property
    def execution(self) -> str:
        return f"calendar {self.due.plan} {self.due.moment}"

    @property
    def key(self) -> str:
        return "drill"

    @property
    def plan(self) -> str:
        return self.due.plan

    @property
    def who(self) -> str:
        return f"the calendar, for the drill due at {minute(self.due.due_at)}"

    @property
    def window(self) -> timedelta:
        return _REMEMBERED

    @property
    def options(self) -> Mapping[str, object]:
        """It is a drill whatever the event says, and replaces no instance of a recovery (law 10)."""
        minutes = self.due.cleanup_minutes
        return {"drill": True, "cleanupAfter": f"{minutes}m", "replaceInstances": self.due.replace_drills}


@dataclass(frozen=True, slots=True)
class DrillCalendar:
    """`plans` are those that can be drilled, and `access` writes with the recovery roles. `steps` keep what was
    started. `check` finds what speaks against a drill beside its preflight. Two hubs have the same schedules: the one
    not in charge ignores them."""

    access: Access
    policy: Policy
    book: DrillBook
    steps: BegunSteps
    desk: DriveDesk
    acts: Acts
    leases: Leases
    connect: Connect
    ending: DrillEnding
    cleanups: LaterCleanups | None = None
    plans: Plans = field(default_factory=lambda: NO_PLANS)
    hooks: AllowedHooks = field(default_factory=AllowedHooks)
    check: Check = lambda _plan, _context: ()
    in_charge: Callable[[], bool] = lambda: True
    workers: int = 16
    now: Callable[[], datetime] = utc_now

    def begin(self, due: DueDrill, context: Context) -> CalendarDrill | None:
        """A drill that is due; None in a hub that stands by. It is kept before anything else, so that what fails now is
        tried again by `tend`. Raises `InputError` if there is no such plan, or if the drill is due much later."""
        if not self.in_charge():
            return None
        named_plan(due.plan, self.plans)
        if due.is_early(self.now()):
            raise InputError([Mistake("due", f"it is still to come: {due.moment}", "Write a moment that has come")])
        return self._at(self.book.begin(CalendarDrill(due, self.now())), context)

    def tend(self, context: Context) -> int:
        """Looks at every drill that is not over; how many are left. What fails is looked at again."""
        if not self.in_charge():
            return 0
        for each in self._open():
            try:
                self._at(each, context)
            except Exception as error:
                logger.error("a drill could not be looked at", plan=each.due.plan, said=str(defect(error, "drill")))
        return len(self._open())

    def _open(self) -> list[CalendarDrill]:
        """Those that are not over, of each plan whose drills can be read."""
        kept = (at_best(plan, partial(self.book.of, plan, _LOOKED_BACK), _NO_DRILLS) for plan in self.plans)
        return [each for drills in kept for each in drills if each.is_open]

    def _at(self, drill: CalendarDrill, context: Context) -> CalendarDrill:
        """One look, under a lease: the event of a drill may come twice at once, and `tend` beside it."""
        scope = f"drill of {drill.due.plan}"
        try:
            until = lease_end(context, self.now())
            self.leases.acquire(scope, context.aws_request_id, now=self.now(), until=until)
        except LeaseHeld:
            return drill
        try:
            kept = self.book.begin(drill)
            return self._look(kept, context) if kept.is_open else kept
        finally:
            self.leases.release(scope, context.aws_request_id)

    def _look(self, drill: CalendarDrill, context: Context) -> CalendarDrill:
        plan = self.plans.get(drill.due.plan)
        if plan is None:
            return drill
        try:
            start = self._start(plan, drill.due, context)
            if drill.state is DrillState.STARTED:
                return self._kept(self.ending.look(drill, plan, start))
            return self._kept(self._begun(drill, plan, start, context))
        except NotDone as error:
            return self._kept(drill.waits(str(error), self.now()))  # the next look sees what has started
        except StepFailed as error:
            return self._kept(self.ending.not_held(drill.refused(error.why, self.now())))
        except InputError as error:
            if drill.state is DrillState.STARTED:
                return self._kept(drill.waits(f"It could not be looked at: {error}", self.now()))
            return self._kept(self.ending.not_held(drill.refused(str(error), self.now())))

    def _begun(self, drill: CalendarDrill, plan: Definition, start: PlanStart, context: Context) -> CalendarDrill:
        """Starts it, unless that was done, or something speaks against it. Raises `NotDone` and `StepFailed`."""
        try:
            before = start.once.started(start.found)
        except Unrecognised:
            raise
        except (NotDone, StepFailed) as error:
            return drill.waits(f"Whether it has started could not be seen: {error}", self.now())
        if before:
            return drill.started(before, self.now())
        if drill.due.is_late(self.now()):
            return self._not_yet(drill, drill.said)
        findings = [*start.preflight().findings, *self.check(plan, context)]
        decision = decide(findings, drill.due.warnings)
        match decision.verdict:
            case Verdict.REFUSE:
                return self.ending.not_held(drill.refused(decision.why, self.now()))
            case Verdict.WAIT:
                return self._not_yet(drill, decision.why)
        return drill.started(start.once.start(start.started), self.now())

    def _not_yet(self, drill: CalendarDrill, why: str) -> CalendarDrill:
        """It waits as long as its window is open."""
        now = self.now()
        if drill.due.is_late(now):
            late = "its event came too late, or the service did not work meanwhile"
            return self.ending.not_held(drill.missed(why or late, now))
        return drill.waits(why, now)

    def _start(self, plan: Definition, due: DueDrill, context: Context) -> PlanStart:
        entry = Entry(due)
        return plan_start(
            plan,
            entry.options,
            Once(self.steps, entry, self.now()),
            self,
            access=self.access,
            connect=self.connect,
            stop=stop_before(context),
            now=self.now(),
        )

    def _kept(self, drill: CalendarDrill) -> CalendarDrill:
        self.book.keep(drill)
        due = drill.due
        state, recovery = str(drill.state), drill.recovery_id
        what = "a drill of the calendar was looked at"
        logger.info(what, plan=due.plan, due=due.moment, state=state, recovery=recovery, said=drill.said)
        return drill
