"""Tests run the Terraform that they are told to run."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.terraform.versions import choosing


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program of another name than `terraform`."""
    file = tmp_path / "tofu"
    file.write_text("#!/bin/sh\necho named\n")
    file.chmod(0o755)
    return file


def test_the_named_program_is_terraform_on_path(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "links").mkdir()
    choosing.put_first(str(program), tmp_path / "links", monkeypatch)
    assert subprocess.run(["terraform"], capture_output=True, text=True, check=True).stdout == "named\n"


def test_a_program_that_is_not_there_ends_the_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(pytest.exit.Exception, match=r"TAGSYNC_TERRAFORM=/none/terraform: there is no such program"):
        choosing.put_first("/none/terraform", tmp_path, monkeypatch)


def test_versions_that_are_not_installed_are_skipped_with_the_command_that_installs_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "INSTALLED", tmp_path)
    with pytest.raises(pytest.skip.Exception, match=r"Terraform 1\.8\.4 is not installed: make \.terraforms/1\.8\.4/"):
        choosing.path_to("1.8.4")


def test_without_a_name_the_oldest_and_the_newest_take_their_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(choosing.VARIABLE, raising=False)
    assert choosing.turns() == ("PATH", "1.8.4", choosing.VERSIONS[-1])
    assert choosing.VERSIONS[1] == "1.9.8"
    monkeypatch.setenv(choosing.VARIABLE, "terraform-1.9")
    assert choosing.turns() == ("PATH",)


def test_each_terraform_is_the_version_that_its_turn_names(each_terraform: str) -> None:
    choosing.skip_without_terraform()
    said = subprocess.run(["terraform", "version"], capture_output=True, text=True, check=True).stdout
    assert each_terraform == "PATH" or f"Terraform v{each_terraform}\n" in said
    assert shutil.which("terraform")


@pytest.mark.terraform_since(choosing.VERSIONS[-1])
@choosing.needs_terraform
def test_what_needs_a_new_terraform_gets_one() -> None:
    assert choosing.is_on_path(choosing.VERSIONS[-1])
    assert not choosing.is_on_path("99.0")


def test_a_named_terraform_that_is_too_old_is_skipped_and_not_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(choosing.VARIABLE, "terraform-1.9")
    with pytest.raises(pytest.skip.Exception, match=r"TAGSYNC_TERRAFORM=terraform-1\.9 is older than Terraform 1\.14"):
        choosing.skip_if_named("1.14")


def test_the_page_says_of_every_version_when_it_was_run() -> None:
    page = (choosing.REPOSITORY / "docs" / "terraform" / "versions.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d+\.\d+\.\d+) \| \d{4}-\d\d-\d\d \| \d+ passed", page, re.MULTILINE)
    assert rows == choosing.VERSIONS
