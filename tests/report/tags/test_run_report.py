"""The report of a run of the service."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, count
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.engine.history import Header, ServerRow, Source, TargetOutcome
from tagsync.engine.run import RunStatus
from tagsync.report.notification import LONGEST_SUBJECT, MOST_LINES
from tagsync.report.tags.run_report import is_worth_a_report, run_report
from tests.report.tags.plans import why_refused

IRELAND = Target("111111111111", "eu-west-1")
BEGAN = datetime(2026, 3, 1, tzinfo=UTC)
HEADER = Header(
    "run-1",
    "all",
    Source.EVENTBRIDGE,
    BEGAN,
    finished_at=BEGAN + timedelta(seconds=12.3),
    started_by="schedule",
)


def outcome(*rows: ServerRow, problem: Problem | None = None, refusal: str = "") -> TargetOutcome:
    return TargetOutcome(IRELAND, "read", count((row.bucket, row.skip) for row in rows), problem, refusal=refusal)


def row(number: int, bucket: Bucket = Bucket.IN_SYNC, skip: Skip | None = None, detail: str = "") -> ServerRow:
    return ServerRow(IRELAND, f"s-{number:017x}", bucket, skip, detail)


def text_of(*rows: ServerRow, **more: object) -> str:
    outcomes = (outcome(*rows, **more),)  # type: ignore[arg-type]
    return run_report(HEADER, RunStatus.PARTIAL, outcomes, rows).text


def test_every_bucket_is_counted_with_its_reason() -> None:
    text = text_of(row(1), row(2, Bucket.CHANGED), row(3, Bucket.SKIPPED, Skip.ORIGIN_GONE), row(4, Bucket.FAILED))
    assert "      4  servers\n      1  in sync\n      1  changed\n      1  skipped, origin gone: " in text
    assert "      1  failed\n" in text
    assert "ended as PARTIAL after 12 s.\nStarted by: schedule\n" in text


def test_only_servers_that_need_attention_are_named() -> None:
    text = text_of(row(1), row(3, Bucket.SKIPPED, Skip.ORIGIN_GONE), row(4, Bucket.FAILED, detail="Access\nDenied"))
    assert "s-00000000000000001" not in text
    assert "s-00000000000000003" not in text
    assert "s-00000000000000004: failed (Access" in text
    assert "Denied)" in text


def test_problems_and_refusals_say_where() -> None:
    text = text_of(problem=Problem(ProblemKind.THROTTLED, "here", "too many requests"), refusal=why_refused(IRELAND))
    assert "  here: too many requests\n" in text
    assert f"  {IRELAND}: 30 of 30 owned tags would be removed; " in text


def test_a_long_list_ends_with_how_many_are_left_out() -> None:
    rows = [row(number, Bucket.FAILED) for number in range(MOST_LINES + 7)]
    assert "  and 7 more\n" in text_of(*rows)


def test_a_subject_fits_what_sns_takes() -> None:
    rows = [row(number, Bucket.FAILED) for number in range(3)]
    subject = run_report(HEADER, RunStatus.FAILED, (outcome(*rows),), rows).subject
    assert subject.isascii()
    assert subject.isprintable()
    assert len(subject) <= LONGEST_SUBJECT


def test_nothing_to_report_of_a_fleet_in_sync() -> None:
    assert not is_worth_a_report(HEADER, RunStatus.SUCCESS, (outcome(row(1)),))
    assert is_worth_a_report(HEADER, RunStatus.SUCCESS, (outcome(row(1, Bucket.CHANGED)),))
    assert is_worth_a_report(HEADER, RunStatus.PARTIAL, (outcome(row(1)),))


def test_the_place_of_its_page_comes_before_the_other_ways_to_see_more() -> None:
    text = run_report(HEADER, RunStatus.SUCCESS, (outcome(row(1)),), (), page=["As a page:", "  s3://b/runs/1"]).text
    assert text.endswith(
        "\n\nAs a page:\n  s3://b/runs/1\nAll details: tagsync history run-1, or GET /drs/tag-sync/run-1\n"
    )


def test_a_run_that_could_not_begin_says_why() -> None:
    header = replace(HEADER, result={"message": "the role cannot be assumed"})
    report = run_report(header, RunStatus.FAILED, (), ())
    assert "Started by: schedule\nthe role cannot be assumed\n" in report.text


def test_a_rollback_says_what_it_undoes_what_was_forced_and_what_it_left() -> None:
    left = replace(row(1, Bucket.CHANGED), left=("Owner", "DR-Wave"))
    whole = replace(row(2, Bucket.SKIPPED, Skip.CHANGED_SINCE, '"Owner" changed since'), left=("Owner",))
    header = replace(HEADER, source=Source.ROLLBACK, undoes="run-0", forced=True)
    outcomes = (replace(outcome(left, whole), overridden=why_refused(IRELAND)),)
    text = run_report(header, RunStatus.PARTIAL, outcomes, [left, whole]).text
    assert "Run run-1 (rollback, all) ended as PARTIAL after 12 s.\nIt rolls back the run run-0.\n" in text
    assert f"because it was forced:\n  {IRELAND}: 30 of 30 owned tags would be removed; " in text
    assert "s-00000000000000001: changed, and left what was changed since: Owner, DR-Wave\n" in text
    assert 's-00000000000000002: changed since ("Owner" changed since)\n' in text
