"""The recipe for Terraform in GitHub Actions: the plan file that was reviewed is the one that is applied."""

from __future__ import annotations

import shutil

import pytest

from tagsync.lab.lab import HUB, Lab
from tagsync.provider.install.package import package
from tests.pipelines.github_api import GitHub
from tests.pipelines.runner import RECIPES, Runner
from tests.pipelines.test_github import MARK, VALUE
from tests.terraform.versions.choosing import needs_terraform

FILE = RECIPES / "github" / "terraform.yml"
PROVIDERS = "/home/runner/work/_temp/providers"


@pytest.mark.slow
@needs_terraform
def test_a_merge_applies_the_plan_file_of_the_pull_request(runner: Runner, api: GitHub, fleet: Lab) -> None:
    checkout, mirror = runner.folder, runner.folder.parent / "providers"
    shutil.copytree(RECIPES / "atlantis" / "tags", checkout / "tags")
    package(mirror / "registry.terraform.io" / "tagsync" / "tagsync")
    config = (RECIPES / "github" / "tagsync.tfrc").read_text().replace(PROVIDERS, str(mirror))
    (checkout / ".github").mkdir()
    (checkout / ".github" / "tagsync.tfrc").write_text(config)

    planned = runner.run(FILE, "plan")
    assert planned.code == 0, planned.said
    line = "- **tagsync_fleet.this**: 6 of 18 servers change: 4 tags added, 4 updated, 0 removed, 6 ownership records\n"
    assert api.comments[0]["body"] == MARK + line
    api.merged["m" * 40], api.runs["h" * 40] = "h" * 40, 42
    applied = runner.run(FILE, "apply")
    assert applied.code == 0, applied.said
    assert "1 changed" in applied.said
    assert VALUE not in planned.said + applied.said
    assert all(server.tags.get("Owner") for server in fleet.drs(HUB, "us-east-1").servers.values())
