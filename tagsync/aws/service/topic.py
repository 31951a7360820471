"""Publishes reports to an SNS topic."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from tagsync.aws.sdk.errors import classify
from tagsync.engine.service_ports import ServiceError


class SnsTopic:
    """The port `Reports`. `client` makes a client of SNS when it is first needed, because most runs have nothing to
    report."""

    def __init__(self, client: Callable[[], Any], arn: str) -> None:
        self._client = cache(client)
        self._arn = arn

    def __call__(self, subject: str, text: str) -> None:
        try:
            self._client().publish(TopicArn=self._arn, Subject=subject, Message=text)
        except (ClientError, BotoCoreError) as error:
            fix = "Check that it exists and that the function may publish to it"
            raise ServiceError(classify(error).of(f"topic {self._arn} publish", fix)) from None
