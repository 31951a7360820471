"""The real terraform takes the stacks, and modules/spoke-role makes the same roles as the construct SpokeAccess."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tagsync.lab.lab import Lab
from tests.aws_mirror import needs_aws_provider
from tests.cdktf.aws_provider import terraform
from tests.cdktf.conftest import REPOSITORY

pytestmark = [pytest.mark.slow, needs_aws_provider]

MODULE = REPOSITORY / "modules" / "spoke-role"
SPOKE = "222222222222"
TWIN = """
locals {
  role    = "arn:aws:iam::111111111111:role/tagsync"
  writers = [for name in ["drs-tag-sync", "tag-event"] : "${local.role}-${name}"]
}
module "twin" {
  source      = "./spoke-role"
  readers     = concat(local.writers, ["${local.role}-tag-discovery", "${local.role}-api"])
  writers     = local.writers
  callers     = ["arn:aws:iam::111111111111:role/pipeline"]
  external_id = "tagsync-2f6d1c"
  bus_arn     = "arn:aws:events:eu-central-1:111111111111:event-bus/tagsync"
}
provider "aws" {
  region = "eu-central-1"
}
"""


@pytest.mark.parametrize("stack", ["tagsync-hub", f"tagsync-spoke-{SPOKE}", f"tagsync-events-{SPOKE}-us-east-1"])
def test_terraform_takes_the_stack(stack: str, out: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stack"
    shutil.copytree(out / "stacks" / stack, folder)
    terraform(folder, "init", "-input=false", "-backend=false")
    assert "The configuration is valid" in terraform(folder, "validate")


def test_the_modules_own_tests_pass_without_aws(tmp_path: Path) -> None:
    folder = _module(tmp_path)
    terraform(folder, "init", "-input=false")
    said = terraform(folder, "test")
    runs = (folder / "tests" / "module.tftest.hcl").read_text().count('\nrun "')
    assert runs >= 10
    assert f"{runs} passed, 0 failed" in said


@pytest.mark.parametrize("example", ["simple", "complete"])
def test_the_modules_examples_are_valid(example: str, tmp_path: Path) -> None:
    folder = _module(tmp_path) / "examples" / example
    terraform(folder, "init", "-input=false")
    assert "The configuration is valid" in terraform(folder, "validate")


def test_the_module_makes_the_same_roles_as_the_construct(hub: Any, lab: Lab, tmp_path: Path) -> None:
    assert same_roles(hub, TWIN, lab, tmp_path) == 3


def same_roles(hub: Any, twin: str, lab: Lab, folder: Path) -> int:
    """How many roles the module makes in a configuration: asserts that they are those of the construct in the hub."""
    _module(folder)
    (folder / "main.tf").write_text(twin)
    terraform(folder, "init", "-input=false")
    terraform(folder, "plan", "-input=false", "-out=plan", **lab.environment())
    planned = json.loads(terraform(folder, "show", "-json", "plan"))["planned_values"]["root_module"]
    (module,) = planned["child_modules"]

    def made(kind: str) -> list[Any]:
        return [each["values"] for each in module["resources"] if each["type"] == kind]

    def access(kind: str) -> list[Any]:
        """The same role as the construct SpokeAccess makes it in the hub."""
        return [each for name, each in hub[kind].items() if name.startswith("service_access_")]

    assert _roles(made("aws_iam_role")) == _roles(access("aws_iam_role"))
    assert _policies(made("aws_iam_role_policy")) == _policies(access("aws_iam_role_policy"))
    return len(made("aws_iam_role"))


def _module(folder: Path) -> Path:
    target = folder / "spoke-role"
    shutil.copytree(MODULE, target, ignore=shutil.ignore_patterns(".terraform*"))
    return target


def _roles(roles: Any) -> Any:
    return sorted(
        (role["name"], role["description"], json.dumps(json.loads(role["assume_role_policy"]), sort_keys=True))
        for role in roles
    )


def _policies(policies: Any) -> Any:
    return sorted(json.dumps(json.loads(policy["policy"]), sort_keys=True) for policy in policies)
