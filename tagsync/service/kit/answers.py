"""Answers that every function and route may give: errors, each with what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypedDict

from tagsync.core.errors import InputError

Answer = Mapping[str, object]
"""What a function or a route answers, as JSON. Its `TypedDict` is beside what makes it."""

Reply = tuple[int, Answer]
"""A status code and the answer."""


class MistakeAnswer(TypedDict):
    place: str
    what: str
    fix: str


class ErrorAnswer(TypedDict):
    code: str
    message: str
    errors: NotRequired[list[MistakeAnswer]]


class NotFound(Exception):
    """What was asked for does not exist; it is answered with 404."""


def bad_request(error: InputError) -> ErrorAnswer:
    """Every mistake with its place and what to write instead."""
    return {
        "code": "BAD_REQUEST",
        "message": str(error),
        "errors": [{"place": each.place, "what": each.what, "fix": each.fix} for each in error.mistakes],
    }


def refused(code: str, message: str) -> ErrorAnswer:
    """An error that one sentence explains."""
    return {"code": code, "message": message}


def with_code(reply: Reply) -> Answer:
    """The answer of a function. It holds the status code, which HTTP sends apart from the body."""
    code, answer = reply
    return {"statusCode": code, **answer}
