"""The page of a native execution or a drive."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.recovery.native.findings import Finding, Preflight, Reason
from tagsync.recovery.times.compared import Compared, compared
from tagsync.recovery.times.record import RecoveryTimes, times_of
from tagsync.recovery.times.span import Span
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import LaunchStatus, Outcome, RecoveryStatus, StepStatus, Wellness
from tagsync.report.pages.recovery.execution import recovery_page
from tagsync.report.pages.recovery.lanes import recovery_chart
from tests.report.pages.reading import elements, words
from tests.report.pages.recovery.given import ASKED, FAILED_DRILL, at, large, launched, wave

WEEK = timedelta(days=7)
HOSTILE = "</script><script>alert(1)</script>"


def a_week_earlier(times: RecoveryTimes) -> RecoveryTimes:
    def earlier(span: Span | None) -> Span | None:
        return Span(span.begin - WEEK, span.end - WEEK) if span else None

    reached = times.reached_at - WEEK if times.reached_at else None
    waves = tuple(replace(wave, work=earlier(wave.work)) for wave in times.waves)
    return replace(times, recovery_id="before", started_at=times.started_at - WEEK, reached_at=reached, waves=waves)


def page(recovery: Recovery, now: float = 99, *, redact: bool = False) -> str:
    return recovery_page(recovery, now=at(now), redact=redact)


def test_the_page_of_a_failed_drill_says_what_failed_and_why() -> None:
    shown = words(recovery_page(FAILED_DRILL, now=at(99), plan="erp", advice="Launch it again: retry"))
    assert "Drill of erp" in shown
    assert "The drill has failed" in shown
    assert "The drill has FAILED: 2 of 4 servers launched in 20 min." in shown
    assert "Launch it again: retry" in shown
    assert "Failed (1) No capacity. db-2 (s-db-2)" in shown
    assert "Started by ann at 2026-03-01 21:59 UTC." in shown


@pytest.mark.parametrize("outcome", [each for each in Outcome if each is not Outcome.RUNNING])
def test_every_outcome_has_a_headline(outcome: Outcome) -> None:
    up = launched("a", 0, 6)
    given = {
        Outcome.SUCCEEDED: (RecoveryStatus.COMPLETED, up),
        Outcome.UNWELL: (RecoveryStatus.COMPLETED, replace(up, wellness=Wellness.UNWELL)),
        Outcome.FAILED: (RecoveryStatus.FAILED, up),
        Outcome.CANCELLED: (RecoveryStatus.CANCELLED, up),
        Outcome.INCOMPLETE: (RecoveryStatus.COMPLETED, replace(up, status=LaunchStatus.UNKNOWN)),
        Outcome.UNCLEAR: (RecoveryStatus.UNCLEAR, up),
    }
    status, only = given[outcome]
    made = replace(FAILED_DRILL, status=status, steps=(wave(1, only),))
    assert made.outcome is outcome
    assert "<h1>The drill " in page(made)


def test_what_is_waited_for_is_the_headline() -> None:
    assert "The recovery is running: wave 3 waits for an approval" in words(page(ASKED, 45))


def test_a_recovery_that_has_ended_makes_the_same_bytes_whenever_it_is_drawn() -> None:
    assert page(FAILED_DRILL, 30) == page(FAILED_DRILL, 3000)
    assert page(ASKED, 45) == page(ASKED, 45)
    assert page(ASKED, 45) != page(ASKED, 46)


def test_the_recovery_time_stands_beside_the_duration() -> None:
    steps = (wave(1, launched("a", 0, 6)), wave(2, launched("b", 7, 15)))
    shown = words(page(replace(FAILED_DRILL, status=RecoveryStatus.COMPLETED, steps=steps)))
    assert "15 min until every CRITICAL server was launched" in shown
    assert "20 min from start to end" in shown


def test_a_hostile_name_stays_text_and_nothing_needs_what_the_csp_forbids() -> None:
    hostile = replace(launched("x", 0, 6), name=HOSTILE, status=LaunchStatus.FAILED, reason=HOSTILE)
    steps = (wave(1, hostile, status=StepStatus.FAILED),)
    made = page(replace(FAILED_DRILL, steps=steps, reason=HOSTILE))
    assert [tag for tag, _ in elements(made)].count("script") == 1
    assert f"Reason: {HOSTILE}" in words(made)
    attributes = [(name, value or "") for _, found in elements(made) for name, value in found.items()]
    assert not [name for name, _ in attributes if name == "style" or name.startswith("on")]
    assert not [
        value for name, value in attributes if name in ("href", "src") and not value.startswith(("#", "data:,"))
    ]


def test_names_are_hidden_on_request_wherever_they_stand() -> None:
    page_of = replace(large(2, 30), reason="x")
    named = [replace(each, name="secret-name") for each in page_of.steps[0].servers]
    hidden = page(replace(page_of, steps=(replace(page_of.steps[0], servers=tuple(named)),)), redact=True)
    assert "secret-name" not in hidden
    assert "***" in hidden


def test_every_bar_has_words_for_readers_who_do_not_see_it() -> None:
    shown = elements(page(FAILED_DRILL))
    charts = [found for tag, found in shown if tag == "svg" and "track" in (found.get("class") or "")]
    assert charts
    assert all("aria-hidden" in found or found.get("role") == "img" for found in charts)
    labels = {found["id"] for tag, found in shown if tag in ("title", "desc") and "id" in found}
    assert {name for found in charts for name in (found.get("aria-labelledby") or "").split()} == labels
    ids = [found["id"] for _, found in shown if "id" in found]
    assert len(ids) == len(set(ids))


def test_two_thousand_servers_over_twenty_waves_stay_small_and_usable_without_a_script() -> None:
    made = page(large(), 300)
    assert len(made.encode()) < 500_000
    without_script = made.partition('<section id="servers"')[0]
    assert {each.server_id for each in large().servers()} <= set(re.findall(r"s-\d+-\d{3}", without_script))
    opened = [found for tag, found in elements(made) if tag == "details" and "open" in found]
    assert len(opened) == 20


def test_what_could_not_be_read_comes_first() -> None:
    problem = Problem(ProblemKind.THROTTLED, "eu-west-1 drs:DescribeJobs", "too many calls", "Run it again")
    shown = words(page(replace(FAILED_DRILL, problems=(problem,))))
    where = shown.index("Not read, so nothing is known about eu-west-1 drs:DescribeJobs: too many calls")
    assert where < shown.index("Failed (1)")


def test_what_blocked_a_start_comes_before_the_waves_and_a_warning_after_them() -> None:
    refused = Finding(True, Reason.IN_A_JOB, "s-1", "it is in a job", "Wait for it", name="dc-1")
    warned = replace(refused, refuses=False)
    for finding, comes_first in ((refused, True), (warned, False)):
        shown = words(recovery_page(FAILED_DRILL, now=at(99), preflight=Preflight.of([finding])))
        assert (shown.index("it is in a job") < shown.index("Waves, one after the other")) is comes_first


class TestTimes:
    """Against the objective, and the last good one."""

    DONE = replace(
        FAILED_DRILL,
        status=RecoveryStatus.COMPLETED,
        steps=(*FAILED_DRILL.steps[:2], wave(3, launched("db", 11, 18))),
        acts=(),
    )

    def compared(self, minutes: float) -> Compared:
        """The drill, and one a week before whose last wave took so many minutes."""
        waves = (wave(1, launched("dc-1", 0, 6)), FAILED_DRILL.steps[1], wave(3, launched("db", 11, 11 + minutes)))
        before = times_of(replace(self.DONE, steps=waves))
        made = times_of(self.DONE, rto_minutes=30)
        assert made
        assert before
        return compared(made, [a_week_earlier(before)])

    def test_the_page_says_how_it_went_against_the_last_drill(self) -> None:
        shown = words(recovery_page(self.DONE, now=at(99), compared=self.compared(4)))
        assert "3 min slower than the drill of 2026-02-22; RTO 30 min met." in shown
        assert "met RTO 30 min" in shown
        assert "took 7 min, 3 min slower than in the drill of 2026-02-22" in shown

    def test_each_lane_has_the_bar_of_the_last_drill_below_its_own(self) -> None:
        chart = recovery_chart(self.DONE, now=at(99), redact=False, compared=self.compared(4))
        bars = [[(each.kind, each.x, each.width, each.y) for each in lane.bars] for lane in chart.lanes]
        assert bars[2] == [("launched", 55, 35, 0), ("before", 55, 20, 80)]
        assert [[kind for kind, *_ in lane] for lane in bars] == [
            ["launched", "before"],
            ["wait", "before"],
            ["launched", "before"],
        ]
        assert ("before", "the same wave in the recovery before") in chart.legend
        assert all(each.y + each.height <= 80 for lane in chart.lanes for each in lane.bars if each.kind != "before")

    def test_the_axis_reaches_to_the_end_of_a_last_drill_that_took_longer(self) -> None:
        chart = recovery_chart(self.DONE, now=at(99), redact=False, compared=self.compared(29))
        last = chart.lanes[2].bars[-1]
        assert last.x + last.width == 100
        assert chart.span == "2026-03-01 22:00 to 22:20 UTC"
