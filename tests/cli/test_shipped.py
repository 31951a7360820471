"""`tagsync deploy init`, `modules copy` and `schemas copy` write what this version of tagsync ships."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run

REPOSITORY = Path(__file__).parents[2]
APP = (".gitignore", "cdktf.json", "deployment.schema.json", "main.py", "tagsync.deploy.yaml")
COMMANDS = ("deploy init", "modules copy", "schemas copy")


def test_a_deployment_has_the_app_its_settings_with_their_schema_and_the_module(
    in_process: Run, tmp_path: Path
) -> None:
    done = in_process("deploy", "init", tmp_path / "dr")
    assert (done.code, done.err) == (0, "")
    assert "python main.py --check" in done.out
    files = {path.relative_to(tmp_path / "dr").as_posix(): path for path in (tmp_path / "dr").rglob("*.*")}
    modules = [name for name in files if name not in APP]
    assert sorted(modules) == [f"modules/tagsync/{name}.tf" for name in ("main", "outputs", "variables", "versions")]
    assert files[".gitignore"].read_text("utf-8").split() == ["build/", "cdktf.out/", ".terraform/", "*.tfstate*"]
    for name in ("main.py", "cdktf.json", *modules):
        assert files[name].read_bytes() == (REPOSITORY / name).read_bytes()
    settings = files["tagsync.deploy.yaml"].read_text(encoding="utf-8")
    first, _, others = settings.partition("\n")
    assert first == "# yaml-language-server: $schema=deployment.schema.json"
    assert others == (REPOSITORY / "examples" / "cdktf" / "settings.yaml").read_text("utf-8").partition("\n")[2]
    assert json.loads(files["deployment.schema.json"].read_text("utf-8"))["properties"]["home_region"]


def test_modules_are_copied_without_their_tests(in_process: Run, tmp_path: Path) -> None:
    """And without the scripts of the repository. A link in a copy leads to another file of it, or to the project."""
    done = in_process("modules", "copy", tmp_path / "m")
    assert (done.code, done.out) == (0, f"Wrote region-switch, spoke-role, tagsync to {tmp_path / 'm'}.\n")
    copied = {
        path.relative_to(tmp_path / "m").as_posix(): path for path in (tmp_path / "m").rglob("*") if path.is_file()
    }
    command = ["git", "ls-files", "."]
    committed = subprocess.run(command, cwd=REPOSITORY / "modules", capture_output=True, text=True, check=True).stdout
    assert sorted(copied) == sorted(name for name in committed.split() if "/tests/" not in name and name[-3:] != ".py")
    for path in copied.values():
        for link in re.findall(r"\]\(([\w./-]+)[)#]", path.read_text("utf-8")):
            assert (path.parent / link).exists(), f"{path}: {link}"


def test_a_fresh_repository_counts_as_empty(in_process: Run, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert in_process("deploy", "init", tmp_path).code == 0
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == sorted(APP)


def test_schemas_are_those_of_the_docs(in_process: Run, tmp_path: Path) -> None:
    done = in_process("schemas", "copy", tmp_path / "s")
    published = {path.name: path.read_bytes() for path in (REPOSITORY / "docs" / "schemas").iterdir()}
    assert (done.code, done.out) == (0, f"Wrote {len(published)} schemas to {tmp_path / 's'}.\n")
    assert {path.name: path.read_bytes() for path in (tmp_path / "s").iterdir()} == published


@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder_that_is_not_empty_is_refused(in_process: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "mine").touch()
    refused = in_process(*command.split(), tmp_path)
    said = f"Error: {tmp_path}: it is not empty: it has mine. Name a new folder, or an empty one\n"
    assert (refused.code, refused.out, refused.err) == (1, "", said)
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder_is_named(in_process: Run, command: str) -> None:
    assert in_process(*command.split()).err == f"Error: Missing argument 'DIR'. Try: tagsync {command} --help\n"
    assert in_process(*command.split(), "").err.startswith("Error: DIR: it is empty, as if a variable was not set.")
