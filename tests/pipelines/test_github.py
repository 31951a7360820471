"""The recipe for GitHub Actions: a plan as a comment on a pull request, and an apply of exactly that plan."""

from __future__ import annotations

import json

from tagsync.lab.lab import Lab
from tests.pipelines.github_api import BOT, GitHub
from tests.pipelines.runner import RECIPES, Runner

TAGS = RECIPES / "github" / "tags.yml"
MARK = "<!-- tagsync -->\n"
VALUE = "platform@example.com"
LOST = {"account": "222222222222", "role": "arn:aws:iam::222222222222:role/none", "regions": ["us-east-1"]}


def test_a_merge_applies_exactly_the_plan_that_was_reviewed(runner: Runner, api: GitHub, fleet: Lab) -> None:
    for number in range(100):
        api.comment("reviewer", f"{MARK}remark {number}")
    planned = runner.run(TAGS, "plan")
    assert planned.code == 0, planned.said
    comment = api.comments[-1]["body"]
    assert comment.startswith(f"{MARK}## tagsync apply, dry run\n")
    assert "6 servers to change" in comment
    assert VALUE not in comment + planned.said
    assert VALUE.encode() not in (runner.folder.parent / "artifacts" / "plan.json.gpg").read_bytes()

    alone = runner.run(TAGS, "apply")
    assert alone.code == 1
    assert "::error::mmmm" in alone.said

    api.merged["m" * 40], api.runs["h" * 40] = "h" * 40, 42
    applied = runner.run(TAGS, "apply")
    assert applied.code == 0, applied.said
    assert "6 servers changed" in runner.summary.read_text()
    assert VALUE not in runner.summary.read_text() + applied.said
    assert runner.run(TAGS, "apply").code == 3, "its tags have moved since"

    assert runner.run(TAGS, "plan").code == 0
    assert api.asked == ["POST issues/7/comments", "PATCH issues/comments/101"]
    assert api.comments[-1]["body"].endswith("There is nothing to apply.\n")


def test_a_plan_that_is_not_complete_is_shown_and_not_kept(runner: Runner, api: GitHub, fleet: Lab) -> None:
    targets = json.loads((runner.folder / "targets.yaml").read_text())
    targets["accounts"].append(LOST)
    (runner.folder / "targets.yaml").write_text(json.dumps(targets))
    planned = runner.run(TAGS, "plan")
    assert (planned.code, planned.steps[-1]) == (1, "Judge")
    assert "INCOMPLETE: 1 target could not be read" in api.comments[0]["body"]
    assert api.comments[0]["user"]["login"] == BOT

    (runner.folder / "policy.yaml").write_text("version: 2\n")
    assert runner.run(TAGS, "plan").code == 1
    assert "There is no plan." in api.comments[0]["body"]


def test_a_plan_whose_run_is_gone_is_not_applied(runner: Runner, api: GitHub) -> None:
    api.merged["m" * 40] = "h" * 40
    applied = runner.run(TAGS, "apply")
    assert (applied.code, applied.steps[-1]) == (1, "Find the plan")
    assert "::error::There is no complete plan of hhhh" in applied.said


def test_a_plan_that_would_be_refused_is_shown_and_not_kept(runner: Runner, api: GitHub) -> None:
    (runner.folder / "policy.yaml").write_text("version: 1\nsafety: {max_adds: 1}\n")
    planned = runner.run(TAGS, "plan")
    assert (planned.code, planned.steps[-1]) == (1, "Judge")
    body = api.comments[0]["body"]
    assert body.startswith(f"{MARK}**An apply would be refused**, ")
    assert "6 servers to change" in body
    assert "the policy allows at most 1" in body
    assert VALUE not in body + planned.said
