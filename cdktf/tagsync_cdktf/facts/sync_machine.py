"""The state machine that fans a run out over its targets, in the Amazon States Language (JSONPath).

Start answers one event for each target; each is worked on again and again until nothing is left (`next` is null);
Finish ends the run whatever became of them, and counts targets that never came back as unreadable.
"""

from __future__ import annotations

State = dict[str, object]

SECONDS = 6 * 3600
"""How long one execution may take."""
TRANSIENT = [
    "Lambda.ServiceException",
    "Lambda.AWSLambdaException",
    "Lambda.SdkClientException",
    "Lambda.TooManyRequestsException",
]


def definition(partition: str, function: str, concurrency: int) -> State:
    """`function` is the ARN of drs_tag_sync; `concurrency` how many targets are worked on at once."""
    invoke = _Invoke(f"arn:{partition}:states:::lambda:invoke", function)
    return {
        "Comment": "Syncs tags of all targets, several at a time",
        "StartAt": "Start",
        "TimeoutSeconds": SECONDS,
        "States": {
            "Start": invoke.task("$", transient_only=True) | {"Next": "HasShards"},
            "HasShards": {
                "Type": "Choice",
                "Choices": [
                    {"Variable": "$.shards", "IsPresent": True, "Next": "EachTarget"},
                    {"Variable": "$.statusCode", "NumericEquals": 409, "Next": "AlreadyRunning"},
                ],
                "Default": "NotStarted",
            },
            "AlreadyRunning": {"Type": "Succeed"},
            "NotStarted": {"Type": "Fail", "Error": "NotStarted", "Cause": "The log of drs_tag_sync says why"},
            "EachTarget": {
                "Type": "Map",
                "ItemsPath": "$.shards",
                "MaxConcurrency": concurrency,
                "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, **_one_target(invoke)},
                "ResultPath": None,
                "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": None, "Next": "Finish"}],
                "Next": "Finish",
            },
            "Finish": invoke.task({"step": "finish", "runId.$": "$.run_id"}) | {"Next": "HasFailed"},
            "HasFailed": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.statusCode", "NumericEquals": 200, "Next": "Ended"}],
                "Default": "RunFailed",
            },
            "Ended": {"Type": "Succeed"},
            "RunFailed": {"Type": "Fail", "Error": "RunFailed", "Cause": "Nothing could be read; see the run"},
        },
    }


def _one_target(invoke: _Invoke) -> State:
    """A target that fails for good is given up here, and is unreadable in the result: the others go on."""
    given_up = [{"ErrorEquals": ["States.ALL"], "ResultPath": None, "Next": "GivenUp"}]
    return {
        "StartAt": "Work",
        "States": {
            "Work": invoke.task("$") | {"Catch": given_up, "Next": "IsLeft"},
            "IsLeft": {
                "Type": "Choice",
                "Choices": [
                    {
                        "And": [
                            {"Variable": "$.next", "IsPresent": True},
                            {"Variable": "$.next", "IsNull": False},
                        ],
                        "Next": "GoOn",
                    }
                ],
                "Default": "Done",
            },
            "GoOn": {"Type": "Pass", "OutputPath": "$.next", "Next": "Work"},
            "Done": {"Type": "Succeed"},
            "GivenUp": {"Type": "Succeed"},
        },
    }


class _Invoke:
    """Tasks that call drs_tag_sync and answer what it answers."""

    def __init__(self, resource: str, function: str) -> None:
        self._resource = resource
        self._function = function

    def task(self, payload: str | State, *, transient_only: bool = False) -> State:
        """`payload` is a path into the state's input, or an object. Work and Finish can be repeated without harm, so
        they are tried again after any failure; Start holds the lease then, and is not."""
        given = {"Payload.$": payload} if isinstance(payload, str) else {"Payload": payload}
        retry = [{"ErrorEquals": TRANSIENT, "IntervalSeconds": 2, "MaxAttempts": 5, "BackoffRate": 2}]
        if not transient_only:
            retry.append({"ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxAttempts": 2, "BackoffRate": 2})
        return {
            "Type": "Task",
            "Resource": self._resource,
            "Parameters": {"FunctionName": self._function, **given},
            "OutputPath": "$.Payload",
            "Retry": retry,
        }
