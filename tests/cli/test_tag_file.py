"""Servers without an instance, tagged from a tag file: from the command line to the tags in DRS."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import REGION, Run, add_server

HERE = ("--region", REGION, "--quiet")


@pytest.fixture
def plant(aws: Lab) -> list[str]:
    """Two machines of a data centre; their ids."""
    return [aws.drs(HUB, REGION).seed_server(f"Plant-0{number}", tags={"Rack": "7"}).id for number in (1, 2)]


@pytest.fixture
def servers(tmp_path: Path) -> Path:
    path = tmp_path / "servers.csv"
    path.write_text("Name,DR-Wave,Owner\nPLANT-01,1,me\nplant-*,2,\n")
    return path


def test_rule_14_a_tag_file_tags_servers_without_an_instance(
    tagsync: Run, aws: Lab, plant: list[str], servers: Path
) -> None:
    web = add_server(aws, 1, {"DR-Wave": "1"}, {})
    skipped = tagsync("plan", *HERE)
    assert "2 on-premises: there is no EC2 instance behind them to copy from; list their tags in a tag" in skipped.out

    applied = tagsync("apply", "--yes", *HERE, "--tag-file", servers)
    assert (applied.code, applied.err) == (0, "")
    assert aws.tags(web)["DR-Wave"] == "1"
    first, second = ({key: aws.tags(one).get(key) for key in ("Rack", "DR-Wave", "Owner")} for one in plant)
    assert first == {"Rack": "7", "DR-Wave": "1", "Owner": "me"}
    assert second == {"Rack": "7", "DR-Wave": "2", "Owner": None}
    again = tagsync("plan", *HERE, "--tag-file", servers, "--detailed-exitcode")
    assert again.code == 0, again.out
    assert "3 of 3 servers (100.0 %)" in again.out

    servers.write_text("server,DR-Wave\nplant-01,1\nweb-9,1\n")
    fewer = tagsync("plan", *HERE, "--tag-file", servers, "-v")
    assert '- Owner = "me"  # no longer listed' in fewer.out
    assert "1 entry for servers without an instance matches no server: web-9." in fewer.out
    assert "plant-02" not in fewer.out.split("Skipped")[0], "a server that is not listed keeps its tags"
    assert tagsync("apply", "--yes", *HERE, "--tag-file", servers, "--force").code == 0
    assert "Owner" not in aws.tags(plant[0])
    assert aws.tags(plant[1])["DR-Wave"] == "2"


def test_a_saved_plan_holds_what_the_tag_file_said(tagsync: Run, aws: Lab, plant: list[str], servers: Path) -> None:
    saved = servers.with_name("plan.json")
    assert tagsync("plan", *HERE, "--tag-file", servers, "--out", saved).code == 0
    refused = tagsync("apply", saved, "--tag-file", servers)
    assert "--tag-file: a saved plan is applied exactly as it is" in refused.err
    servers.unlink()
    assert tagsync("apply", saved, "--quiet").code == 0
    assert aws.tags(plant[0])["Owner"] == "me"


def test_explain_names_the_entry_of_each_tag(tagsync: Run, plant: list[str], servers: Path) -> None:
    shown = tagsync("explain", plant[0], *HERE, "--tag-file", servers)
    assert "Instance: none known to DRS; its tags are listed for PLANT-01" in shown.out
    assert '+ DR-Wave = "1"\n      listed for PLANT-01\n' in shown.out
    document = json.loads(tagsync("explain", plant[1], *HERE, "--tag-file", servers, "--output", "json").out)
    assert (document["instance_found"], document["listed_for"]) == (False, ["plant-*"])


def test_redacted_output_names_no_server(tagsync: Run, plant: list[str], servers: Path) -> None:
    servers.write_text("server,DR-Wave\nplant-01,1\nsecret-host,1\n")
    for command in ("plan", "explain"):
        which = [plant[0]] if command == "explain" else []
        for form in ("text", "json", *(["markdown"] if command == "plan" else [])):
            shown = tagsync(command, *which, *HERE, "--tag-file", servers, "--redact", "-v", "--output", form)
            assert shown.code == 0
            assert "lant-01" not in shown.out.lower(), shown.out
            assert "secret-host" not in shown.out


def test_the_drift_of_listed_servers_hides_them_from_a_selector(tagsync: Run, plant: list[str], servers: Path) -> None:
    found = tagsync("discover", "--tag", "Owner=me", *HERE, "--tag-file", servers)
    assert found.code == 4
    assert "Plant-01" in found.out


def test_validate_and_show_take_a_tag_file_with_and_without_a_policy(in_process: Run, servers: Path) -> None:
    policy = servers.with_name("policy.yaml")
    policy.write_text("version: 1\ntags: {exclude: [Own*]}\nwithout_instance:\n- {server: x, tags: {DR-Wave: '1'}}\n")
    alone = in_process("policy", "validate", "--tag-file", servers)
    assert alone.out == (
        f"{servers} is a valid tag file. With it, the policy has 2 entries for servers without an instance.\n"
    )
    both = in_process("policy", "validate", policy, "--tag-file", servers)
    assert both.code == 0
    assert both.out.splitlines()[0] == f"{policy} is a valid policy."
    assert f"Warning: {servers}:2 Owner: this can never match: tags.exclude Own* leaves out all" in both.out
    document = yaml.safe_load(in_process("policy", "show", policy, "--tag-file", servers).out)
    assert [each["server"] for each in document["without_instance"]] == ["x", "PLANT-01", "plant-*"]
    servers.write_text("server,Env\nplant-01\n")
    wrong = in_process("policy", "validate", policy, "--tag-file", servers)
    assert wrong.code == 1
    assert wrong.err == (
        f"Error: {servers}:2: it has 1 cells, and the first row has 2. "
        "Put a cell that holds a separator in quotes, and leave none out\n"
    )


def test_doctor_tells_of_the_tag_file_and_of_its_mistakes(tagsync: Run, servers: Path) -> None:
    told = tagsync("doctor", *HERE, "--tag-file", servers).out
    assert f"{servers}: valid. With it, the policy has 2 entries for servers without an instance" in told
    servers.write_text("server,Env\nplant-01\n")
    wrong = tagsync("doctor", *HERE, "--tag-file", servers)
    assert wrong.code == 1
    assert f"{servers}:2: it has 1 cells, and the first row has 2" in wrong.out


def test_standard_input_holds_one_of_the_two(in_process: Run, servers: Path) -> None:
    refused = in_process("plan", *HERE, "--policy", "-", "--tag-file", "-")
    assert refused.err == "Error: --tag-file: standard input holds the policy already. Name a file\n"


def test_the_variable_names_the_tag_file(
    in_process: Run, servers: Path, monkeypatch: pytest.MonkeyPatch, aws: Lab, plant: list[str]
) -> None:
    monkeypatch.setenv("TAGSYNC_TAG_FILE", str(servers))
    assert "2 of 2 servers to change" in in_process("plan", *HERE).out
