"""`tagsync recovery run` with the service deployed to the lab."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import Run
from tests.lab.recovery_service import CENTRAL, DEFINITION, SHOP, WEST, deploy_recovery, go_on
from tests.report.pages.reading import words

pytestmark = pytest.mark.slow


@pytest.fixture
def plan(aws: Lab, tmp_path: Path) -> Path:
    deploy_recovery(aws)
    path = tmp_path / "erp.json"
    path.write_text(json.dumps(DEFINITION))
    return path


def test_a_run_is_started_approved_and_shown(aws: Lab, plan: Path, in_process: Run) -> None:
    contrary = next(iter(aws.drs(HUB, WEST).servers.values()))
    contrary.tags["dr:wave"] = "9"
    started = in_process("recovery", "run", "start", plan, "--drill")
    assert started.code == 0, started.err
    run_id, status = started.out.split()
    assert status == "CREATED"
    again = in_process("recovery", "run", "start", plan, "--drill")
    assert (again.code, run_id in again.err) == (3, True)
    early = in_process("recovery", "run", "approve", run_id)
    assert (early.code, "does not wait for an approval" in early.err) == (3, True)

    assert "  erp  by arn:aws:iam::111111111111:user/admin\n" in in_process("recovery", "run", "show").out
    go_on(aws, lambda: "waits for an approval" in in_process("recovery", "run", "show").out)
    assert "waits for an approval of wave 2" in in_process("recovery", "run", "show").out
    waiting = in_process("recovery", "status", "erp")
    assert waiting.err.splitlines() == [
        f"erp is the drill of 2026-01-01 00:00 UTC of the service (IN_PROGRESS): {run_id}",
        f"To go on with wave 2: tagsync recovery run approve {run_id}",
        f"To end it before that: tagsync recovery run deny {run_id}",
    ]
    drawn = words(in_process("recovery", "status", "erp", "-o", "html").out)
    assert re.search(r"4 servers launched \d+ min so far", drawn), "by AWS's time, and not by that of this machine"
    assert in_process("recovery", "run", "approve", "erp").out == f"{run_id}  IN_PROGRESS\n"
    go_on(aws, lambda: "is running" not in in_process("recovery", "run", "show", run_id).out)
    shown = in_process("recovery", "run", "show", plan)
    assert shown.code == 0
    assert in_process("recovery", "status", "erp").out == shown.out == in_process("recovery", "watch", "erp").out
    assert "4 of 4 servers launched" in shown.out
    assert "! 4 launched servers without all tags of their source servers: tagsync recovery verify" in shown.out
    verified = json.loads(
        in_process("recovery", "verify", run_id, "--role-name", "tagsync-read", "-q", "-o", "json").out
    )
    assert (verified["recovery_id"], verified["verdict"], len(verified["servers"])) == (run_id, "LACKING", 4)
    assert f"! the tag dr:wave says another wave than DR-Wave, which decides: {contrary.id}\n" in shown.out
    assert json.loads(in_process("recovery", "run", "show", run_id, "-o", "json").out)["outcome"] == "SUCCEEDED"
    took = json.loads(in_process("recovery", "history", "erp", "-o", "json").out)["recoveries"]
    assert [(each["recovery_id"], each["kind"], each["rto"], each["servers"]) for each in took] == [
        (run_id, "driven", None, 4)
    ]
    assert [each["waited_for_approval_seconds"] > 0 for each in took[0]["waves"]] == [False, False, True]
    assert in_process("recovery", "history", plan).out.count(" for its approval") == 1
    page = words(in_process("recovery", "run", "show", run_id, "-o", "html", "--redact").out)
    assert "The drill has succeeded" in page
    assert "approved by arn:aws:iam::111111111111:user/admin at " in page
    assert "Warning: wave unclear the tag dr:wave says another wave than DR-Wave, which decides" in page


def test_rule_1_every_refusal_of_a_preflight_is_shown(aws: Lab, plan: Path, in_process: Run) -> None:
    for target in ((HUB, WEST), (SHOP, CENTRAL)):
        for server in aws.drs(*target).servers:
            aws.client("drs", *target).start_recovery(sourceServers=[{"sourceServerID": server}], isDrill=True)
    aws.clock.advance(30 * 60)
    run_id = in_process("recovery", "run", "start", plan, "--drill").out.split()[0]
    go_on(aws, lambda: "FAILED" in in_process("recovery", "run", "show").out)
    shown = in_process("recovery", "run", "show", run_id)
    assert (shown.code, shown.out.count("a launch would terminate its instance")) == (1, 1 + 4)
    assert shown.out.endswith("Preflight: 4 refusals. Nothing was started.\n")
    assert shown.out.count("If it is no longer needed: --replace-instances\n") == 1
    preflight = json.loads(in_process("recovery", "run", "show", run_id, "-o", "json").out)["preflight"]
    assert (preflight["passed"], {each["reason"] for each in preflight["findings"]}) == (False, {"already_launched"})
    assert all(each["fix"].endswith("--replace-instances") for each in preflight["findings"])


def test_a_drive_is_steered_by_the_name_of_its_plan(aws: Lab, plan: Path, in_process: Run) -> None:
    lost = next(iter(aws.drs(HUB, WEST).servers))
    aws.drs(HUB, WEST).fail_next_launch[lost] = "CONVERSION_END"
    run_id = in_process("recovery", "run", "start", plan, "--drill").out.split()[0]
    go_on(aws, lambda: "FAILED" in in_process("recovery", "run", "show").out)
    failed = in_process("recovery", "status", plan, "-o", "markdown")
    assert (failed.code, f"{lost}) | CRITICAL | FAILED |" in failed.out) == (1, True)
    assert f"Launch what wave 1 has not launched: tagsync recovery retry {plan}\n" in failed.err
    for verb, said in (
        (("retry", "erp", "--step", "1"), "--step: it is a drive"),
        (("leave-out", "erp", lost, "--yes"), "tagsync recovery skip erp"),
        (("retry", "erp", "--replace-production", "no"), "this is not the name of the plan"),
        (("cancel", "20260301T120000Z-00000000", "--yes"), "There is no drive"),
        (("status", "erb"), "Did you mean erp?"),
    ):
        refused = in_process("recovery", *verb)
        assert (refused.code != 0, said in refused.err) == (True, True), refused.err
    retried = in_process("recovery", "retry", "erp")
    assert (retried.code, "It goes on in the service." in retried.err) == (0, True)
    cancelled = in_process("recovery", "cancel", run_id, "--yes", "-o", "json")
    assert (cancelled.code, json.loads(cancelled.out)["status"]) == (0, "CANCELLING")


def test_mistakes_are_told_before_anything_is_asked(in_process: Run, tmp_path: Path) -> None:
    path = tmp_path / "erp.yaml"
    path.write_text("version: 1\nname: erp\nregion: eu-west-1\n")
    both = in_process("recovery", "run", "start", path, "--drill", "--recover")
    assert (both.code, "exactly one is needed" in both.err) == (1, True)
    wrong = in_process("recovery", "run", "start", path, "--drill")
    assert wrong.code == 1
    assert wrong.err.count("Error: ") == 3
    assert "erp.yaml:3" in wrong.err


def test_rule_1_production_is_replaced_only_with_the_name_of_the_plan(aws: Lab, plan: Path, in_process: Run) -> None:
    production = "--replace-production"
    for wrong, what in (("", "it is empty"), ("no", "this is not the name of the plan")):
        mistaken = in_process("recovery", "run", "start", plan, "--drill", production, wrong)
        assert (mistaken.code, f"{production}: {what}" in mistaken.err) == (1, True)
    started = in_process("recovery", "run", "start", plan, "--drill", production, "erp", "--replace-instances")
    run_id, _ = started.out.split()
    for verb in ("retry", "skip"):
        for wrong, what in (("", "it is empty"), ("no", "this is not the name of the plan")):
            mistaken = in_process("recovery", "run", verb, run_id, production, wrong)
            assert (mistaken.code, what in mistaken.err) == (1, True)
        early = in_process("recovery", "run", verb, run_id, production, "erp", "--replace-instances")
        assert (early.code, "has not failed" in early.err) == (3, True)


def test_rule_2_a_server_to_be_left_out_is_named_by_its_id(aws: Lab, plan: Path, in_process: Run) -> None:
    mistaken = in_process("recovery", "run", "start", plan, "--drill", "--leave-out", "web")
    assert (mistaken.code, '"web" is not a source server id' in mistaken.err) == (1, True)
    known = in_process("recovery", "run", "start", plan, "--drill", "--leave-out", "s-1234567890abcdef0")
    assert known.code == 0


def test_what_is_not_there_is_said(aws: Lab, plan: Path, in_process: Run) -> None:
    missing = in_process("recovery", "run", "deny", "20260301T120000Z-00000000")
    assert (missing.code, "There is no drive" in missing.err) == (3, True)
    other = in_process("recovery", "run", "cancel", "20260301T120000Z-00000000", "--function", "none")
    assert (other.code, "Check its name and region" in other.err) == (1, True)
    assert in_process("recovery", "run", "show").out == "There are no drives yet.\n"
