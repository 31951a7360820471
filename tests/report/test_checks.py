"""What `tagsync doctor` says."""

from __future__ import annotations

from tagsync.engine.checks import Check
from tagsync.report.checks import check_lines, checks_summary, checks_to_document
from tagsync.report.text import to_text

OK = Check("credentials", "us-east-1", "ok", "account 111111111111")
ODD = Check("DRS", "111111111111/eu-west-1", "warning", "never set up", "Set it up")
BAD = Check("read role", "222222222222", "failed", "AccessDenied\nfor you", "Fix its trust policy")


def test_a_check_says_what_is_wrong_and_how_to_fix_it() -> None:
    assert to_text(check_lines(OK)) == "ok       credentials, us-east-1: account 111111111111\n"
    assert to_text(check_lines(BAD)) == (
        "FAILED   read role, 222222222222: AccessDenied for you\n         Fix its trust policy\n"
    )


def test_the_summary_counts_outcomes() -> None:
    assert checks_summary([OK, ODD, BAD]).text == "3 checks: 1 ok, 1 warning, 1 failed."
    assert checks_summary([OK]).text == "1 check: 1 ok."


def test_the_document_holds_every_check() -> None:
    assert checks_to_document([BAD]) == {
        "format_version": 1,
        "checks": [
            {
                "name": "read role",
                "place": "222222222222",
                "outcome": "failed",
                "detail": "AccessDenied\nfor you",
                "fix": "Fix its trust policy",
            }
        ],
    }
