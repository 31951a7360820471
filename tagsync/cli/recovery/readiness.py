"""`tagsync recovery readiness`: whether each plan would start now, and why not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ReportFormat, ShowReport, Where
from tagsync.cli.kit.results import check_show, show_result
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.check import checked
from tagsync.cli.recovery.kit.flags.accepted import Accepted
from tagsync.cli.recovery.kit.named import is_file, service_of
from tagsync.cli.recovery.kit.native_times import past_of_plan
from tagsync.cli.recovery.kit.service import PANEL, Driven, Service, answer_to
from tagsync.cli.recovery.kit.target import read_plan, read_target
from tagsync.core.errors import InputError, Mistake, Refusal
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.points.asked import LATEST
from tagsync.recovery.readiness.as_of import as_of
from tagsync.recovery.readiness.judge import READINESS_ACCEPTS, judge
from tagsync.recovery.readiness.readiness import Readiness, State
from tagsync.recovery.readiness.verified import last_good_drill
from tagsync.recovery.times.record import RecoveryTimes
from tagsync.recovery.words.points import minute
from tagsync.report.recovery.readiness.lines import Shown

_MOST_LOOKED_AT = 6
"""How many of the newest executions are read to find a good drill."""


@with_flags
def readiness(
    rules: Rules,
    where: Where,
    how: How,
    driven: Driven,
    show: ShowReport,
    plan: Annotated[
        str | None,
        typer.Argument(
            metavar="PLAN",
            help="The name of a plan of the service, which is shown with its history; all of them without one. Or the "
            "file of a native plan, which is checked now, without the service.",
        ),
    ] = None,
    now: Annotated[
        bool, typer.Option("--now", help="Let the service look at this plan now.", rich_help_panel=PANEL)
    ] = False,
    accept_left: Annotated[
        bool,
        typer.Option(
            "--accept-left",
            help="Servers that left this plan, or lost a tag of it, are not missed any more: it is right as it is now. "
            "The service then looks at it.",
            rich_help_panel=PANEL,
        ),
    ] = False,
    limit: Annotated[int, typer.Option(min=0, max=500, help="How much of its history, the newest first.")] = 10,
) -> int:
    """Show whether each plan would start now, why not, and how long ago a drill of it succeeded. Nothing is started.

    Ends with 3 if one is not ready, and with 1 if that cannot be found out.
    """

    def page() -> str:
        from tagsync.report.pages.recovery.readiness import readiness_page

        return readiness_page(shown, moment, redact=show.redact)

    from tagsync.report.recovery.readiness.document import plan_to_report, readiness_to_report
    from tagsync.report.recovery.readiness.lines import readiness_lines, readiness_markdown

    ready = Ready(rules, where, how, driven, show, looks=now, accepts=accept_left, limit=limit)
    shown, moment = ready.find(plan)
    show_result(
        show,
        document=lambda: {
            "format_version": 1,
            **readiness_to_report(plan_to_report(each.readiness, moment, each.history) for each in shown),
        },
        lines=lambda: readiness_lines(shown, moment, redact=show.redact, verbose=show.verbose),
        page=page,
        markdown=lambda: readiness_markdown(shown, moment, redact=show.redact),
    )
    return _exit_code(shown)


def _exit_code(shown: Sequence[Shown]) -> int:
    """Silence is not ready, and neither is a preflight that could not run: both are not found out."""
    states = [each.readiness.state for each in shown]
    refused = exit_codes.REFUSED if State.NOT_READY in states else exit_codes.OK
    unknown = exit_codes.PROBLEM if not states or State.UNKNOWN in states else exit_codes.OK
    return exit_codes.first(refused, unknown)


def _unknown(plan: str, once: Readiness | None, service: Service) -> Mistake:
    """`once` is the last check of a plan that has left the settings."""
    if once:
        what = f"the plan {plan} has left the settings of the service, which last looked at it at {minute(once.at)}"
        return Mistake("PLAN", what, "Put it back into the settings, or name one of them")
    what = f"the service has not looked at a plan {plan}, says its table {service.table}"
    return Mistake("PLAN", what, "Name a plan of its settings, or let it look: --now")


@dataclass(frozen=True, slots=True)
class Ready:
    """`looks`: the service looks first. `accepts`: it is told that the plan is right as it is. `limit` is how much of
    its history is shown."""

    rules: Rules
    where: Where
    how: How
    driven: Driven
    show: ShowReport
    looks: bool
    accepts: bool
    limit: int

    def find(self, plan: str | None) -> tuple[tuple[Shown, ...], datetime]:
        """With AWS's time now. Raises `InputError`, also for a plan that the service does not know, and
        `ServiceError` where it fails."""
        check_show(self.show)
        if (self.looks or self.accepts) and (plan is None or is_file(plan)):
            flag = "--accept-left" if self.accepts else "--now"
            raise InputError([Mistake(flag, "it is about one plan of the service", "Give the name of the plan")])
        if plan is not None and is_file(plan):
            made = self._checked(Path(plan))
            return (made,), made.readiness.at
        service = service_of(self.where, self.driven)
        if plan is not None and (self.looks or self.accepts):
            step = "accept-left" if self.accepts else "check-readiness"
            try:
                answer_to({"step": step, "plan": plan}, service)
            except Refusal as refusal:
                fix = "Name a plan of the settings"
                raise InputError([Mistake("PLAN", each, fix) for each in refusal.reasons]) from None
        return self._kept(plan, service)

    def _kept(self, plan: str | None, service: Service) -> tuple[tuple[Shown, ...], datetime]:
        from tagsync.aws.sdk.clock import AwsClock  # help needs no AWS

        clock = AwsClock()
        books = service.readiness(clock)
        every = books.all()
        now = clock.now()  # as the answer has told
        if plan is None:
            return tuple(Shown(as_of(each, now), last=self._last(each.plan, service)) for each in every), now
        newest = next((each for each in every if each.plan == plan), None)
        if newest is None:
            raise InputError([_unknown(plan, books.newest(plan), service)])
        history = books.history(plan, self.limit) if self.limit else ()
        return (Shown(as_of(newest, now), history, self._last(plan, service)),), now

    def _last(self, plan: str, service: Service) -> RecoveryTimes | None:
        """How long the newest recovery took that the table knows of; only a page shows it."""
        if self.show.report is None and self.show.output is not ReportFormat.html:
            return None
        return next(iter(service.times().of(plan, 1)), None)

    def _checked(self, file: Path) -> Shown:
        if isinstance(read_plan(file), DrivenPlan):
            fix = "Give its name: the service looks at it. --now lets it look at once"
            raise InputError([Mistake(str(file), "the plan has targets, and is driven by the service", fix)])
        read = read_target(file, self.rules, self.where, self.how, self.show)
        prepared, _ = checked(read, Accepted(), LATEST)
        found = preflight(prepared.facts, READINESS_ACCEPTS)
        verified = None
        if prepared.native:
            past = past_of_plan(read.session, read.target, prepared.native.arn, None, _MOST_LOOKED_AT)
            verified = last_good_drill(past.recoveries)
        now = read.session.connection.now()
        made = judge(read.definition, found, read.fleet, None, now, driven=False, verified_at=verified)
        return Shown(made)
