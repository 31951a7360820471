"""The recipe for Atlantis: its files fit Atlantis's reference, and its steps run as Atlantis runs them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.pipelines.runner import RECIPES
from tests.standalone_program import packages
from tests.terraform.installed import REPOSITORY, copy_of
from tests.terraform.versions.choosing import needs_terraform

FOLDER = RECIPES / "atlantis"
MIRROR = "/opt/terraform-providers"
CONFIG = "/etc/atlantis/tagsync.tfrc"
HIDDEN = yaml.safe_load(
    re.findall(
        r"^```yaml\n(- run: .*?)^```",
        (REPOSITORY / "docs" / "ci.md").read_text(encoding="utf-8"),
        re.DOTALL | re.MULTILINE,
    )[0]
)
REPOSITORY_FILE, SERVER_FILE = (
    yaml.safe_load((FOLDER / name).read_text(encoding="utf-8")) for name in ("atlantis.yaml", "repos.yaml")
)


def only(required: list[str], **properties: Any) -> dict[str, Any]:
    """An object with these properties and no others."""
    return {"type": "object", "additionalProperties": False, "required": required, "properties": properties}


TEXT, YES_OR_NO = {"type": "string"}, {"type": "boolean"}
TEXTS = {"type": "array", "items": TEXT}
REQUIREMENTS = {"type": "array", "items": {"enum": ["approved", "mergeable", "undiverged"]}}
BUILT_IN = ("init", "plan", "apply", "import", "state_rm", "show", "policy_check")
STEP = {
    "anyOf": [
        {"enum": list(BUILT_IN)},
        only(["env"], env=only(["name"], name=TEXT, value=TEXT, command=TEXT, shell=TEXT)),
        only(["run"], run={"anyOf": [TEXT, only(["command"], command=TEXT, shell=TEXT, output=TEXT)]}),
        *[only([name], **{name: only(["extra_args"], extra_args=TEXTS)}) for name in BUILT_IN],
    ]
}
STAGE = only(["steps"], steps={"type": "array", "items": STEP})
# Of https://www.runatlantis.io/docs/repo-level-atlantis-yaml and /docs/server-side-repo-config what a recipe may use.
OF_REPOSITORY = only(
    ["version"],
    version={"const": 3},
    automerge=YES_OR_NO,
    projects={
        "type": "array",
        "items": only(
            ["dir"],
            name=TEXT,
            branch=TEXT,
            dir=TEXT,
            workspace=TEXT,
            terraform_version=TEXT,
            workflow=TEXT,
            apply_requirements=REQUIREMENTS,
            autoplan=only([], enabled=YES_OR_NO, when_modified=TEXTS),
        ),
    },
)
OF_SERVER = only(
    [],
    repos={
        "type": "array",
        "items": only(
            ["id"],
            id=TEXT,
            branch=TEXT,
            workflow=TEXT,
            plan_requirements=REQUIREMENTS,
            apply_requirements=REQUIREMENTS,
            allowed_overrides=TEXTS,
            allowed_workflows=TEXTS,
            allow_custom_workflows=YES_OR_NO,
        ),
    },
    workflows={"type": "object", "additionalProperties": only([], plan=STAGE, apply=STAGE)},
)


def test_its_files_fit_the_reference() -> None:
    jsonschema.validate(REPOSITORY_FILE, OF_REPOSITORY)
    jsonschema.validate(SERVER_FILE, OF_SERVER)
    chosen = {project["workflow"] for project in REPOSITORY_FILE["projects"]}
    assert chosen == set(SERVER_FILE["workflows"]) == set(SERVER_FILE["repos"][0]["allowed_workflows"])


def run(stage: str, folder: Path, environ: dict[str, str], config: Path) -> str:
    """What the comment shows of a stage."""
    given, said = {**environ, "PLANFILE": str(folder / "default.tfplan"), "TF_IN_AUTOMATION": "true"}, ""
    commands = {
        "init": ["terraform", "init", "-input=false"],
        "plan": ["terraform", "plan", "-input=false", "-refresh", "-out", given["PLANFILE"]],
        "apply": ["terraform", "apply", "-input=false", given["PLANFILE"]],
    }
    steps = SERVER_FILE["workflows"]["tagsync"]["plan" if stage == "hidden" else stage]["steps"]
    for step in [*steps[:-1], *HIDDEN] if stage == "hidden" else steps:
        if "env" in step:
            given[step["env"]["name"]] = step["env"]["value"].replace(CONFIG, str(config))
            continue
        command = ["sh", "-c", step["run"]] if "run" in step else [*commands[step], "-no-color"]
        done = subprocess.run(command, cwd=folder, env=given, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        said += done.stdout
    return said


@pytest.mark.slow
@needs_terraform
def test_its_steps_show_drift_and_repair_it_without_python(
    fleet: Lab, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    mirror, programs = tmp_path / "mirror", tmp_path / "bin"
    shutil.copytree(packages(tmp_path_factory), mirror / "registry.terraform.io" / "tagsync" / "tagsync")
    programs.mkdir()
    for name in ("terraform", "sh", "grep"):
        (programs / name).symlink_to(str(shutil.which(name)))
    config = tmp_path / "tagsync.tfrc"
    config.write_text((FOLDER / "tagsync.tfrc").read_text().replace(MIRROR, str(mirror)))
    environ = {"PATH": str(programs), "HOME": str(tmp_path), **fleet.environment(), "CHECKPOINT_DISABLE": "1"}
    folder = copy_of(FOLDER / REPOSITORY_FILE["projects"][0]["dir"], tmp_path)

    planned = run("plan", folder, environ, config)
    assert "Plan: 1 to import, 0 to add, 1 to change, 0 to destroy." in planned
    assert '"Owner"' in planned
    hidden = run("hidden", folder, environ, config)
    assert '= "6 of 18 servers change: ' in hidden
    assert '"Owner"' not in hidden
    assert "1 changed, 0 destroyed" in run("apply", folder, environ, config)
    fleet.faults.add(Rule("deny", service="ec2"))
    hidden = run("hidden", folder, environ, config)
    assert "No changes." in hidden
    assert f"Warning: Instances behind source servers of {HUB}/us-east-1 could not be read" in hidden
    assert all(server.tags.get("Owner") for server in fleet.drs(HUB, "us-east-1").servers.values())
