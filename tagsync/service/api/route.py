"""A route of the API: the function that serves it, and all that is declared about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tagsync.service.api.roles import ApiRole
from tagsync.service.api.service import ApiRequest, ApiService
from tagsync.service.kit.answers import ErrorAnswer, Reply

Serve = Callable[[ApiService, ApiRequest], Reply]


@dataclass(frozen=True, slots=True)
class Body:
    """The body of an answer, by its name in the OpenAPI document. `shape` is a `TypedDict`, or a union of some."""

    name: str
    shape: object


ERROR = Body("Error", ErrorAnswer)
Answers = Mapping[int, tuple[str, Body]]
"""Status code -> what it means, and its body. Those of every route are in `openapi`."""


@dataclass(frozen=True, slots=True)
class Route:
    """`path` as API Gateway writes it. `body` and `query` are the declared classes of what a caller sends."""

    method: str
    path: str
    role: ApiRole
    summary: str
    serve: Serve
    answers: Answers
    body: type | None = None
    query: type | None = None


def route(
    method: str,
    path: str,
    role: ApiRole,
    summary: str,
    *,
    answers: Answers,
    body: type | None = None,
    query: type | None = None,
) -> Callable[[Serve], Route]:
    """Makes a route of the function below. It is served once `routes.py` lists it."""
    return lambda serve: Route(method, path, role, summary, serve, answers, body, query)
