"""`tagsync conformance` on the command line: what it lists, asks, writes, refuses, and ends with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import REGION, Run, add_server

FEW = ("--only", "unknown-ids", "--only", "tag-missing-server", "--only", "wait-first", "--only", "job-of-a-drill")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, aws: Lab) -> Path:
    """An empty folder, and two servers in the lab."""
    monkeypatch.chdir(tmp_path)
    for number in (1, 2):
        add_server(aws, number, {"Name": "payroll"}, {"Name": "payroll"})
    return tmp_path


def test_the_list_says_what_each_check_does_and_calls_nothing(tagsync: Run, aws: Lab) -> None:
    aws.faults.add(Rule("deny"))
    told = tagsync("conformance", "--list")
    assert (told.code, told.err) == (0, "")
    assert "wait-first\n  assumes      The first step of a plan cannot be a wait.\n" in told.out
    assert "deletes the plan" in told.out
    listed = json.loads(tagsync("conformance", "--list", "--read-only", "-o", "json").out)["checks"]
    assert {each["does"] for each in listed} == {"reads"}
    assert {each["creates"] for each in listed} == {"nothing"}


def test_each_check_gets_a_line_and_the_report_hides_the_account(tagsync: Run, here: Path) -> None:
    ended = tagsync("conformance", "--region", REGION, *FEW)
    assert ended.code == 0, ended.err
    assert [line.split(":")[0].split() for line in ended.out.splitlines()[:4]] == [
        ["CONFIRMED", "unknown-ids"],
        ["CONFIRMED", "tag-missing-server"],
        ["CONFIRMED", "wait-first"],
        ["SKIPPED", "job-of-a-drill"],
    ]
    assert ended.out.splitlines()[-2:] == [
        "4 checks: 3 CONFIRMED, 0 DIFFERENT, 1 SKIPPED.",
        "The report is in tagsync-conformance.json and tagsync-conformance.md. Read it before you send it.",
    ]
    report, page = (here / "tagsync-conformance.json").read_text(), (here / "tagsync-conformance.md").read_text()
    assert [each["verdict"] for each in json.loads(report)["checks"]] == ["CONFIRMED"] * 3 + ["SKIPPED"]
    assert "| wait-first | CONFIRMED |" in page
    for secret in (HUB, "payroll"):
        assert secret not in ended.out + report + page


def test_a_different_answer_ends_with_a_code_of_its_own(tagsync: Run, here: Path, aws: Lab) -> None:
    aws.faults.add(Rule("error", op="TagResource", code="ValidationException", message="no such ARN"))
    ended = tagsync("conformance", "--region", REGION, *FEW, "--report", here / "sent")
    assert ended.code == 5
    assert "DIFFERENT  tag-missing-server: " in ended.out
    assert "so:      `tagsync doctor` shows a warning" in ended.out
    assert (here / "sent.json").exists()


def test_what_is_left_behind_is_told_and_is_a_problem(tagsync: Run, here: Path, aws: Lab) -> None:
    aws.faults.add(Rule("deny", op="DeleteRecoveryPlan"))
    ended = tagsync("conformance", "--region", REGION, *FEW)
    assert ended.code == 1
    assert "LEFT BEHIND, clean it up yourself: the recovery plan tagsync-conformance-" in ended.out


def test_reading_makes_no_plan(tagsync: Run, here: Path, aws: Lab) -> None:
    aws.faults.add(Rule("deny", op="CreateRecoveryPlan|TagResource|UntagResource|StartRecovery"))
    ended = tagsync("conformance", "--region", REGION, "--read-only", *FEW)
    assert (ended.code, ended.out.splitlines()[-2]) == (0, "1 check: 1 CONFIRMED, 0 DIFFERENT, 0 SKIPPED.")


def test_a_drill_that_would_replace_an_instance_is_refused(tagsync: Run, here: Path, aws: Lab) -> None:
    aws.clock.freeze()
    server = next(aws.servers()).id
    aws.client("drs").start_recovery(sourceServers=[{"sourceServerID": server}], isDrill=True)
    aws.clock.advance(400)
    ended = tagsync("conformance", "--region", REGION, "--allow-launch", server)
    assert ended.code == 3
    assert ended.err.startswith(f"Refused: {server}: it has a recovery instance, which a drill would replace")
    assert not (here / "tagsync-conformance.json").exists()


def test_wrong_flags_are_all_told(tagsync: Run, here: Path) -> None:
    ended = tagsync("conformance", "--only", "nonsense", "--allow-launch", "web-1", "--read-only")
    assert ended.code == 1
    assert ended.err.splitlines() == [
        'Error: --only: there is no check "nonsense". See them with: tagsync conformance --list',
        'Error: --allow-launch: "web-1" is not a source server id. Write it like s-1234567890abcdef0',
        "Error: --allow-launch: a drill is no reading. Leave --read-only out",
    ]
    assert "it asks one account in one region" in tagsync("conformance").err


def test_a_report_that_cannot_be_written_is_an_error_before_anything_is_asked(
    tagsync: Run, here: Path, aws: Lab
) -> None:
    ended = tagsync("conformance", "--region", REGION, "--only", "unknown-ids", "--report", here / "no" / "folder")
    assert ended.code == 1
    assert "the report cannot be saved here: no such file or directory" in ended.err
    assert (ended.out, aws.count()) == ("", 0)
