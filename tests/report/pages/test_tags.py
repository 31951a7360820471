"""The page of a plan or a run: problems first, every server once, and no value where they are hidden."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.change import TagChange
from tagsync.core.plan import Bucket, Plan, TargetPlan
from tagsync.core.skips import Skip
from tagsync.report.pages.tags import plan_page, run_page
from tagsync.report.tags.summary import summary
from tagsync.report.tags.view import plan_view
from tests.report.pages.reading import servers, text
from tests.report.tags.plans import (
    DRIFTED,
    IN_SYNC,
    INCOMPLETE,
    IRELAND,
    changed,
    plan_of,
    result_of,
    run_of,
    server_plan,
    skipped,
)

ONE_DRIFTED = plan_of(TargetPlan(IRELAND, "read", (changed(1, "", TagChange("A", None, "1")),)))


@pytest.mark.parametrize(
    ("plan", "headline"),
    [
        (IN_SYNC, "No drift"),
        (DRIFTED, "3 of 11 servers have missing or wrong tags"),
        (
            plan_of(TargetPlan(IRELAND, "read", (changed(1, "", TagChange("A", None, "1")),))),
            "1 of 1 server has missing",
        ),
        (plan_of(), "There are no servers"),
        (replace(INCOMPLETE, targets=INCOMPLETE.targets[-1:]), "Nothing could be read"),
        (replace(INCOMPLETE, targets=(*IN_SYNC.targets, INCOMPLETE.targets[-1])), "No drift in what could be read"),
        (
            plan_of(TargetPlan(IRELAND, "read", (skipped(1, "a", Skip.TOO_MANY_TAGS, "51 tags"), server_plan(2)))),
            "No drift in what could be read, 1 needs you",
        ),
    ],
)
def test_the_headline_says_what_is_wrong(plan: Plan, headline: str) -> None:
    page = plan_page(plan)
    assert f"<title>tagsync plan: {headline}" in page
    assert summary(plan_view(plan)) in text(page)


def test_what_needs_a_person_comes_first_with_what_helps() -> None:
    refused = replace(INCOMPLETE, refusals=("40 of 50 tags would be removed",))
    shown = text(plan_page(refused))
    places = [
        shown.index(each)
        for each in (
            "Refused unless forced",
            "40 of 50 tags would be removed",
            "Not read, so nothing is known about",
            "333333333333/ap-southeast-2 drs:DescribeSourceServers",
            "Allow it in the policy of role tagsync",
            "Equal changes stand together",
        )
    ]
    assert places == sorted(places)


def test_every_server_is_in_the_list_once_problems_first() -> None:
    """Law 5."""
    rows = servers(plan_page(DRIFTED))
    assert sorted(row["id"] for row in rows) == sorted(server.server_id for server in DRIFTED.servers())
    assert [row["status"] for row in rows] == [
        *["to change"] * 3,
        *["on-premises"] * 5,
        "origin gone",
        *["in sync"] * 2,
    ]


def test_a_server_tells_its_whole_story() -> None:
    row = next(row for row in servers(plan_page(DRIFTED)) if row["name"] == "web-02")
    assert row["changes"] == [
        ["+", "Environment", "", '"Prod"', "copied"],
        ["~", "Owner", '"bob "', '"alice"', "copied"],
        ["-", "Retired", '"yes"', "", "no longer wanted by instance and policy"],
        ["~", "ownership record", "", "", ""],
    ]
    assert row["keys"] == ["Environment", "Owner", "Retired", "ownership record"]
    assert row["brief"] == "+ Environment, ~ Owner, - Retired"
    assert row["remarks"] == ["Team (old) is not copied: the key has a character (left parenthesis)"]
    facts = dict(row["facts"])
    assert facts["Instance"] == "i-00000000000000002 in 333333333333/us-east-1"
    assert facts["Why each tag is as it is"] == (
        "tagsync explain s-00000000000000002 --account 222222222222 --region eu-west-1"
    )


def test_a_server_in_sync_says_which_keys_are_kept() -> None:
    kept = plan_of(TargetPlan(IRELAND, "read", (server_plan(1, managed=frozenset({"Owner", "Cost Center"})),)))
    (row,) = servers(plan_page(kept))
    assert ("Keys that tagsync keeps", '"Cost Center", Owner') in row["facts"]


def test_a_skipped_server_says_why_and_what_it_means() -> None:
    row = next(row for row in servers(plan_page(DRIFTED)) if row["name"] == "cache-01")
    assert row["remarks"] == [
        "i-0b is terminated; the server keeps its tags",
        f"{Skip.ORIGIN_GONE.meaning.capitalize()}.",
    ]


def test_a_run_shows_what_was_written_and_what_failed() -> None:
    failing = next(server for server in DRIFTED.servers() if server.name == "web-02")
    failed = result_of(failing, bucket=Bucket.FAILED, changes=(), detail="AccessDeniedException (denied)")
    page = run_page(run_of(DRIFTED, failed))
    assert "<title>tagsync run: 2 servers repaired, 1 needs you" in page
    shown = text(page)
    assert "222222222222/eu-west-1 web-02 (s-00000000000000002): AccessDeniedException (denied)" in shown
    assert "20260131T235957Z-1f0c2a9b" in shown
    assert servers(page)[0]["status"] == "failed"


def test_only_what_is_in_order_looks_good() -> None:
    looks = {
        "good": (plan_page(IN_SYNC), run_page(run_of(DRIFTED))),
        "change": (plan_page(DRIFTED), run_page(run_of(DRIFTED, dry_run=True))),
        "bad": (plan_page(INCOMPLETE), run_page(run_of(INCOMPLETE))),
    }
    assert [(tone, page) for tone, pages in looks.items() for page in pages if f'class="lead {tone}"' not in page] == []


def test_a_dry_run_repairs_nothing() -> None:
    page = run_page(run_of(DRIFTED, dry_run=True))
    assert "<title>tagsync dry run: 3 of 11 servers have missing or wrong tags" in page


def test_hidden_values_and_names_are_nowhere_in_the_page() -> None:
    """Law 9."""
    for page in (plan_page(DRIFTED, redact=True), run_page(run_of(DRIFTED), redact=True)):
        for secret in ("Prod", "alice", "bob", "web-02", "batch 01"):
            assert secret not in page
        assert "Environment" in page


def test_the_same_plan_gives_the_same_bytes() -> None:
    """Law 8."""
    assert plan_page(INCOMPLETE) == plan_page(INCOMPLETE)
    backwards = replace(DRIFTED, targets=tuple(replace(each, servers=each.servers[::-1]) for each in DRIFTED.targets))
    assert servers(plan_page(backwards)) == servers(plan_page(DRIFTED))


def test_thousands_of_servers_fit_into_three_megabytes() -> None:
    def server(number: int) -> object:
        if number % 10:
            return server_plan(number, f"application-{number}", managed=frozenset({"Environment", "Owner", "DR-Wave"}))
        changes = (TagChange("DR-Wave", "1", "2", "copied"), TagChange("Owner", None, f"team-{number % 40}", "copied"))
        return changed(number, f"application-{number}", *changes)

    fleet = plan_of(TargetPlan(IRELAND, "read", tuple(map(server, range(8_400)))))  # type: ignore[arg-type]
    page = plan_page(fleet)
    assert len(servers(page)) == 8_400
    assert len(page.encode()) < 3_000_000
