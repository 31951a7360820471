"""Documents of the functions that are in parts in SSM parameters."""

from __future__ import annotations

import time
from collections.abc import Callable

from botocore.exceptions import BotoCoreError, ClientError

from tagsync.aws.sdk.errors import classify
from tagsync.aws.service.clients import service_client
from tagsync.core.documents.parts import document_of
from tagsync.core.errors import InputError, Mistake

_LOOKS, _SECONDS = 6, 2.0
"""How often, and how many seconds apart, parts are read that make no whole document yet."""


def read_document(path: str, wait: Callable[[float], None] = time.sleep) -> str:
    """The document in the parameters below a path (`ssm:GetParametersByPath`). A deployment that writes them at this
    moment is waited for. Raises `InputError` if they cannot be read, or make no document."""
    where = f"parameters below {path}"
    try:
        for look in range(_LOOKS):
            if look:
                wait(_SECONDS)
            document = document_of(_parameters(path))
            if document is not None:
                return document
    except (ClientError, BotoCoreError) as error:
        failure = classify(error, sensitive=True)
        fix = failure.fix("Check the path and that the function may read it")
        raise InputError([Mistake(where, failure.message, fix)]) from None
    except ValueError:
        raise InputError([Mistake(where, "they are no parts of a document", "Deploy the service again")]) from None
    raise InputError([Mistake(where, "they make no whole document", "Deploy the service again, to its end")])


def _parameters(path: str) -> list[str]:
    pages = service_client("ssm").get_paginator("get_parameters_by_path").paginate(Path=path, WithDecryption=True)
    return [str(parameter["Value"]) for page in pages for parameter in page["Parameters"]]
