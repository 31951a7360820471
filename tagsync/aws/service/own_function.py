"""A function of the service, for programs outside of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from tagsync.aws.sdk.errors import classify
from tagsync.aws.sdk.outside import clients
from tagsync.engine.service_ports import ServiceError


class OwnFunction:
    """A function that answers with an object. Raises `CredentialsError`, and `ServiceError` without a region."""

    setting = ""
    """The setting of a deployment that makes it."""

    def __init__(self, name: str, *, region: str = "", profile: str = "") -> None:
        self._name = name
        client = clients(region=region, profile=profile)
        self._lambda = client("lambda")
        self._sts = client("sts")

    def __call__(self, event: Mapping[str, object]) -> Mapping[str, Any]:
        """What the function answers to an event. Raises `ServiceError` if it cannot be invoked, or fails."""
        try:
            answer = self._lambda.invoke(FunctionName=self._name, Payload=json.dumps(dict(event)).encode())
            content = json.loads(answer["Payload"].read())
        except (ClientError, BotoCoreError) as error:
            fix = f"Check its name and region, that the service has it (`{self.setting}`), and that you may invoke it"
            raise ServiceError(classify(error).of(f"function {self._name} invoke", fix)) from None
        if "FunctionError" in answer or not isinstance(content, dict):
            raise ServiceError(f"function {self._name} ended with an error: its log says why")
        return content

    def caller(self) -> str:
        """The ARN of the caller. Raises `ServiceError`."""
        try:
            return str(self._sts.get_caller_identity()["Arn"])
        except (ClientError, BotoCoreError) as error:
            raise ServiceError(f"sts:GetCallerIdentity: {classify(error).message}") from None
