"""`tagsync recovery preflight | start | status | retry | skip | cancel` against the lab, on a stepped clock."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tagsync.engine.stop import Stop
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.native.follow import POLL_SECONDS
from tagsync.report.schemas import NATIVE_SCHEMA
from tests.cli.conftest import REGION, Outcome, Run, add_server
from tests.cli.recovery.test_plans import add, retag

ARN = re.compile(r"arn:aws:drs:\S+recovery-plan-execution/\S+")


@pytest.fixture
def erp(tmp_path: Path) -> Path:
    """The definition of a plan with a wait after its first wave."""
    file = tmp_path / "erp.yaml"
    file.write_text(
        f"version: 1\nname: erp\nregion: {REGION}\nselector: {{App: erp}}\noptional: {{Tier: batch}}\n"
        "waits_after: {'1': 10}\n"
    )
    return file


@pytest.fixture(autouse=True)
def _waiting_moves_the_clock(aws: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    aws.clock.freeze()
    really = Stop.sleep

    def sleep(stop: Stop, seconds: float) -> bool:
        if seconds != POLL_SECONDS:  # between two calls that fail
            return really(stop, seconds)
        aws.clock.advance(60)  # fewer looks than in life
        return not stop.reason

    monkeypatch.setattr(Stop, "sleep", sleep)


@pytest.fixture
def fleet(tagsync: Run, aws: Lab, erp: Path) -> list[str]:
    """Three servers in three waves with their plan in DRS; the last is OPTIONAL."""
    servers = [add(aws, 1, "1"), add(aws, 2, "2"), add(aws, 3, "10", Tier="batch")]
    assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 0
    return servers


def document(outcome: Outcome) -> dict[str, Any]:
    """What was printed as JSON; it fits the schema."""
    found: dict[str, Any] = json.loads(outcome.out)
    jsonschema.validate(found, NATIVE_SCHEMA)
    return found


def started(outcome: Outcome) -> str:
    found = ARN.search(outcome.err)
    assert found, outcome.err
    return found[0]


def replication(lab: Lab, server_id: str, state: str) -> None:
    lab.drs(HUB, REGION).servers[server_id].wire["dataReplicationInfo"] = {"dataReplicationState": state}


def failing(lab: Lab, server_id: str) -> None:
    lab.drs(HUB, REGION).fail_next_launch[server_id] = "CONVERSION_END"


def jobs(lab: Lab) -> list[list[int]]:
    """The numbers of the servers of every job, in the order of the jobs."""
    items = lab.client("drs").describe_jobs()["items"]
    return [[int(each["sourceServerID"][2:], 16) for each in job["participatingServers"]] for job in items]


def reasons(outcome: Outcome) -> list[tuple[bool, str, str]]:
    found = document(outcome)["preflight"]["findings"]
    return [(each["refuses"], each["reason"], each["place"]) for each in found]


class TestTheChain:
    """The failure of the system before: servers without tags, an empty selection, stuck waves."""

    def test_from_ec2_tags_to_waves_that_launched(self, tagsync: Run, aws: Lab, erp: Path) -> None:
        for number, wave in enumerate(["10", "2", "02", "wave-2", "²", None], 1):
            tags = {"Name": f"erp-{number}", "App": "erp"} | ({"DR-Wave": wave} if wave else {})
            add_server(aws, number, tags, {"Name": f"erp-{number}"})
        assert tagsync("apply", "--yes", "--region", REGION, "-q").code == 0
        assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 0
        drill = tagsync("recovery", "start", erp, "--drill")
        assert drill.code == 0, drill.out + drill.err
        assert jobs(aws) == [[6], [2, 3, 4], [1], [5]], "missing is 1; 2, 02 and wave-2 are one; ² comes last"
        assert drill.err.splitlines()[4:9] == [
            "wave 1: COMPLETED, 1 of 1 launched in 6 min",
            "wait after wave 1: waiting 10 min",
            "wait after wave 1: COMPLETED, 10 min",
            "wave 2: launching 3 servers (drill)",
            "wave 2: COMPLETED, 3 of 3 launched in 6 min",
        ]
        told = {number: (drill.out + drill.err).count(f"(s-{number:017x})") for number in range(1, 7)}
        assert set(told.values()) == {1}, told
        assert f"LAUNCHED    erp-6 (s-00000000000000006)  {_instance(aws, 6)} " in drill.out
        assert "Preflight passed, 1 warning.\n" in drill.out
        assert " 1  wave 1: COMPLETED, 1 of 1 launched in 6 min\n" in drill.out
        assert drill.out.endswith("The drill has succeeded: 6 of 6 servers launched in 34 min.\n")

    def test_with_the_sync_switched_off_preflight_says_why(self, tagsync: Run, aws: Lab, erp: Path) -> None:
        for number in (1, 2):
            add_server(aws, number, {"App": "erp", "DR-Wave": "1"}, {})
        refused = tagsync("recovery", "start", erp, "--drill", "-q")
        assert refused.code == 3
        assert "erp: no server of 111111111111/us-east-1 that could be read carries the tags" in refused.out
        assert (
            "its tags differ from its instance's in App, DR-Wave, by which the plan chooses and orders" in refused.out
        )
        assert "Write the tags: tagsync apply --account 111111111111 --region us-east-1\n" in refused.out
        assert refused.out.endswith("Preflight: 4 refusals. Nothing was started.\n")
        assert aws.count("drs", "StartRecoveryPlanExecution") == 0


def _instance(lab: Lab, number: int) -> str:
    (found,) = lab.client("drs").describe_recovery_instances(filters={"sourceServerIDs": [f"s-{number:017x}"]})["items"]
    return str(found["recoveryInstanceID"])


class TestPreflight:
    def test_a_true_plan_may_start(self, tagsync: Run, erp: Path, fleet: list[str]) -> None:
        outcome = tagsync("recovery", "preflight", erp, "-q")
        assert (outcome.code, outcome.out) == (0, "Preflight passed.\n")

    def test_tags_that_moved_since_the_plan_was_written(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        retag(aws, fleet[1], **{"DR-Wave": "1"})
        aws.ec2(HUB, REGION).set_tags("i-00000000000000001", {"Name": "erp-1", "App": "erp", "DR-Wave": "7"})
        outcome = tagsync("recovery", "preflight", erp, "-q", "-o", "json")
        assert outcome.code == 3
        assert reasons(outcome) == [
            (True, "tags_drifted", fleet[0]),
            (True, "plan_differs", fleet[1]),
            (True, "plan_differs", "erp"),
        ]

    def test_rule_8_stalled_servers_are_launched_from_old_points_where_that_is_accepted(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        for server_id in (fleet[0], fleet[2]):
            replication(aws, server_id, "STALLED")
        refused = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json")
        assert (refused.code, reasons(refused)) == (
            3,
            [(True, "not_launchable", fleet[0]), (True, "not_launchable", fleet[2])],
        )
        what = document(refused)["preflight"]["findings"][0]["what"]
        assert re.fullmatch(
            r"replication is stalled: its newest recovery point is .* old \(2025-12-31 23:50 UTC\)", what
        )
        accepted = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json", "--accept-old-points")
        assert accepted.code == 0
        assert [each[0] for each in reasons(accepted)] == [False, False]
        assert document(accepted)["execution"]["outcome"] == "SUCCEEDED"

    def test_rule_2_a_plan_starts_without_an_optional_server_that_drs_cannot_launch(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        replication(aws, fleet[2], "DISCONNECTED")
        without = ("--leave-out", fleet[2])
        refused = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json", "--accept-unverified-tags")
        assert (refused.code, reasons(refused)[0]) == (3, (True, "not_launchable", fleet[2]))
        differs = tagsync("recovery", "preflight", erp, "-q", "-o", "json", *without)
        assert (True, "plan_differs", fleet[2]) in reasons(differs)
        (fix,) = {each["fix"] for each in document(differs)["preflight"]["findings"] if each["refuses"]}
        command = fix.removeprefix("Write it as the tags say now: tagsync ")
        assert command == f"recovery apply {erp} --leave-out {fleet[2]}"
        assert tagsync(*shlex.split(command), "--yes", "-q").code == 0, "it works as it stands"
        outcome = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json", *without)
        assert (outcome.code, jobs(aws)) == (0, [[1], [2]])
        assert reasons(outcome) == [(False, "left_out", fleet[2])]
        joins = tagsync("recovery", "diff", erp, "-q")
        assert f"+ erp-3 ({fleet[2]})" in joins.out, "the next apply takes it in again"

    @pytest.mark.parametrize(
        ("given", "says"),
        [
            ("s-00000000000000009", "s-00000000000000009: it is to be left out, and the selector does not take it"),
            ("erp-3", '--leave-out: "erp-3" is not a source server id'),
            ("", "--leave-out: it is empty, as if a variable was not set"),
        ],
    )
    def test_rule_2_a_server_to_be_left_out_that_no_plan_has_is_a_mistake(
        self, tagsync: Run, erp: Path, fleet: list[str], given: str, says: str
    ) -> None:
        for command in (("plan",), ("diff",), ("apply", "--yes"), ("preflight",), ("start", "--drill")):
            outcome = tagsync("recovery", command[0], erp, *command[1:], "-q", "--leave-out", given)
            assert (outcome.code, says in outcome.err) == (1, True), command

    def test_rule_13_a_server_in_an_execution_of_another_plan(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        other = erp.with_name("all.yaml")
        other.write_text(erp.read_text().replace("name: erp", "name: all").replace("{App: erp}", "{DR-Wave: '10'}"))
        assert tagsync("recovery", "apply", "--yes", other, "-q").code == 0
        execution = started(tagsync("recovery", "start", other, "--drill", "--no-wait"))
        outcome = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json")
        assert (outcome.code, reasons(outcome)) == (3, [(True, "in_another_execution", fleet[2])])
        (finding,) = document(outcome)["preflight"]["findings"]
        assert finding["what"] == f'it is in an execution of another plan, "all": {execution}'

    def test_origins_of_a_region_that_is_down(self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> None:
        aws.faults.add(Rule("deny", "ec2", "DescribeInstances"))
        refused = tagsync("recovery", "preflight", erp, "-q")
        assert refused.code == 3
        assert f"! {HUB}/{REGION}: the tags of 3 servers could not be compared with their instances'" in refused.out
        refusals, _, warnings = refused.out.partition("Warnings:")
        assert refusals.count("UnauthorizedOperation") == 1
        assert warnings.count("not asked: whether the quota of vCPUs has room") == 1
        assert refused.out.count("If it cannot be helped: --accept-unverified-tags") == 1
        accepted = tagsync("recovery", "start", erp, "--drill", "--accept-unverified-tags", "-q")
        assert accepted.code == 0
        assert accepted.out.startswith("Warnings:\n")

    def test_a_denied_role_is_a_refusal(self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> None:
        aws.faults.add(Rule("deny", "drs", "DescribeJobs"))
        outcome = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json")
        assert (outcome.code, reasons(outcome)) == (3, [(True, "unreadable", f"{HUB}/{REGION}")])
        aws.faults.add(Rule("deny", "drs", "DescribeSourceServers"))
        outcome = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json", "--accept-unverified-tags")
        assert outcome.code == 3
        assert (True, "unreadable", f"{HUB}/{REGION}") in reasons(outcome)
        assert aws.count("drs", "StartRecoveryPlanExecution") == 0

    def test_a_plan_of_somebody_else_is_not_started(self, tagsync: Run, aws: Lab, erp: Path) -> None:
        add(aws, 1, "1")
        aws.client("drs").create_recovery_plan(name="erp")
        outcome = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json")
        assert (outcome.code, reasons(outcome)) == (3, [(True, "plan_missing", "erp")])
        (finding,) = document(outcome)["preflight"]["findings"]
        assert "that tagsync did not make (arn:" in finding["what"]
        assert finding["fix"] == "Choose another name, or rename that plan"


class TestLeavingOut:
    """Rule 2: a server that has become unlaunchable is taken out of a step ahead."""

    def test_rule_2_a_running_plan_goes_on_without_a_server(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        more = add(aws, 4, "2")
        assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 0
        execution = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
        replication(aws, fleet[1], "DISCONNECTED")
        outcome = tagsync("recovery", "leave-out", "--yes", execution, fleet[1], "--wait", "-q", "-o", "json")
        assert (outcome.code, jobs(aws)) == (0, [[1], [4], [3]])
        servers = [
            each["source_server_id"] for step in document(outcome)["execution"]["steps"] for each in step["servers"]
        ]
        assert servers == [fleet[0], more, fleet[2]]

    def test_rule_2_what_cannot_be_left_out_is_said_with_the_way_out(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        execution = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
        aws.clock.advance(60)
        unknown = "s-00000000000000009"
        outcome = tagsync("recovery", "leave-out", "--yes", execution, *fleet[:2], unknown, "-q")
        assert outcome.code == 1
        assert (
            f"{fleet[0]}: its step 1, wave 1, is EXECUTING, and only a step that has not begun can change"
            in outcome.err
        )
        assert f"{fleet[1]}: its step 3, wave 2, would have no server left. Skip step 3 instead" in outcome.err
        assert f"{unknown}: it is in no step of this execution" in outcome.err
        outcome = tagsync("recovery", "leave-out", "arn:erp", "web", "-q")
        places = [line.split(": ")[1] for line in outcome.err.splitlines()]
        assert (outcome.code, places) == (1, ["SERVER", "EXECUTION"])
        assert aws.count("drs", "UpdateRecoveryPlanExecutionStep") == 0


class TestReplacing:
    """Rule 1: a launch terminates the recovery instance of its server, and none is lost unasked."""

    @staticmethod
    def running(lab: Lab) -> dict[str, bool]:
        """The instances that are not terminated, and whether each is a drill's."""
        items = lab.client("drs").describe_recovery_instances()["items"]
        return {each["ec2InstanceID"]: each["isDrill"] for each in items if each["ec2InstanceState"] == "RUNNING"}

    def test_rule_1_a_drill_replaces_no_drill_unasked(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        assert tagsync("recovery", "start", erp, "--drill", "-q").code == 0
        first = self.running(aws)
        refused = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json")
        assert (refused.code, reasons(refused)) == (3, [(True, "already_launched", each) for each in fleet])
        assert self.running(aws) == first
        accepted = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json", "--replace-instances")
        assert (accepted.code, reasons(accepted)) == (0, [(False, "already_launched", each) for each in fleet])
        assert (len(self.running(aws)), self.running(aws).keys() & first.keys()) == (3, set())

    @pytest.mark.parametrize("mode", ["--drill", "--recover"])
    def test_rule_1_nothing_replaces_production_without_the_name_of_the_plan(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str], mode: str
    ) -> None:
        assert tagsync("recovery", "start", erp, "--recover", "--yes", "-q").code == 0
        production = self.running(aws)
        for flags in ([], ["--replace-instances"]):
            refused = tagsync("recovery", "start", erp, mode, "--yes", "-q", "-o", "json", *flags)
            assert (refused.code, reasons(refused)) == (3, [(True, "production_instance", each) for each in fleet])
        for wrong, fix in (("yes", "Write --replace-production erp"), ("", "is empty"), ("ERP", "erp")):
            mistaken = tagsync("recovery", "start", erp, mode, "--yes", "-q", "--replace-production", wrong)
            assert (mistaken.code, fix in mistaken.err) == (1, True)
        assert self.running(aws) == production
        accepted = tagsync("recovery", "start", erp, mode, "--yes", "-q", "--replace-production", "erp")
        assert (accepted.code, self.running(aws).keys() & production.keys()) == (0, set())

    def test_rule_1_a_retry_replaces_nothing_that_was_launched_meanwhile(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        """By hand, after the step had failed."""
        failing(aws, fleet[0])
        execution = started(tagsync("recovery", "start", erp, "--recover", "--yes", "-q"))
        for server_id, drill in ((fleet[0], False), (fleet[1], True)):
            aws.client("drs").start_recovery(sourceServers=[{"sourceServerID": server_id}], isDrill=drill)
        aws.clock.advance(400)
        before = self.running(aws)
        for verb, refuses in (("retry", [0, 1]), ("skip", [1])):
            yes = ["--yes"] if verb == "skip" else []
            refused = tagsync("recovery", verb, execution, "-q", *yes)
            assert (refused.code, [each in refused.err for each in fleet]) == (3, [n in refuses for n in range(3)])
            assert "Nothing was launched" in refused.err
            assert tagsync("recovery", verb, execution, "-q", "--replace-instances", *yes).code == (
                3 if verb == "retry" else 0
            )
            assert self.running(aws).keys() >= {each for each, is_drill in before.items() if not is_drill}
            if verb == "retry":
                wrong = tagsync("recovery", verb, execution, "-q", "--replace-production", "other", *yes)
                assert (wrong.code, "this is not the name of the plan" in wrong.err) == (1, True)

    def test_rule_1_a_retry_replaces_what_it_is_told_to(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        failing(aws, fleet[0])
        execution = started(tagsync("recovery", "start", erp, "--recover", "--yes", "-q"))
        aws.client("drs").start_recovery(sourceServers=[{"sourceServerID": fleet[0]}], isDrill=False)
        aws.clock.advance(400)
        before = self.running(aws)
        outcome = tagsync("recovery", "retry", execution, "-q", "--wait", "--replace-production", "erp")
        assert (outcome.code, self.running(aws).keys() & before.keys()) == (0, set())

    def test_rule_1_instances_that_cannot_be_read_refuse(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        aws.faults.add(Rule("deny", "drs", "DescribeRecoveryInstances"))
        flags = ("--replace-instances", "--replace-production", "erp")
        refused = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json", *flags)
        assert (refused.code, reasons(refused)) == (3, [(True, "unreadable", f"{HUB}/{REGION}")])


class TestStart:
    @pytest.mark.parametrize(
        ("flags", "says"), [([], "neither is given"), (["--drill", "--recover"], "both are given")]
    )
    def test_it_is_either_a_drill_or_real(self, tagsync: Run, aws: Lab, erp: Path, flags: list[str], says: str) -> None:
        outcome = tagsync("recovery", "start", erp, *flags)
        assert outcome.code == 1
        assert says in outcome.err
        assert aws.count() == 0

    def test_the_real_thing_needs_somebody_to_ask_or_yes(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        asked = tagsync("recovery", "start", erp, "--recover")
        assert (asked.code, "Add --yes in a pipeline" in asked.err) == (1, True)
        outcome = tagsync("recovery", "start", erp, "--recover", "--yes", "-q", "-o", "json")
        assert (outcome.code, document(outcome)["mode"]) == (0, "RECOVERY")
        again = tagsync("recovery", "preflight", erp, "-q", "-o", "json")
        assert (again.code, reasons(again)) == (3, [(True, "production_instance", each) for each in fleet])
        assert {job["initiatedBy"] for job in aws.client("drs").describe_jobs()["items"]} == {"START_RECOVERY"}

    def test_a_failed_launch_is_a_failure_with_its_reason(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        failing(aws, fleet[0])
        outcome = tagsync("recovery", "start", erp, "--drill", "-q")
        assert outcome.code == 1
        line = "FAILED      erp-1 (s-00000000000000001): the conversion failed: simulated failure in CONVERSION_END"
        assert line in outcome.out
        assert outcome.out.endswith("The drill has FAILED: 0 of 3 servers launched in 6 min.\n")
        assert outcome.err.endswith(
            f"Launch what wave 1 has not launched: tagsync recovery retry {erp}\n"
            f"Go on without: tagsync recovery skip {erp}\n"
        )

    def test_a_failed_optional_server_is_told_and_is_no_failure(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        failing(aws, fleet[2])
        outcome = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "markdown")
        assert outcome.code == 0
        assert "**The drill has succeeded: 2 of 3 servers launched in 28 min, 1 OPTIONAL server not.**" in outcome.out
        assert "| erp-3 (s-00000000000000003) | OPTIONAL | FAILED |" in outcome.out

    def test_one_at_a_time(self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> None:
        first = tagsync("recovery", "start", erp, "--drill", "--no-wait")
        assert (first.code, f"It goes on in AWS. Watch it: tagsync recovery watch {erp}" in first.err) == (
            0,
            True,
        )
        second = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json")
        assert second.code == 3
        assert (True, "already_running", "erp") in reasons(second)

    def test_a_start_that_another_was_faster_than_is_refused(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        """Two starts at once, of which both have seen that nothing runs."""
        aws.faults.add(Rule("error", code="ConflictException", service="drs", op="StartRecoveryPlanExecution"))
        outcome = tagsync("recovery", "start", erp, "--drill", "-q")
        assert (outcome.code, "Refused: " in outcome.err) == (3, True)

    def test_a_start_that_may_have_worked_says_so(self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> None:
        aws.faults.add(Rule("lost_answer", service="drs", op="StartRecoveryPlanExecution"))
        outcome = tagsync("recovery", "start", erp, "--drill", "-q")
        assert (outcome.code, "It may still have started" in outcome.err) == (1, True)
        assert len(aws.client("drs").list_recovery_plan_executions()["recoveryPlanExecutions"]) == 1

    def test_throttling_and_server_errors_in_the_middle(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        aws.faults.add(Rule("server_error", "drs", "GetRecoveryPlanExecution", skip=5, times=4))
        aws.faults.add(Rule("server_error", "drs", "DescribeJobs", skip=5, times=1))
        outcome = tagsync("recovery", "start", erp, "--drill")
        assert (outcome.code, outcome.out.splitlines()[-1][:28]) == (0, "The drill has succeeded: 3 o")
        assert "Not read, and tried again: 111111111111/us-east-1 drs:" in outcome.err
        assert len(jobs(aws)) == 3

    def test_rule_12_tags_that_change_while_it_runs_change_the_plan_and_not_the_execution(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        execution = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
        retag(aws, fleet[2], **{"DR-Wave": "1"})
        assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 3, "it is starting"
        aws.clock.advance(60)
        assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 0, "the execution runs a copy"
        outcome = tagsync("recovery", "status", execution, "--wait", "-q")
        assert (outcome.code, jobs(aws)) == (0, [[1], [2], [3]])
        assert tagsync("recovery", "diff", erp, "-q", "--detailed-exitcode").code == 0

    def test_whoever_stops_watching_is_told_how_to_go_on(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupted(stop: Stop, _seconds: float) -> bool:
            stop.cancel()
            return False

        monkeypatch.setattr(Stop, "sleep", interrupted)
        outcome = tagsync("recovery", "start", erp, "--drill")
        assert f"Cancel it: tagsync recovery cancel {erp}\n" in outcome.err
        assert outcome.out.endswith("The drill is running: 0 of 3 servers launched.\n")
        (row,) = aws.client("drs").list_recovery_plan_executions()["recoveryPlanExecutions"]
        assert row["status"] == "CREATED", "it was not cancelled"

    def test_watching_that_runs_out_of_time_is_no_success(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        execution = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))

        def too_late(stop: Stop, _seconds: float) -> bool:
            stop.restart(0)
            return False

        monkeypatch.setattr(Stop, "sleep", too_late)
        outcome = tagsync("recovery", "status", execution, "--wait", "--timeout", "600")
        assert (outcome.code, "It goes on in AWS" in outcome.err) == (1, True)
        assert tagsync("recovery", "status", execution).code == 0, "looking once is"

    def test_waves_in_doubt_are_told_with_the_status(self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> None:
        retag(aws, fleet[1], **{"dr:wave": "7"})
        arn = started(tagsync("recovery", "start", erp, "--drill", "--no-wait", "-q"))
        shown = tagsync("recovery", "status", arn, "-q")
        assert f"! the tags DR-Wave and dr:wave say different waves: erp-2 ({fleet[1]})\n" in shown.out

    def test_names_are_hidden_where_asked(self, tagsync: Run, erp: Path, fleet: list[str]) -> None:
        for output in ("text", "json", "markdown"):
            outcome = tagsync("recovery", "start", erp, "--drill", "--redact", "-o", output, "--replace-instances")
            assert outcome.code == 0
            assert "erp-1" not in outcome.out + outcome.err


class TestSteering:
    def test_what_cannot_be_read_is_not_called_not_launched(
        self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]
    ) -> None:
        failing(aws, fleet[1])
        execution = started(tagsync("recovery", "start", erp, "--drill"))
        aws.faults.add(Rule("deny", "drs", "DescribeJobs"))
        status = tagsync("recovery", "status", execution, "-q")
        assert status.code == 1
        assert " 1  wave 1: COMPLETED, 0 of 1 launched, 1 UNKNOWN\n" in status.out
        assert "its job could not be read: 111111111111/us-east-1 drs:DescribeJobs\n" in status.out
        assert "The drill has FAILED: 0 of 3 servers launched, 2 UNKNOWN in " in status.out

    def test_a_failed_step_is_retried(self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> None:
        failing(aws, fleet[1])
        execution = started(tagsync("recovery", "start", erp, "--drill"))
        status = tagsync("recovery", "status", execution, "-q", "-o", "json")
        assert (status.code, document(status)["execution"]["outcome"]) == (1, "FAILED")
        retried = tagsync("recovery", "retry", execution, "--wait", "-q")
        assert retried.code == 0
        assert retried.out.splitlines()[-1].startswith("The drill has succeeded: 3 of 3 servers launched in ")

    def test_a_skipped_server_stays_a_failure(self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> None:
        failing(aws, fleet[0])
        execution = started(tagsync("recovery", "start", erp, "--drill"))
        skipped = tagsync("recovery", "skip", "--yes", execution, "--wait", "-q", "-o", "json")
        found = document(skipped)["execution"]
        assert (skipped.code, found["status"], found["outcome"]) == (1, "COMPLETED", "FAILED")
        assert "tagsync recovery retry" not in skipped.err, "it is over"
        assert jobs(aws) == [[1], [2], [3]]

    def test_a_wait_ahead_is_skipped_by_its_name(self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> None:
        execution = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
        assert tagsync("recovery", "skip", "--yes", execution, "--step", "wait after wave 1", "-q").code == 0
        outcome = tagsync("recovery", "status", execution, "--wait", "-q", "-o", "json")
        assert document(outcome)["execution"]["duration_seconds"] == 1 + 3 * 360
        assert outcome.code == 0

    def test_a_wait_that_has_begun_is_not(self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> None:
        execution = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
        aws.clock.advance(400)
        outcome = tagsync("recovery", "skip", "--yes", execution, "--step", "2", "-q")
        assert (outcome.code, "ConflictException" in outcome.err) == (1, True)

    def test_cancelling_in_the_second_wave(self, tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> None:
        execution = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
        aws.clock.advance(1 + 360 + 600 + 100)
        cancelling = tagsync("recovery", "cancel", "--yes", execution, "-q")
        assert "It is cancelled once the job at work has ended. Watch it: tagsync recovery watch" in cancelling.err
        cancelled = tagsync("recovery", "cancel", "--yes", execution, "--wait", "-q")
        assert cancelled.code == 0
        assert cancelled.out.endswith("The drill was CANCELLED: 2 of 3 servers launched in 22 min.\n")
        assert jobs(aws) == [[1], [2]]
        assert tagsync("recovery", "status", execution, "-q").code == 1

    @pytest.mark.parametrize("command", ["status", "retry", "skip --yes", "cancel --yes"])
    def test_what_is_no_execution(self, tagsync: Run, fleet: list[str], command: str) -> None:
        outcome = tagsync("recovery", *command.split(), "arn:erp")
        assert (outcome.code, "is not the ARN of an execution" in outcome.err) == (1, True)
        unknown = f"arn:aws:drs:{REGION}:{HUB}:recovery-plan-execution/rpe-1"
        for flags in ((), ("--wait",)):
            outcome = tagsync("recovery", *command.split(), unknown, *flags)
            assert (outcome.code, "Write the ARN that tagsync recovery start has printed" in outcome.err) == (1, True)
            assert "It goes on in AWS" not in outcome.err
        outcome = tagsync("recovery", *command.split(), unknown.replace(REGION, "eu-north-1"))
        assert (outcome.code, "Check the account and the region." in outcome.err) == (1, True)

    def test_steps_are_named(self, tagsync: Run, erp: Path, fleet: list[str]) -> None:
        execution = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
        outcome = tagsync("recovery", "retry", execution)
        assert "STEP: no step has failed. Name one by its number: 1 wave 1 (NOT_STARTED), 2 wait" in outcome.err
        assert 'the execution has no step "9"' in tagsync("recovery", "skip", "--yes", execution, "--step", "9").err
