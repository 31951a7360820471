"""Every Markdown that a command prints fits a comment on a pull request, whatever it is about."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

import tagsync.report
from tagsync.core.model import Problem, SourceServer, Target
from tagsync.core.problems import ProblemKind
from tagsync.discovery.rpo import Rpo, RpoState
from tagsync.engine.conformance import Answer, Asked, Effect, Question, Verdict
from tagsync.recovery.after.differences import Reason as Likely
from tagsync.recovery.after.differences import TagDifference
from tagsync.recovery.after.verifying import Verified, VerifiedServer
from tagsync.recovery.cleanup.cleanup import CleanedInstance, Cleanup, Fate, TargetCleanup
from tagsync.recovery.failback.reading import Failbacks
from tagsync.recovery.failback.way import Stage, WayBack
from tagsync.recovery.native.findings import Finding, Preflight, Reason
from tagsync.recovery.points.asked import PointsAsked
from tagsync.recovery.points.overview import PointsOverview, ServerPoints
from tagsync.recovery.times.history import history_of
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.arrival import Arrival
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.listed import Listed
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus, StepStatus
from tagsync.report.conformance import Findings, findings_markdown
from tagsync.report.estate.markdown import estate_markdown
from tagsync.report.recovery.after.failback_markdown import failback_markdown
from tagsync.report.recovery.after.verified_markdown import verified_markdown
from tagsync.report.recovery.cleaning.markdown import cleanup_markdown
from tagsync.report.recovery.history_lines import history_markdown
from tagsync.report.recovery.listing.markdown import list_markdown
from tagsync.report.recovery.listing.view import ListView, PlanListed
from tagsync.report.recovery.markdown import recovery_markdown
from tagsync.report.recovery.points.markdown import points_markdown
from tagsync.report.recovery.readiness.lines import readiness_markdown
from tagsync.report.tags.markdown import to_markdown
from tagsync.report.tags.view import plan_view
from tests.browser.estates import estate
from tests.browser.recoveries import looked_at
from tests.browser.samples import Texts
from tests.recovery.times.given import times
from tests.report.tags.test_markdown import fleet_of

QUESTION = Question("tags", "they stay", ("drs:TagResource",), Effect.READS, "it writes them again")
AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
PROBLEM = Problem(ProblemKind.THROTTLED, "111111111111/eu-west-1 drs:DescribeJobs", "slow down", "Run it again")


def preflight(size: int) -> Preflight:
    finding = Finding(True, Reason.NOT_LAUNCHABLE, "s-00000000000000001", "it lags " * 9, "Wait", "web" * 40)
    return Preflight((finding,) * size)


def recovery(size: int) -> Recovery:
    """Twenty waves of so many servers, each with a reason that is as long."""
    place = Target("111111111111", "eu-west-1")
    down = ServerLaunch(place, "s-1", "web" * 40, Impact.CRITICAL, LaunchStatus.FAILED, reason="no [capacity] " * 9)
    servers = (replace(down, reason=down.reason * size),) + (down,) * size
    steps = [RecoveryStep("a", number, f"wave {number}", StepStatus.FAILED, servers) for number in range(1, 21)]
    acts = (Act(AT, "ann", Deed.STARTED),) * size * 20
    return Recovery(
        "e", "p", True, RecoveryStatus.FAILED, tuple(steps), reason="why " * 20, acts=acts, problems=(PROBLEM,) * size
    )


def conformance(size: int) -> Findings:
    asked = Asked(QUESTION, Answer(Verdict.DIFFERENT, "why [not]" * 20, {"seen": "x" * 500}))
    return Findings("aws", "eu-west-1", {"botocore": "1"}, AT, (asked,) * size, ("server s-1",) * size)


def verified(size: int) -> Verified:
    lacks = TagDifference("Cost[Center]" * 5, "v" * 200, "w" * 200, Likely.LAUNCH_TEMPLATE)
    place = Target("111111111111", "eu-west-1")
    server = VerifiedServer(place, "s-1", "web" * 40, "i-1", "10.0.0.1", Arrival.LACKING, 2, (lacks,) * 2)
    gone = replace(server, arrival=Arrival.GONE, differences=(), reason="EC2 does not show it " * 9)
    return Verified("e", "p", True, (server, gone) * size, problems=(PROBLEM,) * size)


def failbacks(size: int) -> Failbacks:
    server = SourceServer(Target("111111111111", "eu-west-1"), "s-1", "arn", {"Name": "web[1]" * 20}, None)
    way = WayBack(Stage.RECOVERED, server, RecoveryInstance("s-1", "i-1", is_drill=False, record_id="i-1"))
    return Failbacks((way,) * size, (PROBLEM,) * size, 2)


def cleanup(size: int) -> Cleanup:
    row = CleanedInstance("s-1", "web" * 40, "i-1", "i-1", Fate.KEPT, "j", None, "why " * 20, "look " * 9)
    place = TargetCleanup(Target("111111111111", "eu-west-1"), (row,) * size, PROBLEM)
    return Cleanup("erp", (place,) * 3)


def listed(size: int) -> ListView:
    one = Listed("20260301T120000Z-00000000", "erp[1]", "erp", True, RecoveryStatus.COMPLETED, started_at=AT)
    return ListView((PlanListed("erp[1]" * 10, (one,) * size),), "one region", (PROBLEM,) * size)


def points(size: int) -> PointsOverview:
    server = SourceServer(Target("111111111111", "eu-west-1"), "s-1", "arn", {"Name": "web[1]" * 20}, None)
    rows = (ServerPoints(server, PROBLEM, None, RpoState.UNKNOWN),) * size
    return PointsOverview("erp", AT, PointsAsked(), Rpo(), (("1", rows),), (PROBLEM,) * size)


def readiness(size: int) -> str:
    shown = looked_at(Texts(said="why [not] " * 20), 2)[1:] * size
    return readiness_markdown(shown, AT, redact=False)


MADE: dict[str, Callable[[int], str]] = {
    "to_markdown": lambda size: to_markdown(plan_view(fleet_of(size)), verbose=True),
    "recovery_markdown": lambda size: recovery_markdown("p", preflight(size), recovery(size), redact=False),
    "history_markdown": lambda size: history_markdown("erp", history_of(times(day) for day in range(size)), size),
    "cleanup_markdown": lambda size: cleanup_markdown(cleanup(size), redact=False),
    "findings_markdown": lambda size: findings_markdown(conformance(size)),
    "verified_markdown": lambda size: verified_markdown(verified(size), redact=False),
    "failback_markdown": lambda size: failback_markdown(failbacks(size), redact=False),
    "list_markdown": lambda size: list_markdown(listed(size)),
    "estate_markdown": lambda size: estate_markdown(estate(Texts(said="why [not] " * 20), size * 5)),
    "readiness_markdown": readiness,
    "points_markdown": lambda size: points_markdown(points(size), redact=False),
}


def test_every_markdown_of_the_reports_is_here() -> None:
    room = Path(tagsync.report.__path__[0])
    defined = [
        each.name
        for file in room.rglob("*.py")
        for each in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(each, ast.FunctionDef) and each.name.endswith("markdown")
    ]
    assert sorted(defined) == sorted(MADE)


@pytest.mark.parametrize("name", MADE)
def test_it_fits_and_says_what_was_left_out(name: str) -> None:
    small, large = MADE[name](1), MADE[name](1_000)
    assert "Left out" not in small
    assert len(large) < 65_000
    assert "Left out, because a comment takes no more: " in large


def test_of_a_long_recovery_every_wave_and_some_of_its_servers_stay() -> None:
    text = recovery_markdown("p", preflight(1_000), recovery(1_000), redact=False, page="drill.html")
    assert [text.count(f"\n### {number}. ") for number in range(1, 21)] == [1] * 20
    assert "All of it is in `drill.html`." in text
    assert f"{20_020 - text.count('| CRITICAL | FAILED |'):,} servers" in text
    assert "- not read: 111111111111/eu-west-1 drs:DescribeJobs" in text
    assert "To see all of it, add `--report FILE`" in recovery_markdown("p", preflight(1_000), None, redact=False)
