"""What is answered to input that cannot be used."""

from __future__ import annotations

from tagsync.core.errors import InputError
from tagsync.service.sync.response import Answer


class NotFound(Exception):
    """There is no such thing."""


def bad_request(error: InputError) -> Answer:
    """Every mistake with its place and what to write instead."""
    return {
        "code": "BAD_REQUEST",
        "message": str(error),
        "errors": [{"place": each.place, "what": each.what, "fix": each.fix} for each in error.mistakes],
    }


def refused(code: str, message: str) -> Answer:
    """An error with nothing more to say than one sentence."""
    return {"code": code, "message": message}
