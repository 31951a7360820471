"""What people do with the program, from one command to the next, against the lab over HTTP."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import jsonschema
import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.report.schemas import PLAN_SCHEMA, RUN_SCHEMA
from tests.cli.conftest import REGION, Run, add_server

HERE = ("--region", REGION)


def test_plan_then_apply_then_in_sync(program: Run, aws: Lab, drifted: list[str]) -> None:
    planned = program("plan", *HERE, "--detailed-exitcode")
    assert planned.code == 2
    assert planned.out.startswith(
        "The same on many servers\n\n"
        '  + Environment = "Prod" on 12 servers\n'
        "  + ownership record on 12 servers\n\n"
        "111111111111/us-east-1: 12 of 12 servers to change\n"
    )
    assert program("plan", *HERE, "--summary", "--quiet").out == (
        "111111111111/us-east-1: 12 of 12 servers to change\n" + planned.out.splitlines(keepends=True)[-1]
    )
    assert "Plan: 12 servers to change (12 tags to add, 12 ownership records to update), 0 in sync. " in planned.out
    assert "After apply, 12 of 12 servers (100.0 %)" in planned.out
    assert planned.err.splitlines() == [
        "Reading the source servers of 1 target",
        "Read 12 servers; reading their instances in 1 place",
    ]
    assert aws.count("drs", "TagResource") == 0

    applied = program("apply", "--yes", *HERE, "--quiet")
    assert applied.code == 0
    assert applied.err == ""
    assert "Applied: 12 servers changed (12 tags added, 12 ownership records updated)" in applied.out
    assert aws.tags(drifted[0])["Environment"] == "Prod"

    again = program("plan", *HERE, "--detailed-exitcode", "--quiet")
    assert again.code == 0
    assert (
        again.out
        == "No changes: 12 in sync. 12 of 12 servers (100.0 %) have the right tags. Looked in 1 region, 1 account.\n"
    )


def test_a_saved_plan_is_applied_exactly_and_refused_once_tags_have_moved(
    program: Run, aws: Lab, drifted: list[str], tmp_path: Path
) -> None:
    saved = tmp_path / "plan.json"
    assert program("plan", *HERE, "--out", saved, "--quiet").code == 0
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["plan.json"]
    jsonschema.validate(json.loads(saved.read_text()), PLAN_SCHEMA)

    aws.ec2(HUB, REGION).set_tags("i-00000000000000001", {"Name": "web-1", "Environment": "changed since"})
    applied = program("apply", saved, "--quiet")
    assert applied.code == 0
    assert aws.tags(drifted[0])["Environment"] == "Prod"

    aws.forget_calls()
    moved = program("apply", saved, "--quiet")
    assert moved.code == 3
    assert moved.out == ""
    assert moved.err.startswith("Refused: 111111111111/us-east-1 s-00000000000000001: its tags changed")
    assert "Make a new plan" in moved.err
    assert aws.count("drs", "TagResource") == 0


def test_removals_beyond_the_thresholds_need_force(program: Run, aws: Lab, drifted: list[str], tmp_path: Path) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("version: 1\nsafety: {max_removals: 3, max_removals_percent: 10}\n")
    assert program("apply", "--yes", *HERE, "--policy", policy).code == 0
    for number in range(1, 13):
        aws.ec2(HUB, REGION).set_tags(f"i-{number:017x}", {"Name": f"web-{number}"})

    assert program("plan", *HERE, "--policy", policy, "--detailed-exitcode").code == 3
    refused = program("apply", "--yes", *HERE, "--policy", policy, "--quiet")
    assert refused.code == 3
    assert '  - Environment = "Prod" on 12 servers' in refused.out
    assert "REFUSED" in refused.out
    assert refused.err.splitlines()[-1].startswith("Refused: Nothing was written.")
    assert aws.count("drs", "UntagResource") == 0
    assert aws.tags(drifted[0])["Environment"] == "Prod"

    forced = program("apply", "--yes", *HERE, "--force", "--output", "json", env={"TAGSYNC_POLICY": str(policy)})
    assert forced.code == 0
    assert "Environment" not in aws.tags(drifted[0])
    document = json.loads(forced.out)
    jsonschema.validate(document, RUN_SCHEMA)
    assert document["summary"]["changed"] == 12


def test_a_dry_run_writes_nothing(tagsync: Run, aws: Lab, drifted: list[str]) -> None:
    tried = tagsync("apply", "--yes", *HERE, "--dry-run")
    assert tried.code == 0
    assert (
        "Dry run, nothing was written: 12 servers to change (12 tags to add, 12 ownership records to update)"
        in tried.out
    )
    assert aws.count("drs", "TagResource") == 0


def test_what_cannot_be_read_is_said_and_never_ends_in_success(
    tagsync: Run, aws: Lab, drifted: list[str], tmp_path: Path
) -> None:
    add_server(aws, 99, {"Name": "far"}, {"Name": "far"}, region="eu-west-1")
    aws.faults.add(Rule("deny", "drs", "DescribeSourceServers", region="eu-west-1"))
    everywhere = ("--region", f"{REGION},eu-west-1", "--quiet")

    planned = tagsync("plan", *everywhere, "--out", tmp_path / "plan.json")
    assert planned.code == 1
    assert "NOT READ" in planned.out
    assert "INCOMPLETE: 1 target could not be read" in planned.out
    assert (tmp_path / "plan.json").exists()

    applied = tagsync("apply", "--yes", *everywhere)
    assert applied.code == 1
    assert "Applied: 12 servers changed" in applied.out
    assert "INCOMPLETE: 1 target could not be read" in applied.out
    assert tagsync("plan", *everywhere, "--detailed-exitcode").code == 1


def test_a_failed_write_ends_with_1_and_says_which_server(tagsync: Run, aws: Lab, drifted: list[str]) -> None:
    aws.faults.add(Rule("deny", "drs", "TagResource", times=1))
    applied = tagsync("apply", "--yes", *HERE, "--workers", "1", "--quiet")
    assert applied.code == 1
    assert "FAILED: 1 server\n  ! 111111111111/us-east-1 web-" in applied.out
    assert (
        "Applied: 11 servers changed (11 tags added, 11 ownership records updated), 0 in sync, 1 failed." in applied.out
    )


def test_only_the_servers_asked_for_are_planned(tagsync: Run, drifted: list[str]) -> None:
    planned = tagsync("plan", *HERE, "--server", drifted[0], "--server", drifted[1], "--quiet")
    assert "2 of 2 servers to change" in planned.out

    wrong = tagsync("plan", *HERE, "--server", drifted[0], "--server", "s-0123456789abcdef0", "--quiet")
    assert wrong.code == 1
    assert "s-0123456789abcdef0 is in none of the 1 target that could be read" in wrong.err


def test_explain_by_id_by_name_and_key(tagsync: Run, aws: Lab, drifted: list[str]) -> None:
    by_name = tagsync("explain", "web-3", *HERE, "--quiet")
    assert by_name.code == 0
    assert '  + Environment = "Prod"\n      copied\n' in by_name.out
    by_id = tagsync("explain", drifted[2], *HERE, "--quiet")
    assert by_id.out == by_name.out
    one_key = tagsync("explain", drifted[2], *HERE, "--key", "Environment", "--output", "json", "--quiet")
    assert [each["key"] for each in json.loads(one_key.out)["keys"]] == ["Environment"]

    unknown = tagsync("explain", "web-33", *HERE, "--quiet")
    assert unknown.code == 1
    assert "no source server has this id or name; 12 servers were read. Did you mean web-3" in unknown.err


def test_rule_12_explain_says_which_recovery_plans_hold_a_server(tagsync: Run, aws: Lab, drifted: list[str]) -> None:
    assert "  Recovery plans: none\n" in tagsync("explain", "web-3", *HERE, "--quiet").out
    drs = aws.client("drs")
    arn = drs.create_recovery_plan(name="by hand")["recoveryPlan"]["recoveryPlanArn"]
    servers = [{"serverArn": aws.drs(HUB, REGION).servers[drifted[2]].arn}]
    wave = {"serverStepConfiguration": {"servers": servers}}
    drs.create_recovery_plan_step(recoveryPlanArn=arn, stepName="wave", configuration=wave)
    assert "  Recovery plans: by hand\n" in tagsync("explain", "web-3", *HERE, "--quiet").out
    said = json.loads(tagsync("explain", "web-3", *HERE, "--quiet", "-o", "json").out)
    assert said["recovery_plans"] == [{"name": "by hand", "arn": arn}]
    aws.faults.add(Rule("deny", "drs", "ListRecoveryPlans"))
    unread = tagsync("explain", "web-3", *HERE, "--quiet")
    assert unread.code == 0, "the tags are explained all the same"
    assert "  Recovery plans: not read: " in unread.out


def test_explain_does_not_guess_between_servers_of_one_name(tagsync: Run, aws: Lab) -> None:
    for number in (1, 2):
        add_server(aws, number, {"Name": "twin"}, {"Name": "twin"})
    outcome = tagsync("explain", "twin", *HERE, "--quiet")
    assert outcome.code == 1
    assert "2 servers have this name" in outcome.err
    assert "s-00000000000000001 in 111111111111/us-east-1" in outcome.err
    near = tagsync("explain", "twim", *HERE, "--quiet")
    assert near.err.endswith("Did you mean twin?\n"), "the name stands once"


def test_doctor_finds_what_is_wrong_and_says_how_to_fix_it(tagsync: Run, aws: Lab, drifted: list[str]) -> None:
    well = tagsync("doctor", *HERE)
    assert well.code == 0
    assert "FAILED" not in well.out

    aws.faults.add(Rule("deny", "drs", "TagResource"))
    ill = tagsync("doctor", *HERE, "--account", f"{HUB},999999999999", "--role-name", "tagsync", "--policy", "nowhere")
    assert ill.code == 1
    assert "FAILED   policy, nowhere: there is no such file" in ill.out
    assert "FAILED   read role, 999999999999" in ill.out
    assert "FAILED   may drs:TagResource, 111111111111/us-east-1" in ill.out
    checks = json.loads(tagsync("doctor", *HERE, "--output", "json").out)["checks"]
    assert {each["outcome"] for each in checks} == {"ok", "failed"}


def test_doctor_tells_which_rules_of_the_policy_can_never_match(
    tagsync: Run, tmp_path: Path, drifted: list[str]
) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text(
        "version: 1\nprune: none\nownership: none\nservers:\n  include:\n    regions: [us-esat-1, us-east-1]\n"
    )
    outcome = tagsync("doctor", *HERE, "--policy", policy)
    assert outcome.code == 0
    assert (
        f"warning  policy, {policy}:6 servers.include.regions[0]: this can never match: no region of DRS that is known "
        'here matches "us-esat-1"\n         Did you mean us-east-1 or us-west-1?\n'
    ) in outcome.out
    assert (
        f"ok       policy, {policy}: valid. Its ownership is none: what tagsync writes is not recorded" in outcome.out
    )
    assert ", 1 warning." in outcome.out


def test_values_stay_out_of_redacted_output(tagsync: Run, drifted: list[str]) -> None:
    for output in ("text", "json", "markdown"):
        outcome = tagsync("plan", *HERE, "--redact", "--verbose", "--output", output)
        assert drifted[0] in outcome.out
        assert "Prod" not in outcome.out + outcome.err
        assert "web-1" not in outcome.out + outcome.err


def test_verbose_tells_of_the_calls_made(tagsync: Run, drifted: list[str]) -> None:
    outcome = tagsync("plan", *HERE, "--verbose", "--quiet")
    assert outcome.err == (
        "3 calls to AWS: drs:DescribeSourceServers 1, ec2:DescribeInstances 1, sts:GetCallerIdentity 1\n"
    )


def test_lab_commands_are_the_labs_own(program: Run, aws: Lab, drifted: list[str]) -> None:
    port = aws.url.rpartition(":")[2]
    status = program("lab", "status", "--port", port)
    assert status.code == 0
    assert "12 source servers" in status.out
    assert "--scenario" in program("lab", "up", "--help").out
    assert program("lab", "status", "--port", "1").code == 1


@pytest.mark.parametrize("command", ["plan", "apply --yes"])
def test_the_drifted_fleet_is_reported_in_full(
    command: str, tagsync: Run, program: Run, aws: Lab, tmp_path: Path
) -> None:
    assert program("lab", "seed", "drifted-fleet", "--port", aws.url.rpartition(":")[2]).code == 0
    targets = tmp_path / "targets.yaml"
    targets.write_text(
        "version: 1\n"
        "defaults: {role_name: tagsync, external_id: tagsync-lab}\n"
        "accounts:\n"
        "  - account: '111111111111'\n"
        "  - account: '222222222222'\n"
        "  - account: '333333333333'\n"
    )
    outcome = tagsync(*command.split(), "--targets", targets, "--quiet")
    assert outcome.code == 1
    assert "444444444444/us-east-1 sts:AssumeRole: AccessDenied" in outcome.out
    assert "too many tags; the instances of 3 servers could not be read, so their drift is unknown." in outcome.out
    assert "in 6 regions, 3 accounts." in outcome.out
