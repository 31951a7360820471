"""Clients of the service's own resources, for programs outside the service."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from botocore.exceptions import BotoCoreError

from tagsync.aws.sdk.clients import data_session
from tagsync.aws.sdk.errors import CredentialsError, LoginFailed, classify
from tagsync.aws.sdk.login import open_session
from tagsync.core.documents.forms import REGION
from tagsync.core.errors import InputError, Mistake
from tagsync.core.sentences import sentence
from tagsync.engine.service_ports import ServiceError
from tagsync.engine.targets.login import Login


def clients(*, region: str = "", profile: str = "") -> Callable[[str], Any]:
    """What makes the client of a service. Nothing is called yet.

    Raises `InputError` for what is no region, and `CredentialsError` for a profile that does not exist. A client raises
    `ServiceError` without a region.
    """
    if region and (problem := REGION.problem(region)):
        raise InputError([Mistake("region", problem, REGION.fix)])
    base = open_session(Login(profile, settings={"region": region} if region else {}))
    try:
        session = data_session(base)
    except LoginFailed as error:
        raise CredentialsError(error.problem) from None

    def client(service: str) -> Any:
        try:
            return session.create_client(service)
        except BotoCoreError as error:
            failure = classify(error)
            raise ServiceError(f"{sentence(failure.message)} {failure.hint}") from None

    return client
