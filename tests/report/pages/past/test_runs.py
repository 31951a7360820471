"""The page of all runs: coverage, drift and duration over time, and the runs that need a look."""

from __future__ import annotations

import pytest

from tagsync.engine.history import Header, Source
from tagsync.engine.run import RunStatus
from tagsync.report.pages.past.runs import runs_page
from tests.report.pages.past.remembered import DENIED, HOSTILE, run
from tests.report.pages.reading import elements, text

PARTIAL, FAILED = RunStatus.PARTIAL, RunStatus.FAILED


def charts(page: str) -> list[str]:
    """What each chart says to a reader who hears the page."""
    return [str(each["aria-label"]) for name, each in elements(page) if name == "svg" and "aria-label" in each]


@pytest.mark.parametrize(
    ("headers", "headline"),
    [
        ([], "No full run has ended yet"),
        ([run(status=None)], "No full run has ended yet"),
        ([run()], "All 10 servers have the right tags since the last run"),
        ([run(result={"total_servers": 1, "in_sync": 1})], "The one server has the right tags since the last run"),
        ([run(result={"in_sync": 6, "changed": 3})], "9 of 10 servers have the right tags since the last run"),
        ([run(result={"total_servers": 0, "in_sync": 0})], "The last run found no servers"),
        ([run(status=FAILED), run(1)], "The last run failed"),
        ([run(scope="account 111111111111", status=FAILED), run(1)], "All 10 servers"),
        ([run(dry_run=True, result={"in_sync": 0}), run(1)], "All 10 servers"),
    ],
)
def test_the_headline_says_how_the_fleet_was_left(headers: list[Header], headline: str) -> None:
    assert f"<title>tagsync history: {headline}" in runs_page(headers)


def test_coverage_drift_and_duration_are_drawn_over_time() -> None:
    page = runs_page([run(0), run(1, result={"in_sync": 7, "changed": 2}), run(2, result={"in_sync": 8, "failed": 2})])
    assert charts(page) == [
        "Servers with the right tags: from 80 % to 100 %, last 100 %",
        "Servers that had drifted: from 0 to 2, last 0",
        "Seconds that a run took: from 40 s to 42 s, last 40 s",
    ]
    assert 'points="0,40 500,20 1000,0"' in page, "from 50 % to 100 %, oldest first"
    assert "2026-03-01 11:00 UTC: SUCCESS." in page


def test_a_share_is_rounded_down_so_that_100_percent_means_every_server() -> None:
    page = runs_page([run(result={"total_servers": 100_000, "in_sync": 99_999})])
    assert "Servers with the right tags 99.99 %" in text(page)


def test_a_run_that_failed_is_a_gap_in_the_coverage() -> None:
    page = runs_page([run(0), run(1, FAILED, result={"total_servers": 0, "in_sync": 0}), run(2)])
    gaps = [each for name, each in elements(page) if name == "line" and each["class"] == "gap"]
    assert [each["x1"] for each in gaps] == ["500.0", "500.0"], "of coverage and drift; it took its time"


def test_runs_that_were_no_success_come_first_with_their_reason_and_alike_ones_once() -> None:
    page = runs_page(
        [
            run(0),
            run(1, PARTIAL, problems=[DENIED], started_by="ann"),
            run(2, PARTIAL, problems=[DENIED]),
            run(3, FAILED, result={"message": "the role cannot be assumed"}),
            run(4, PARTIAL, result={"not_found": ["s-1", "s-2"]}),
        ]
    )
    shown = text(page)
    order = [
        "What happened again in the same way stands once",
        "PARTIAL 2026-03-01 11:00 UTC by ann",
        "222222222222/us-east-2 drs:DescribeSourceServers: AccessDenied",
        "2 runs:",
        "FAILED 2026-03-01 09:00 UTC by schedule",
        "the role cannot be assumed",
        "not found: s-1, s-2",
        "Full runs, without dry runs",
        "One of them with its servers",
    ]
    assert [shown.index(each) for each in order] == sorted(shown.index(each) for each in order)
    assert shown.split("Full runs")[0].count("DescribeSourceServers") == 1


def test_a_run_with_many_problems_says_how_many_more_there_are() -> None:
    shown = text(runs_page([run(0, PARTIAL, problems=[DENIED] * 9)]))
    assert "4 more" in shown


def test_every_run_is_in_the_table_with_who_started_it() -> None:
    operator = "arn:aws:sts::111111111111:assumed-role/DrOperator/ann@example.com"
    headers = [run(0, None, source=Source.MANUAL, started_by=operator), run(1, dry_run=True), run(2)]
    shown = text(runs_page(headers))
    assert all(header.run_id in shown for header in headers)
    assert "IN PROGRESS" in shown
    assert "DrOperator/ann@example.com" in shown
    assert "SUCCESS dry run" in shown
    assert "3 runs: 2 SUCCESS, 1 IN PROGRESS." in shown


def test_a_table_of_another_name_is_in_the_command() -> None:
    assert "tagsync history RUN_ID --table dr --report run.html" in text(runs_page([run()], table="dr"))
    assert "tagsync history RUN_ID --report run.html" in text(runs_page([run()]))


def test_one_run_is_drawn_in_the_middle() -> None:
    assert 'points="500,0"' in runs_page([run()])


def test_the_same_runs_give_the_same_bytes_and_hostile_texts_stay_text() -> None:
    headers = [run(0, PARTIAL, started_by=HOSTILE, result={"message": HOSTILE})]
    page = runs_page(headers)
    assert page == runs_page(list(headers))
    assert [name for name, _ in elements(page)].count("script") == 1
    assert "<script>alert" not in page
