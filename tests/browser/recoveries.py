"""Recoveries to make pages of: as large and as hostile as asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tagsync.core.model import Problem
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.core.problems import ProblemKind
from tagsync.discovery.selectors import exactly
from tagsync.recovery.native.findings import Finding, Reason
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.steps import Step
from tagsync.recovery.readiness.readiness import Readiness, Standing, State
from tagsync.recovery.times.history import History, history_of
from tagsync.recovery.times.record import times_of
from tagsync.recovery.times.span import Span
from tagsync.recovery.words.actions import ActionRun
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.recovery import WAITS_FOR_APPROVAL, Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, RecoveryStatus, StepStatus, Wellness
from tagsync.report.pages.recovery.planned import Planned
from tagsync.report.recovery.names import Names
from tagsync.report.recovery.readiness.lines import Shown
from tests.browser.samples import TARGETS, Texts
from tests.fake_fleet import server

BEGAN = datetime(2026, 3, 1, 22, tzinfo=UTC)
_WAVES = 3


def at(minutes: float) -> datetime:
    return BEGAN + timedelta(minutes=minutes)


def execution(texts: Texts, servers: int) -> Recovery:
    """A drive at work in its second wave, with everything that may become of a server, and an approval to come."""
    share = servers // _WAVES
    first = tuple(_launched(number, texts) for number in range(share))
    second = tuple(_at_work(number, texts) for number in range(share, 2 * share))
    third = tuple(_later(number, texts) for number in range(2 * share, servers))
    unread = Problem(ProblemKind.THROTTLED, "333333333333/eu-west-1", f"slow: {texts.said}", f"wait: {texts.said}")
    return Recovery(
        "20260301T220000Z-00000000",
        "erp",
        True,
        RecoveryStatus.IN_PROGRESS,
        (
            RecoveryStep("1", 1, "wave 1", StepStatus.COMPLETED, first, started_at=at(0), ended_at=at(9)),
            RecoveryStep("2", 2, "wait after wave 1", StepStatus.COMPLETED, wait_minutes=10),
            RecoveryStep("3", 3, f"wave {texts.said[:60]}", StepStatus.FAILED, second, reason=texts.said),
            RecoveryStep("4", 4, "wave 3", StepStatus.NOT_STARTED, third, reason=WAITS_FOR_APPROVAL),
        ),
        started_at=at(0),
        reason=texts.said,
        problems=(unread,),
        acts=(Act(at(-1), texts.said, Deed.STARTED), Act(at(19.5), texts.said, Deed.APPROVED)),
    )


def ended(texts: Texts, servers: int) -> History:
    """Two drills of the same plan, the first of them good, and what could not be read."""
    made = replace(execution(texts, servers), status=RecoveryStatus.CANCELLED, ended_at=at(40))
    times = times_of(made, rto_minutes=30)
    assert times
    week = timedelta(days=7)
    before = replace(
        times,
        recovery_id="before",
        outcome=Outcome.SUCCEEDED,
        started_at=times.started_at - week,
        ended_at=times.ended_at - week,
        reached_at=times.ended_at - week,
        waves=tuple(replace(wave, work=_earlier(wave.work, week)) for wave in times.waves),
    )
    return history_of([times, before], [texts.said])


def _earlier(span: Span | None, by: timedelta) -> Span | None:
    """So much earlier, and a minute longer."""
    return Span(span.begin - by, span.end - by + timedelta(minutes=1)) if span else None


def _later(number: int, texts: Texts) -> ServerLaunch:
    target, server_id = TARGETS[number % len(TARGETS)], f"s-{number:017x}"
    return ServerLaunch(
        target, server_id, f"{texts.value} {number:04}", Impact.CRITICAL, LaunchStatus.NOT_STARTED, job_id="drsjob-1"
    )


def _launched(number: int, texts: Texts) -> ServerLaunch:
    """In jobs of a hundred."""
    job = number // 100 % 5
    return replace(
        _later(number, texts),
        status=LaunchStatus.LAUNCHED,
        recovery_instance_id=f"i-{number:017x}",
        started_at=at(job),
        ended_at=at(job + 5),
        point_at=at(-job),
        from_older_point=number % 50 == 3,
    )


def _at_work(number: int, texts: Texts) -> ServerLaunch:
    up = replace(_launched(number, texts), started_at=at(20), ended_at=None)
    failing = ActionRun(texts.said, "FAILED", reason=texts.said)
    turns = {
        0: replace(up, wellness=Wellness.UNWELL, actions=(failing,)),
        1: replace(up, status=LaunchStatus.FAILED, reason=texts.said, ended_at=at(25)),
        2: replace(up, status=LaunchStatus.FAILED, reason=texts.said, impact=Impact.OPTIONAL),
        3: replace(up, status=LaunchStatus.UNKNOWN, reason=texts.said, started_at=None),
        4: replace(up, status=LaunchStatus.SKIPPED, reason=texts.said, started_at=None),
    }
    return turns.get(number % 60, replace(up, status=LaunchStatus.LAUNCHING))


def finding(texts: Texts, *, refuses: bool) -> Finding:
    return Finding(refuses, Reason.TAGS_DRIFTED, "s-0001", texts.said, f"see: {texts.said}", name=texts.value)


def planned(texts: Texts, servers: int, *, redact: bool) -> Planned:
    """A plan of two waves, with servers in doubt and one that is left out."""
    target = TARGETS[0]
    found = [server(f"s-{number:017x}", hostname=f"{texts.value} {number}", target=target) for number in range(servers)]
    half = servers // 2
    steps = (
        Step("wave 1", {each.arn: Impact.CRITICAL for each in found[:half]}),
        Step("wait after wave 1", minutes=15),
        Step("wave 2", {each.arn: Impact.OPTIONAL for each in found[half:]}),
    )
    drifted = ServerPlan(target, found[0].server_id, found[0].arn, found[0].name, "", Bucket.CHANGED)
    return Planned(
        Definition(name="erp", selector=exactly({"App": "erp"}), wave_tag=texts.key),
        target,
        steps,
        Names({each.arn: each for each in found}, redact=redact),
        drifted=(drifted,),
        unclear={f"the tag {texts.key} is missing": found[1:3]},
        left_out=(server("s-left", hostname=texts.value, target=target),),
    )


def looked_at(texts: Texts, servers: int) -> list[Shown]:
    """Plans as the service found them: one not ready for every reason, one with a warning, and one that is ready."""
    reasons = tuple(
        Standing(replace(finding(texts, refuses=number % 2 == 0), place=f"s-{number:017x}", name=texts.value), at(-90))
        for number in range(min(servers, 40))
    )
    ordered = tuple(sorted(reasons, key=lambda each: not each.finding.refuses))
    warned = tuple(each for each in ordered if not each.finding.refuses)[:1]
    not_ready = Readiness(texts.said, False, State.NOT_READY, at(-5), at(-90), ordered)
    warns = Readiness("crm", True, State.WARNINGS, at(-5), at(-900), warned, verified_at=at(-20_000))
    ready = Readiness("shop", False, State.READY, at(-5), at(-9_000), verified_at=at(-100))
    last = ended(texts, servers).recoveries[0]
    return [Shown(ready, (ready, not_ready), last), Shown(warns), Shown(not_ready, (not_ready,))]
