"""The release: what it signs is what a registry asks for, and its tag is the version of the package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tagsync.provider.install.launcher import file_name, version
from tagsync.provider.install.standalone.build import this_platform
from tests.docs.session import environment
from tests.pipelines.github_api import GitHub
from tests.pipelines.runner import RECIPES, WORKFLOWS, Runner
from tests.standalone_program import packages, zip_file
from tests.terraform.installed import copy_of
from tests.terraform.versions.choosing import needs_terraform

RELEASE = WORKFLOWS / "release.yml"
NAME = f"terraform-provider-tagsync_{version()}"
PLATFORMS = ["linux_amd64", "linux_arm64", "darwin_amd64", "darwin_arm64", "windows_amd64"]
PASSPHRASE = "of the release"


@pytest.fixture
def key(tmp_path: Path) -> str:
    """A private key with a passphrase. Registries take RSA."""
    home = tmp_path / "owner"
    home.mkdir(mode=0o700)
    gpg = [
        "gpg",
        "--homedir",
        str(home),
        "--batch",
        "--quiet",
        "--pinentry-mode",
        "loopback",
        "--passphrase",
        PASSPHRASE,
    ]
    subprocess.run([*gpg, "--quick-generate-key", "release@example.com", "rsa2048", "sign"], check=True)
    exported = subprocess.run([*gpg, "--armor", "--export-secret-keys"], check=True, capture_output=True, text=True)
    subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "all"], check=True)
    return exported.stdout


@pytest.mark.skipif(shutil.which("gpg") is None, reason="gpg is not installed")
def test_a_release_has_what_a_registry_asks_for(api: GitHub, key: str, folder: Path, tmp_path: Path) -> None:
    dist, attested = folder / "dist", list[Path]()
    dist.mkdir()
    files = [f"{NAME}_{platform}.zip" for platform in PLATFORMS] + [f"{NAME}_manifest.json"]

    def download(_: object) -> None:
        for file in [*files, f"tagsync-{version()}-py3-none-any.whl"]:
            (dist / file).write_text(file)

    actions = {
        "actions/download-artifact": download,
        "actions/attest-build-provenance": lambda given: attested.extend(folder.glob(given["subject-path"])),
    }
    secrets = {"secrets.GPG_PRIVATE_KEY": key, "secrets.GPG_PASSPHRASE": PASSPHRASE, "github.token": "ghs_token"}
    environ = {**environment(tmp_path), **api.environment(), "GITHUB_REF_NAME": f"v{version()}"}
    published = Runner(folder, environ, actions, secrets).run(RELEASE, "publish")
    assert published.code == 0, published.said
    assert "Good signature" in published.said
    assert PASSPHRASE not in published.said

    subprocess.run(["sha256sum", "--check", "--quiet", f"{NAME}_SHA256SUMS"], cwd=dist, check=True)
    sums = (dist / f"{NAME}_SHA256SUMS").read_text()
    assert [line.split("  ")[1] for line in sums.splitlines()] == files
    (release,) = api.releases
    assert (
        sorted(release["assets"])
        == sorted(path.name for path in dist.iterdir())
        == sorted(each.name for each in attested)
    )
    assert (release["tag_name"], release["draft"]) == (f"v{version()}", False)


@pytest.mark.parametrize(("tag", "code"), [(f"v{version()}", 0), ("v99.0.0", 1)])
def test_the_tag_is_the_version(tag: str, code: int, tmp_path: Path) -> None:
    (tmp_path / "checkout").mkdir()
    (tmp_path / "checkout" / ".venv").symlink_to(sys.prefix)
    runner = Runner(tmp_path / "checkout", {"GITHUB_REF_NAME": tag, "PATH": os.environ["PATH"]}, {})
    checked = runner.run(RELEASE, "python", only="Check the tag")
    assert (checked.code, "::error::pyproject.toml is at" in checked.said) == (code, bool(code))


@pytest.mark.slow
@needs_terraform
def test_a_package_that_does_not_start_is_not_kept(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    checkout = tmp_path / "checkout"
    shutil.copytree(packages(tmp_path_factory), checkout / "dist")
    copy_of(RECIPES / "atlantis", checkout)
    runner = Runner(checkout, {**environment(tmp_path), "CHECKPOINT_DISABLE": "1"}, {})
    started = runner.run(RELEASE, "provider", only="Start")
    assert started.code == 0, started.said

    zip_file(checkout / "dist").unlink()
    (checkout / "program").mkdir()
    (checkout / "program" / file_name()).write_text("#!/bin/sh\nexit 1\n")
    (checkout / "program" / file_name()).chmod(0o755)
    name = f"{NAME}_{this_platform()}"
    shutil.make_archive(str(checkout / "dist" / name), "zip", checkout / "program")
    shutil.rmtree(checkout / "try")
    shutil.rmtree(checkout / "mirror")
    assert runner.run(RELEASE, "provider", only="Start").code == 1
