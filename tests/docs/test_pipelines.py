"""The pipelines of docs/how-to/ci.md, run on the lab as GitLab and GitHub run them."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tagsync.lab.lab import HUB, Lab
from tests.docs.session import environment

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "ci.md").read_text(encoding="utf-8")
GITLAB, GITHUB = (yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL))
TARGETS = {"version": 1, "accounts": [{"account": HUB, "regions": ["us-east-1"]}]}
VALUE = "platform@example.com"


@pytest.fixture(scope="module")
def fleet() -> Any:
    with Lab("first-look") as lab:
        yield lab


def run(lines: list[str], folder: Path, lab: Lab, **variables: str) -> int:
    """The exit code of a job: its shell ends with the first command that fails."""
    (folder / "targets.yaml").write_text(json.dumps(TARGETS), encoding="utf-8")
    script = "\n".join(line for line in lines if not line.startswith("pip install"))
    given = environment(folder) | lab.environment() | variables
    return subprocess.run(["bash", "-e", "-c", script], cwd=folder, env=given, timeout=60, check=False).returncode


def test_github_says_that_there_is_drift_and_no_value(fleet: Lab, tmp_path: Path) -> None:
    job = GITHUB["jobs"]["drift"]
    lines = [step["run"] for step in job["steps"] if "run" in step]
    summary = tmp_path / "summary.md"
    assert run(lines, tmp_path, fleet, GITHUB_STEP_SUMMARY=str(summary), **job["env"]) == 2
    assert "6 servers to change" in summary.read_text()
    assert VALUE not in summary.read_text() + (tmp_path / "drift.html").read_text()


def test_gitlab_saves_a_plan_and_applies_exactly_that(fleet: Lab, tmp_path: Path) -> None:
    plan, apply, variables = GITLAB["plan"], GITLAB["apply"], GITLAB["variables"]
    assert run(plan["script"], tmp_path, fleet, **variables) == 0
    assert all(VALUE in (tmp_path / name).read_text() for name in plan["artifacts"]["paths"])
    assert run(apply["script"], tmp_path, fleet, **variables) == 0
    again = ["tagsync plan --detailed-exitcode"]
    assert run(again, tmp_path, fleet, **variables) == 0
    assert run(apply["script"], tmp_path, fleet, **variables) == 3


def test_a_plan_that_could_not_read_everything_fails_the_job(fleet: Lab, tmp_path: Path) -> None:
    lost = {"TAGSYNC_TARGETS": "lost.yaml"}
    account = {"account": "222222222222", "role": "arn:aws:iam::222222222222:role/none", "regions": ["us-east-1"]}
    (tmp_path / "lost.yaml").write_text(json.dumps({"version": 1, "accounts": [account]}), encoding="utf-8")
    assert run(GITLAB["plan"]["script"], tmp_path, fleet, **lost) != 0
