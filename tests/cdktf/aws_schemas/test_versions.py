"""Terraform finds the stacks and modules/spoke-role valid with the schemas of the oldest hashicorp/aws that they ask
for, and of the first and the newest of version 6. extract.py writes those of another version."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from packaging.specifiers import SpecifierSet

from tagsync_cdktf.settings import load_settings
from tagsync_cdktf.settings.function_settings import FunctionSettings, RolloutSettings
from tagsync_cdktf.settings.sections import ApiSettings, JwtCallers
from tagsync_cdktf.stacks.base import AWS_PROVIDER_VERSIONS
from tests.cdktf.aws_schemas.serving import served
from tests.cdktf.conftest import EXAMPLE, REPOSITORY
from tests.cdktf.test_construct import service
from tests.cdktf.test_golden import GOLDEN
from tests.terraform.versions.choosing import needs_terraform

SCHEMAS = sorted(Path(__file__).parent.glob("*.json"))
MODULE = REPOSITORY / "modules" / "spoke-role"
_ASSET = re.compile(r"assets/[^\"\\]+")


@pytest.fixture(scope="module")
def stacks(code: Path) -> dict[str, Any]:
    """Those that are committed, and one with all that they do not have."""
    committed = {path.stem: json.loads(path.read_text()) for path in GOLDEN.glob("*.json")}
    jwt = JwtCallers(issuer="https://login.example.com/", audience=("tagsync",), claim="groups", operator=("dr",))
    rollout = FunctionSettings(rollout=RolloutSettings())
    more = dataclasses.replace(load_settings(EXAMPLE), api=ApiSettings(jwt=jwt), functions=rollout)
    made = {**committed, "more": service(more, code)}
    return {name: stack for name, stack in made.items() if "aws" in stack["provider"]}


@pytest.fixture(scope="module")
def folder(stacks: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A configuration of them all, and of the examples of the module."""
    folder = tmp_path_factory.mktemp("all")
    shutil.copytree(MODULE, folder / "spoke-role", ignore=shutil.ignore_patterns(".terraform*"))
    sources = {example: f"./spoke-role/examples/{example}" for example in ("simple", "complete")}
    for name, stack in stacks.items():
        text = json.dumps({**stack, "terraform": {"required_providers": stack["terraform"]["required_providers"]}})
        (folder / name).mkdir()
        (folder / name / "cdk.tf.json").write_text(text)
        for asset in _ASSET.findall(text):
            (folder / asset).parent.mkdir(parents=True, exist_ok=True)
            (folder / asset).touch()
        sources[name] = f"./{name}"
    modules = {name: {"source": source} for name, source in sources.items()}
    (folder / "main.tf.json").write_text(json.dumps({"module": modules}))
    return folder


def run(folder: Path, *arguments: str, providers: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["terraform", *arguments],
        cwd=folder,
        env={**os.environ, "TF_REATTACH_PROVIDERS": providers, "HOME": str(folder), "CHECKPOINT_DISABLE": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def complaints(folder: Path, schemas: Path) -> list[str]:
    """Errors and warnings of `terraform validate`."""
    with served(schemas) as providers:
        begun = run(folder, "init", "-input=false", providers=providers)
        assert begun.returncode == 0, begun.stderr
        said = json.loads(run(folder, "validate", "-json", providers=providers).stdout)
    return [f"{each['severity']}: {each['summary']}. {each['detail']}" for each in said["diagnostics"]]


@needs_terraform
@pytest.mark.parametrize("schemas", SCHEMAS, ids=lambda path: path.stem)
def test_a_version_takes_the_stacks_and_the_module(schemas: Path, folder: Path) -> None:
    assert complaints(folder, schemas) == []


@needs_terraform
def test_what_a_version_does_not_take_is_found(tmp_path: Path) -> None:
    wrong = {
        "aws_kms_key": {"unknown": {"polcy": "{}"}, "type": {"deletion_window_in_days": "many"}, "right": {}},
        "aws_kms_alias": {"missing": {"name": "alias/tagsync"}},
        "aws_cloudwatch_event_rule": {"deprecated": {"is_enabled": True}},
    }
    read = {"read": {"value": "${aws_kms_key.right.arm}"}}
    (tmp_path / "main.tf.json").write_text(json.dumps({"resource": wrong, "output": read}))
    found = " ".join(complaints(tmp_path, SCHEMAS[-1]))
    for each in ('"polcy"', "a number is required", '"target_key_id" is required', "is_enabled is deprecated", '"arm"'):
        assert each in found


def test_every_resource_in_use_is_among_those_that_are_checked(stacks: dict[str, Any]) -> None:
    used = {kind for stack in stacks.values() for kind in stack["resource"]}
    for schemas in SCHEMAS:
        assert used == set(json.loads(schemas.read_text())["resources"])


def test_the_versions_that_are_asked_for_are_those_that_are_checked() -> None:
    assert f">= {SCHEMAS[0].stem}, < 7.0.0" == AWS_PROVIDER_VERSIONS
    assert all(path.stem in SpecifierSet(AWS_PROVIDER_VERSIONS) for path in SCHEMAS)
    assert f'version = "{AWS_PROVIDER_VERSIONS}"' in (MODULE / "versions.tf").read_text()
