"""`tagsync history` on a table that the service has written."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tagsync.aws.store.settings_log import DynamoSettingsLog
from tagsync.engine.schedule import LevelChange, SettingsChange
from tagsync.engine.targets.access import Access
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.service.sync.serve import serve_sync
from tests.cli.conftest import Run
from tests.report.pages.reading import servers
from tests.sync_service import TABLE, Context, Invocations, Time, add_server, make_sync, make_table


@pytest.fixture
def run_id(aws: Lab) -> str:
    """A run that changed one server and failed at another."""
    add_server(aws, "one", instance={"Owner": "s3cr3t"})
    add_server(aws, "two", instance={"Owner": "s3cr3t"})
    aws.faults.add(Rule("deny", service="drs", op="TagResource", times=1))
    sync = make_sync(aws, make_table(aws), Time(), Invocations())
    return str(serve_sync(sync, {}, Context())["run_id"])


def test_runs_are_listed(run_id: str, in_process: Run) -> None:
    listed = in_process("history", "--table", TABLE)
    assert listed.code == 0
    assert listed.out == f"{run_id}  PARTIAL      manual              0 s  all  by direct invocation\n"
    (told,) = json.loads(in_process("history", "--table", TABLE, "-o", "json").out)
    assert (told["run_id"], told["status"], told["started_by"]) == (run_id, "PARTIAL", "direct invocation")


def test_a_run_is_shown_with_its_servers_and_without_tag_values(run_id: str, in_process: Run) -> None:
    shown = in_process("history", run_id, "--table", TABLE)
    assert shown.code == 0
    assert "1 of 2 servers changed" in shown.out
    assert "changed\n  + Owner\n" in shown.out
    assert "failed (" in shown.out
    document = json.loads(in_process("history", run_id, "--table", TABLE, "-o", "json").out)
    assert sorted(server["bucket"] for server in document["servers"]) == ["changed", "failed"]
    assert "s3cr3t" not in shown.out + json.dumps(document)


def test_a_run_says_what_it_did_not_find_and_could_not_read(aws: Lab, in_process: Run) -> None:
    aws.faults.add(Rule("deny", service="drs", op="DescribeSourceServers", region="us-west-2"))
    access = Access(regions=("eu-west-1", "us-west-2"))
    sync = make_sync(aws, make_table(aws), Time(), Invocations(), access=access)
    missing = "s-11111111111111111"
    run = str(serve_sync(sync, {"sourceServerIds": [missing]}, Context())["run_id"])
    shown = in_process("history", run, "--table", TABLE).out
    assert f"servers {missing}  by direct invocation\n" in shown
    assert "see problems and not_found\n" in shown
    assert f"\nNot found: {missing}\n" in shown
    assert f"\nProblem: {HUB}/us-west-2 drs:DescribeSourceServers: " in shown


def test_changes_of_the_settings_are_listed_with_who_made_them(aws: Lab, in_process: Run) -> None:
    log, at = DynamoSettingsLog(make_table(aws)), datetime(2026, 3, 1, 12, tzinfo=UTC)
    assert in_process("history", "--settings", "--table", TABLE).out == "The settings were never changed.\n"
    log.note(SettingsChange(1, at, "ann", True, "rate(6 hours)"))
    log.note(SettingsChange(2, at, "bob", False, "rate(7 hours)", taken_back=True))
    assert in_process("history", "--settings", "--table", TABLE).out == (
        "2026-03-01 12:00 UTC  version 2  rate(7 hours), off, taken back: it was not accepted  by bob\n"
        "2026-03-01 12:00 UTC  version 1  rate(6 hours), on  by ann\n"
    )
    (newest,) = json.loads(in_process("history", "--settings", "--limit", "1", "--table", TABLE, "-o", "json").out)
    assert (newest["by"], newest["scheduleExpression"], newest["taken_back"]) == ("bob", "rate(7 hours)", True)
    log.note(LevelChange(at + timedelta(hours=1), "eve", "DEBUG", at + timedelta(hours=2)))
    newest, _ = json.loads(in_process("history", "--settings", "--limit", "2", "--table", TABLE, "-o", "json").out)
    assert (newest["setting"], newest["by"], newest["level"]) == ("log level", "eve", "DEBUG")
    line = "2026-03-01 13:00 UTC  log level  DEBUG until 2026-03-01 14:00 UTC  by eve\n"
    assert in_process("history", "--settings", "--table", TABLE).out.startswith(line)
    assert "belong to no run" in in_process("history", "x", "--settings", "--table", TABLE).err


def test_mistakes_are_one_clear_line(aws: Lab, in_process: Run) -> None:
    no_table = in_process("history", "--table", "nowhere")
    assert (no_table.code, "table nowhere: there is none of this name in us-east-1." in no_table.err) == (1, True)
    make_table(aws)
    assert in_process("history", "--table", TABLE).out == "There are no runs yet.\n"
    missing = in_process("history", "20260301T120000Z-00000001", "--table", TABLE)
    assert (missing.code, "there is no such run" in missing.err) == (1, True)
    no_region = in_process("history", "--region", "mars")
    assert (no_region.code, no_region.err) == (
        1,
        'Error: --region: "mars" is not an AWS region. Write one such as eu-central-1\n',
    )
    no_profile = in_process("history", "--profile", "absent")
    assert (no_profile.code, "absent" in no_profile.err, "Traceback" in no_profile.err) == (1, True, False)


def test_the_list_is_a_page_with_what_runs_found_over_time(run_id: str, in_process: Run, tmp_path: Path) -> None:
    file = tmp_path / "history.html"
    listed = in_process("history", "--table", TABLE, "--report", file)
    assert (listed.code, listed.out.split()[:2]) == (0, [run_id, "PARTIAL"])
    page = file.read_text()
    assert "1 of 2 servers have the right tags since the last run" in page
    assert "Servers with the right tags: from 50 % to 50 %" in page
    assert in_process("history", "--table", TABLE, "-o", "html").out == page


def test_a_run_is_a_page_with_every_server_and_without_tag_values(run_id: str, in_process: Run, tmp_path: Path) -> None:
    file = tmp_path / "run.html"
    shown = in_process("history", run_id, "--table", TABLE, "-o", "json", "--report", file)
    assert json.loads(shown.out)["run_id"] == run_id
    listed = servers(file.read_text())
    assert sorted(each["status"] for each in listed) == ["changed", "failed"]
    assert "s3cr3t" not in file.read_text()
    assert in_process("history", run_id, "--table", TABLE, "-o", "html").out == file.read_text()


def test_without_runs_there_is_a_page_as_well(aws: Lab, in_process: Run) -> None:
    make_table(aws)
    assert "No full run has ended yet" in in_process("history", "--table", TABLE, "-o", "html").out


def test_what_has_no_page_is_refused(aws: Lab, in_process: Run, tmp_path: Path) -> None:
    make_table(aws)
    for flags in (("-o", "html"), ("--report", tmp_path / "x.html")):
        refused = in_process("history", "--settings", "--table", TABLE, *flags)
        assert (refused.code, refused.out) == (1, "")
        assert "the changes of the settings have no page" in refused.err
    aws.forget_calls()
    refused = in_process("history", "--table", TABLE, "--report", tmp_path)
    assert "it is not a regular file" in refused.err
    assert aws.calls == [], "it was not read for nothing"


def test_a_rollback_says_what_it_undoes_and_what_it_left(aws: Lab, in_process: Run) -> None:
    one, _ = (add_server(aws, name, instance={"Owner": "s3cr3t"}) for name in ("one", "two"))
    time = Time()
    sync = make_sync(aws, make_table(aws), time, Invocations(), keeps_values=True)
    done = str(serve_sync(sync, {}, Context())["run_id"])
    aws.client("drs", region="eu-west-1").tag_resource(resourceArn=one.arn, tags={"Owner": "mine"})
    time.advance(minutes=1)
    back = str(serve_sync(sync, {"step": "rollback", "runId": done}, Context())["run_id"])
    first, second = in_process("history", "--table", TABLE).out.splitlines()
    assert first == f"{back}  PARTIAL      rollback            0 s  all  by direct invocation  undoes {done}"
    assert second.startswith(done)
    shown = in_process("history", back, "--table", TABLE).out
    assert "left as it is, changed since: Owner\n" in shown
    document = json.loads(in_process("history", back, "--table", TABLE, "-o", "json").out)
    assert document["undoes"] == done
    assert [each["left"] for each in document["servers"] if "left" in each] == [["Owner"]]
    assert "s3cr3t" not in shown + json.dumps(document)
