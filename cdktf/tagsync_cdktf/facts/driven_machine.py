"""The state machine that drives a recovery over several accounts and regions, in the Amazon States Language (JSONPath).

The function decides, and the machine waits: for jobs, for an approval (with a task token), for the end. A step that
fails for good ends the drive, and its report says so.
"""

from __future__ import annotations

from tagsync_cdktf.facts.lambda_tasks import TRANSIENT, LambdaTasks, State, catch_all, retry

_LONGEST = 30 * 24 * 3600
"""Seconds that one execution may take, approvals included."""
_RETRIES: tuple[State, ...] = (
    retry(TRANSIENT, seconds=2, attempts=6),
    {"ErrorEquals": ["Denied", "States.Timeout"], "MaxAttempts": 0},
    retry(["States.ALL"], seconds=30, attempts=5),
)
"""Every step can be repeated without harm. An approval that is denied or too late is an answer, not a failure."""


def driven_definition(partition: str, function: str) -> State:
    """`function` is the ARN of the function recovery. An execution begins with `{"step": ..., "runId": ...}`."""
    driver = LambdaTasks(partition, function)
    then_finish = {"Catch": [catch_all("Finish")]}
    return {
        "Comment": "Drives a recovery: waves, quotas, approvals",
        "StartAt": "Begin",
        "TimeoutSeconds": _LONGEST,
        "States": {
            "Begin": driver.task("$", _RETRIES) | then_finish | {"Next": "WhatNext"},
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
            "Advance": driver.task(_step("advance"), _RETRIES) | then_finish | {"Next": "WhatNext"},
            "Approval": _approval(driver),
            "Finish": driver.task(_step("finish"), _RETRIES) | {"Next": "HowItWent"},
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


def _approval(driver: LambdaTasks) -> State:
    """Waits until the token comes back, or the time is over: the next advance sees what was decided."""
    ask = driver.task(_step("ask") | {"token.$": "$$.Task.Token"}, _RETRIES, waits_for_token=True)
    return ask | {
        "TimeoutSecondsPath": "$.seconds",
        "ResultPath": None,
        "OutputPath": "$",
        "Catch": [
            {"ErrorEquals": ["Denied", "States.Timeout"], "ResultPath": None, "Next": "Advance"},
            catch_all("Finish"),
        ],
        "Next": "Advance",
    }


def _step(step: str) -> State:
    return {"step": step, "runId.$": "$$.Execution.Input.runId"}
