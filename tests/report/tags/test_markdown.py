"""What a plan and a run look like in a change request."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tagsync.core.change import TagChange
from tagsync.core.plan import Bucket, TargetPlan
from tagsync.report.markdown import escape
from tagsync.report.tags.markdown import to_markdown
from tagsync.report.tags.view import plan_view, run_view
from tests.report.tags.plans import DRIFTED, INCOMPLETE, IRELAND, changed, plan_of, result_of, run_of

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("plan.md", to_markdown(plan_view(INCOMPLETE))),
        ("run.md", to_markdown(run_view(run_of(DRIFTED)), verbose=True)),
    ],
)
def test_looks_like_its_golden_file(name: str, text: str) -> None:
    assert text == (GOLDEN / name).read_text(encoding="utf-8")


def test_a_value_cannot_end_the_block_it_stands_in() -> None:
    change = TagChange("Key", "```", "\n```\n# Approved")
    text = to_markdown(plan_view(plan_of(TargetPlan(IRELAND, "read", (changed(1, "web-01", change),)))))
    assert [line for line in text.splitlines() if line.startswith("```")] == ["```diff", "```"]
    assert '! Key = "```" -> "\\n```\\n# Approved"' in text


def test_a_name_cannot_add_a_table_cell_or_a_link() -> None:
    target = DRIFTED.targets[0]
    named = tuple(replace(server, name="a|b [x](http://evil)") if server.skip else server for server in target.servers)
    text = to_markdown(plan_view(replace(DRIFTED, targets=(replace(target, servers=named),))))
    assert "a\\|b \\[x\\](http://evil)" in text


def test_failed_servers_are_listed_with_why_and_what_was_written() -> None:
    failed = [
        result_of(server, bucket=Bucket.FAILED, detail="AccessDenied", changes=server.changes[:1])
        for server in DRIFTED.servers()
        if server.name == "web-02"
    ]
    text = to_markdown(run_view(run_of(DRIFTED, *failed)))
    assert "### Failed\n\n- 222222222222/eu-west-1 web-02 (s-00000000000000002): AccessDenied" in text
    assert "# web-02 (s-00000000000000002) from i-00000000000000002 in 333333333333/us-east-1 (FAILED)\n+ Env" in text


def test_refusals_are_shown() -> None:
    text = to_markdown(plan_view(replace(DRIFTED, refusals=("30 of 60 owned tags would be removed",))))
    assert "### Refused unless forced\n\n- 30 of 60 owned tags would be removed" in text


def test_escape_leaves_ordinary_text_alone() -> None:
    assert escape("web-01 (s-1): 45.4 % of 11") == "web-01 (s-1): 45.4 % of 11"
    assert escape("a_b*c`d|e<f>#1~&") == "a\\_b\\*c\\`d\\|e\\<f\\>\\#1\\~\\&"
