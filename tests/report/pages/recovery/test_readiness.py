"""The page of readiness: a row a plan, those first that would not start, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tagsync.recovery.native.findings import Reason
from tagsync.recovery.readiness.readiness import Readiness
from tagsync.recovery.times.record import Kind, RecoveryTimes
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.pages.recovery.readiness import readiness_page
from tagsync.report.recovery.readiness.lines import Shown
from tests.fake_fleet import NOW
from tests.recovery.readiness.given import check, finding, fleet, machine, without
from tests.report.pages.reading import text

ONE, TWO = machine("s-1"), machine("s-2")
READY = check(fleet(ONE, TWO))
FALLEN = check(fleet(ONE, without(TWO, "DR-Application")), READY, hours=1)
DRILL = RecoveryTimes(
    "arn:1", "arn:plan", "erp", Kind.NATIVE, True, Outcome.SUCCEEDED, NOW, NOW + timedelta(minutes=14), rto_minutes=30
)


def page(*shown: Readiness | Shown, hours: float = 2) -> str:
    each = [one if isinstance(one, Shown) else Shown(one) for one in shown]
    return text(readiness_page(each, NOW + timedelta(hours=hours)))


def test_plans_that_would_not_start_stand_first_with_the_server_and_the_tag() -> None:
    said = page(replace(READY, plan="crm"), FALLEN)
    assert "1 of 2 plans would not start now" in said
    assert said.index("erp NOT READY") < said.index("crm READY")
    assert "host-s-2 (s-2): it left the plan: its instance no longer carries the tag DR-Application" in said
    assert "NOT VERIFIED" in said


def test_all_that_is_well_says_so_in_one_line() -> None:
    assert "The one plan would start now" in page(READY)
    assert "All 2 plans would start now" in page(READY, replace(READY, plan="crm"))


def test_silence_is_not_shown_as_ready() -> None:
    said = page()
    assert "No plan has been looked at" in said
    assert "would start now" not in said.partition("The service looks")[0]


def test_the_last_good_drill_its_rto_and_old_data_stand_in_the_row() -> None:
    old = finding("its latest data is 40 min old", refuses=False, reason=Reason.RPO_PASSED, place="s-1")
    proved = replace(check(fleet(ONE), findings=[old]), verified_at=NOW - timedelta(days=12))
    said = page(Shown(proved, last=DRILL))
    assert "VERIFIED 12 days ago" in said
    assert "14 min in the last drill: objective of 30 min met" in said
    assert "1 server with data that is too old, or of unknown age" in said
    late = replace(DRILL, ended_at=NOW + timedelta(minutes=31))
    assert "objective of 30 min MISSED" in page(Shown(proved, last=replace(late, reached_at=late.ended_at)))
    assert "31 min in the last recovery" in page(Shown(proved, last=replace(late, rto_minutes=None, drill=False)))


def test_what_was_news_before_is_its_history() -> None:
    said = page(Shown(FALLEN, (FALLEN, READY)))
    assert "What changed before" in said
    assert said.count("NOT READY") >= 2


def test_values_are_hidden_where_that_is_asked_for() -> None:
    shown = readiness_page([Shown(FALLEN)], NOW, redact=True)
    assert "host-s-2" not in shown
    assert "s-2" in shown
