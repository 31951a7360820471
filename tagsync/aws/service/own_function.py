"""A function of the service, for programs outside of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from tagsync.aws.sdk.errors import classify
from tagsync.aws.sdk.outside import clients
from tagsync.aws.service.functions import ask
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
        fix = f"Check its name and region, that the service has it (`{self.setting}`), and that you may invoke it"
        return ask(self._lambda, self._name, event, fix)

    def caller(self) -> str:
        """The ARN of the caller. Raises `ServiceError`."""
        try:
            return str(self._sts.get_caller_identity()["Arn"])
        except (ClientError, BotoCoreError) as error:
            raise ServiceError(f"sts:GetCallerIdentity: {classify(error).message}") from None
