"""What a plan and a run look like in a change request."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tagsync.core.change import TagChange
from tagsync.core.model import Target
from tagsync.core.plan import Bucket, Plan, TargetPlan
from tagsync.core.skips import Skip
from tagsync.report.markdown import escape
from tagsync.report.tags.markdown import to_markdown
from tagsync.report.tags.view import plan_view, run_view
from tests.report.tags.plans import DENIED, DRIFTED, INCOMPLETE, IRELAND, changed, plan_of, result_of, run_of, skipped

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


def fleet_of(number: int) -> Plan:
    """So many servers that share one change and have another of their own, and many of each other kind."""
    servers = [
        changed(each, f"web-{each}", TagChange("A", None, "x"), TagChange("B", None, f"{each}" * 20))
        for each in range(number)
    ]
    servers += [skipped(each, "v" * 100, Skip.NO_INSTANCE_ID, "", Target("1", f"r{each}")) for each in range(number)]
    problems = tuple(replace(DENIED, where=f"place {each}") for each in range(number))
    return plan_of(TargetPlan(IRELAND, "read", tuple(servers)), origin_problems=problems, refusals=("no",) * number)


@pytest.mark.parametrize("number", [0, 20, 2_000])
@pytest.mark.parametrize("verbose", [True, False])
def test_it_fits_a_comment_whatever_the_fleet_and_says_what_was_left_out(number: int, verbose: bool) -> None:
    text = to_markdown(plan_view(fleet_of(number)), verbose=verbose)
    assert len(text) < 65_000
    assert ("Left out, because a comment takes no more: " in text) == (number > 20)
    assert text.count("```") % 2 == 0


def test_a_summary_has_the_counts_and_what_many_servers_share() -> None:
    text = to_markdown(plan_view(fleet_of(20)), only_summary=True)
    assert '+ A = "x" on 20 servers' in text
    assert "| 222222222222/eu-west-1 | 40 | 20 |" in text
    assert "### Refused unless forced" in text
    assert "### Not read" in text
    assert "web-" not in text
    assert "### Skipped" not in text
    assert "Left out" not in text


def test_the_rest_is_in_the_page_if_there_is_one() -> None:
    view = plan_view(fleet_of(2_000))
    assert "All of it is in `report.html`." in to_markdown(view, page="report.html")
    text = to_markdown(view)
    assert "To see all of it, add `--report FILE` to the command." in text
    for section in ("### Refused", "### Not read", "### Skipped", "### The same on many", "### 222222222222/eu-west-1"):
        assert section in text
    assert '+ A = "x" on 2,000 servers' in text
    shown = text.count("\n# web-")
    assert f"{2_000 - shown:,} changed servers" in text
