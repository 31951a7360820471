"""Checks one plan: runs its preflight, keeps what it came to, measures it, and tells people what has changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.apply import utc_now
from tagsync.engine.defects import defect
from tagsync.engine.service_ports import LeaseHeld, Leases, Metric, Reports, ServiceError
from tagsync.engine.stop import Stop
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.readiness.change import changed
from tagsync.recovery.readiness.judge import judge, not_checked
from tagsync.recovery.readiness.ports import ReadinessBooks
from tagsync.recovery.readiness.readiness import Readiness
from tagsync.report.recovery.readiness.notification import readiness_report
from tagsync.service.kit.answers import NotFound
from tagsync.service.kit.deadline import Context, lease_end, stop_before
from tagsync.service.kit.send_report import send_report
from tagsync.service.kit.telemetry import logger, measure_of_plan
from tagsync.service.plans.configured import Plans
from tagsync.service.readiness.preflights import Preflights

_DAY_SECONDS = 86_400
_MOST_AGAIN = 3
"""How often a check looks once more, because others were asked for meanwhile."""


@dataclass(frozen=True, slots=True)
class ReadinessCheck:
    """`plans` are those that are configured. `reports` is None if no reports are sent. `in_charge`: of two hubs both
    look, for each has an alarm of its own, and the one in charge tells."""

    plans: Plans
    preflights: Preflights
    books: ReadinessBooks
    leases: Leases
    reports: Reports | None = None
    in_charge: Callable[[], bool] = lambda: True
    now: Callable[[], datetime] = utc_now

    def check(self, name: str, context: Context) -> Readiness | None:
        """The readiness of a plan; None if another check of it is at work, which then looks once more: what it has read
        may be older than what this one was asked for. Raises `NotFound` for a plan that is not
        configured, and `ServiceError`: the next check tries again, and until then the alarm has no news."""
        plan = self.plans.get(name)
        if plan is None:
            raise NotFound(f"There is no plan {name[:60]}: name one of the plans in the settings")
        known, made = self.books.asked_again(name), self._alone(plan, context)
        if made is None:
            known = context.aws_request_id
            self.books.ask_again(name, known, self.now())
            made = self._alone(plan, context)  # else the other one is not done, and sees what was noted
        for _ in range(_MOST_AGAIN):
            asked = self.books.asked_again(name) if made else known
            if asked == known:
                break
            known, made = asked, self._alone(plan, context) or made
        return made

    def _alone(self, plan: Definition, context: Context) -> Readiness | None:
        """A check; None if another one is at work."""
        scope = f"readiness of {plan.name}"
        try:
            until = lease_end(context, self.now())
            self.leases.acquire(scope, context.aws_request_id, now=self.now(), until=until)
        except LeaseHeld:
            logger.info("readiness is being looked at", plan=plan.name)
            return None
        try:
            return self._checked(plan, context)
        finally:
            self.leases.release(scope, context.aws_request_id)

    def _checked(self, plan: Definition, context: Context) -> Readiness:
        before = self.books.newest(plan.name)
        made = self._look(plan, before, stop_before(context))
        known = self.books.newest(plan.name)
        if known != before:  # a person has accepted meanwhile what left
            before, made = known, self._look(plan, known, stop_before(context))
        change = changed(before, made)
        measure_of_plan(Metric.PLAN_READY, int(made.is_ready), plan.name)
        if made.verified_at:
            days = (made.at - made.verified_at).total_seconds() / _DAY_SECONDS
            measure_of_plan(Metric.DAYS_SINCE_DRILL, round(days, 2), plan.name)
        self.books.keep(made, is_news=change.is_news)
        refused, warned = len(made.refusals), len(made.warnings)
        logger.info("readiness", plan=plan.name, state=made.state, refusals=refused, warnings=warned, news=change.news)
        if change.is_told and self.in_charge():
            send_report(self.reports, readiness_report(before, made, change), plan.name)
        return made

    def _look(self, plan: Definition, before: Readiness | None, stop: Stop) -> Readiness:
        driven = isinstance(plan, DrivenPlan)
        since = before.verified_at if before else None
        try:
            seen = self.preflights.look(plan, stop, since)
            made = judge(plan, seen.found, seen.fleet, before, self.now(), driven=driven, verified_at=seen.verified_at)
            return self._among(made)
        except InputError as error:
            mistakes = list(error.mistakes)
        except CredentialsError as error:
            mistakes = [Mistake(plan.name, str(error), "Look at the roles of the account")]
        except ServiceError:
            raise
        except Exception as error:
            problem = defect(error, plan.name)
            mistakes = [Mistake(plan.name, problem.message, problem.hint or "Look at the log of the function recovery")]
        return self._among(not_checked(plan, mistakes, before, self.now(), driven=driven))

    def _among(self, made: Readiness) -> Readiness:
        return replace(made, configured=tuple(sorted(self.plans)))
