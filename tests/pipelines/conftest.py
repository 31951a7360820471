"""A drifted fleet, a GitHub, and a runner that has both."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.docs.session import environment
from tests.pipelines.github_api import GitHub, github
from tests.pipelines.runner import Action, Runner

TARGETS = {"version": 1, "accounts": [{"account": HUB, "regions": ["us-east-1"]}]}


@pytest.fixture
def fleet() -> Iterator[Lab]:
    with Lab("first-look") as lab:
        yield lab


@pytest.fixture
def api() -> Iterator[GitHub]:
    if shutil.which("gh") is None:
        pytest.skip("gh, GitHub's command line, is not installed")
    with github() as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A checkout of a repository with a policy and targets."""
    made = tmp_path / "checkout"
    made.mkdir()
    (made / "policy.yaml").write_text("version: 1\n")
    (made / "targets.yaml").write_text(json.dumps(TARGETS), encoding="utf-8")
    return made


@pytest.fixture
def actions(folder: Path) -> dict[str, Action]:
    """A checkout leaves what is in the repository, and artifacts are kept in a folder. Other actions do nothing here:
    Python and credentials are there."""
    kept = folder.parent / "artifacts"

    def checkout(given: Mapping[str, str]) -> None:
        for left in [*folder.glob("plan.*"), *folder.glob("*.md"), *folder.glob("tags/plan.bin")]:
            left.unlink()

    def upload(given: Mapping[str, str]) -> None:
        assert Path(given["path"]).suffix == ".gpg"
        kept.mkdir(exist_ok=True)
        shutil.move(folder / given["path"], kept / given["path"])

    def download(given: Mapping[str, str]) -> None:
        assert given["run-id"] == "42"
        shutil.copytree(kept, folder, dirs_exist_ok=True)

    others = ["actions/setup-python", "hashicorp/setup-terraform", "aws-actions/configure-aws-credentials"]
    return {
        "actions/checkout": checkout,
        "actions/upload-artifact": upload,
        "actions/download-artifact": download,
        **dict.fromkeys(others, lambda given: None),
    }


@pytest.fixture
def runner(fleet: Lab, api: GitHub, folder: Path, actions: dict[str, Action]) -> Runner:
    return Runner(
        folder,
        {**environment(folder.parent), **fleet.environment(), **api.environment(), "GITHUB_SHA": "m" * 40},
        actions,
        {
            "github.token": "ghs_token",
            "github.workspace": str(folder),
            "github.event.pull_request.number": "7",
            "secrets.TAGSYNC_PLAN_KEY": "a key of the repository",
            "vars.TAGSYNC_PLAN_ROLE": "arn:aws:iam::111111111111:role/tagsync-plan",
            "vars.TAGSYNC_APPLY_ROLE": "arn:aws:iam::111111111111:role/tagsync-apply",
            "vars.AWS_REGION": "us-east-1",
        },
    )
