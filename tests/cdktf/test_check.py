"""`python main.py --check` says at once all that a synth refuses, and writes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tagsync.core.errors import InputError
from tagsync_cdktf.facts.deployable import load_deployable
from tests.cdktf.conftest import EXAMPLE, run_app
from tests.cdktf.test_settings_file import LEAST, put
from tests.cdktf.test_wrong_settings import WRONG

SEVERAL = """\
version: 1
home_region: eu-west-1
external_id: id-1
hub: {account: "111111111111", origin_regions: [eu-west-17]}
roles:
  read: tagsync-write
log_retention_days: 91
"""
ALL = (
    "s.yaml:7 log_retention_days: the number 91 is not one of the choices",
    "s.yaml:4 hub.origin_regions: eu-west-17 is no region of AWS",
    "s.yaml:6 roles.read: two roles would have the name tagsync-write",
)


@pytest.mark.parametrize("arguments", [("--check",), ()])
def test_everything_is_told_at_once_and_nothing_is_written(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    settings = tmp_path / "s.yaml"
    settings.write_text(SEVERAL)
    done = run_app(tmp_path, Path("no.zip"), settings, *arguments)
    assert done.returncode == 1
    assert all(line in done.stderr for line in ALL)
    assert "Traceback" not in done.stderr
    assert [*tmp_path.iterdir()] == [settings]


def test_good_settings_are_good(tmp_path: Path) -> None:
    done = run_app(tmp_path, Path("no.zip"), EXAMPLE, "--check", JSII_NODE="no-node")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{EXAMPLE}: these settings can be deployed\n"
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("in_a_file", [False, True])
def test_rules_of_the_policy_that_can_never_match_are_warnings(tmp_path: Path, in_a_file: bool) -> None:
    settings, policy = tmp_path / "s.yaml", tmp_path / "policy.yaml"
    rules = {"version": 1, "servers": {"include": {"regions": ["us-esat-1"]}}, "tags": {"protect": ["aws:*"]}}
    policy.write_text(yaml.safe_dump(rules, sort_keys=False))
    more = {"policy_file": "policy.yaml"} if in_a_file else {"policy": rules}
    settings.write_text(yaml.safe_dump({**LEAST, **more}, sort_keys=False))
    done = run_app(tmp_path, Path("no.zip"), settings, "--check")
    assert (done.returncode, done.stderr) == (0, "")
    places = (f"{policy}:5 ", f"{policy}:8 ") if in_a_file else (f"{settings}:11 policy.", f"{settings}:14 policy.")
    assert done.stdout.splitlines() == [
        f"{settings}: these settings can be deployed",
        f"Warning: {places[0]}servers.include.regions[0]: this can never match: no region of DRS that is known here "
        'matches "us-esat-1". Did you mean us-east-1 or us-west-1?',
        f"Warning: {places[1]}tags.protect[0]: this can never match: keys of AWS or tagsync are never copied, written "
        "or removed. Correct it, or remove it",
    ]


@pytest.mark.parametrize("in_a_file", [False, True])
def test_what_a_tag_file_lists_in_vain_is_told_with_its_line(tmp_path: Path, in_a_file: bool) -> None:
    settings, policy, servers = tmp_path / "s.yaml", tmp_path / "policy.yaml", tmp_path / "servers.csv"
    rules = {"version": 1, "tags": {"exclude": ["Owner"]}}
    policy.write_text(yaml.safe_dump(rules))
    servers.write_text("server,Owner\ndb-1,x\ndb-2,y\n")
    more = {"policy_file": "policy.yaml"} if in_a_file else {"policy": rules}
    settings.write_text(yaml.safe_dump({**LEAST, **more, "tag_file": "servers.csv"}, sort_keys=False))
    done = run_app(tmp_path, Path("no.zip"), settings, "--check")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[1:] == [
        f"Warning: {servers}:2 Owner: this can never match: tags.exclude Owner leaves out all that it matches. "
        "Correct it, or remove it"
    ]


def test_another_argument_is_refused(tmp_path: Path) -> None:
    done = run_app(tmp_path, Path("no.zip"), EXAMPLE, "--chek")
    assert done.returncode == 1
    assert done.stderr.startswith("--chek: write --check to check the settings alone")


@pytest.mark.parametrize(("document", "line"), WRONG[::6], ids=[line.split(". ")[0][:60] for _, line in WRONG[::6]])
def test_a_wrong_setting_brings_no_other_mistake_with_it(tmp_path: Path, document: dict[str, Any], line: str) -> None:
    settings = tmp_path / "s.yaml"
    settings.write_text(yaml.safe_dump(document))
    with pytest.raises(InputError) as caught:
        load_deployable(settings)
    assert [f"{each.place.partition(' ')[2]}" for each in caught.value.mistakes] == [line.split(": ")[0]]


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"hub": []},
        {"spokes": "x", "policy": [], "api": {"jwt": {}}, "kms": 1, "schedule": {"expression": 1}},
        put("policy", {"version": 1, "prune": "all"}),
        {**LEAST, "home_region": "nowhere", "hub": {"account": "1"}},
    ],
)
def test_settings_that_are_wrong_all_over_raise_nothing_else(tmp_path: Path, document: dict[str, Any]) -> None:
    (tmp_path / "s.yaml").write_text(yaml.safe_dump(document))
    with pytest.raises(InputError):
        load_deployable(tmp_path / "s.yaml")
