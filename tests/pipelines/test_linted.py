"""Judges from outside look at every workflow, recipe, script and Dockerfile. None of them asks a network."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tagsync.provider.install.launcher import version
from tests.pipelines.runner import RECIPES, WORKFLOWS
from tests.terraform.installed import REPOSITORY

_CHECK = "from tests import quick_jsonschema; quick_jsonschema.load(); import check_jsonschema; check_jsonschema.main()"
DEPENDABOT = WORKFLOWS.parent / "dependabot.yml"
GITHUB = sorted([*WORKFLOWS.glob("*.yml"), *(RECIPES / "github").glob("*.yml")])
NOT_PINNED = re.compile(r"uses: (?!\./)\S+@(?![0-9a-f]{40} # v\d+\.\d+\.\d+$).*$", re.MULTILINE)


def lint(program: str, *arguments: str | Path) -> None:
    """Runs a linter of the development environment. AssertionError with what it said if it is not content."""
    run([Path(sys.executable).with_name(program), *arguments])


def fits(schema: str, *arguments: str | Path) -> None:
    """Holds files to a schema that check-jsonschema has, which imports quickly here."""
    run([sys.executable, "-c", _CHECK, "--builtin-schema", schema, *arguments])


def run(command: list[str | Path]) -> None:
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_workflows_of_github_are_right_and_safe() -> None:
    """actionlint looks at expressions, and with shellcheck at every script; zizmor at what an attacker could use."""
    assert len(GITHUB) >= 4
    fits("vendor.github-workflows", *GITHUB)
    fits("custom.github-workflows-require-timeout", *GITHUB)
    lint("actionlint", f"-shellcheck={Path(sys.executable).with_name('shellcheck')}", *GITHUB)
    lint("zizmor", "--offline", "--no-progress", "--persona=pedantic", *GITHUB, DEPENDABOT)


@pytest.mark.parametrize("file", GITHUB, ids=lambda file: file.stem)
def test_actions_are_pinned_and_permissions_are_given_to_jobs_alone(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert NOT_PINNED.findall(text) == []
    assert yaml.safe_load(text)["permissions"] == {}


def test_recipes_take_this_version() -> None:
    files = [path for path in [*RECIPES.rglob("*"), REPOSITORY / "docs" / "ci.md"] if path.is_file()]
    named = [re.findall(r"(?:tags/v|download v|release v|tagsync_)(\d+\.\d+\.\d+)", path.read_text()) for path in files]
    assert {each for names in named for each in names} == {version()}


def test_the_image_is_right_and_not_of_root() -> None:
    file = REPOSITORY / "Dockerfile"
    lint("hadolint", file)
    text = file.read_text(encoding="utf-8")
    assert re.findall(r"^USER (.+)$", text, re.MULTILINE) == ["10001:10001"]
    assert len(set(re.findall(r"^FROM \S+@sha256:[0-9a-f]{64}", text, re.MULTILINE))) == 1


def test_what_holds_uv_to_its_hashes_takes_it_out_of_the_lock_whole(tmp_path: Path) -> None:
    """The same line is in the Dockerfile and in the release; pip says nothing is to be done, because uv is here."""
    line = "sed -n '/^uv==/,/[^\\\\]$/p' constraints.txt > uv.txt"
    users = [REPOSITORY / "Dockerfile", WORKFLOWS / "release.yml"]
    assert all(line in file.read_text(encoding="utf-8") for file in users)
    shutil.copy(REPOSITORY / "constraints.txt", tmp_path)
    subprocess.run(["sh", "-c", line], cwd=tmp_path, check=True)
    pip = [sys.executable, "-m", "pip", "install", "--dry-run", "--no-index", "--require-hashes", "-r", "uv.txt"]
    done = subprocess.run(pip, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "Requirement already satisfied: uv==" in done.stdout, done.stderr
    assert (tmp_path / "uv.txt").read_text().count("==") == 1
