"""Answers that every function and route may give: errors, each with what to do about it."""

from __future__ import annotations

from tagsync.core.errors import InputError

Answer = dict[str, object]


class NotFound(Exception):
    """What was asked for does not exist; it is answered with 404."""


def bad_request(error: InputError) -> Answer:
    """Every mistake with its place and what to write instead."""
    return {
        "code": "BAD_REQUEST",
        "message": str(error),
        "errors": [{"place": each.place, "what": each.what, "fix": each.fix} for each in error.mistakes],
    }


def refused(code: str, message: str) -> Answer:
    """An error that one sentence explains."""
    return {"code": code, "message": message}
