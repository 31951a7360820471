"""Reads all pages of an AWS answer, and cuts long lists into calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, TypeVar

from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Api
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind

T = TypeVar("T")


def pages(api: Api, operation: str, token: str, **parameters: object) -> Iterator[Mapping[str, Any]]:
    """Every page, empty ones too. `token` is the name of the token, the same in the request and in the answer.

    Raises `CallFailed` if a page cannot be read, if the run is stopped between pages, and if AWS repeats a token:
    such a listing would never end.
    """
    seen: set[str] = set()
    given = parameters
    while True:
        page = api(operation, **given)
        yield page
        follow = page.get(token)
        if not follow:
            return
        if follow in seen:
            message = "AWS gave the same page token twice, so the rest cannot be read"
            raise CallFailed(
                Problem(ProblemKind.UNAVAILABLE, str(api.name(operation)), message, "Run again"), "RepeatedToken"
            )
        seen.add(follow)
        api.refuse_when_stopped(operation)
        given = {**parameters, token: follow}


def chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
