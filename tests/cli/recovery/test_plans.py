"""`tagsync recovery plan | diff | apply` against the lab."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.plans.keeping import KEEPER_TAG
from tagsync.report.schemas import STEPS_SCHEMA
from tests.cli.conftest import REGION, Run, add_server
from tests.cli.terminal import on_terminal


@pytest.fixture
def erp(tmp_path: Path) -> Path:
    """The definition of a plan."""
    file = tmp_path / "erp.yaml"
    file.write_text(
        f"version: 1\nname: erp\nregion: {REGION}\nselector: {{App: erp}}\noptional: {{Tier: batch}}\n"
        "wait_minutes: 5\nwaits_after: {'2': 0}\n"
    )
    return file


def add(lab: Lab, number: int, wave: str, **more: str) -> str:
    tags = {"Name": f"erp-{number}", "App": "erp", "DR-Wave": wave, **more}
    return add_server(lab, number, tags, tags)


def retag(lab: Lab, server_id: str, **tags: str) -> None:
    """On the instance and on the source server."""
    server = lab.drs(HUB, REGION).servers[server_id]
    server.tags.update(tags)
    lab.ec2(HUB, REGION).set_tags(server.instance, dict(server.tags))


def steps(lab: Lab) -> list[tuple[str, list[str]]]:
    """The native plan: names, and what is in them."""
    drs = lab.client("drs")
    (plan,) = drs.list_recovery_plans()["recoveryPlans"]
    found = drs.list_recovery_plan_steps(recoveryPlanArn=plan["recoveryPlanArn"])["recoveryPlanSteps"]
    return [(each["stepName"], _content(each["configuration"])) for each in found]


def _content(configuration: dict[str, Any]) -> list[str]:
    if "waitStepConfiguration" in configuration:
        return [f"{configuration['waitStepConfiguration']['waitDurationMinutes']} min"]
    servers = configuration["serverStepConfiguration"]["servers"]
    return [f"{int(each['serverArn'][-17:], 16)} {each['impactLevel']}" for each in servers]


def test_from_tags_to_a_native_plan_and_true_ever_after(tagsync: Run, aws: Lab, erp: Path) -> None:
    one, two = add(aws, 1, "1"), add(aws, 2, "2")
    add(aws, 3, "10", Tier="batch")
    shown = tagsync("recovery", "plan", erp, "-q")
    assert shown.code == 0
    assert "erp-3 (s-00000000000000003)  OPTIONAL" in shown.out
    assert shown.out.endswith('Recovery plan "erp" for 111111111111/us-east-1: 3 servers in 3 waves, 4 steps.\n')

    created = tagsync("recovery", "apply", "--yes", erp, "-q")
    assert (created.code, created.err) == (0, "")
    assert steps(aws) == [
        ("wave 1", ["1 CRITICAL"]),
        ("wait after wave 1", ["5 min"]),
        ("wave 2", ["2 CRITICAL"]),
        ("wave 10", ["3 OPTIONAL"]),
    ]
    aws.forget_calls()
    assert "Nothing to do" in tagsync("recovery", "diff", erp, "-q", "--detailed-exitcode").out
    assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 0
    assert aws.count(service="drs", op="UpdateRecoveryPlanStep") == 0

    retag(aws, one, **{"DR-Wave": "2"})
    retag(aws, two, Tier="batch")
    add(aws, 4, "01")
    found = tagsync("recovery", "diff", erp, "-q", "--detailed-exitcode")
    assert found.code == 2
    assert found.out.splitlines() == [
        "  wave 1",
        "    + erp-4 (s-00000000000000004)",
        "  wave 2",
        "    ~ erp-1 (s-00000000000000001)  from wave 1",
        "    ~ erp-2 (s-00000000000000002)  CRITICAL -> OPTIONAL",
        'Recovery plan "erp" in 111111111111/us-east-1: 1 server to join, 1 server to move, '
        "1 server to change impact, 2 calls to write.",
    ]
    assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 0
    assert steps(aws)[0] == ("wave 1", ["4 CRITICAL"])
    assert steps(aws)[2] == ("wave 2", ["1 CRITICAL", "2 OPTIONAL"])
    assert tagsync("recovery", "diff", erp, "-q", "--detailed-exitcode").code == 0


def test_json_says_the_same_and_fits_its_schema(tagsync: Run, aws: Lab, erp: Path) -> None:
    def said(*arguments: str) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(
            tagsync("recovery", arguments[0], erp, "-q", "-o", "json", *arguments[1:]).out
        )
        Draft202012Validator(STEPS_SCHEMA).validate(document)
        return document

    add(aws, 1, "1")
    add(aws, 2, "2")
    document = said("diff")
    assert (document["in_sync"], document["plan_arn"]) == (False, None)
    assert document["steps_added"] == ["wave 1", "wait after wave 1", "wave 2"]
    assert document["servers"][0]["change"] == "joins"
    assert said("apply", "--yes")["calls"] == 4
    document = said("diff")
    assert (document["in_sync"], document["calls"], document["servers"]) == (True, 0, [])
    (server,) = said("plan", "--redact")["steps"][0]["servers"]
    assert (server["source_server_id"], server["impact"]) == ("s-00000000000000001", "CRITICAL")
    assert "erp-1" not in server["name"]
    erp.write_text(erp.read_text().replace("wait_minutes: 5", "wait_minutes: 6"))
    assert said("diff")["waits_changed"] == [{"step": "wait after wave 1", "from": 5, "to": 6}]


def test_a_broken_read_changes_nothing(tagsync: Run, aws: Lab, erp: Path) -> None:
    add(aws, 1, "1")
    add(aws, 2, "1")
    tagsync("recovery", "apply", "--yes", erp, "-q")
    before = steps(aws)
    aws.drs(HUB, REGION).page_size = 1
    aws.faults.add(Rule("deny", service="drs", op="DescribeSourceServers", page=2))
    aws.forget_calls()
    for command in (["plan"], ["diff"], ["apply", "--yes"]):
        outcome = tagsync("recovery", *command, erp, "-q")
        assert (outcome.code, outcome.out) == (1, "")
        assert "DescribeSourceServers" in outcome.err
    aws.faults.clear()
    aws.faults.add(Rule("deny", service="drs", op="ListRecoveryPlanSteps"))
    assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 1
    aws.faults.clear()
    assert steps(aws) == before
    assert aws.count(service="drs", op="UpdateRecoveryPlanStep") == 0


def test_a_plan_of_somebody_else_is_refused_and_left_alone(tagsync: Run, aws: Lab, erp: Path) -> None:
    add(aws, 1, "1")
    aws.client("drs").create_recovery_plan(name="erp", tags={"Team": "other"})
    for command in (["diff"], ["apply", "--yes"]):
        outcome = tagsync("recovery", *command, erp, "-q")
        assert outcome.code == 3
        assert "that tagsync did not make" in outcome.err
    assert steps(aws) == []


def test_nothing_selected_too_many_steps_and_unclear_targets_are_mistakes(
    tagsync: Run, aws: Lab, erp: Path, tmp_path: Path
) -> None:
    never = tagsync("recovery", "apply", "-y", erp).err
    assert "region: DRS was never set up in 111111111111/us-east-1. Check the account and the region." in never
    aws.drs(HUB, REGION).initialized = True
    assert (
        "no source server of 111111111111/us-east-1 carries these tags" in tagsync("recovery", "apply", "-y", erp).err
    )
    for number in range(1, 22):
        add(aws, number, str(number))
    assert "and DRS allows 20 in a plan: 21 waves" in tagsync("recovery", "apply", "--yes", erp, "-q").err
    assert "Leave the flag out" in tagsync("recovery", "apply", "--yes", erp, "-q", "--region", "eu-west-1").err
    anywhere = tmp_path / "anywhere.yaml"
    anywhere.write_text("version: 1\nname: erp\nselector: {App: erp}\n")
    assert "a recovery plan belongs to one" in tagsync("recovery", "plan", anywhere, "-q").err
    assert aws.count(service="drs", op="CreateRecoveryPlan") == 0


def test_rule_7_a_hundred_and_one_servers_are_counted_and_nothing_is_written(tagsync: Run, aws: Lab, erp: Path) -> None:
    for number in range(1, 102):
        add(aws, number, str(1 + number % 2))
    for command in (["plan"], ["diff"], ["apply", "--yes"]):
        refused = tagsync("recovery", *command, erp, "-q")
        assert refused.code == 1
        assert "101 servers, and DRS allows 100 in a plan: 51 in wave 2, 50 in wave 1" in refused.err
        assert "several plans with narrower selectors, or a driven recovery" in refused.err
    assert aws.count(service="drs", op="CreateRecoveryPlan") == 0


def test_drifted_tags_that_decide_are_warned_of_and_others_are_not(tagsync: Run, aws: Lab, erp: Path) -> None:
    add(aws, 1, "1")
    add_server(aws, 2, {"App": "erp", "DR-Wave": "2", "Owner": "x"}, {"App": "erp", "DR-Wave": "1", "Owner": "x"})
    add_server(aws, 3, {"App": "erp", "DR-Wave": "2"}, {})
    add_server(aws, 4, {"App": "erp", "DR-Wave": "1", "Owner": "x"}, {"App": "erp", "DR-Wave": "1"})
    said = tagsync("recovery", "plan", erp, "-q").out
    assert "WARNING: 2 servers may be in the wrong wave or missing" in said
    assert "s-00000000000000002" in said.partition("WARNING")[2]
    assert "s-00000000000000004" not in said.partition("WARNING")[2]
    tagsync("apply", "--yes", "-q", "--region", REGION)
    assert "WARNING" not in tagsync("recovery", "plan", erp, "-q").out


def test_a_write_that_fails_says_what_is_left_and_the_next_apply_does_it(tagsync: Run, aws: Lab, erp: Path) -> None:
    add(aws, 1, "1")
    add(aws, 2, "2")
    aws.faults.add(Rule("deny", service="drs", op="CreateRecoveryPlanStep", skip=1))
    outcome = tagsync("recovery", "apply", "--yes", erp, "-q")
    assert outcome.code == 1
    assert "NOT WRITTEN: 2 calls" in outcome.out
    assert [name for name, _ in steps(aws)] == ["wave 1"]
    aws.faults.clear()
    assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 0
    assert [name for name, _ in steps(aws)] == ["wave 1", "wait after wave 1", "wave 2"]


def test_tags_that_are_lost_do_not_empty_a_plan_unless_it_is_forced(tagsync: Run, aws: Lab, erp: Path) -> None:
    servers = [add(aws, number, "1") for number in range(1, 16)]
    tagsync("recovery", "apply", "--yes", erp, "-q")
    for server in servers[:11]:
        retag(aws, server, App="")
    found = tagsync("recovery", "diff", erp, "-q", "--detailed-exitcode")
    assert found.code == 3
    assert "REFUSED unless forced: 11 of 15 servers would leave" in found.out
    assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 3
    assert len(steps(aws)[0][1]) == 15
    assert tagsync("recovery", "apply", "--yes", erp, "-q", "--force").code == 0
    assert len(steps(aws)[0][1]) == 4


def test_an_apply_asks_takes_no_for_an_answer_and_sees_what_moves_meanwhile(aws: Lab, erp: Path) -> None:
    add(aws, 1, "1")
    code, seen = on_terminal("recovery", "apply", str(erp), answer="n\n")
    assert code == 1
    assert "Write this to DRS (2 calls)? [y/N]" in seen
    assert aws.client("drs").list_recovery_plans()["recoveryPlans"] == []

    def by_hand() -> None:
        aws.client("drs").create_recovery_plan(name="erp")

    code, seen = on_terminal("recovery", "apply", str(erp), answer="y\n", at_question=by_hand)
    assert code == 3
    assert steps(aws) == []


def test_rule_12_a_plan_that_runs_is_changed_for_its_next_execution(tagsync: Run, aws: Lab, erp: Path) -> None:
    aws.clock.freeze()
    add(aws, 1, "1")
    tagsync("recovery", "apply", "--yes", erp, "-q")
    drs = aws.client("drs")
    (plan,) = drs.list_recovery_plans()["recoveryPlans"]
    drs.start_recovery_plan_execution(recoveryPlanArn=plan["recoveryPlanArn"], mode="DRILL")
    add(aws, 2, "1")
    starting = tagsync("recovery", "apply", "--yes", erp, "-q")
    assert (starting.code, "is starting" in starting.err) == (3, True)
    assert steps(aws) == [("wave 1", ["1 CRITICAL"])]
    aws.clock.advance(100)
    outcome = tagsync("recovery", "apply", "--yes", erp, "-q")
    assert outcome.code == 0
    assert steps(aws) == [("wave 1", ["1 CRITICAL", "2 CRITICAL"])]
    aws.clock.advance(1000)
    assert len(drs.describe_recovery_instances()["items"]) == 1


def test_servers_without_a_wave_are_told_in_plan_diff_and_apply_and_refused_where_the_plan_says_so(
    tagsync: Run, aws: Lab, erp: Path
) -> None:
    add(aws, 1, "1")
    lacking, twofold = add(aws, 2, ""), add(aws, 3, "2", **{"dr:wave": "3"})
    told = (
        f"! no wave in the tag DR-Wave, which means wave 1: erp-2 ({lacking})\n"
        f"! the tag dr:wave says another wave than DR-Wave, which decides: erp-3 ({twofold})\n"
    )
    for command in (["plan"], ["diff"], ["apply", "--yes"]):
        assert told in tagsync("recovery", *command, erp, "-q").out
    document = json.loads(tagsync("recovery", "plan", erp, "-q", "-o", "json").out)
    Draft202012Validator(STEPS_SCHEMA).validate(document)
    assert [each["source_server_id"] for each in document["wave_notices"]] == [lacking, twofold]
    checked = tagsync("recovery", "preflight", erp, "-q")
    assert (checked.code, f"which means wave 1: {lacking}\n" in checked.out) == (0, True)

    with erp.open("a") as file:
        file.write("wave_missing: refuse\n")
    for command in (["plan"], ["diff"], ["apply", "--yes"]):
        refused = tagsync("recovery", *command, erp, "-q")
        assert (refused.code, refused.out) == (3, "")
        assert f"{lacking}: no wave in the tag DR-Wave, and wave_missing is refuse" in refused.err
    checked = tagsync("recovery", "preflight", erp, "-q")
    assert checked.code == 3
    assert f"! erp: no wave in the tag DR-Wave, which means wave 1: {lacking}\n" in checked.out
    retag(aws, lacking, **{"DR-Wave": "1"})
    assert tagsync("recovery", "plan", erp, "-q").code == 0


def test_a_plan_is_handed_over_and_an_apply_then_says_who_keeps_it(tagsync: Run, aws: Lab, erp: Path) -> None:
    add(aws, 1, "1")
    tagsync("recovery", "apply", "--yes", erp, "-q")
    (plan,) = aws.drs(HUB, REGION).plans.values()
    assert KEEPER_TAG not in plan.tags, "people have no tag of theirs"
    assert json.loads(tagsync("recovery", "diff", erp, "-o", "json").out)["keeper"] is None

    assert tagsync("recovery", "apply", "--yes", erp, "--keeper", "service").code == 0
    assert plan.tags[KEEPER_TAG] == "service"
    add(aws, 2, "1")
    applied = tagsync("recovery", "apply", "--yes", erp)
    assert applied.code == 0
    assert "The service keeps this plan: its next full run makes it what its own file says." in applied.out
    assert plan.tags[KEEPER_TAG] == "service", "an apply is no hand-over"
    assert steps(aws) == [("wave 1", ["1 CRITICAL", "2 CRITICAL"])]

    tagsync("recovery", "apply", "--yes", erp, "--keeper", "terraform")
    assert "Terraform keeps this plan" in tagsync("recovery", "diff", erp).out
    shown = json.loads(tagsync("recovery", "diff", erp, "-o", "json").out)
    assert shown["keeper"] == "terraform"
    assert Draft202012Validator(STEPS_SCHEMA).is_valid(shown)
