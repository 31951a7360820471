"""`tagsync provider package`: the files of a release, and whether the real terraform installs from them."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from tagsync.provider.install.addresses import ADDRESS, SOURCE
from tagsync.provider.install.command import main
from tagsync.provider.install.install import install
from tagsync.provider.install.launcher import PLATFORMS, file_name, launcher
from tagsync.provider.install.package import package
from tagsync.provider.install.release import prefix
from tests.mirror import only_from
from tests.terraform.versions.choosing import needs_terraform

PREFIX = prefix()


def test_a_release_has_a_zip_for_each_platform_with_manifest_and_sums(tmp_path: Path) -> None:
    package(tmp_path)
    expected = {f"{PREFIX}_{platform}.zip" for platform in PLATFORMS}
    expected |= {f"{PREFIX}_manifest.json", f"{PREFIX}_SHA256SUMS"}
    assert {path.name for path in tmp_path.iterdir()} == expected
    manifest = json.loads((tmp_path / f"{PREFIX}_manifest.json").read_text())
    assert manifest == {"version": 1, "metadata": {"protocol_versions": ["6.0"]}}
    lines = [line.split("  ") for line in (tmp_path / f"{PREFIX}_SHA256SUMS").read_text().splitlines()]
    assert {name: digest for digest, name in lines} == {
        name: hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()
        for name in sorted(expected - {f"{PREFIX}_SHA256SUMS"})
    }


def test_each_zip_holds_the_launcher_that_install_writes_ready_to_run(tmp_path: Path) -> None:
    package(tmp_path)
    for platform in PLATFORMS:
        with zipfile.ZipFile(tmp_path / f"{PREFIX}_{platform}.zip") as archive:
            (entry,) = archive.infolist()
            assert (entry.filename, archive.read(entry)) == (file_name(), launcher())
            assert entry.external_attr >> 16 & 0o777 == 0o755


def test_the_same_version_gives_the_same_bytes(tmp_path: Path) -> None:
    package(tmp_path / "one")
    os.environ["TZ"] = "Pacific/Auckland"
    try:
        package(tmp_path / "two")
    finally:
        del os.environ["TZ"]
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


@needs_terraform
def test_terraform_installs_from_a_mirror_of_the_packages_what_install_gives(tmp_path: Path) -> None:
    mirror = tmp_path / "mirror"
    package(mirror / ADDRESS)
    settings = only_from(mirror, tmp_path)
    (tmp_path / "main.tf").write_text(
        f'terraform {{\n  required_providers {{ tagsync = {{ source = "{SOURCE}" }} }}\n}}\n'
    )
    home = tmp_path / "home"
    more = {"CHECKPOINT_DISABLE": "1", "PATH": os.environ["PATH"], "HOME": str(home)}
    install(home)

    def locked(**environment: str) -> str:
        done = subprocess.run(
            ["terraform", "init", "-no-color"],
            cwd=tmp_path,
            env=more | environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return (tmp_path / ".terraform.lock.hcl").read_text()

    from_install = locked()
    shutil.rmtree(tmp_path / ".terraform")
    hashes = {line for line in from_install.splitlines() if "h1:" in line}
    assert hashes <= {*locked(TF_CLI_CONFIG_FILE=str(settings)).splitlines()}


def test_a_folder_that_cannot_be_written_is_one_clear_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert main(["package", "--out", str(tmp_path / "file" / "below")]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert "Choose another --out" in said.err
