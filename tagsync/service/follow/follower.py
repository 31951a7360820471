"""Looks at one native plan after a full run, and writes what differs if the service keeps the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.digest import digest
from tagsync.core.errors import InputError, Refusal
from tagsync.core.model import Problem, Target
from tagsync.engine.apply import utc_now
from tagsync.engine.service_ports import LeaseHeld, Leases, Metric, Reports
from tagsync.engine.targets.access import Access
from tagsync.recovery.plans.apply import carry_out
from tagsync.recovery.plans.changes import Move
from tagsync.recovery.plans.compare import PlanComparison, UnreadableTarget, compare
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.following import FollowBooks, Followed, PlanLook, Verdict, claimed, decide, is_told
from tagsync.recovery.words.vocabulary import RECOVERY_AT_WORK
from tagsync.report.recovery.follow_report import follow_report
from tagsync.service.kit.connector import Connect
from tagsync.service.kit.deadline import Context, lease_end, stop_before
from tagsync.service.kit.noting import at_best
from tagsync.service.kit.send_report import send_report
from tagsync.service.kit.telemetry import count_metric, logger, measure_of_plan
from tagsync.service.plans.configured import Plans
from tagsync.service.plans.place import narrow_to, the_target


@dataclass(frozen=True, slots=True)
class Follower:
    """`access` writes with the recovery roles. `plans` are the native ones that are configured. `reports` is None if no
    reports are sent."""

    access: Access
    plans: Plans
    books: FollowBooks
    leases: Leases
    connect: Connect
    reports: Reports | None = None
    now: Callable[[], datetime] = utc_now

    def follow(self, name: str, context: Context) -> PlanLook | None:
        """What was found and done; None if the plan is not followed (any more), or if another look at it is at work.
        Raises `ServiceError`."""
        definition = self.plans.get(name)
        if definition is None or not definition.follow.looks:
            logger.info("the plan is not followed", plan=name)
            return None
        scope, run = f"plan {name}", context.aws_request_id
        try:
            self.leases.acquire(scope, run, now=self.now(), until=lease_end(context, self.now()))
        except LeaseHeld as held:
            logger.info("the plan is left to others", plan=name, said=str(held))
            return None
        try:
            look = self._look(definition, context)
            self._tell(look)
            return look
        finally:
            self.leases.release(scope, run)

    def _look(self, definition: Definition, context: Context) -> PlanLook:
        connection = self.connect(narrow_to(definition, self.access), stop_before(context))
        target = Target(definition.account, definition.region)
        try:
            target = the_target(connection.targets())
            reading = connection.reader.read_servers(target)
            found = connection.native_plans.find(target, definition.name)
            comparison = compare(definition, reading, found, claimed(definition.follow, found))
        except (CredentialsError, UnreadableTarget) as error:
            return PlanLook(definition, target, Verdict.UNREADABLE, why=str(error))
        except (InputError, Refusal) as error:
            return PlanLook(definition, target, Verdict.REFUSED, why=_one_line(error))
        look = PlanLook(definition, target, decide(comparison), comparison)
        if look.verdict is Verdict.WRITTEN:
            return self._write(look, comparison, connection)
        return replace(look, why=comparison.refusal) if look.verdict is Verdict.REFUSED else look

    def _write(self, look: PlanLook, comparison: PlanComparison, connection: Connection) -> PlanLook:
        """Writes what differs, unless an execution of the plan is at work."""
        native, target = comparison.native, look.target
        if native:
            seen = connection.native_executions.unfinished(target, native.arn)
            if isinstance(seen, Problem):
                return replace(look, verdict=Verdict.UNREADABLE, why=str(seen))
            if running := [each for each in seen if each.status in RECOVERY_AT_WORK]:
                return replace(look, verdict=Verdict.RUNNING, why=f"{len(running)} at work")
        try:
            made = carry_out(connection.native_plans, target, native, comparison.actions)
        except Refusal as starting:
            return replace(look, verdict=Verdict.RUNNING, why=_one_line(starting))
        if made.problem:
            return replace(look, verdict=Verdict.NOT_WRITTEN, why=str(made.problem), calls=len(made.done))
        return replace(look, calls=len(made.done))

    def _tell(self, look: PlanLook) -> None:
        """The log, the metrics, and a report if something is new. What only passes is looked at again, and changes
        nothing of what was told."""
        name, verdict = look.definition.name, look.verdict
        logger.info(
            "a plan was looked at",
            plan=name,
            verdict=str(verdict),
            follow=str(look.definition.follow),
            keeper=look.keeper,
            calls=look.calls,
            joins=look.count(Move.JOINS),
            leaves=look.count(Move.LEAVES),
            moves=look.count(Move.MOVES),
        )
        if verdict is Verdict.UNREADABLE or verdict.is_refusal:
            logger.warning("the plan does not follow its tags", plan=name, verdict=str(verdict), said=_said(look))
        count_metric(Metric.PLAN_REFUSALS, int(verdict.is_refusal))
        if verdict is Verdict.UNREADABLE:
            count_metric(Metric.UNREADABLE_TARGETS, 1)
        else:
            measure_of_plan(Metric.PLAN_DIFFERS, int(verdict.differs), name)
        report = follow_report(look)
        before = at_best(name, lambda: self.books.newest(name), None)
        now = Followed(name, self.now(), verdict, digest({"subject": report.subject, "text": report.text}))
        if is_told(before, verdict, now.digest):
            send_report(self.reports, report, name)
        if verdict.is_settled:
            at_best(name, lambda: self.books.keep(now), None)


def _one_line(error: InputError | Refusal) -> str:
    return "; ".join(str(error).splitlines()).rstrip(".")


def _said(look: PlanLook) -> str:
    """For the log. What is wrong with the servers of a plan may name their tags (law 9): a report says it."""
    is_of_tags = look.verdict is Verdict.REFUSED and look.comparison is None
    return "the report says why, and so does tagsync recovery diff" if is_of_tags else look.why
