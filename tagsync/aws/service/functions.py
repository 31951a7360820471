"""Invokes a Lambda function, with or without waiting for its answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from tagsync.aws.sdk.errors import classify
from tagsync.engine.service_ports import ServiceError

_FIX = "Check its name and that this function may invoke it"


class LambdaInvoker:
    """The port `Invoker`. `client` makes a client of Lambda when it is first needed, because few invocations hand
    anything on. `function` is a name or an ARN."""

    def __init__(self, client: Callable[[], Any], function: str) -> None:
        self._client = cache(client)
        self._function = function

    def __call__(self, event: Mapping[str, object]) -> None:
        _invoke(self._client(), self._function, event, _FIX, "Event")


class LambdaCaller:
    """Waits for the answer. `client` and `function` are as those of `LambdaInvoker`."""

    def __init__(self, client: Callable[[], Any], function: str) -> None:
        self._client = cache(client)
        self._function = function

    def __call__(self, event: Mapping[str, object]) -> Mapping[str, Any]:
        """Raises `ServiceError` as `ask`."""
        return ask(self._client(), self._function, event, _FIX)


def ask(client: Any, function: str, event: Mapping[str, object], fix: str) -> Mapping[str, Any]:
    """What a function answers, an object. Raises `ServiceError` if it cannot be invoked (`fix` says what to do then),
    has ended with an error or answers something else."""
    answer = _invoke(client, function, event, fix, "RequestResponse")
    if not isinstance(answer, dict):
        raise ServiceError(f"function {function} did not answer with an object. Check its name")
    return answer


def _invoke(client: Any, function: str, event: Mapping[str, object], fix: str, kind: str) -> object:
    """The answer; None where `kind` waits for none."""
    try:
        made = client.invoke(FunctionName=function, InvocationType=kind, Payload=json.dumps(dict(event)).encode())
        answer = json.loads(made["Payload"].read() or "null")
    except (ClientError, BotoCoreError) as error:
        raise ServiceError(classify(error).of(f"function {function} invoke", fix)) from None
    if "FunctionError" in made:
        said = answer.get("errorMessage") if isinstance(answer, dict) else None
        raise ServiceError(f"function {function} ended with an error: {said or 'no message'}. Its log says more")
    return answer
