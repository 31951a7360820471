"""What people are told of a plan that became ready, or stopped being so: plan, server and tag, and no tag value."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tagsync.recovery.native.findings import Finding, Preflight, Reason
from tagsync.recovery.native.ways import Advice, Way
from tagsync.recovery.readiness.change import changed
from tagsync.recovery.readiness.judge import judge
from tagsync.report.recovery.readiness.lines import Shown, readiness_lines, readiness_markdown
from tagsync.report.recovery.readiness.notification import readiness_report
from tagsync.report.recovery.readiness.words import fix_words, verified_words
from tests.fake_fleet import NOW
from tests.recovery.readiness.given import ERP, HOUR, check, finding, fleet, machine, without

ONE, TWO = machine("s-1"), machine("s-2")
READY = check(fleet(ONE, TWO))
FALLEN = check(fleet(ONE, without(TWO, "DR-Application")), READY, hours=1)


def test_why_it_is_not_ready_names_server_and_tag() -> None:
    report = readiness_report(READY, FALLEN, changed(READY, FALLEN))
    assert report.subject == "tagsync: erp is NOT READY"
    assert "It was ready for 1 h 0 min." in report.text
    assert "  host-s-2 (s-2): it left the plan: its instance no longer carries the tag DR-Application" in report.text
    assert "NOT VERIFIED" in report.text
    back = check(fleet(ONE, TWO), FALLEN, hours=2)
    again = readiness_report(FALLEN, back, changed(FALLEN, back))
    assert again.subject == "tagsync: erp is READY"
    assert "No longer so:\n  host-s-2 (s-2): it left the plan" in again.text


def test_a_plan_that_is_ready_is_not_told_as_one_that_is_not() -> None:
    gone = check(fleet(ONE), READY, hours=1)
    report = readiness_report(READY, gone, changed(READY, gone))
    assert report.subject == "tagsync: erp is READY, and has lost servers"
    assert "s-2: it was in the plan, and DRS does not have it any more" in report.text.replace("host-s-2 (s-2)", "s-2")


def test_what_is_new_comes_first_and_many_are_counted() -> None:
    before = check(fleet(ONE), findings=[finding("old")])
    after = check(fleet(ONE), before, [finding("old"), *(finding("new", place=f"s-{n}") for n in range(60))], hours=1)
    text = readiness_report(before, after, changed(before, after)).text
    assert text.index(": new") < text.index("  and 11 more")
    assert ": old" not in text


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (None, "NOT VERIFIED"),
        (timedelta(hours=23), "VERIFIED today"),
        (timedelta(days=1, hours=2), "VERIFIED 1 day ago"),
        (timedelta(days=400), "VERIFIED 400 days ago"),
    ],
)
def test_how_long_ago_a_drill_succeeded(ago: timedelta | None, words: str) -> None:
    assert verified_words(NOW - ago if ago else None, NOW) == words


def test_advice_is_for_a_time_when_nothing_is_started() -> None:
    drifted = Finding(True, Reason.TAGS_DRIFTED, "s-1", "x", "", ways=(Advice(Way.WRITE_TAGS, "a/b"),))
    assert fix_words(drifted) == "Write the tags: tagsync apply, or a run of the service"
    old = Finding(True, Reason.NOT_LAUNCHABLE, "s-1", "x", "Bring it back", ways=(Advice(Way.LEAVE_OUT),))
    assert fix_words(old) == "Bring it back"


def test_lines_say_state_reasons_and_what_to_do() -> None:
    verified = judge(ERP, Preflight(()), fleet(ONE, TWO), READY, NOW + HOUR, driven=True, verified_at=NOW)
    shown = [Shown(verified, (READY,)), Shown(FALLEN)]
    lines = [each.text for each in readiness_lines(shown, NOW + 50 * HOUR, redact=False, verbose=False)]
    assert lines[0] == "erp  driven  READY for 2 days 2 h, VERIFIED 2 days ago"
    assert lines[1:3] == ["  Looked at 2 days 1 h ago: 2 servers", "  2026-03-01 12:00  READY"]
    assert lines[4] == "erp  native  NOT READY for 2 days 1 h, NOT VERIFIED"
    assert lines[5] == "  A recovery would be refused, because:"
    assert "--accept-left" in lines[7]
    (nothing,) = readiness_lines([], NOW, redact=False, verbose=False)
    assert nothing.text.startswith("No plan has been looked at.")
    markdown = readiness_markdown(shown, NOW + 50 * HOUR, redact=True)
    assert "| erp | NOT READY |" in markdown
    assert "host-s-2" not in markdown


def test_ten_of_a_kind_are_shown_unless_all_are_asked_for() -> None:
    many = Shown(check(fleet(ONE), findings=[finding("x", place=f"s-{n}") for n in range(30)]))
    few = [each.text for each in readiness_lines([many], NOW, redact=False, verbose=False)]
    every = [each.text for each in readiness_lines([many], NOW, redact=False, verbose=True)]
    assert "    and 20 more: see them with --verbose" in few
    assert sum(": x" in each for each in every) == 30
