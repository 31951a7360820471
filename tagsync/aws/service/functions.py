"""Starts a Lambda function without waiting for it."""

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
