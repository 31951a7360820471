"""Clients of the service's own AWS resources: table, schedule, functions, parameters."""

from __future__ import annotations

from functools import cache
from typing import Any

import botocore.session
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from tagsync.aws.sdk.clients import base_session, data_session
from tagsync.aws.sdk.errors import LoginFailed, classify
from tagsync.core.errors import InputError, Mistake

_ATTEMPTS = 4


own_session = cache(base_session)
"""The botocore session with the function's own credentials. Making one takes as long as making a client."""


@cache
def own_data_session() -> botocore.session.Session:
    """The session for data calls. Raises `LoginFailed` where credentials cannot be had."""
    return data_session(own_session())


def service_client(service: str, *, attempts: int = _ATTEMPTS, region: str = "", patience: float = 0) -> Any:
    """A client with the function's own credentials, in its own region or in another one, which it does not wait long
    for. `patience`: it waits so many seconds for an answer instead. Raises `InputError` if they cannot be had."""
    retries = {"mode": "standard", "total_max_attempts": attempts}
    connect, read = (2, 3) if region else (3, 10)
    config = Config(connect_timeout=connect, read_timeout=patience or read, retries=retries)
    try:
        session = own_data_session()
    except LoginFailed as error:
        problem = error.problem
        raise InputError([Mistake(problem.where, problem.message, problem.hint)]) from None
    return session.create_client(service, region_name=region or None, config=config)


def read_parameter(name: str) -> str:
    """The text of a parameter (`ssm:GetParameter`). Raises `InputError` if it cannot be read."""
    try:
        return str(service_client("ssm").get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"])
    except (ClientError, BotoCoreError) as error:
        failure = classify(error, sensitive=True)
        fix = failure.fix("Check its name and that the function may read it")
        raise InputError([Mistake(f"parameter {name}", failure.message, fix)]) from None
