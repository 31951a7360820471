"""`tagsync rollback`, as on the night after a bad policy."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tagsync.core.ownership.reading import write_record
from tagsync.core.tags import OWNED_KEY
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import REGION, Run, add_server
from tests.cli.terminal import on_terminal

SERVERS, TOUCHED = 500, 20
RECORD = write_record(["Environment", "Name"]) or ""
BAD = 'version: 1\ntags: {exclude: [Environment], set: {DR-Wave: "9"}}\n'


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A policy that removes the environment of every server, and puts all into one wave."""
    (tmp_path / "bad.yaml").write_text(BAD)
    return tmp_path / "bad.yaml"


@pytest.fixture
def wronged(tagsync: Run, drifted: list[str], bad: Path, tmp_path: Path) -> Path:
    """The document of a run of that policy over twelve servers."""
    ended = tagsync("apply", "--region", REGION, "--policy", bad, "--yes", "--force", "-o", "json")
    path = tmp_path / "run.json"
    path.write_text(ended.out)
    return path


def tags_of(aws: Lab) -> dict[str, dict[str, str]]:
    return {server.id: dict(server.tags) for server in aws.servers()}


def test_a_bad_policy_on_500_servers_is_taken_back_and_the_20_that_were_touched_are_named(
    aws: Lab, tagsync: Run, bad: Path, tmp_path: Path
) -> None:
    ids = []
    for number in range(SERVERS):
        wanted = {"Name": f"web-{number:03}", "Environment": ("Prod", "Test")[number % 2], "Team": "a"}
        ids.append(add_server(aws, number, wanted, {**wanted, "Foreign": "x", OWNED_KEY: RECORD}))
    yesterday = tags_of(aws)
    ended = tagsync("apply", "--region", REGION, "--policy", bad, "--yes", "--force", "-q", "-o", "json")
    assert ended.code == 0
    (tmp_path / "run.json").write_text(ended.out)

    drs = aws.client("drs")
    by_hand = {}
    for number, server in enumerate(ids[:TOUCHED]):
        by_hand[server] = {"DR-Wave": "1"} if number % 2 else {"DR-Wave": "1", "Environment": "Drill"}
        drs.tag_resource(resourceArn=aws.drs(HUB, REGION).servers[server].arn, tags=by_hand[server])
    aws.forget_calls()
    back = tagsync("rollback", tmp_path / "run.json", "--yes", "--force", "-q", "-o", "json")

    assert back.code == 1
    document: dict[str, Any] = json.loads(back.out)
    assert document["status"] == "PARTIAL"
    assert document["undoes"] == f"run {json.loads(ended.out)['run_id']}"
    left = {result["source_server_id"]: result["left"] for result in document["results"] if "left" in result}
    assert left == {server: sorted(tags) for server, tags in by_hand.items()}
    today = tags_of(aws)
    for server in ids[TOUCHED:]:
        assert today[server] == yesterday[server]
    for server, tags in by_hand.items():
        kept = {key: value for key, value in today[server].items() if key != OWNED_KEY}
        assert kept == {key: value for key, value in (yesterday[server] | tags).items() if key != OWNED_KEY}
    assert aws.count("drs", "UntagResource") == SERVERS - TOUCHED
    assert aws.count("ec2", "DescribeInstances") == 0

    again = tagsync("rollback", tmp_path / "run.json", "--yes", "-q")
    assert again.code == 1
    assert today == tags_of(aws)
    assert f"Changed since, and left as they are: {TOUCHED} servers" in again.out
    for server in by_hand:
        assert server in again.out
    assert f"INCOMPLETE: {TOUCHED} servers changed since, and left as they are." in again.out


def test_launch_settings_go_back_too(aws: Lab, tagsync: Run, drifted: list[str], tmp_path: Path) -> None:
    def settings() -> list[tuple[object, object]]:
        found = [aws.client("drs").get_launch_configuration(sourceServerID=server) for server in drifted]
        return [(each["copyTags"], each["targetInstanceTypeRightSizingMethod"]) for each in found]

    before, tags = settings(), tags_of(aws)
    policy = tmp_path / "launch.yaml"
    policy.write_text("version: 1\nlaunch: {copy_tags: ensure, instance_type: ensure}\n")
    ended = tagsync("apply", "--region", REGION, "--policy", policy, "--yes", "-o", "json")
    (tmp_path / "run.json").write_text(ended.out)
    assert settings() != before
    back = tagsync("rollback", tmp_path / "run.json", "--yes")
    assert back.code == 0
    assert "~ launch copy_tags = true -> false on 12 servers" in back.out
    assert (settings(), tags_of(aws)) == (before, tags)


def test_it_shows_asks_and_takes_no_for_an_answer(aws: Lab, wronged: Path) -> None:
    before = tags_of(aws)
    code, seen = on_terminal("rollback", str(wronged), answer="n\n")
    assert (code, tags_of(aws)) == (1, before)
    assert '- DR-Wave = "9" on 12 servers' in seen
    assert "Write these changes to 12 servers? [y/N]" in seen
    assert "Nothing was written." in seen


def test_it_writes_what_was_agreed_to_and_says_what_would_write_it_again(
    aws: Lab, wronged: Path, drifted: list[str]
) -> None:
    code, seen = on_terminal("rollback", str(wronged), answer="y\n")
    assert code == 0
    assert "Rolled back run " in seen
    assert "The same policy would write this again: correct it" in seen
    assert aws.tags(drifted[0]) == {"Name": "web-1"}


def test_tags_that_move_while_the_question_stands_are_not_overwritten(
    aws: Lab, wronged: Path, drifted: list[str]
) -> None:
    def by_hand() -> None:
        aws.drs(HUB, REGION).servers[drifted[0]].tags["DR-Wave"] = "by hand"

    code, seen = on_terminal("rollback", str(wronged), answer="y\n", at_question=by_hand)
    assert code == 3
    assert "its tags changed after the plan was made" in seen
    assert aws.tags(drifted[1])["DR-Wave"] == "9"


def test_its_plan_is_saved_and_applied_as_any(tagsync: Run, aws: Lab, wronged: Path, drifted: list[str]) -> None:
    out = wronged.with_name("back.json")
    aws.drs(HUB, REGION).servers[drifted[0]].tags["DR-Wave"] = "by hand"
    aws.forget_calls()
    planned = tagsync("rollback", wronged, "--out", out)
    assert planned.code == 1, "one server was changed since"
    assert "Rollback of run " in planned.out
    assert (aws.count("drs", "UntagResource"), out.stat().st_mode & 0o777) == (0, 0o600)
    applied = tagsync("apply", out)
    assert applied.code == 1
    assert "Rolled back run " in applied.out
    assert f"web-1 ({drifted[0]}): DR-Wave" in applied.out
    assert aws.tags(drifted[1]) == {"Name": "web-2"}


def test_a_saved_plan_is_taken_back_and_a_rollback_too(
    tagsync: Run, aws: Lab, bad: Path, drifted: list[str], tmp_path: Path
) -> None:
    plan, back = tmp_path / "plan.json", tmp_path / "back.json"
    before = tags_of(aws)
    tagsync("plan", "--region", REGION, "--policy", bad, "--out", plan)
    unapplied = tagsync("rollback", plan, "--yes")
    assert unapplied.code == 0
    assert unapplied.out.startswith("Nothing to roll back of plan sha256:")
    assert tagsync("apply", plan, "--force").code == 0
    after = tags_of(aws)
    ended = tagsync("rollback", plan, "--yes", "-o", "json")
    assert (ended.code, tags_of(aws)) == (0, before)
    back.write_text(ended.out)
    assert tagsync("rollback", back, "--yes").code == 0
    assert tags_of(aws) == after


def test_limits_hold_and_force_says_which(tagsync: Run, aws: Lab, wronged: Path, tmp_path: Path) -> None:
    policy = tmp_path / "strict.yaml"
    policy.write_text("version: 1\nsafety: {keys: {DR-Wave: {max_changed: 5}}}\n")
    before = tags_of(aws)
    for flags in (["--yes"], ["--dry-run"]):
        refused = tagsync("rollback", wronged, "--policy", policy, *flags)
        assert (refused.code, tags_of(aws)) == (3, before)
        assert "12 of 12 servers would have DR-Wave changed; the policy allows at most 5" in refused.err
    forced = tagsync("rollback", wronged, "--policy", policy, "--yes", "--force")
    assert forced.code == 0
    assert "Forced: " in forced.err


def test_a_region_that_cannot_be_read_is_not_written_and_the_command_fails(
    tagsync: Run, aws: Lab, wronged: Path
) -> None:
    aws.faults.add(Rule("deny", op="DescribeSourceServers"))
    ended = tagsync("rollback", wronged, "--yes")
    assert ended.code == 1
    assert "Nothing could be read." in ended.out
    assert aws.count("drs", "UntagResource") == 0


def test_a_pipeline_must_say_yes_unless_there_is_nothing_to_do(
    program: Run, tagsync: Run, wronged: Path, tmp_path: Path
) -> None:
    ended = program("rollback", wronged)
    assert ended.code == 1
    assert "--yes: it must be confirmed, and this is not a terminal" in ended.err
    document = json.loads(wronged.read_text())
    document["results"] = []
    wronged.write_text(json.dumps(document))
    nothing = program("rollback", wronged)
    assert nothing.code == 0
    assert nothing.out.startswith("Nothing to roll back of run ")


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--region", REGION], "--region: all that was written is taken back"),
        (["--out", "-"], "--out: - would be standard output"),
        (["--out", "x.json", "--yes", "--force"], "--yes: --out writes nothing to AWS"),
        (["--out", "x.json", "--redact"], "--redact: a saved plan holds every tag value"),
    ],
)
def test_flags_that_do_not_fit_are_refused(flags: list[str], said: str, tagsync: Run, tmp_path: Path) -> None:
    ended = tagsync("rollback", tmp_path / "run.json", *flags)
    assert ended.code == 1
    assert said in ended.err


def test_a_file_that_is_not_there_says_how_to_make_one(tagsync: Run, tmp_path: Path) -> None:
    ended = tagsync("rollback", tmp_path / "run.json")
    assert (ended.code, ended.out) == (1, "")
    assert "there is no such file. Save one with: tagsync plan --out plan.json, or: tagsync apply" in ended.err
