"""`tagsync rollback RUN_ID`: a run of the service is taken back from a terminal, with the caller's own roles."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tagsync.core.policy import Launch, Policy
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import Lab
from tagsync.service.sync.serve import serve_sync
from tagsync.service.sync.tag_sync import TagSync
from tests.cli.conftest import Run
from tests.cli.terminal import on_terminal
from tests.sync_service import TABLE, Context, Invocations, Time, add_server, make_sync, make_table

BAD = Policy(tags=TagPolicy(set={"Owner": "s3cr3t"}), launch=Launch(copy_tags="ensure"))
NAMES = ("one", "two", "three")
TABLE_OF = ("--table", TABLE)


@pytest.fixture
def time() -> Time:
    return Time(datetime.now(UTC))


@pytest.fixture
def sync(aws: Lab, time: Time) -> TagSync:
    return make_sync(aws, make_table(aws), time, Invocations(), policy=BAD, keeps_values=True)


@pytest.fixture
def servers(aws: Lab) -> list[SourceServer]:
    return [add_server(aws, name, instance={"Owner": "shop"}, tags={"Owner": "old", "Name": name}) for name in NAMES]


@pytest.fixture
def run_id(sync: TagSync, servers: list[SourceServer]) -> str:
    """A run of a bad policy over three servers."""
    answer = serve_sync(sync, {}, Context())
    assert answer["changed"] == len(servers)
    return str(answer["run_id"])


def test_it_is_shown_and_taken_back_and_then_there_is_nothing_left_to_do(
    aws: Lab, run_id: str, servers: list[SourceServer], tagsync: Run
) -> None:
    shown = tagsync("rollback", run_id, *TABLE_OF, "--dry-run")
    assert shown.code == 0
    assert shown.out.count('"s3cr3t" -> "old"') == 3
    assert aws.tags(servers[0].arn)["Owner"] == "s3cr3t"

    back = tagsync("rollback", run_id, *TABLE_OF, "--yes")
    assert back.code == 0
    assert f"Rolled back run {run_id}" in back.out
    assert [aws.tags(one.arn) for one in servers] == [{"Owner": "old", "Name": name} for name in NAMES]
    found = aws.client("drs", region="eu-west-1").get_launch_configuration(sourceServerID=servers[0].id)
    assert not found["copyTags"]

    aws.forget_calls()
    assert tagsync("rollback", run_id, *TABLE_OF, "--yes").code == 0
    assert aws.count("drs", "TagResource") == aws.count("drs", "UntagResource") == 0


def test_what_was_changed_since_is_left_and_named(
    aws: Lab, run_id: str, servers: list[SourceServer], tagsync: Run
) -> None:
    one = servers[0]
    aws.client("drs", region="eu-west-1").tag_resource(resourceArn=one.arn, tags={"Owner": "mine"})
    back = tagsync("rollback", run_id, *TABLE_OF, "--yes", "-o", "json")
    assert back.code == 1
    document = json.loads(back.out)
    assert (document["status"], document["undoes"]) == ("PARTIAL", f"run {run_id}")
    left = {each["source_server_id"]: each["left"] for each in document["results"] if "left" in each}
    assert left == {one.id: ["Owner"]}
    assert aws.tags(one.arn)["Owner"] == "mine"


def test_it_asks_and_a_saved_plan_of_it_is_applied_like_any(
    aws: Lab, run_id: str, servers: list[SourceServer], tagsync: Run, tmp_path: Path
) -> None:
    code, seen = on_terminal("rollback", run_id, *TABLE_OF, answer="n\n")
    assert code == 1
    assert "Write these changes to 3 servers? [y/N]" in seen
    plan = tmp_path / "plan.json"
    assert tagsync("rollback", run_id, *TABLE_OF, "--out", plan).code == 0
    assert aws.tags(servers[0].arn)["Owner"] == "s3cr3t"
    assert tagsync("apply", plan).code == 0
    assert aws.tags(servers[0].arn)["Owner"] == "old"


def test_a_run_at_work_in_its_place_is_waited_for(run_id: str, sync: TagSync, tagsync: Run) -> None:
    begun = serve_sync(sync, {"async": True}, Context())
    refused = tagsync("rollback", run_id, *TABLE_OF, "--yes")
    assert (refused.code, refused.out) == (1, "")
    assert f"The run {begun['run_id']} is at work on all. Wait for it to end" in refused.err


def test_what_cannot_be_taken_back_is_told(sync: TagSync, time: Time, tagsync: Run) -> None:
    dry = str(serve_sync(sync, {"dryRun": True}, Context())["run_id"])
    assert "was a dry run" in tagsync("rollback", dry, *TABLE_OF, "--yes").err
    object.__setattr__(sync, "keeps_values", False)
    kept_nothing = str(serve_sync(sync, {}, Context())["run_id"])
    assert "keep_values was off" in tagsync("rollback", kept_nothing, *TABLE_OF, "--yes").err
    unknown = tagsync("rollback", "20260101T000000Z-00000000", *TABLE_OF)
    assert unknown.code == 1
    assert "there is no such run in the table tagsync. List them with: tagsync history" in unknown.err


def test_values_that_have_expired_are_not_used(
    sync: TagSync, time: Time, servers: list[SourceServer], tagsync: Run
) -> None:
    time.now -= timedelta(days=100)
    run_id = str(serve_sync(sync, {}, Context())["run_id"])
    assert "run_retention_days" in tagsync("rollback", run_id, *TABLE_OF, "--yes").err


def test_a_file_of_that_name_comes_first_and_takes_no_table(
    run_id: str, tagsync: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(run_id).write_text("[]")
    refused = tagsync("rollback", run_id, *TABLE_OF, "--table-region", "eu-west-1")
    assert refused.code == 1
    assert "--table: a file is not in a table" in refused.err
    assert "--table-region: a file is not in a table" in refused.err


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--policy", "/nonexistent.yaml"), "/nonexistent.yaml: there is no such file"),
        (("--external-id", "no way"), "--external-id: this is not an external id"),
        (("--table-region", "mars"), '--table-region: "mars" is not an AWS region'),
    ],
)
def test_wrong_flags_are_told_before_aws_is_read(flags: tuple[str, ...], said: str, in_process: Run) -> None:
    """There are no credentials, so that a read would be told of."""
    refused = in_process("rollback", "20260101T000000Z-00000000", *flags, "--yes")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith(f"Error: {said}")
