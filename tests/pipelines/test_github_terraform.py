"""The recipe for Terraform in GitHub Actions: the plan file that was reviewed is the one that is applied."""

from __future__ import annotations

import shutil

import pytest
import yaml

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.provider.install.package import package
from tests.pipelines.github_api import GitHub
from tests.pipelines.runner import RECIPES, Runner
from tests.pipelines.test_github import MARK, VALUE
from tests.terraform.versions.choosing import needs_terraform

FILE = RECIPES / "github" / "terraform.yml"
PROVIDERS = "/home/runner/work/_temp/providers"
MORE = """
resource "terraform_data" "other" {}
output "region" { value = tagsync_fleet.this.region }
"""


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

    fleet.faults.add(Rule("deny", service="ec2"))
    unread = runner.run(FILE, "plan")
    assert (unread.code, unread.steps[-1]) == (1, "Judge")
    assert "A service control policy denies it" in " ".join(unread.said.split())
    body = api.comments[0]["body"]
    assert body.startswith(f"{MARK}**Not everything could be read.** ")
    assert f"- Warning: Instances behind source servers of {HUB}/us-east-1 could not be read" in body

    fleet.faults.clear()
    main = checkout / "tags" / "main.tf"
    main.write_text(main.read_text().replace('fleet" "this" {', 'fleet" "this" {\n  on_destroy = "keep"') + MORE)
    assert runner.run(FILE, "plan").code == 0
    changes = ["- **tagsync_fleet.this**: update", "- **terraform_data.other**: create", "- **output.region**: create"]
    assert api.comments[0]["body"] == MARK + "\n".join([*changes, ""])


def test_both_jobs_have_one_terraform() -> None:
    """A plan file is for the version that made it."""
    jobs = yaml.safe_load(FILE.read_text(encoding="utf-8"))["jobs"].values()
    steps = [step for job in jobs for step in job["steps"] if "setup-terraform" in step.get("uses", "")]
    assert len(steps) == 2
    assert len({step["with"]["terraform_version"] for step in steps}) == 1
