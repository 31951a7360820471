"""The README's Terraform section, followed word by word in an empty folder against the lab."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.terraform.installed import REPOSITORY, Terraform
from tests.terraform.versions.choosing import needs_terraform

README = (REPOSITORY / "README.md").read_text()
SECTION = README[README.index("## In Terraform") : README.index("## The flow")]
HCL, SESSION = re.findall(r"```(?:hcl)?\n(.*?)```", SECTION, re.DOTALL)
DRIFT = {
    "s-725dc4347c0c2f7e7": {"Environment": "Sandbox"},
    "s-261152f2201f9e0f8": {"DR-Wave": "99"},
}
LOST = {"s-f8d42a3ddeaed01f9": "Owner"}


def steps() -> list[tuple[list[str], str]]:
    """Every command of the session, with what it prints according to the README."""
    parts = re.split(r"^\$ (.*)\n", SESSION, flags=re.MULTILINE)[1:]
    return [(shlex.split(command)[1:], printed) for command, printed in zip(parts[::2], parts[1::2], strict=True)]


@pytest.mark.slow
@needs_terraform
def test_it_shows_drift_and_then_none_exactly_as_printed(tmp_path: Path, drifted_lab: Lab) -> None:
    terraform = Terraform(tmp_path / "home", drifted_lab.environment())
    folder = tmp_path / "empty"
    folder.mkdir()
    (folder / "main.tf").write_text(HCL)
    terraform.init(folder)
    terraform.apply(folder)
    (folder / "terraform.tfstate").unlink()
    servers = drifted_lab.drs(HUB, "us-east-1").servers
    for server_id, tags in DRIFT.items():
        servers[server_id].tags.update(tags)
    for server_id, key in LOST.items():
        del servers[server_id].tags[key]

    ran = []
    for command, printed in steps():
        more = ["-auto-approve"] if command == ["apply"] else []
        said = terraform.run(folder, *command, *more).stdout
        assert printed in said
        ran.append(command[0])
    assert ran == ["init", "import", "plan", "apply", "plan"]


def test_it_takes_six_lines_at_most() -> None:
    assert HCL.count("\n") <= 6


def test_what_it_says_to_install_is_there() -> None:
    assert "With the extras `cli` and `provider`, `tagsync provider install`" in SECTION
    extras = (REPOSITORY / "pyproject.toml").read_text()
    assert "\ncli = [" in extras
    assert "\nprovider = [" in extras
