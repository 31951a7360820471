"""The page of a run that the service remembers: who, what needs a person, every server, and no tag values."""

from __future__ import annotations

from dataclasses import replace

from tagsync.core.plan import Bucket, count
from tagsync.core.skips import Skip
from tagsync.engine.history import Source, TargetOutcome
from tagsync.engine.run import RunStatus
from tagsync.report.pages.past.run import past_run_page
from tests.report.pages.past.remembered import HOSTILE, IRELAND, ROWS, UNREAD, outcomes, row, run
from tests.report.pages.reading import elements, servers, text
from tests.report.tags.plans import why_refused


def test_it_says_who_started_the_run_when_and_how_it_ended() -> None:
    header = run(status=RunStatus.PARTIAL, started_by="arn:aws:sts::111111111111:assumed-role/DrOperator/ann")
    shown = text(past_run_page(header, outcomes(), ROWS))
    assert (
        "The run of all, started by arn:aws:sts::111111111111:assumed-role/DrOperator/ann at 2026-03-01 12:00 UTC, "
        "ended as PARTIAL after 40 s."
    ) in shown
    assert f"Run{header.run_id}" in shown.replace(" ", "")
    assert "Source" in shown


def test_every_server_is_listed_once_with_what_became_of_it_problems_first() -> None:
    """Law 5."""
    listed = servers(past_run_page(run(), outcomes(), ROWS))
    assert [(each["id"][-1], each["status"]) for each in listed] == [
        ("4", "failed"),
        ("3", "origin gone"),
        ("2", "changed"),
        ("1", "in sync"),
    ]
    assert listed[0]["remarks"] == ["AccessDeniedException"]


def test_changes_have_keys_and_rules_and_no_values() -> None:
    """There are none to show (law 9), so no place is kept for them."""
    page = past_run_page(run(), outcomes(), ROWS)
    (changed,) = [each for each in servers(page) if each["status"] == "changed"]
    assert changed["changes"][0] == ["~", "Owner", "", "", "copied"]
    assert "Before" not in text(page)
    assert "Owner updated" in text(page)


def test_what_was_not_read_refused_or_not_found_comes_first() -> None:
    header = run(status=RunStatus.PARTIAL, result={"not_found": ["s-11111111111111111"]})
    refused = TargetOutcome(IRELAND, "read", count(iter(())), refusal=why_refused(IRELAND))
    shown = text(past_run_page(header, (refused, UNREAD), ()))
    places = [
        shown.index(each)
        for each in (
            "Asked for, and not found in what was read",
            "s-11111111111111111",
            "Refused unless forced 111111111111/eu-west-1: 30 of 30 owned tags would be removed",
            "222222222222/us-east-2 drs:DescribeSourceServers",
            "Where",
            "not read",
        )
    ]
    assert places == sorted(places)


def test_a_run_that_failed_says_why() -> None:
    header = run(status=RunStatus.FAILED, result={"message": "the role cannot be assumed"})
    page = past_run_page(header, (), ())
    assert "The run failed the role cannot be assumed" in text(page)
    assert 'class="lead bad"' in page


def test_a_run_that_is_at_work_says_that_it_has_not_ended() -> None:
    shown = text(past_run_page(run(status=None), outcomes(), ROWS))
    assert "has not ended." in shown
    assert "IN_PROGRESS" in shown


def test_servers_that_are_not_listed_are_counted() -> None:
    rows = [row(number) for number in range(1, 9)]
    page = past_run_page(run(), outcomes([*rows, row(9, Bucket.CHANGED)]), [row(9, Bucket.CHANGED)])
    assert "8 servers are counted, and not listed." in text(page)
    assert len(servers(page)) == 1
    labels = [each.get("aria-label") for name, each in elements(page) if name == "button"]
    assert "111111111111 eu-west-1: 9 of 9 servers have the right tags" in labels


def test_the_same_run_gives_the_same_bytes() -> None:
    """Law 8."""
    assert past_run_page(run(), outcomes(), ROWS) == past_run_page(run(), outcomes(), list(ROWS))


def test_a_hostile_key_or_name_stays_text() -> None:
    page = past_run_page(replace(run(), started_by=HOSTILE), outcomes(), ROWS)
    assert [name for name, _ in elements(page)].count("script") == 2, "the island and the script"
    assert "<script>alert" not in page


def test_a_rollback_says_what_it_undoes_what_it_left_and_what_was_forced() -> None:
    header = run(status=RunStatus.PARTIAL, source=Source.ROLLBACK, undoes="20260301T110000Z-00000001", forced=True)
    left = replace(row(2, Bucket.CHANGED), left=("Owner",))
    whole = replace(row(3, Bucket.SKIPPED), skip=Skip.CHANGED_SINCE, left=("DR-Wave",))
    (one,) = outcomes([left, whole])[:1]
    page = past_run_page(header, (replace(one, overridden=why_refused(IRELAND)),), [left, whole])
    shown = text(page)
    assert "The run that rolls back 20260301T110000Z-00000001, started" in shown
    assert f"Forced{IRELAND}: 30 of 30 owned tags would be removed" in shown
    assert "Changed since, and left as they are: 2 servers" in shown
    assert "Owner" in shown
    assert "DR-Wave" in shown
