"""What makes a page live: the bar, the script, and a policy that lets the page load itself and nothing else."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tagsync.report.pages.board.live import Freshness, Link, live, waiting_page

LINKS = [Link("Tonight", "/t/", True), Link("Plan", "/t/plan")]
READ = datetime(2026, 3, 1, 22, 5, 7, tzinfo=UTC)
FRESH = Freshness("7", READ, 2.0, 28.0, 5.0)


def bar(page: str) -> str:
    return page.partition("<aside")[2].partition("</aside>")[0]


def test_its_policy_fits_what_is_in_it_and_lets_it_reach_the_board_alone() -> None:
    made = live(waiting_page("Plan", ()), LINKS, FRESH)
    inside = re.search(r'Content-Security-Policy" content="([^"]*)"', made.text)
    assert inside
    assert html.unescape(inside[1]) == made.policy
    rules = dict(each.split(" ", 1) for each in made.policy.split("; "))
    for name, tag in (("style-src", "style"), ("script-src", "script")):
        found = re.findall(f"<{tag}>(.*?)</{tag}>", made.text, re.DOTALL)
        hashes = [
            "'sha256-" + base64.b64encode(hashlib.sha256(each.encode()).digest()).decode() + "'" for each in found
        ]
        assert (len(found), set(rules[name].split())) == (2, set(hashes))
    assert (rules["default-src"], rules["connect-src"], rules["form-action"]) == ("'none'", "'self'", "'none'")


def test_the_bar_links_and_says_when_it_was_read() -> None:
    shown = bar(live(waiting_page("Plan", ()), LINKS, FRESH).text)
    assert '<a href="/t/" aria-current="page">Tonight</a>' in shown
    assert '<a href="/t/plan">Plan</a>' in shown
    assert "22:05:07 UTC" in shown
    assert "and again every 5 s while this page is open." in shown
    assert 'class="board"' in shown


@pytest.mark.parametrize(
    ("fresh", "says"),
    [
        (replace(FRESH, old_in=0.0), "Read"),
        (replace(FRESH, read_at=None, age=None), "Not read yet,"),
        (replace(FRESH, problems=("AccessDenied",), failing_since=READ), "Not read since 22:05:07 UTC."),
    ],
)
def test_law_1_what_is_old_never_looks_fresh(fresh: Freshness, says: str) -> None:
    shown = bar(live(waiting_page("Plan", ()), LINKS, fresh).text)
    assert 'class="board old"' in shown
    assert says in shown
    assert all(f"<li>{each}</li>" in shown for each in fresh.problems)


def test_what_is_read_on_request_has_a_way_to_ask() -> None:
    asked = replace(FRESH, pause=None)
    assert '<a href="?again" id="again">read again</a>' in bar(live(waiting_page("Plan", ()), LINKS, asked).text)
    reading = replace(asked, reading_since=READ)
    shown = bar(live(waiting_page("Plan", ()), LINKS, reading).text)
    assert "being read since 22:05:07 UTC." in shown
    assert "?again" not in shown


def test_what_aws_says_stays_text() -> None:
    hostile = "</head><script>alert(1)</script>"
    fresh = replace(FRESH, problems=(hostile,), failing_since=READ)
    made = live(waiting_page("Plan", (hostile,)), LINKS, fresh)
    assert "<script>alert" not in made.text
    assert made.text.count("</head>") == 1
