"""`--report FILE` and `--output html`: pages beside and instead of what is printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tests.cli.conftest import REGION, Run
from tests.report.pages.reading import servers

HERE = ("--region", REGION, "--quiet")
SELECT = ("discover", "--tag-glob", "Name=*")


@pytest.mark.parametrize("command", [("plan",), ("apply", "--yes"), SELECT])
def test_a_page_is_saved_beside_what_is_printed(
    tagsync: Run, drifted: list[str], tmp_path: Path, command: tuple[str, ...]
) -> None:
    plain = (
        tagsync("plan" if command[0] == "apply" else command[0], *command[1:], *HERE) if command[0] != "apply" else None
    )
    file = tmp_path / "report.html"
    done = tagsync(*command, *HERE, "--report", file)
    assert done.code == 0
    assert plain is None or done.out == plain.out
    assert sorted(row["id"] for row in servers(file.read_text())) == sorted(drifted)
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("command", [("plan",), SELECT])
def test_the_page_itself_is_printed(tagsync: Run, drifted: list[str], tmp_path: Path, command: tuple[str, ...]) -> None:
    file = tmp_path / "report.html"
    done = tagsync(*command, *HERE, "--output", "html", "--report", file)
    assert done.code == 0
    assert done.out == file.read_text()
    assert done.out.startswith("<!doctype html>")


def test_a_page_is_saved_beside_a_document(tagsync: Run, drifted: list[str], tmp_path: Path) -> None:
    done = tagsync("plan", *HERE, "--output", "json", "--report", tmp_path / "report.html")
    assert done.out.startswith("{")
    assert (tmp_path / "report.html").exists()


def test_a_refused_plan_has_its_page(tagsync: Run, aws: Lab, drifted: list[str], tmp_path: Path) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("version: 1\ntags: {exclude: ['*']}\nsafety: {max_removals: 0, max_removals_percent: 0}\n")
    assert tagsync("apply", "--yes", *HERE).code == 0
    file = tmp_path / "report.html"
    done = tagsync("apply", "--yes", "--policy", policy, *HERE, "--report", file)
    assert done.code == 3
    assert "Refused unless forced" in file.read_text()


@pytest.mark.parametrize(
    ("report", "said"),
    [
        ("-", "Error: --report: - would be standard output, where the result is shown. Write --output html instead"),
        ("/no/such/folder/report.html", "the page cannot be saved here: no such file or directory"),
        (".", "it is not a regular file"),
    ],
)
def test_a_page_that_cannot_be_saved_is_refused_before_aws_is_read(
    tagsync: Run, aws: Lab, drifted: list[str], report: str, said: str
) -> None:
    for command in (("plan",), ("apply", "--yes"), SELECT):
        before = len(aws.calls)
        done = tagsync(*command, *HERE, "--report", report)
        assert (done.code, done.out) == (1, "")
        assert said in done.err
        assert len(aws.calls) == before


def test_values_are_hidden_in_the_page_too(tagsync: Run, drifted: list[str], tmp_path: Path) -> None:
    """Law 9."""
    for command in (("plan",), SELECT):
        tagsync(*command, *HERE, "--redact", "--report", tmp_path / "report.html")
        page = (tmp_path / "report.html").read_text()
        assert "web-1" not in page
        assert "Prod" not in page


def test_a_region_that_could_not_be_read_is_on_the_page(
    tagsync: Run, aws: Lab, drifted: list[str], tmp_path: Path
) -> None:
    """Law 1."""
    aws.faults.add(Rule("deny", service="drs", op="DescribeSourceServers"))
    file = tmp_path / "report.html"
    assert tagsync("plan", *HERE, "--report", file).code == 1
    assert "Nothing could be read" in file.read_text()
