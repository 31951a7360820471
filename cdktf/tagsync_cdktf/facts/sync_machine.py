"""The state machine that fans out a run over its targets, in the Amazon States Language (JSONPath).

Start answers the events of at most 80 shards, each of one target or several. A shard is worked on again and again until
nothing is left (`next` is null). Finish ends the run in any case, and counts targets that never came back as
unreadable.

The history of an execution holds 25,000 events. Tests count how many the largest deployment can make.
"""

from __future__ import annotations

from tagsync_cdktf.facts.lambda_tasks import TRANSIENT, LambdaTasks, State, catch_all, retry

MOST_ROUNDS = 10
"""How often a shard is worked on. What is left then counts as unreadable."""
_LONGEST = 6 * 3600
"""Seconds that one execution may take."""
_RETRY_ALL = (retry(TRANSIENT, seconds=2, attempts=5), retry(["States.ALL"], seconds=10, attempts=2))
"""Every step can be repeated without harm. Start names its execution, and takes over the lease that it took before."""


def sync_definition(partition: str, function: str, concurrency: int) -> State:
    """`function` is the ARN of drs_tag_sync; `concurrency` is how many shards are worked on at once."""
    sync = LambdaTasks(partition, function)
    return {
        "Comment": "Syncs tags of all targets, several at a time",
        "StartAt": "NameIt",
        "TimeoutSeconds": _LONGEST,
        "States": {
            "NameIt": {
                "Type": "Pass",
                "InputPath": "$$.Execution.Id",
                "ResultPath": "$.execution",
                "Next": "Start",
            },
            "Start": sync.task("$", _RETRY_ALL) | {"Next": "HasShards"},
            "HasShards": {
                "Type": "Choice",
                "Choices": [
                    {"Variable": "$.shards", "IsPresent": True, "Next": "EachShard"},
                    {"Variable": "$.statusCode", "NumericEquals": 409, "Next": "AlreadyRunning"},
                ],
                "Default": "NotStarted",
            },
            "AlreadyRunning": {"Type": "Succeed"},
            "NotStarted": {"Type": "Fail", "Error": "NotStarted", "Cause": "The log of drs_tag_sync says why"},
            "EachShard": {
                "Type": "Map",
                "ItemsPath": "$.shards",
                "MaxConcurrency": concurrency,
                "ItemSelector": {"next.$": "$$.Map.Item.Value"},
                "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, **_one_shard(sync)},
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


def _one_shard(sync: LambdaTasks) -> State:
    """A shard that fails for good is given up here, and its targets count as unreadable; the others go on."""
    is_left: list[State] = [
        {"Variable": "$.next", "IsPresent": True},
        {"Variable": "$.next", "IsNull": False},
        {"Variable": "$.next.part", "NumericLessThan": MOST_ROUNDS},
    ]
    return {
        "StartAt": "Work",
        "States": {
            "Work": sync.task("$.next", _RETRY_ALL) | {"Catch": [catch_all("GivenUp")], "Next": "IsLeft"},
            "IsLeft": {"Type": "Choice", "Choices": [{"And": is_left, "Next": "Work"}], "Default": "Done"},
            "Done": {"Type": "Succeed", "OutputPath": None},
            "GivenUp": {"Type": "Succeed", "OutputPath": None},
        },
    }
