"""Terraform alone, on a PATH with nothing on it, and a mirror of the packages: from drift to an empty plan."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from tagsync.lab.lab import Lab
from tagsync.provider.install.addresses import ADDRESS
from tagsync.provider.install.launcher import file_name
from tagsync.provider.install.package import package_sums
from tagsync.provider.install.release import Entry, zip_name, zip_of
from tagsync.provider.install.standalone.build import PLATFORMS
from tests.mirror import only_from
from tests.terraform.test_readme import HCL
from tests.terraform.versions.choosing import needs_terraform

DRIFT = {"s-725dc4347c0c2f7e7": {"Environment": "Sandbox"}}


@dataclass(frozen=True, slots=True)
class Alone:
    """A folder with a configuration, and terraform with this environment and no other."""

    folder: Path
    environ: dict[str, str]

    def run(self, *arguments: str, expect: int = 0) -> str:
        terraform = shutil.which("terraform")
        assert terraform
        done = subprocess.run(
            [terraform, *arguments, "-no-color"],
            cwd=self.folder,
            env=self.environ,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=120,
            check=False,
        )
        assert done.returncode == expect, done.stdout
        return done.stdout


@pytest.fixture
def release(packages: Path, tmp_path: Path) -> Path:
    """The packages of a release. What cannot be built here has another content in place of the program."""
    folder = tmp_path / "release"
    shutil.copytree(packages, folder)
    for platform in PLATFORMS:
        if not (folder / zip_name(platform)).exists():
            end = ".exe" if platform.startswith("windows") else ""
            entry = Entry(file_name() + end, platform.encode(), executable=True)
            (folder / zip_name(platform)).write_bytes(zip_of([entry], zipfile.ZIP_DEFLATED))
    package_sums(folder)
    return folder


@pytest.fixture
def alone(release: Path, tmp_path: Path, drifted_lab: Lab) -> Alone:
    """Credentials come from a program, which must find the libraries of its own system."""
    shutil.copytree(release, tmp_path / "mirror" / ADDRESS)
    settings = only_from(tmp_path / "mirror", tmp_path)
    aws = drifted_lab.environment()
    keys = {"AccessKeyId": aws.pop("AWS_ACCESS_KEY_ID"), "SecretAccessKey": aws.pop("AWS_SECRET_ACCESS_KEY")}
    login = tmp_path / "login"
    login.write_text(f"#!/bin/sh\n[ -z \"$LD_LIBRARY_PATH\" ] || exit 9\necho '{json.dumps({'Version': 1, **keys})}'\n")
    login.chmod(0o755)
    config = tmp_path / "aws.ini"
    config.write_text(f"[default]\ncredential_process = {login}\n")
    folder = tmp_path / "empty"
    folder.mkdir()
    return Alone(
        folder,
        {
            **aws,
            "AWS_CONFIG_FILE": str(config),
            "TF_CLI_CONFIG_FILE": str(settings),
            "CHECKPOINT_DISABLE": "1",
            "PATH": str(tmp_path / "nothing"),
        },
    )


@pytest.mark.slow
@needs_terraform
def test_init_shows_drift_repairs_it_and_then_shows_none(each_terraform: str, alone: Alone, drifted_lab: Lab) -> None:
    (alone.folder / "main.tf").write_text(HCL)
    alone.run("init", "-input=false")
    alone.run("import", "tagsync_fleet.this", "us-east-1")
    drift = alone.run("plan", "-input=false", "-detailed-exitcode", expect=2)
    assert re.search(r'~ "Owner" += "unassigned" -> "platform@example.com"', drift)
    alone.run("apply", "-input=false", "-auto-approve")
    assert "No changes." in alone.run("plan", "-input=false", "-detailed-exitcode")


@needs_terraform
def test_a_lock_file_takes_every_platform_of_the_release(alone: Alone, release: Path) -> None:
    (alone.folder / "main.tf").write_text(HCL)
    mirror = f"-fs-mirror={release.parent / 'mirror'}"
    alone.run("providers", "lock", mirror, *(f"-platform={each}" for each in PLATFORMS))
    locked = alone.folder / ".terraform.lock.hcl"
    before = locked.read_text()
    assert f'provider "{ADDRESS}"' in before
    assert before.count('"h1:') == len(PLATFORMS)
    alone.run("init", "-input=false", "-lockfile=readonly")
    assert locked.read_text() == before
