"""Steps of a state machine that call a Lambda function, in the Amazon States Language (JSONPath)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

State = dict[str, object]

TRANSIENT = (
    "Lambda.ServiceException",
    "Lambda.AWSLambdaException",
    "Lambda.SdkClientException",
    "Lambda.TooManyRequestsException",
)
"""Errors of Lambda itself: the function did not run."""


@dataclass(frozen=True, slots=True)
class LambdaTasks:
    """Steps that call one function (its ARN) and answer what it answers."""

    partition: str
    function: str

    def task(self, payload: str | State, retry: Sequence[State], *, waits_for_token: bool = False) -> State:
        """`payload` is a path into the state's input, or an object."""
        given = {"Payload.$": payload} if isinstance(payload, str) else {"Payload": payload}
        resource = f"arn:{self.partition}:states:::lambda:invoke"
        return {
            "Type": "Task",
            "Resource": f"{resource}.waitForTaskToken" if waits_for_token else resource,
            "Parameters": {"FunctionName": self.function, **given},
            "OutputPath": "$.Payload",
            "Retry": list(retry),
        }


def retry(errors: Sequence[str], *, seconds: int, attempts: int) -> State:
    """Tries again after so many seconds, then after twice as many, and so on."""
    return {"ErrorEquals": list(errors), "IntervalSeconds": seconds, "MaxAttempts": attempts, "BackoffRate": 2}


def catch_all(then: str) -> State:
    """Goes on with a state after any error, with the input as it was."""
    return {"ErrorEquals": ["States.ALL"], "ResultPath": None, "Next": then}
