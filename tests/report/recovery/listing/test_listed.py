"""What runs and what ran, as text, JSON and Markdown."""

from __future__ import annotations

from datetime import timedelta

import jsonschema

from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.words.listed import Listed
from tagsync.recovery.words.vocabulary import RecoveryStatus
from tagsync.report.recovery.listing.document import list_to_document
from tagsync.report.recovery.listing.lines import list_lines
from tagsync.report.recovery.listing.markdown import list_markdown
from tagsync.report.recovery.listing.view import ListView, by_plan
from tagsync.report.schemas import LIST_SCHEMA
from tagsync.report.text import to_text
from tests.fake_fleet import NOW

WEST = Target("111111111111", "eu-west-1")
DONE, RUNNING = RecoveryStatus.COMPLETED, RecoveryStatus.IN_PROGRESS


def one(recovery_id: str, plan: str, days: int, status: RecoveryStatus = DONE, target: Target | None = WEST) -> Listed:
    return Listed(recovery_id, plan, plan, days != 9, status, target, NOW - timedelta(days=days))


VIEW = ListView(
    by_plan(
        ["erp", "shop", "never"],
        [one("s-1", "shop", 1), one("e-1", "erp", 2), one("e-2", "erp", 3), one("e-3", "erp", 9, RUNNING, None)],
        limit=1,
    ),
    "1 target and the table tagsync",
    (Problem(ProblemKind.THROTTLED, "111111111111/eu-north-1 drs:ListRecoveryPlans", "slow down"),),
)


def test_the_plan_with_something_at_work_comes_first_and_that_is_never_left_out() -> None:
    assert to_text(list_lines(VIEW)).splitlines() == [
        "erp",
        "  2026-02-27 12:00 UTC  drill     COMPLETED    111111111111/eu-west-1    e-1",
        "  2026-02-20 12:00 UTC  RECOVERY  IN_PROGRESS  driven                    e-3",
        "  and 1 older: see them with --plan and --limit",
        "",
        "shop",
        "  2026-02-28 12:00 UTC  drill     COMPLETED    111111111111/eu-west-1    s-1",
        "",
        "never",
        "  never ran",
        "",
        "NOT READ, so nothing is known about:",
        "  ! 111111111111/eu-north-1 drs:ListRecoveryPlans: slow down",
        "",
        "3 plans, 1 recovery at work. Looked in 1 target and the table tagsync.",
    ]


def test_the_document_fits_its_schema_and_says_what_was_not_read() -> None:
    found = list_to_document(VIEW)
    jsonschema.validate(found, LIST_SCHEMA)
    assert [(each["plan"], len(each["recoveries"]), each["older"]) for each in found["plans"]] == [
        ("erp", 2, 1),
        ("shop", 1, 0),
        ("never", 0, 0),
    ]
    assert (found["at_work"], found["plans"][0]["recoveries"][1]["driven"], len(found["problems"])) == (1, True, 1)


def test_markdown_says_first_how_many_are_at_work() -> None:
    text = list_markdown(VIEW)
    assert text.splitlines()[2] == "**3 plans, 1 recovery at work. Looked in 1 target and the table tagsync.**"
    assert "| shop | 2026-02-28 12:00 UTC | drill | COMPLETED | 111111111111/eu-west-1 | s-1 |" in text
    assert "| never | never | | | | |" in text
    assert "- not read: 111111111111/eu-north-1 drs:ListRecoveryPlans" in text
