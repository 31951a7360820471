"""`tagsync deploy init`, `modules copy` and `schemas copy` write what this version of tagsync ships."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

REPOSITORY = Path(__file__).parents[2]
APP = ("cdktf.json", "deployment.schema.json", "main.py", "tagsync.deploy.yaml")
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
    for name in ("main.py", "cdktf.json", *modules):
        assert files[name].read_bytes() == (REPOSITORY / name).read_bytes()
    settings = files["tagsync.deploy.yaml"].read_text(encoding="utf-8")
    first, _, others = settings.partition("\n")
    assert first == "# yaml-language-server: $schema=deployment.schema.json"
    assert others == (REPOSITORY / "examples" / "cdktf" / "settings.yaml").read_text("utf-8").partition("\n")[2]
    assert json.loads(files["deployment.schema.json"].read_text("utf-8"))["properties"]["home_region"]


def test_modules_are_copied_without_their_tests(in_process: Run, tmp_path: Path) -> None:
    done = in_process("modules", "copy", tmp_path / "m")
    assert (done.code, done.out) == (0, f"Wrote region-switch, spoke-role, tagsync to {tmp_path / 'm'}.\n")
    for module in (tmp_path / "m").iterdir():
        kept = {path.name for path in (REPOSITORY / "modules" / module.name).iterdir() if path.name[0] != "."}
        assert {path.name for path in module.iterdir()} == kept - {"tests"}
    assert (tmp_path / "m" / "tagsync" / "examples" / "multi-account" / "policy.yaml").is_file()


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
