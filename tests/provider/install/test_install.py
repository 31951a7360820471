"""`tagsync provider install`: what it writes, and whether the real terraform finds it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tagsync.provider.install import install as installing
from tagsync.provider.install.addresses import ADDRESS, ADDRESSES, LOCAL, SOURCE
from tagsync.provider.install.cli_config import limiting_files
from tagsync.provider.install.install import InstallError, home_folder, install, plugins_folder, uninstall
from tagsync.provider.install.launcher import PLATFORMS, launcher, version
from tests.terraform.versions.choosing import needs_terraform

CONFIGURATION = f'terraform {{\n  required_providers {{ tagsync = {{ source = "{SOURCE}" }} }}\n}}\n'
CHANGELOG = Path(__file__).parents[3] / "CHANGELOG.md"
FLEET = {
    "mode": "managed",
    "type": "tagsync_fleet",
    "name": "this",
    "provider": f'provider["{ADDRESS}"]',
    "instances": [],
}
STATE = json.dumps({"version": 4, "serial": 1, "lineage": "of-this-test", "resources": [FLEET]})
LIMITED = """
provider_installation {
  # tagsync:
  direct {
    # not here:
  }
}
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def environment(home: Path, **more: str) -> dict[str, str]:
    return {"HOME": str(home), "PATH": os.environ["PATH"], "CHECKPOINT_DISABLE": "1", **more}


def run(command: list[str], home: Path, folder: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env=environment(home, **more),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def provider(*arguments: str, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return run([sys.executable, "-m", "tagsync.provider", *arguments], home, None, **more)


def start(path: Path, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """The launcher, with a PATH on which there is nothing but a shell's basic needs."""
    return run([str(path)], home, None, **{"PATH": "/usr/bin:/bin"} | more)


def init(home: Path, folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    folder.mkdir(exist_ok=True)
    (folder / "main.tf").write_text(CONFIGURATION)
    return run(["terraform", "init", "-no-color", "-input=false"], home, folder, **more)


def program(path: Path, says: str) -> Path:
    path.write_text(f'#!/bin/sh\necho "{says} $*"\n')
    path.chmod(0o755)
    return path


def test_every_platform_gets_the_same_launcher_on_every_machine(home: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    found = [*install(home), *install(elsewhere)]
    assert [path.parent.name for path in found] == [*PLATFORMS] * 2 * len(ADDRESSES)
    assert {path.read_bytes() for path in found} == {launcher()}
    assert all(os.access(path, os.X_OK) for path in found)
    assert str(tmp_path).encode() not in launcher()
    assert os.fsencode(sys.executable) not in launcher()


def test_installing_again_changes_nothing_and_leaves_nothing_behind(home: Path) -> None:
    install(home)
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    install(home)
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before
    assert len(before) == len(PLATFORMS) * len(ADDRESSES) + 1


@needs_terraform
def test_terraform_finds_it_without_any_configuration_and_locks_it_for_all_platforms(
    home: Path, tmp_path: Path
) -> None:
    done = provider("install", home=home)
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "work"
    assert f"Installed {SOURCE} v{version()}" in (found := init(home, folder)).stdout, found.stderr
    lock = (folder / ".terraform.lock.hcl").read_text()
    assert lock.count("h1:") == 1

    platforms = [f"-platform={platform}" for platform in PLATFORMS]
    mirror = f"-fs-mirror={plugins_folder(home)}"
    locked = run(["terraform", "providers", "lock", mirror, *platforms], home, folder)
    assert locked.returncode == 0, locked.stderr
    assert (folder / ".terraform.lock.hcl").read_text() == lock


@needs_terraform
def test_the_address_of_earlier_configurations_works_and_a_state_moves_to_the_new_one(
    home: Path, tmp_path: Path
) -> None:
    install(home)
    old = f"{LOCAL}/{SOURCE}"
    (tmp_path / "main.tf").write_text(CONFIGURATION.replace(SOURCE, old))
    found = run(["terraform", "init", "-no-color"], home, tmp_path)
    assert found.returncode == 0, found.stderr
    assert f"Installed {old} v{version()}" in found.stdout

    state = tmp_path / "terraform.tfstate"
    state.write_text(STATE.replace(ADDRESS, old))
    move = re.search(r"`terraform state replace-provider ([^`]+)`", " ".join(CHANGELOG.read_text().split()))
    assert move
    command = ["terraform", "state", "replace-provider", "-auto-approve", *move[1].split()]
    moved = run(command, home, tmp_path)
    assert moved.returncode == 0, moved.stderr
    assert json.loads(state.read_text())["resources"] == json.loads(STATE)["resources"]


@needs_terraform
def test_what_it_says_to_write_is_a_configuration_that_terraform_takes(home: Path, tmp_path: Path) -> None:
    said = provider("install", home=home).stdout
    (tmp_path / "main.tf").write_text(said[said.index("terraform {") : said.index("and there run")])
    done = run(["terraform", "init", "-no-color"], home, tmp_path)
    assert done.returncode == 0, done.stderr
    valid = run(["terraform", "validate", "-no-color"], home, tmp_path)
    assert valid.returncode == 0, valid.stderr


@needs_terraform
@pytest.mark.parametrize("place", [".terraformrc", ".terraform.d/company.tfrc", "elsewhere.rc"])
def test_a_configuration_that_limits_installation_is_named_with_the_lines_to_add(
    home: Path, tmp_path: Path, place: str
) -> None:
    file = home / place
    file.parent.mkdir(exist_ok=True)
    file.write_text(LIMITED)
    more = {"TF_CLI_CONFIG_FILE": str(file)} if place == "elsewhere.rc" else {}
    assert init(home, tmp_path / "before", **more).returncode != 0

    said = provider("install", home=home, **more).stdout
    assert f"{file} says where providers may come from" in said
    assert init(home, tmp_path / "between", **more).returncode != 0
    mirror = said[said.index("    filesystem_mirror") : said.index("and into")]
    exclude = next(line for line in said.splitlines() if "exclude =" in line)
    file.write_text(LIMITED.replace("# tagsync:", mirror).replace("# not here:", exclude))
    after = init(home, tmp_path / "after", **more)
    assert after.returncode == 0, after.stderr
    assert "says where" not in provider("install", home=home, **more).stdout


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# provider_installation {\n",
        "/* provider_installation {} */",
        'plugin_cache_dir = "/x" // provider_installation {',
    ],
)
def test_a_configuration_that_does_not_limit_installation_is_not_mentioned(home: Path, text: str) -> None:
    (home / ".terraformrc").write_text(text)
    done = provider("install", home=home, TF_CLI_CONFIG_FILE="")
    assert done.returncode == 0
    assert "provider_installation" not in done.stdout


def test_a_configuration_that_names_only_the_earlier_address_needs_the_lines_too(home: Path) -> None:
    file = home / ".terraformrc"
    mirror = 'provider_installation {\n  filesystem_mirror {\n    path = "/plugins"\n    include = [%s]\n  }\n}\n'
    for named, limits in (("terraform.local/*/*", True), (f"{LOCAL}/{SOURCE}", True), ("tagsync/*", False)):
        file.write_text(mirror % f'"{named}"')
        assert bool(limiting_files({}, home)) == limits, named


def test_a_configuration_of_opentofu_or_in_json_is_looked_at_too(home: Path) -> None:
    (home / ".tofurc").write_text(LIMITED)
    (home / ".terraformrc").write_text('{"provider_installation": {"direct": {}}}')
    said = provider("install", home=home).stdout
    assert f"{home}/.tofurc says" in said
    assert f"{home}/.terraformrc says" in said


def test_a_home_that_cannot_be_written_is_one_clear_message(home: Path) -> None:
    (home / ".terraform.d").write_text("a file where a folder must be")
    for command in ("install", "uninstall"):
        done = provider(command, home=home)
        if command == "install":
            assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
            assert f"Error: {home}/.terraform.d" in done.stderr
            assert "tagsync provider package" in done.stderr
        else:
            assert (done.returncode, done.stdout) == (0, "The provider was not installed.\n")


def test_missing_packages_are_named_with_the_command_that_installs_them(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installing, "_MODULES", ("grpc", "no_such_package.inside"))
    with pytest.raises(InstallError, match=r"\(no_such_package.inside\).*pip install 'tagsync\[provider\]'"):
        install(home)
    assert not list(home.iterdir())


def test_on_windows_it_says_where_the_provider_runs(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.system", lambda: "Windows")
    with pytest.raises(InstallError, match=r"package --standalone"):
        install(home)


def test_without_a_home_it_says_what_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", no_home)
    with pytest.raises(InstallError, match="Set HOME"):
        home_folder()


def test_uninstall_removes_every_version_and_nothing_else(home: Path) -> None:
    install(home)
    other = plugins_folder(home) / "example.com/acme/other"
    old = plugins_folder(home) / ADDRESS / "0.0.1"
    for folder in (other, old):
        folder.mkdir(parents=True)
    assert len(uninstall(home)) == len(ADDRESSES) + 1
    assert other.exists()
    assert not list(home.rglob("*tagsync*/*"))
    assert uninstall(home) == []


def test_the_launcher_starts_the_python_it_was_installed_from(home: Path) -> None:
    done = start(install(home)[0], home)
    assert done.returncode == 1
    assert "This program is a Terraform provider" in done.stderr


def test_what_lies_in_the_folder_of_the_configuration_is_not_imported(home: Path, tmp_path: Path) -> None:
    for name in ("grpc", "json", "tagsync"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('imported')")
    done = run([str(install(home)[0])], home, tmp_path)
    assert "This program is a Terraform provider" in done.stderr


def test_a_program_in_the_environment_comes_first(home: Path, tmp_path: Path) -> None:
    own = program(tmp_path / "mine", "mine")
    done = start(install(home)[0], home, TAGSYNC_PROVIDER_PROGRAM=str(own))
    assert (done.returncode, done.stdout) == (0, "mine \n")
    wrong = start(install(home)[0], home, TAGSYNC_PROVIDER_PROGRAM="/no/such/program")
    assert (wrong.returncode, wrong.stdout.count("\n")) == (1, 1)
    assert "TAGSYNC_PROVIDER_PROGRAM is set to /no/such/program" in wrong.stdout


def test_without_a_note_the_program_on_the_path_is_started(home: Path, tmp_path: Path) -> None:
    path, *_ = install(home)
    shutil.rmtree(home / ".terraform.d/tagsync")
    program(tmp_path / "terraform-provider-tagsync", "on PATH")
    done = start(path, home, PATH=f"{tmp_path}:/usr/bin:/bin")
    assert (done.returncode, done.stdout) == (0, f"on PATH --launched-by {version()}\n")


def test_with_nothing_to_start_it_says_in_one_line_what_to_run(home: Path) -> None:
    path, *_ = install(home)
    note = home / ".terraform.d/tagsync" / version()
    note.write_text("/no/such/python\n")
    for _ in range(2):
        done = start(path, home)
        assert (done.returncode, done.stdout.count("\n"), done.stderr) == (1, 1, "")
        assert "pip install 'tagsync[cli,provider]' && tagsync provider install" in done.stdout
        note.unlink(missing_ok=True)


def test_a_tagsync_of_another_version_than_terraform_selected_does_not_start(home: Path) -> None:
    done = provider("--launched-by", "0.0.1", home=home)
    assert (done.returncode, done.stdout.count("\n")) == (1, 1)
    assert f"version 0.0.1 of the provider, but tagsync {version()} is installed" in done.stdout


@pytest.mark.parametrize(
    ("python", "terraform"), [("0.1.0", "0.1.0"), ("1.2.3rc4", "1.2.3-rc4"), ("2.0.0a1", "2.0.0-a1")]
)
def test_versions_are_written_as_terraform_wants_them(
    python: str, terraform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tagsync.provider.install.launcher.version_of", lambda _: python)
    assert version() == terraform
