"""modules/region-switch: its own tests in terraform, and the same steps and policy as the outputs of the hub stack."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tagsync_cdktf.facts.region_switch import plan_role_policy, steps
from tagsync_cdktf.settings import load_settings
from tagsync_cdktf.settings.arc import ArcSettings
from tests.cdktf.conftest import EXAMPLE
from tests.service.arc.region_switch import check_plan
from tests.terraform.installed import REPOSITORY, Terraform
from tests.terraform.versions.choosing import needs_terraform

pytestmark = [pytest.mark.slow, needs_terraform]

MODULE = REPOSITORY / "modules" / "region-switch"
FUNCTION = "arn:aws:lambda:eu-central-1:111111111111:function:tagsync-region-switch"
PLAN = {
    "name": "erp",
    "execution_role": "arn:aws:iam::111111111111:role/erp",
    "regions": ["eu-west-1", "eu-central-1"],
    "activate": "eu-central-1",
}


@pytest.fixture
def module(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MODULE, tmp_path / "region-switch", ignore=shutil.ignore_patterns(".terraform*")))


def test_its_own_tests_pass(module: Path, tmp_path: Path) -> None:
    terraform = Terraform(tmp_path / "home", {})
    terraform.run(module, "init", "-input=false")
    runs = (module / "tests" / "module.tftest.hcl").read_text().count('\nrun "')
    assert f"{runs} passed, 0 failed" in terraform.run(module, "test").stdout


@pytest.mark.parametrize("standby", ["", "eu-west-1"])
def test_it_gives_what_the_hub_stack_gives_and_a_plan_that_aws_takes(
    module: Path, tmp_path: Path, standby: str
) -> None:
    terraform = Terraform(tmp_path / "home", {})
    functions = [FUNCTION, *([FUNCTION.replace("eu-central-1", standby)] if standby else [])]
    given: dict[str, Any] = {"functions": functions, "plans": ["erp", "shop"], "plan": PLAN}
    (module / "terraform.tfvars.json").write_text(
        json.dumps(given | {"accept_old_points": True, "accept_launch_faults": True, "cleanup": True})
    )
    terraform.run(module, "init", "-input=false")
    terraform.run(module, "apply", "-auto-approve", "-input=false")
    made = {name: each["value"] for name, each in json.loads(terraform.run(module, "output", "-json").stdout).items()}
    arc = ArcSettings(
        plans=({"name": "erp"}, {"name": "shop"}), accept_old_points=True, accept_launch_faults=True, cleanup=True
    )
    settings = replace(load_settings(EXAMPLE), recovery=True, standby_region=standby, arc=arc)
    assert read(made["steps"]) == read(steps(settings, arc))
    assert json.loads(made["policy"]) == plan_role_policy(settings)
    plan = json.loads(made["plan"])
    check_plan(plan)
    words = ["takeover", "preflight", "recover"] if standby else ["preflight", "recover"]
    names = [step["name"] for step in plan["workflows"][0]["steps"]]
    assert names == [f"{word} {name}" for name in ("erp", "shop") for word in words]


def read(value: Any) -> Any:
    """The steps with their payloads read."""
    if isinstance(value, list):
        return [read(each) for each in value]
    if isinstance(value, dict):
        return {key: json.loads(each) if key == "payload" else read(each) for key, each in value.items()}
    return value
