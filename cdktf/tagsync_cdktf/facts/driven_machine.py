"""The state machine that drives a recovery over several accounts and regions, in the Amazon States Language (JSONPath).

The function decides, the machine waits: for jobs, for an approval (with a task token), for the end. Whatever fails for
good, the run is ended and says so.
"""

from __future__ import annotations

from tagsync_cdktf.facts.sync_machine import TRANSIENT, State

SECONDS = 30 * 24 * 3600
"""How long one execution may take, approvals included."""


def recovery_definition(partition: str, function: str) -> State:
    """`function` is the ARN of the function recovery. An execution begins with `{"step": ..., "runId": ...}`."""
    invoke = f"arn:{partition}:states:::lambda:invoke"
    given_up = {"Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": None, "Next": "Finish"}]}
    return {
        "Comment": "Drives a recovery: waves, quotas, approvals",
        "StartAt": "Begin",
        "TimeoutSeconds": SECONDS,
        "States": {
            "Begin": _task(invoke, function, "$") | given_up | {"Next": "WhatNext"},
            "WhatNext": {
                "Type": "Choice",
                "Choices": [
                    {"Not": {"Variable": "$.statusCode", "NumericEquals": 200}, "Next": "Finish"},
                    {"Variable": "$.next", "StringEquals": "WAIT", "Next": "Wait"},
                    {"Variable": "$.next", "StringEquals": "APPROVAL", "Next": "Approval"},
                ],
                "Default": "HowItWent",
            },
            "Wait": {"Type": "Wait", "SecondsPath": "$.seconds", "Next": "Advance"},
            "Advance": _task(invoke, function, _step("advance")) | given_up | {"Next": "WhatNext"},
            "Approval": _approval(invoke, function),
            "Finish": _task(invoke, function, _step("finish")) | {"Next": "HowItWent"},
            "HowItWent": {
                "Type": "Choice",
                "Choices": [
                    {"Variable": "$.outcome", "StringEquals": "SUCCEEDED", "Next": "Succeeded"},
                    {"Variable": "$.outcome", "StringEquals": "CANCELLED", "Next": "Cancelled"},
                ],
                "Default": "RunFailed",
            },
            "Succeeded": {"Type": "Succeed"},
            "Cancelled": {"Type": "Succeed"},
            "RunFailed": {"Type": "Fail", "Error": "RunFailed", "Cause": "The report of the run says why"},
        },
    }


def _approval(invoke: str, function: str) -> State:
    """Waits until the token comes back, or the time is over: the next advance sees what was decided."""
    goes_on = ["Denied", "States.Timeout"]
    return _task(f"{invoke}.waitForTaskToken", function, _step("ask") | {"token.$": "$$.Task.Token"}) | {
        "TimeoutSecondsPath": "$.seconds",
        "ResultPath": None,
        "OutputPath": "$",
        "Catch": [
            {"ErrorEquals": goes_on, "ResultPath": None, "Next": "Advance"},
            {"ErrorEquals": ["States.ALL"], "ResultPath": None, "Next": "Finish"},
        ],
        "Next": "Advance",
    }


def _step(step: str) -> State:
    return {"step": step, "runId.$": "$$.Execution.Input.runId"}


def _task(resource: str, function: str, payload: str | State) -> State:
    """A call of the function. Every step may be repeated without harm."""
    given = {"Payload.$": payload} if isinstance(payload, str) else {"Payload": payload}
    return {
        "Type": "Task",
        "Resource": resource,
        "Parameters": {"FunctionName": function, **given},
        "OutputPath": "$.Payload",
        "Retry": [
            {"ErrorEquals": TRANSIENT, "IntervalSeconds": 2, "MaxAttempts": 6, "BackoffRate": 2},
            {"ErrorEquals": ["Denied", "States.Timeout"], "MaxAttempts": 0},
            {"ErrorEquals": ["States.ALL"], "IntervalSeconds": 30, "MaxAttempts": 5, "BackoffRate": 2},
        ],
    }
