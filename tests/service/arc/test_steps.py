"""The steps as ARC Region switch calls them: started once, looked at until done, and failed in the report's words."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tagsync.recovery.words.begun_steps import Begun
from tagsync.service.starts.verdict import NotDone, StepFailed
from tests.service.arc.conftest import Arcland
from tests.service.arc.region_switch import block, plan_of
from tests.service.driven.given import WEST

REPOSITORY = Path(__file__).parents[3]
ARC = {"InvokedBy": "ARC", "ExecutionId": "exec-1", "StepName": "launch"}


def recover(plan: str, **more: Any) -> dict[str, Any]:
    return {"step": "recover", "plan": plan, "drill": True, **more}


def test_a_native_plan_is_checked_synced_and_launched_by_one_execution_of_arc(arcland: Arcland) -> None:
    steps = [{"step": "preflight", "plan": "crm"}, {"step": "sync", "plan": "crm"}, recover("crm")]
    made = arcland.arc.execute(plan_of(*(block(each, each["step"]) for each in steps)), WEST)
    assert made.state == "completed", made.said
    (execution,) = arcland.executions()
    assert (execution["mode"], execution["status"]) == ("DRILL", "COMPLETED")
    assert made.said[0].endswith("has started.")
    assert "Step 1 of 2, wave 1: EXECUTING, 0 of 1 launched." in " ".join(made.said)
    (act,) = arcland.switch.acts.of(execution["recoveryPlanExecutionArn"])
    assert act.who == "ARC Region switch, execution exec-1"


def test_a_driven_plan_is_launched_by_one_drive(arcland: Arcland) -> None:
    steps = [{"step": "preflight", "plan": "erp"}, {"step": "sync", "plan": "erp"}, recover("erp", drill=False)]
    made = arcland.arc.execute(plan_of(*(block(each, each["step"]) for each in steps)), WEST)
    assert made.state == "completed", made.said
    (drive,) = arcland.switch.desk.newest(10)
    assert (drive.plan, drive.drill, str(drive.status)) == ("erp", False, "COMPLETED")
    again = arcland.arc.execute(plan_of(block(recover("erp", drill=False), "again")), WEST)
    assert (again.state, again.calls, len(arcland.switch.desk.newest(10))) == ("completed", 1, 1)


def test_the_plan_of_the_docs_runs(arcland: Arcland) -> None:
    """Its native plan `erp` is this lab's `crm`."""
    text = (REPOSITORY / "docs" / "arc.md").read_text()
    (written,) = re.findall(r'```json title="plan.json"\n(.*?)```', text, re.DOTALL)
    plan = json.loads(written.replace('\\"erp\\"', '\\"crm\\"').replace("eu-central-1", WEST))
    made = arcland.arc.execute(plan, WEST)
    assert (made.state, [each["mode"] for each in arcland.executions()]) == ("completed", ["RECOVERY"]), made.said


def test_a_drill_is_verified_and_cleaned_up_in_one_execution(arcland: Arcland) -> None:
    for server in arcland.lab.drs(HUB, WEST).servers.values():
        arcland.lab.client("drs", HUB, WEST).update_launch_configuration(sourceServerID=server.id, copyTags=True)
    steps = [recover("crm"), {"step": "verify", "plan": "crm"}, {"step": "cleanup", "plan": "crm"}]
    made = arcland.arc.execute(plan_of(*(block(each, each["step"]) for each in steps)), WEST)
    assert made.state == "completed", made.said
    assert "Cleanup of crm: 2 instances being terminated" in " ".join(made.said)
    assert arcland.lab.client("drs", HUB, WEST).describe_recovery_instances()["items"] == []
    assert arcland.lab.count("drs", "TerminateRecoveryInstances") == 1


def test_tags_that_did_not_arrive_fail_by_their_keys(arcland: Arcland) -> None:
    steps = [recover("crm"), {"step": "verify", "plan": "crm"}]
    made = arcland.arc.execute(plan_of(*(block(each, each["step"], timeoutMinutes=30) for each in steps)), WEST)
    assert made.steps["verify"] == "failed"
    assert made.said[-1].startswith("FAILED: 2 of 2 recovery instances lack tags, or are gone. s-")
    assert "App, DR-Wave" in made.said[-1]


def test_what_a_real_recovery_has_launched_is_never_cleaned_up(arcland: Arcland) -> None:
    event = {**ARC, "step": "cleanup", "plan": "crm"}
    with pytest.raises(StepFailed, match="has launched nothing"):
        arcland.call("", event)
    arcland.arc.execute(plan_of(block(recover("crm", drill=False), "launch")), WEST)
    with pytest.raises(StepFailed, match="has launched nothing"):
        arcland.call("", event)
    assert arcland.lab.count("drs", "TerminateRecoveryInstances") == 0


def test_blocks_without_a_payload_say_it_in_their_names(arcland: Arcland) -> None:
    made = arcland.arc.execute(plan_of(block(None, "preflight crm"), block(None, "drill crm")), WEST)
    assert made.state == "completed", made.said
    assert [each["mode"] for each in arcland.executions()] == ["DRILL"]


def test_without_metadata_the_window_tells_which_calls_belong_together(arcland: Arcland) -> None:
    arc = replace(arcland.arc, metadata=False)
    plan = plan_of(block(recover("crm", windowMinutes=60), "launch"))
    assert arc.execute(plan, WEST).state == "completed"
    assert arc.execute(plan, WEST).calls == 1
    arcland.lab.clock.advance(3600)
    with pytest.raises(StepFailed, match="instance"):
        arcland.call("", recover("crm", windowMinutes=60))
    assert len(arcland.executions()) == 1


@pytest.mark.parametrize("lost", ["answer", "note"])
def test_an_execution_whose_answer_was_lost_is_found_again(arcland: Arcland, lost: str) -> None:
    """The call ended between the start and the note of what was started."""
    event = {**ARC, **recover("crm")}
    with pytest.raises(NotDone, match="has started"):
        arcland.call("", event)
    (first,) = arcland.executions()
    steps, begun = arcland.switch.steps, Begun(arcland.ground.now())
    steps.name("exec-1", "recover drill crm", begun, "")
    if lost == "note":
        arcland.lab.clock.advance(30)
    with pytest.raises(NotDone, match="The drill is running"):
        arcland.call("", event)
    assert [each["recoveryPlanExecutionArn"] for each in arcland.executions()] == [first["recoveryPlanExecutionArn"]]


def test_a_drive_and_a_run_whose_ids_were_lost_are_found_again(arcland: Arcland) -> None:
    begun = Begun(arcland.ground.now())
    for event, key in (({"step": "sync", "plan": "erp"}, "sync erp"), (recover("erp"), "recover drill erp")):
        for _ in range(2):
            with pytest.raises(NotDone):
                arcland.call("", {**ARC, **event})
            arcland.switch.steps.name("exec-1", key, begun, "")
    assert len(arcland.switch.desk.newest(10)) == 1
    assert len(arcland.invocations.events) == 1


def test_a_failed_launch_is_told_each_time_and_goes_on_when_people_repair_it(arcland: Arcland) -> None:
    drs = arcland.lab.drs(HUB, WEST)
    server = next(each.id for each in drs.servers.values() if each.hostname == "crm-0")
    drs.fail_next_launch[server] = "CONVERSION_END"
    made = arcland.arc.execute(plan_of(block(recover("crm"), "launch", timeoutMinutes=20)), WEST)
    assert made.state == "pausedByFailedStep"
    assert made.said[-1] == made.said[-2]
    assert made.said[-1].startswith("FAILED: The drill has FAILED: 0 of 2 servers launched")
    assert f"FAILED {server}" in made.said[-1]
    (execution,) = arcland.executions()
    assert f"tagsync recovery retry {execution['recoveryPlanExecutionArn']}" in made.said[-1]
    client = arcland.lab.client("drs", HUB, WEST)
    listed = client.list_recovery_plan_execution_steps(recoveryPlanExecutionArn=execution["recoveryPlanExecutionArn"])
    client.retry_recovery_plan_execution_step(
        recoveryPlanExecutionStepArn=listed["recoveryPlanExecutionSteps"][0]["recoveryPlanExecutionStepArn"]
    )
    again = arcland.arc.execute(plan_of(block(recover("crm"), "launch")), WEST)
    assert (again.state, len(arcland.executions())) == ("completed", 1)


def test_what_cannot_be_read_is_not_done_and_starts_nothing_again(arcland: Arcland) -> None:
    with pytest.raises(NotDone):
        arcland.call("", {**ARC, **recover("crm")})
    arcland.lab.faults.add(Rule("deny", service="drs", op="GetRecoveryPlanExecution"))
    with pytest.raises(NotDone, match="could not be looked at"):
        arcland.call("", {**ARC, **recover("crm")})
    assert len(arcland.executions()) == 1


@pytest.mark.parametrize("plan", ["crm", "erp"])
def test_a_refused_preflight_starts_nothing_and_looks_again_at_the_next_call(arcland: Arcland, plan: str) -> None:
    for server in arcland.lab.drs(HUB, WEST).servers.values():
        arcland.lab.client("drs", HUB, WEST).tag_resource(resourceArn=server.arn, tags={"DR-Wave": "7"})
    for step in ({"step": "preflight", "plan": plan}, recover("crm")):
        with pytest.raises(StepFailed, match=r"FAILED: The preflight refuses, and nothing was started\. s-"):
            arcland.call("", {**ARC, **step})
    assert arcland.executions() == []


def test_an_ungraceful_execution_skips_what_may_be_skipped(arcland: Arcland) -> None:
    skip = {"ungraceful": {"behavior": "skip"}}
    steps = [block({"step": "sync", "plan": "crm"}, "sync", **skip), block(recover("crm"), "launch")]
    made = arcland.arc.execute(plan_of(*steps), WEST, ungraceful=True)
    assert made.steps == {"sync": "skipped", "launch": "completed"}


def test_a_step_that_takes_longer_than_its_block_pauses_the_plan_and_stays_at_work(arcland: Arcland) -> None:
    made = arcland.arc.execute(plan_of(block(recover("crm"), "launch", timeoutMinutes=4)), WEST)
    assert (made.state, made.calls) == ("pausedByFailedStep", 3)
    assert [each["status"] for each in arcland.executions()] == ["IN_PROGRESS"]


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ({"step": "recover", "plan": "crm"}, "drill: nothing says whether it is real"),
        ({"step": "recover", "plan": "hr", "drill": True}, 'plan: there is no plan "hr". Name one of: crm, erp'),
        ({"step": "sync", "plan": "crm", "dril": True}, "dril: unknown key"),
    ],
)
def test_a_mistake_in_a_block_fails_and_says_what_to_write(arcland: Arcland, event: dict[str, Any], said: str) -> None:
    with pytest.raises(StepFailed) as failed:
        arcland.call("", {**ARC, **event})
    assert said in str(failed.value)


def test_another_drive_of_the_plan_is_waited_for(arcland: Arcland) -> None:
    arcland.ground.begin()
    with pytest.raises(NotDone, match="A drive of this plan is at work that this execution did not start"):
        arcland.call("", {**ARC, **recover("erp")})
    assert len(arcland.switch.desk.newest(10)) == 1
