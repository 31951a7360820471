"""The recipe for GitLab: each job's script in one shell, and what its exit code means there."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import yaml

from tagsync.lab.lab import Lab
from tests.docs.session import environment
from tests.pipelines.runner import RECIPES
from tests.pipelines.test_github import LOST, VALUE
from tests.pipelines.test_linted import fits

FILE = RECIPES / "gitlab" / ".gitlab-ci.yml"
JOBS = yaml.safe_load(FILE.read_text(encoding="utf-8"))


def run(job: str, folder: Path, lab: Lab) -> tuple[int, str]:
    """The exit code of a job's script and what it printed: its shell ends with the first command that fails."""
    given = environment(folder) | lab.environment() | JOBS["variables"]
    script = "\n".join(JOBS[job]["script"])
    command = ["bash", "-eo", "pipefail", "-c", script]
    done = subprocess.run(command, cwd=folder, env=given, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


def test_it_fits_the_schema_of_gitlab() -> None:
    fits("vendor.gitlab-ci", "--data-transform", "gitlab-ci", FILE)


def test_a_plan_is_saved_and_applied_exactly(fleet: Lab, folder: Path) -> None:
    code, said = run("drift", folder, fleet)
    assert [code] == JOBS["drift"]["allow_failure"]["exit_codes"]
    planned, shown = run("plan", folder, fleet)
    assert planned == 0
    assert "Plan: 6 servers to change" in shown
    assert all(VALUE in (folder / name).read_text() for name in JOBS["plan"]["artifacts"]["paths"])
    applied, told = run("apply", folder, fleet)
    assert applied == 0
    assert VALUE not in said + shown + told
    assert run("apply", folder, fleet)[0] == 3


def test_what_cannot_be_read_fails_a_plan(fleet: Lab, folder: Path) -> None:
    (folder / "targets.yaml").write_text(json.dumps({"version": 1, "accounts": [LOST]}), encoding="utf-8")
    assert run("plan", folder, fleet)[0] == 1


def test_an_apply_is_only_where_its_plan_is() -> None:
    """GitLab refuses a pipeline in which a job needs one that is not there."""
    planned, applied = ([{**rule, "when": ""} for rule in JOBS[job]["rules"]] for job in ("plan", "apply"))
    assert len(applied) == 2
    assert all(rule in planned for rule in applied)
