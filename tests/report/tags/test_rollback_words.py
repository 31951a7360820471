"""What is said of a rollback in every form: that it is one, what goes back, what is left, and what to do next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.change import TagChange
from tagsync.core.model import Problem
from tagsync.core.plan import Bucket, Plan, TargetPlan
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.engine.run import RunRecord
from tagsync.report.pages.tags import plan_page, run_page
from tagsync.report.tags.layout import counts, lay_out
from tagsync.report.tags.markdown import to_markdown
from tagsync.report.tags.run_document import run_to_document
from tagsync.report.tags.view import plan_view, run_view
from tagsync.report.text import to_text
from tests.report.tags.plans import IRELAND, changed, plan_of, result_of, run_of, server_plan

BACK = TagChange("Environment", "Prod", "Test", "rolled back")
LEFT = '"Owner" changed since, and is left as it is'
PLAN = plan_of(
    TargetPlan(
        IRELAND,
        "read",
        (
            changed(1, "web-1", BACK),
            changed(2, "web-2", BACK, left=("Owner",), notices=(LEFT,)),
            server_plan(
                3, "web-3", bucket=Bucket.SKIPPED, skip=Skip.CHANGED_SINCE, detail=LEFT, left=("Owner", "Team")
            ),
            server_plan(4, "web-4"),
        ),
    ),
    undoes="run 20260301T120000Z-00000000",
)
RUN = run_of(PLAN, *(replace(result_of(one), left=one.left) for one in PLAN.servers()))
AGAIN = "The same policy would write this again: correct it, or stop its schedule, before the next apply or run."
NOTHING = plan_of(TargetPlan(IRELAND, "read", (server_plan(4, "web-4"),)), undoes="run 1")


def text_of(subject: Plan | RunRecord) -> str:
    view = plan_view(subject) if isinstance(subject, Plan) else run_view(subject)
    return to_text(lay_out(view))


def test_the_text_of_a_plan_names_what_is_left_and_ends_with_what_to_do() -> None:
    assert text_of(PLAN).split("Changed since, ")[1] == (
        "and left as they are: 2 servers\n"
        "  ! 222222222222/eu-west-1 web-2 (s-00000000000000002): Owner\n"
        "  ! 222222222222/eu-west-1 web-3 (s-00000000000000003): Owner, Team\n"
        "\n"
        "Rollback of run 20260301T120000Z-00000000: 2 servers to change (2 tags to update), 1 in sync, 1 skipped "
        "(1 changed since). INCOMPLETE: 2 servers changed since, and left as they are. Looked in 1 region, 1 account.\n"
        f"{AGAIN}\n"
    )


def test_the_text_of_a_run_says_what_was_rolled_back() -> None:
    said = text_of(RUN)
    assert "Rolled back run 20260301T120000Z-00000000: 2 servers changed (2 tags updated)" in said
    assert "right tags" not in said
    dry = text_of(replace(RUN, dry_run=True))
    assert "Dry run of a rollback of run 20260301T120000Z-00000000, nothing was written: 2 servers to change" in dry
    summary = to_text(counts(run_view(RUN)))
    assert AGAIN in summary
    assert "web-2" not in summary


def test_a_run_that_was_stopped_says_how_to_go_on() -> None:
    rest = result_of(PLAN.targets[0].servers[0], bucket=Bucket.SKIPPED, skip=Skip.NOT_REACHED)
    said = text_of(replace(run_of(PLAN, rest), stopped="cancelled"))
    assert "STOPPED EARLY, it was cancelled: 1 server left; roll back again to write the rest." in said


def test_markdown_names_what_is_left() -> None:
    said = to_markdown(run_view(RUN))
    assert said.startswith("## tagsync rollback\n\n**Rolled back run 20260301T120000Z-00000000: 2 servers")
    assert AGAIN in said
    assert "### Changed since, and left as they are: 2 servers\n\n- 222222222222/eu-west-1 web-2" in said


def test_the_document_of_a_run_names_what_is_left() -> None:
    document = run_to_document(RUN)
    assert (document["undoes"], document["status"]) == ("run 20260301T120000Z-00000000", "PARTIAL")
    assert [result.get("left") for result in document["results"]] == [None, ["Owner"], ["Owner", "Team"], None]


def test_the_page_says_what_it_is_and_what_is_left() -> None:
    for page, headline in ((plan_page(PLAN), "2 servers to roll back"), (run_page(RUN), "2 servers rolled back")):
        assert f"<h1>{headline}, 2 need you</h1>" in page
        assert "have the tags of before" in page
        assert "have the right tags" not in page
        assert AGAIN in page
        assert "Changed since, and left as they are: 2 servers" in page
    assert "2 of 4 servers have the tags of before" in run_page(RUN)


def test_nothing_to_roll_back_is_no_failure_and_needs_nothing() -> None:
    assert text_of(NOTHING) == "Nothing to roll back of run 1: 1 in sync. Looked in 1 region, 1 account.\n"
    assert text_of(plan_of(undoes="run 1")) == "Nothing to roll back of run 1.\n"
    assert "<h1>Nothing is rolled back</h1>" in plan_page(NOTHING)


@pytest.mark.parametrize("status", ["unreadable", "partial"])
def test_what_could_not_be_read_is_not_rolled_back_and_it_says_so(status: str) -> None:
    denied = Problem(ProblemKind.ACCESS_DENIED, "222222222222/eu-west-1 drs:DescribeSourceServers", "denied")
    servers = (server_plan(4, "web-4"),) if status == "partial" else ()
    said = text_of(plan_of(TargetPlan(IRELAND, status, servers, denied), undoes="run 1"))  # type: ignore[arg-type]
    assert "so nothing there is rolled back" in said
    assert "Nothing to roll back" not in said
