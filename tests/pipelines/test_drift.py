"""The scheduled look for drift: it opens one issue, updates it, and closes it when the drift is gone."""

from __future__ import annotations

import json

from tagsync.lab.lab import Lab
from tests.pipelines.github_api import GitHub
from tests.pipelines.runner import RECIPES, Runner
from tests.pipelines.test_github import LOST, VALUE
from tests.shell import type_in

DRIFT = RECIPES / "github" / "drift.yml"


def test_drift_is_one_issue_for_as_long_as_it_lasts(runner: Runner, api: GitHub, fleet: Lab) -> None:
    api.issues.append({"number": 1, "state": "open", "labels": ["tagsync-drift"], "pull_request": {}, "body": ""})
    assert runner.run(DRIFT, "drift").code == 0
    assert api.asked == ["POST issues"]
    issue = api.issues[1]
    assert "6 servers to change" in issue["body"]
    assert VALUE not in issue["body"] + runner.summary.read_text()
    assert (issue["state"], issue["labels"]) == ("open", ["tagsync-drift"])

    targets = runner.folder / "targets.yaml"
    known = targets.read_text()
    targets.write_text(json.dumps({"version": 1, "accounts": [LOST]}))
    assert runner.run(DRIFT, "drift").code == 1
    assert (len(api.asked), issue["state"]) == (1, "open"), "what cannot be read closes nothing"

    targets.write_text(known)
    (runner.folder / "policy.yaml").write_text("version: 1\nsafety: {max_adds: 1}\n")
    assert runner.run(DRIFT, "drift").code == 1
    assert "the policy allows at most 1" in issue["body"]

    (runner.folder / "policy.yaml").write_text("version: 1\n")
    type_in(fleet.url, "tagsync apply --region us-east-1 --yes -q >/dev/null")
    assert runner.run(DRIFT, "drift").code == 0
    assert api.asked[2:] == ["POST issues/2/comments", "PATCH issues/2"]
    assert issue["state"] == "closed"
