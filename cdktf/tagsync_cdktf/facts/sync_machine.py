"""The state machine that fans out a run over its targets, in the Amazon States Language (JSONPath).

Start answers one event for each target. Each target is worked on again and again until nothing is left (`next` is
null). Finish ends the run whatever became of them, and counts targets that never came back as unreadable.
"""

from __future__ import annotations

from tagsync_cdktf.facts.lambda_tasks import TRANSIENT, LambdaTasks, State, catch_all, retry

_LONGEST = 6 * 3600
"""Seconds that one execution may take."""
_RETRY_TRANSIENT = retry(TRANSIENT, seconds=2, attempts=5)
_RETRY_ALL = (_RETRY_TRANSIENT, retry(["States.ALL"], seconds=10, attempts=2))
"""Steps that can be repeated without harm are tried again after any error. Start is not: it may hold the lease then."""


def sync_definition(partition: str, function: str, concurrency: int) -> State:
    """`function` is the ARN of drs_tag_sync; `concurrency` is how many targets are worked on at once."""
    sync = LambdaTasks(partition, function)
    return {
        "Comment": "Syncs tags of all targets, several at a time",
        "StartAt": "Start",
        "TimeoutSeconds": _LONGEST,
        "States": {
            "Start": sync.task("$", [_RETRY_TRANSIENT]) | {"Next": "HasShards"},
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
                "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, **_one_target(sync)},
                "ResultPath": None,
                "Catch": [catch_all("Finish")],
                "Next": "Finish",
            },
            "Finish": sync.task({"step": "finish", "runId.$": "$.run_id"}, _RETRY_ALL) | {"Next": "HasFailed"},
            "HasFailed": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.statusCode", "NumericEquals": 200, "Next": "Ended"}],
                "Default": "RunFailed",
            },
            "Ended": {"Type": "Succeed"},
            "RunFailed": {"Type": "Fail", "Error": "RunFailed", "Cause": "Nothing could be read; see the run"},
        },
    }


def _one_target(sync: LambdaTasks) -> State:
    """A target that fails for good is given up here and counts as unreadable; the others go on."""
    is_left = [{"Variable": "$.next", "IsPresent": True}, {"Variable": "$.next", "IsNull": False}]
    return {
        "StartAt": "Work",
        "States": {
            "Work": sync.task("$", _RETRY_ALL) | {"Catch": [catch_all("GivenUp")], "Next": "IsLeft"},
            "IsLeft": {"Type": "Choice", "Choices": [{"And": is_left, "Next": "GoOn"}], "Default": "Done"},
            "GoOn": {"Type": "Pass", "OutputPath": "$.next", "Next": "Work"},
            "Done": {"Type": "Succeed"},
            "GivenUp": {"Type": "Succeed"},
        },
    }
