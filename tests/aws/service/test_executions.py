"""Whether an execution of a state machine has ended, as Step Functions tells it."""

from __future__ import annotations

import json

import pytest

from tagsync.aws.service.state_machine import StateMachineExecutions
from tagsync.engine.service_ports import ServiceError
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tests.lab.deployed import add_role

WAITS = {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 3600, "End": True}}}


def test_an_execution_has_ended_when_step_functions_says_so(lab: Lab) -> None:
    lab.clock.freeze()
    client = lab.client("stepfunctions")
    role = add_role(lab, "machine", "states.amazonaws.com")
    machine = client.create_state_machine(name="waits", definition=json.dumps(WAITS), roleArn=role)["stateMachineArn"]
    execution = client.start_execution(stateMachineArn=machine, input="{}")["executionArn"]
    executions = StateMachineExecutions(lambda: client)
    assert not executions.has_ended(execution)
    client.stop_execution(executionArn=execution)
    lab.settle()
    assert executions.has_ended(execution)
    assert executions.has_ended(f"{execution}-of-another-time")

    lab.faults.add(Rule("deny", service="states"))
    with pytest.raises(ServiceError, match="describe_execution: AccessDenied"):
        executions.has_ended(execution)


def test_what_is_no_execution_has_not_ended(lab: Lab) -> None:
    executions = StateMachineExecutions(lambda: lab.client("stepfunctions"))
    lab.forget_calls()
    assert not executions.has_ended("00000000-0000-0000-0000-000000000000")
    assert lab.count("states") == 0
