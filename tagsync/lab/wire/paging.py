"""Pagination tokens: opaque, good for their own listing only, with the number of the page they ask for."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any


class BadToken(ValueError):
    """The token is not one of the lab's, or belongs to another operation, account, region or filter."""


def binding(*parts: Any) -> str:
    """A short digest of what a token belongs to."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]


def make_token(bind: str, position: int, page: int) -> str:
    return base64.urlsafe_b64encode(f"{bind}:{position}:{page}".encode()).decode()


def read_token(text: str, bind: str) -> tuple[int, int]:
    """(position, page) of a token made by `make_token` with the same binding. Raises BadToken."""
    found = _split(text)
    if found is None or found[0] != bind:
        raise BadToken("Invalid pagination token")
    return found[1], found[2]


def page_of(text: str | None) -> int:
    """The number of the page a request asks for: 1 without a token, else what the token says."""
    found = _split(text) if text else None
    return found[2] if found else 1


def _split(text: str) -> tuple[str, int, int] | None:
    try:
        bind, position, page = base64.urlsafe_b64decode(text.encode()).decode().split(":")
        return bind, int(position), int(page)
    except ValueError:
        return None
