"""What `up` and `seed` say comes next, and the targets file for it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tagsync.cli.main import main
from tagsync.lab import command, first_plan
from tagsync.lab.lab import Lab
from tagsync.lab.scenario import document as scenarios
from tagsync.lab.scenario.targets import targets_file

ELSEWHERE = """
version: 1
description: one
accounts:
  - {id: "111111111111", name: hub}
  - {id: "222222222222", name: origins, role: {name: reader}}
  - {id: "333333333333", name: closed}
fleets:
  - {account: "111111111111", region: us-east-1, name: a, origin: {account: "222222222222", region: us-east-1}}
  - {account: "333333333333", region: us-east-1, name: b}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(("scenario", "code"), [("first-look", 2), ("drifted-fleet", 2), ("in-sync", 0)])
def test_the_first_plan_of_a_scenario_is_complete(
    scenario: str,
    code: int,
    lab: Lab,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in lab.environment().items():
        monkeypatch.setenv(name, value)
    assert command.main(["seed", scenario]) == 0
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "lab-targets.yaml names the accounts of the lab. Next:"
    assert said[2].strip() == "tagsync apply --targets lab-targets.yaml"
    first, _, _ = said[1].partition("#")
    assert main(first.split()[1:]) == code
    assert "INCOMPLETE" not in capsys.readouterr().out


def test_regions_whose_plan_would_be_incomplete_are_left_out_and_named(folder: Path) -> None:
    text = targets_file(scenarios.load("drifted-fleet"))
    why = [line for line in text.splitlines() if line.startswith("#   ")]
    assert [line.split()[1] for line in why] == ["111111111111/eu-west-1:", "333333333333/eu-west-1:"]
    assert "444444444444" in why[0]
    assert "eu-west-1" not in text.partition("version: 1")[2]


def test_accounts_with_instances_alone_are_no_targets_and_those_without_a_role_are_left_out() -> None:
    text = targets_file(scenarios.parse(ELSEWHERE.replace("description: one", 'description: "two\\naccounts: []"')))
    assert yaml.safe_load(text)["accounts"] == [
        {"account": "111111111111", "regions": ["us-east-1"]},
        {"account": "222222222222", "role": "arn:aws:iam::222222222222:role/reader", "origin_only": True},
    ]


def test_the_file_of_another_scenario_is_replaced_and_one_of_a_user_is_kept(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("in-sync", "large"):
        first_plan.tell_next(scenarios.load(name))
        assert first_plan.TARGETS.read_text() == targets_file(scenarios.load(name))
    capsys.readouterr()
    first_plan.TARGETS.write_text("version: 1\n")
    first_plan.tell_next(scenarios.load("large"))
    assert first_plan.TARGETS.read_text() == "version: 1\n"
    assert "was not written: the lab has not made the file of that name here" in capsys.readouterr().err


def test_a_lab_without_a_scenario_is_to_be_seeded_first(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first_plan.tell_next(None)
    said = capsys.readouterr()
    assert (said.out, said.err.splitlines()[:2]) == ("", ["The lab is empty. Next:", "  tagsync lab seed first-look"])
    assert list(folder.iterdir()) == []
