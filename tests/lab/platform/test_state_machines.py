"""State machines run for real, as their role, on the lab's clock."""

from __future__ import annotations

import json
import threading
from typing import Any

from tagsync.lab.lab import HUB, Lab
from tagsync.lab.platform.states.waits import Waits
from tests.lab.deployed import HOME, add_role, deploy

MEMBER = "222222222222"


def machine(lab: Lab, states: dict[str, Any], *statements: dict[str, Any], account: str = HUB) -> str:
    """A state machine that begins with the first of its states."""
    role = add_role(lab, "machine", "states.amazonaws.com", *statements, account=account)
    definition = json.dumps({"StartAt": next(iter(states)), "States": states})
    made = lab.client("stepfunctions", account).create_state_machine(name="m", definition=definition, roleArn=role)
    arn: str = made["stateMachineArn"]
    return arn


def run(lab: Lab, arn: str, content: Any, account: str = HUB) -> dict[str, Any]:
    """What became of an execution."""
    states = lab.client("stepfunctions", account)
    execution = states.start_execution(stateMachineArn=arn, input=json.dumps(content))["executionArn"]
    lab.settle()
    found: dict[str, Any] = states.describe_execution(executionArn=execution)
    return found


def invoke(function: str, **more: Any) -> dict[str, Any]:
    parameters = {"FunctionName": function, "Payload.$": "$"}
    return {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": parameters, "End": True, **more}


def test_a_map_fans_out_with_retry_and_catch(lab: Lab) -> None:
    lab.clock.freeze()
    code = """
        import boto3
        def handler(event, context):
            if event == "bad": raise ValueError("no")
            return event * 2
    """
    function = deploy(lab, "double", code)
    retry = [{"ErrorEquals": ["ValueError"], "IntervalSeconds": 60, "MaxAttempts": 2, "BackoffRate": 2}]
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "Failed"}]
    inner = {
        "Work": invoke(function, OutputPath="$.Payload", Retry=retry, Catch=catch),
        "Failed": {"Type": "Pass", "Result": "failed", "End": True},
    }
    processor = {"ProcessorConfig": {"Mode": "INLINE"}, "StartAt": "Work", "States": inner}
    arn = machine(lab, {"All": {"Type": "Map", "MaxConcurrency": 2, "ItemProcessor": processor, "End": True}})
    done = run(lab, arn, ["a", "bad", "b"])
    assert done["status"] == "RUNNING"
    lab.clock.advance(180)
    done = lab.client("stepfunctions").describe_execution(executionArn=done["executionArn"])
    assert (done["status"], json.loads(done["output"])) == ("SUCCEEDED", ["aa", "failed", "bb"])
    assert sum(line.startswith("[ERROR] ValueError") for line in lab.functions.logs("double", HUB, HOME)) == 3


def test_an_execution_that_waits_is_stopped_at_once(lab: Lab) -> None:
    lab.clock.freeze()
    function = deploy(lab, "fails", "def handler(event, context): raise ValueError")
    retry = [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 60}]
    client = lab.client("stepfunctions")
    arn = machine(lab, {"Fails": invoke(function, Retry=retry)})
    done = run(lab, arn, {})
    assert done["status"] == "RUNNING"
    client.stop_execution(executionArn=done["executionArn"])
    lab.settle()
    assert client.describe_execution(executionArn=done["executionArn"])["status"] == "ABORTED"


def test_waiting_takes_no_time_where_the_clock_moves(lab: Lab) -> None:
    lab.clock.freeze()
    look = {"Type": "Choice", "Default": "Wait", "Choices": [{"Variable": "$", "StringEquals": "x", "Next": "Wait"}]}
    arn = machine(lab, {"Look": look, "Wait": {"Type": "Wait", "Seconds": 3600, "Next": "Look"}})
    done = run(lab, arn, {})
    lab.clock.advance(3 * 3600)
    events = lab.client("stepfunctions").get_execution_history(executionArn=done["executionArn"])["events"]
    assert sum(each["type"] == "WaitStateEntered" for each in events) == 4


def test_drs_is_asked_as_the_machines_role_in_its_account(guarded_lab: Lab) -> None:
    lab = guarded_lab
    lab.drs(MEMBER, HOME).seed_server("erp")
    ask = {
        "Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:drs:describeSourceServers",
        "Parameters": {},
        "ResultSelector": {"name.$": "$.Items[0].SourceProperties.IdentificationHints.Hostname"},
        "End": True,
    }
    catch = [{"ErrorEquals": ["Drs.AccessDeniedException"], "Next": "Denied"}]
    states = {"Ask": ask | {"Catch": catch}, "Denied": {"Type": "Fail", "Error": "Denied"}}
    allowed = {"Effect": "Allow", "Action": "drs:DescribeSourceServers", "Resource": "*"}
    arn = machine(lab, states, allowed, account=MEMBER)
    done = run(lab, arn, {}, MEMBER)
    assert (done["status"], done.get("output"), done.get("error")) == ("SUCCEEDED", '{"name": "erp"}', None)
    lab.client("iam", MEMBER).delete_role_policy(RoleName="machine", PolicyName="given")
    assert run(lab, arn, {}, MEMBER)["error"] == "Denied"


def test_a_task_token_continues_what_waits_for_it(lab: Lab) -> None:
    url = lab.client("sqs").create_queue(QueueName="approvals")["QueueUrl"]
    ask = {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "Parameters": {"QueueUrl": url, "MessageBody": {"token.$": "$$.Task.Token"}},
        "End": True,
    }
    arn = machine(lab, {"Ask": ask})
    waiting = run(lab, arn, {})
    assert waiting["status"] == "RUNNING"
    (message,) = lab.client("sqs").receive_message(QueueUrl=url)["Messages"]
    token = json.loads(message["Body"])["token"]
    lab.client("stepfunctions").send_task_success(taskToken=token, output='{"ok": true}')
    lab.settle()
    done = lab.client("stepfunctions").describe_execution(executionArn=waiting["executionArn"])
    assert (done["status"], done["output"]) == ("SUCCEEDED", '{"ok": true}')


def test_a_wait_that_was_answered_is_work_until_its_execution_goes_on(lab: Lab) -> None:
    waits, answer = Waits(lab.clock), threading.Event()
    assert not waits.answered()
    with waits.waiting(answer.is_set):
        assert (waits.number, waits.answered()) == (1, False)
        answer.set()
        assert (waits.number, waits.answered()) == (1, True)
    assert (waits.number, waits.answered()) == (0, False)
