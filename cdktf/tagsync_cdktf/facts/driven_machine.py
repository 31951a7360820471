"""The state machine that drives a recovery over several accounts and regions, in the Amazon States Language (JSONPath).

The function decides, and the machine waits: for jobs, for an approval (with a task token), for the end. A step that
fails for good ends the drive, and its report says so.

The history of an execution holds 25,000 events, and a recovery may take days. So an execution counts its looks at the
drive, and hands on to a new execution after `MOST_LOOKS`.
"""

from __future__ import annotations

from tagsync_cdktf.facts.lambda_tasks import TRANSIENT, LambdaTasks, State, catch_all, retry

MOST_LOOKS = 250
"""Tests count how many events so many looks can make."""
_LONGEST = 30 * 24 * 3600
"""Seconds that one execution may take, approvals included."""
_RETRIES: tuple[State, ...] = (
    retry(TRANSIENT, seconds=2, attempts=6),
    {"ErrorEquals": ["Denied", "States.Timeout"], "MaxAttempts": 0},
    retry(["States.ALL"], seconds=30, attempts=5),
)
"""Every step can be repeated without harm. An approval that is denied or too late is an answer, not a failure."""
_GONE_ON = "StepFunctions.ExecutionAlreadyExistsException"
"""The new execution is there: the answer to an earlier attempt was lost."""


def driven_definition(partition: str, function: str, machine: str) -> State:
    """`function` is the ARN of the function recovery, `machine` the ARN of this state machine.

    An execution begins with `{"step": ..., "runId": ...}`. It keeps `runId`, `looks` and `driver.answer`, the last
    answer of the function.
    """
    driver = LambdaTasks(partition, function)
    then_finish = {"Catch": [catch_all("Finish")]}
    begin: State = {"step.$": "$.step", "runId.$": "$.runId"}
    return {
        "Comment": "Drives a recovery: waves, quotas, approvals",
        "StartAt": "NoLooksYet",
        "TimeoutSeconds": _LONGEST,
        "States": {
            "NoLooksYet": {"Type": "Pass", "Result": 0, "ResultPath": "$.looks", "Next": "Begin"},
            "Begin": _ask(driver, begin) | then_finish | {"Next": "WhatNext"},
            "WhatNext": _what_next(),
            "Wait": {"Type": "Wait", "SecondsPath": "$.driver.answer.seconds", "Next": "Count"},
            "Approval": _approval(driver),
            "Count": {
                "Type": "Pass",
                "Parameters": {"runId.$": "$.runId", "looks.$": "States.MathAdd($.looks, 1)"},
                "Next": "Advance",
            },
            "Advance": _ask(driver, _step("advance")) | then_finish | {"Next": "WhatNext"},
            "GoOn": _go_on(partition, machine),
            "GoesOn": {"Type": "Succeed"},
            "Finish": _ask(driver, _step("finish")) | {"Next": "HowItWent"},
            "HowItWent": {
                "Type": "Choice",
                "Choices": [
                    {"Variable": "$.driver.answer.outcome", "StringEquals": "SUCCEEDED", "Next": "Succeeded"},
                    {"Variable": "$.driver.answer.outcome", "StringEquals": "CANCELLED", "Next": "Cancelled"},
                ],
                "Default": "RunFailed",
            },
            "Succeeded": {"Type": "Succeed", "OutputPath": "$.driver.answer"},
            "Cancelled": {"Type": "Succeed", "OutputPath": "$.driver.answer"},
            "RunFailed": {"Type": "Fail", "Error": "RunFailed", "Cause": "The report of the run says why"},
        },
    }


def _what_next() -> State:
    waits, asks = ({"Variable": "$.driver.answer.next", "StringEquals": word} for word in ("WAIT", "APPROVAL"))
    is_enough = {"Variable": "$.looks", "NumericGreaterThanEquals": MOST_LOOKS}
    return {
        "Type": "Choice",
        "Choices": [
            {"Not": {"Variable": "$.driver.answer.statusCode", "NumericEquals": 200}, "Next": "Finish"},
            {"And": [is_enough, {"Or": [waits, asks]}], "Next": "GoOn"},
            waits | {"Next": "Wait"},
            asks | {"Next": "Approval"},
        ],
        "Default": "HowItWent",
    }


def _ask(driver: LambdaTasks, payload: State) -> State:
    """A step of the function. Its answer is kept beside the rest."""
    kept: State = {"ResultSelector": {"answer.$": "$.Payload"}, "ResultPath": "$.driver", "OutputPath": "$"}
    return driver.task(payload, _RETRIES) | kept


def _approval(driver: LambdaTasks) -> State:
    """Waits until the token comes back, or the time is over. The next advance sees what was decided."""
    ask = driver.task(_step("ask") | {"token.$": "$$.Task.Token"}, _RETRIES, waits_for_token=True)
    return ask | {
        "TimeoutSecondsPath": "$.driver.answer.seconds",
        "ResultPath": None,
        "OutputPath": "$",
        "Catch": [
            {"ErrorEquals": ["Denied", "States.Timeout"], "ResultPath": None, "Next": "Count"},
            catch_all("Finish"),
        ],
        "Next": "Count",
    }


def _go_on(partition: str, machine: str) -> State:
    """Starts the next execution. Its name follows from the name of this one, so that there is one of it."""
    return {
        "Type": "Task",
        "Resource": f"arn:{partition}:states:::states:startExecution",
        "Parameters": {
            "StateMachineArn": machine,
            "Name.$": "States.Format('{}-{}', $.runId, States.Hash($$.Execution.Name, 'SHA-1'))",
            "Input": {"step": "advance", "runId.$": "$.runId"},
        },
        "Retry": [{"ErrorEquals": [_GONE_ON], "MaxAttempts": 0}, retry(["States.ALL"], seconds=2, attempts=8)],
        "Catch": [{"ErrorEquals": [_GONE_ON], "Next": "GoesOn"}, catch_all("Finish")],
        "Next": "GoesOn",
    }


def _step(step: str) -> State:
    return {"step": step, "runId.$": "$.runId"}
