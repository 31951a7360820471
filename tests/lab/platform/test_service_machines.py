"""The state machines of the service, run with functions that play a part: no execution fills its history."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tagsync.lab.lab import HUB, Lab
from tagsync_cdktf.facts import driven_machine, sync_machine
from tests.cdktf.history import events_of, most_events
from tests.lab.deployed import HOME, add_role, call, deploy

MACHINE = f"arn:aws:states:{HOME}:{HUB}:stateMachine:drive"
DRIVER = """
    import boto3
    asked = []
    def handler(event, context):
        if event["step"] == "what was asked":
            return asked
        asked.append(event["step"])
        if event["step"] == "ask":
            boto3.client("stepfunctions").send_task_success(taskToken=event["token"], output="{}")
            return {}
        advances = asked.count("advance") - 1  # the first execution begins with one
        done = advances >= event.get("until", 5)
        following = "DONE" if done else "APPROVAL" if advances == 1 else "WAIT"
        outcome = "SUCCEEDED" if done else "RUNNING"
        return {"statusCode": 200, "outcome": outcome, "next": following, "seconds": 30}
"""
EXECUTE = {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}
GO_ON = {"Effect": "Allow", "Action": "states:StartExecution", "Resource": MACHINE}


def driven(lab: Lab, *statements: dict[str, Any]) -> list[dict[str, Any]]:
    """The executions of a drive of six looks, the oldest first."""
    lab.clock.freeze()
    function = deploy(lab, "driver", DRIVER)
    states = lab.client("stepfunctions")
    definition = driven_machine.driven_definition("aws", function, MACHINE)
    role = add_role(lab, "machine", "states.amazonaws.com", *statements)
    states.create_state_machine(name="drive", definition=json.dumps(definition), roleArn=role)
    started = {"step": "advance", "runId": "r-1"}
    states.start_execution(stateMachineArn=MACHINE, name="r-1-7", input=json.dumps(started))
    for _ in range(8):
        lab.settle()
        lab.clock.advance(40)
    lab.settle()
    found = states.list_executions(stateMachineArn=MACHINE)["executions"]
    return sorted(found, key=lambda each: each["name"] != "r-1-7")


def history(lab: Lab, execution: dict[str, Any]) -> list[dict[str, Any]]:
    events = lab.client("stepfunctions").get_execution_history(executionArn=execution["executionArn"], maxResults=1000)
    found: list[dict[str, Any]] = events["events"]
    return found


def test_rule_16_a_drive_goes_on_in_new_executions(guarded_lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driven_machine, "MOST_LOOKS", 3)
    first, second = driven(guarded_lab, EXECUTE, GO_ON)
    assert [each["status"] for each in (first, second)] == ["SUCCEEDED", "SUCCEEDED"]
    assert second["name"].startswith("r-1-")
    assert len(second["name"]) <= 80
    steps = call(guarded_lab, "driver", {"step": "what was asked"})
    assert steps == ["advance", "advance", "ask", "advance", "advance", "advance", "advance"]
    machine = driven_machine.driven_definition("aws", "f", MACHINE)
    for events in (history(guarded_lab, each) for each in (first, second)):
        visited = [each["stateEnteredEventDetails"]["name"] for each in events if "stateEnteredEventDetails" in each]
        assert len(events) == events_of(machine, visited) <= most_events(machine, rounds={"Count": 3})


def test_a_drive_that_cannot_go_on_is_finished(guarded_lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driven_machine, "MOST_LOOKS", 1)
    (only,) = driven(guarded_lab, EXECUTE)
    assert only["status"] in ("RUNNING", "FAILED")
    for _ in range(12):
        guarded_lab.clock.advance(120)
        guarded_lab.settle()
    assert call(guarded_lab, "driver", {"step": "what was asked"})[-1] == "finish"


SYNC = """
    def handler(event, context):
        print("asked", event["step"], event.get("shard"), event.get("part"))
        if event["step"] == "start":
            work = {"step": "work", "part": 0}
            shards = [work | {"shard": shard} for shard in ("short", "endless")]
            return {"statusCode": 200, "run_id": "r", "shards": shards}
        if event["step"] == "finish":
            return {"statusCode": 200, "run_id": event["runId"]}
        is_left = event["shard"] == "endless" or event["part"] < 1
        return {"statusCode": 202, "next": event | {"part": event["part"] + 1} if is_left else None}
"""


def test_rule_16_a_shard_is_worked_on_so_many_times_and_then_given_up(
    guarded_lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_machine, "MOST_ROUNDS", 4)
    function = deploy(guarded_lab, "sync", SYNC)
    states = guarded_lab.client("stepfunctions")
    definition = sync_machine.sync_definition("aws", function, 2)
    role = add_role(guarded_lab, "machine", "states.amazonaws.com", EXECUTE)
    arn = states.create_state_machine(name="sync", definition=json.dumps(definition), roleArn=role)["stateMachineArn"]
    started = states.start_execution(stateMachineArn=arn, input='{"step": "start"}')["executionArn"]
    guarded_lab.settle()
    assert states.describe_execution(executionArn=started)["status"] == "SUCCEEDED"
    log = [line.split()[1:] for line in guarded_lab.functions.logs("sync", HUB, HOME) if line.startswith("asked ")]
    parts = sorted((shard, int(part)) for step, shard, part in log if step == "work")
    assert parts == [*(("endless", part) for part in range(4)), ("short", 0), ("short", 1)]
    assert [step for step, *_ in log if step != "work"] == ["start", "finish"]
    worst = most_events(definition, items=2, rounds={"Work": 4})
    assert len(history(guarded_lab, {"executionArn": started})) <= worst
