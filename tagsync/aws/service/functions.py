"""Invokes a Lambda function, with or without waiting for its answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from tagsync.aws.sdk.errors import classify
from tagsync.engine.service_ports import ServiceError


class LambdaInvoker:
    """The port `Invoker`. `client` makes a client of Lambda when it is first needed, because few invocations hand
    anything on. `function` is a name or an ARN."""

    def __init__(self, client: Callable[[], Any], function: str) -> None:
        self._client = cache(client)
        self._function = function

    def __call__(self, event: Mapping[str, object]) -> None:
        payload = json.dumps(event).encode()
        try:
            self._client().invoke(FunctionName=self._function, InvocationType="Event", Payload=payload)
        except (ClientError, BotoCoreError) as error:
            fix = "Check its name and that this function may invoke it"
            raise ServiceError(classify(error).of(f"function {self._function} invoke", fix)) from None


class LambdaCaller:
    """Waits for the answer. `client` and `function` are as those of `LambdaInvoker`."""

    def __init__(self, client: Callable[[], Any], function: str) -> None:
        self._client = cache(client)
        self._function = function

    def __call__(self, event: Mapping[str, object]) -> Mapping[str, object]:
        """Raises `ServiceError`, also if the function has ended with an error."""
        try:
            answer = self._client().invoke(FunctionName=self._function, Payload=json.dumps(event).encode())
            told: Mapping[str, object] = json.loads(answer["Payload"].read())
        except (ClientError, BotoCoreError) as error:
            fix = "Check its name and that this function may invoke it"
            raise ServiceError(classify(error).of(f"function {self._function} invoke", fix)) from None
        if "FunctionError" in answer:
            raise ServiceError(f"The function {self._function} ended with an error: {told.get('errorMessage', '')}")
        return told
