"""A recovery is named by its plan, by the file of its plan, or by its ARN; what cannot be told apart is said."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from tagsync.cli.kit import asking
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import REGION, Run, add_server
from tests.cli.recovery.test_executions import (  # noqa: F401 - fixtures
    _waiting_moves_the_clock,
    erp,
    failing,
    fleet,
    jobs,
    replication,
    started,
)

OTHER = "eu-west-1"


@pytest.fixture
def elsewhere(tagsync: Run, aws: Lab, tmp_path: Path) -> Path:
    """A plan of the same name in another region."""
    file = tmp_path / "other.yaml"
    file.write_text(f"version: 1\nname: erp\nregion: {OTHER}\nselector: {{App: erp}}\n")
    tags = {"Name": "erp-9", "App": "erp", "DR-Wave": "1"}
    add_server(aws, 9, tags, tags, region=OTHER)
    assert tagsync("recovery", "apply", "--yes", file, "-q").code == 0
    return file


def test_every_verb_takes_the_name_and_the_file_of_the_plan(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    failing(aws, fleet[1])
    arn = started(tagsync("recovery", "start", erp, "--drill"))
    by_arn = tagsync("recovery", "status", arn, "-o", "json")
    for name in ("erp", erp):
        shown = tagsync("recovery", "status", name, "-o", "json")
        assert (shown.code, shown.out) == (1, by_arn.out.replace('"plan": ""', '"plan": "erp"', 1))
        assert f"erp is the drill of 2026-01-01 00:00 UTC in {HUB}/{REGION} (FAILED): {arn}\n" in shown.err
        assert f"Launch what wave 2 has not launched: tagsync recovery retry {name}\n" in shown.err
    assert tagsync("recovery", "retry", "erp", "-q").code == 0
    left = tagsync("recovery", "leave-out", "erp", fleet[2], "--yes", "-q")
    assert "its step 4, wave 10, would have no server left. Skip step 4 instead" in left.err
    assert tagsync("recovery", "skip", "erp", "--step", "4", "--yes", "-q").code == 0
    assert tagsync("recovery", "cancel", "erp", "--yes", "--wait", "-q").code == 0
    assert aws.count("drs", "CancelRecoveryPlanExecution") == 1


def test_a_start_that_failed_before_its_first_step_does_not_hide_what_can_be_retried(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    failing(aws, fleet[1])
    first = started(tagsync("recovery", "start", erp, "--drill"))
    advised = tagsync("recovery", "start", erp, "--drill", "--no-wait", "--replace-instances").out
    assert f"To launch only what failed: tagsync recovery retry {erp}\n" in advised
    replication(aws, fleet[1], "DISCONNECTED")
    aws.clock.advance(60)
    assert f"(FAILED): {first}\n" in tagsync("recovery", "status", "erp").err


def test_a_name_in_two_regions_is_told_with_the_commands_to_type(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
    elsewhere: Path,
) -> None:
    starts = [tagsync("recovery", "start", file, "--drill", "--no-wait") for file in (erp, elsewhere)]
    arns = [started(each) for each in starts]
    asked = tagsync("recovery", "cancel", "erp", "--yes")
    assert (asked.code, asked.out) == (1, "")
    lines = asked.err.splitlines()
    assert lines[0] == "Error: RECOVERY: erp means 2 recoveries. Say which of them:"
    commands = sorted(line.partition("). ")[2] for line in lines[1:])
    assert commands == sorted(f"tagsync recovery cancel {arn}" for arn in arns)
    for told in (("erp", "--region", OTHER), (elsewhere,)):
        assert f"in {HUB}/{OTHER} (CREATED): {arns[1]}\n" in tagsync("recovery", "status", *told).err
    assert tagsync(*shlex.split(commands[0])[1:], "--yes", "-q").code == 0, "it works as it stands"
    aws.clock.advance(3600)
    tagsync("recovery", "start", erp, "--drill", "--no-wait", "-q", "--replace-instances")
    assert f"in {HUB}/{REGION} (CREATED)" in tagsync("recovery", "status", "erp").err, "the one at work"


def test_what_is_not_there_is_told_with_what_is(tagsync: Run, erp: Path, fleet: list[str]) -> None:  # noqa: F811
    never = tagsync("recovery", "status", "erp")
    assert (never.code, "erp: this plan has never run in 1 target and the table tagsync" in never.err) == (1, False)
    assert "erp: this plan has never run in " in never.err
    near = tagsync("recovery", "retry", "erb")
    assert (near.code, "erb: there is no plan of this name in" in near.err) == (1, True)
    assert near.err.endswith("Did you mean erp?\n")
    assert "There are: erp\n" in tagsync("recovery", "retry", "shop").err
    missing = tagsync("recovery", "status", "shop.yaml")
    assert (missing.code, "shop.yaml" in missing.err) == (1, True)


def test_law_1_a_region_that_cannot_be_read_is_told_and_does_not_hold_up_what_was_found(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    arn = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
    aws.faults.add(Rule("deny", "drs", "ListRecoveryPlans", region=OTHER))
    shown = tagsync("recovery", "status", "erp")
    assert shown.code == 0
    assert f"(CREATED): {arn}\n" in shown.err
    assert "erp may be there too, in what could not be read:" in shown.err
    assert f"{HUB}/{OTHER} drs:ListRecoveryPlans" in shown.err
    unknown = tagsync("recovery", "status", "shop")
    assert (unknown.code, unknown.err.splitlines()[0]) == (1, "Error: Could not find out whether shop has a recovery")


def test_law_1_an_old_recovery_is_not_steered_by_its_name_while_a_newer_one_may_be_unseen(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    failing(aws, fleet[1])
    arn = started(tagsync("recovery", "start", erp, "--drill"))
    aws.clock.advance(25 * 3600)
    aws.faults.add(Rule("deny", "drs", "ListRecoveryPlans", region=OTHER))
    for verb in (("retry", "erp"), ("cleanup", "erp", "--yes"), ("cancel", "erp", "--yes")):
        refused = tagsync("recovery", *verb, "-q")
        assert (refused.code, refused.out) == (1, ""), verb
        assert "a newer one may be in what could not be read" in refused.err
        assert f"{HUB}/{OTHER}" in refused.err
        assert f"tagsync recovery {verb[0]} {arn}" in refused.err
    assert jobs(aws) == [[1], [2]], "nothing was launched"
    assert aws.count("drs", "TerminateRecoveryInstances") == 0
    assert f"(FAILED): {arn}\n" in tagsync("recovery", "status", "erp").err, "what only reads goes on"
    assert tagsync("recovery", "cleanup", "erp", "--region", REGION, "--yes", "-q").code == 0


def test_law_1_one_that_began_last_night_or_is_at_work_is_steered_and_told_though_a_region_is_down(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    failing(aws, fleet[1])
    arn = started(tagsync("recovery", "start", erp, "--drill"))
    aws.faults.add(Rule("deny", "drs", "ListRecoveryPlans", region=OTHER))
    retried = tagsync("recovery", "retry", "erp", "-q")
    assert retried.code == 0, retried.err
    assert f"(FAILED): {arn}\n" in retried.err, "though it is to be quiet"
    assert tagsync("recovery", "cancel", "erp", "--yes", "--wait", "-q").code == 0, "it is at work"
    assert tagsync("recovery", "cleanup", "erp", "--yes", "-q").code == 0, "it began today"


def test_law_1_a_table_that_was_named_is_told_where_it_cannot_be_read(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    arn = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
    shown = tagsync("recovery", "status", "erp", "--table", "nosuch")
    assert (shown.code, f"(CREATED): {arn}\n" in shown.err) == (0, True)
    assert "! the table nosuch: table nosuch: there is none of this name in us-east-1." in shown.err
    aws.faults.add(Rule("deny", "dynamodb", "Query"))
    quiet = tagsync("recovery", "status", "erp")
    assert (quiet.code, "the table" in quiet.err) == (0, False), "no service was named"
    unknown = tagsync("recovery", "status", "shop")
    assert "Drives could not be read: the table tagsync: " in unknown.err
    listed = tagsync("recovery", "list")
    assert (listed.code, "Drives could not be read: the table tagsync: " in listed.out) == (0, True)
    assert listed.out.splitlines()[-1].endswith(" targets.")
    assert tagsync("recovery", "list", "--table", "tagsync").code == 1


def test_law_13_a_region_that_hangs_is_not_waited_for(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    arn = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
    monkeypatch.setattr(asking, "PATIENCE_SECONDS", 0.5)
    aws.faults.add(Rule("hang", "drs", "ListRecoveryPlans", region=OTHER))
    shown = tagsync("recovery", "status", "erp", "--region", f"{REGION},{OTHER}")
    assert (shown.code, f"(CREATED): {arn}\n" in shown.err) == (0, True)
    assert f"{HUB}/{OTHER}: it does not answer" in shown.err


def test_what_runs_and_what_ran_is_listed_by_plan(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
    elsewhere: Path,
) -> None:
    first = started(tagsync("recovery", "start", erp, "--drill"))
    second = started(tagsync("recovery", "start", erp, "--drill", "--no-wait", "--replace-instances"))
    shown = tagsync("recovery", "list", "-q")
    assert shown.code == 0
    rows = [line.split()[-3:] for line in shown.out.splitlines() if line.startswith("  ")]
    assert rows == [["CREATED", f"{HUB}/{REGION}", second], ["COMPLETED", f"{HUB}/{REGION}", first]]
    assert "1 plan, 1 recovery at work. Looked in " in shown.out
    assert "  never ran\n" in tagsync("recovery", "list", "--region", OTHER).out
    aws.faults.add(Rule("deny", "drs", "ListRecoveryPlans", region=OTHER))
    partly = tagsync("recovery", "list", "--plan", "erp", "--limit", "1", "-o", "json")
    found = json.loads(partly.out)
    assert (partly.code, found["plans"][0]["older"], len(found["problems"])) == (1, 1, 1)
    aws.faults.add(Rule("deny", "drs", "ListRecoveryPlanExecutions", times=1))
    assert second in tagsync("recovery", "list", "--region", REGION, "-o", "markdown").out, "plan by plan"
