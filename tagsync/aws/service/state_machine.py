"""The ports `Machine` and `Executions`, on Step Functions."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from tagsync.aws.sdk.errors import classify
from tagsync.engine.service_ports import ServiceError

_NOBODY_WAITS = frozenset({"InvalidToken", "TaskDoesNotExist", "TaskTimedOut"})
_RUNS_ALREADY = frozenset({"ExecutionAlreadyExists"})
_AT_WORK = frozenset({"RUNNING", "PENDING_REDRIVE"})


class StateMachine:
    """`client` makes a client of Step Functions when it is first needed."""

    def __init__(self, client: Callable[[], Any], arn: str) -> None:
        self._client = cache(client)
        self._arn = arn

    def start(self, name: str, event: Mapping[str, object]) -> None:
        self._call(
            "start_execution", _RUNS_ALREADY, stateMachineArn=self._arn, name=name, input=json.dumps(dict(event))
        )

    def go_on(self, token: str) -> None:
        self._call("send_task_success", _NOBODY_WAITS, taskToken=token, output="{}")

    def deny(self, token: str, cause: str) -> None:
        self._call("send_task_failure", _NOBODY_WAITS, taskToken=token, error="Denied", cause=cause[:1000])

    def _call(self, operation: str, harmless: frozenset[str], **parameters: object) -> None:
        try:
            getattr(self._client(), operation)(**parameters)
        except (ClientError, BotoCoreError) as error:
            failure = classify(error)
            if failure.code not in harmless:
                fix = "Check its name and that this function may use it"
                raise ServiceError(failure.of(f"state machine {self._arn} {operation}", fix)) from None


class StateMachineExecutions:
    """`client` makes a client of Step Functions when it is first needed, which is when a lease is held."""

    def __init__(self, client: Callable[[], Any]) -> None:
        self._client = cache(client)

    def has_ended(self, holder: str) -> bool:
        """Step Functions forgets an execution 90 days after its end, and with its state machine."""
        if ":execution:" not in holder:
            return False
        try:
            return str(self._client().describe_execution(executionArn=holder)["status"]) not in _AT_WORK
        except (ClientError, BotoCoreError) as error:
            failure = classify(error)
            if failure.code == "ExecutionDoesNotExist":
                return True
            fix = "Check that this function may describe executions"
            raise ServiceError(failure.of(f"{holder} describe_execution", fix)) from None
