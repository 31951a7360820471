"""A signed AWS request as the lab sees it, and what it was: service, operation, account, region, page."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote

from tagsync.lab.drs.model import operation_paths
from tagsync.lab.wire import paging
from tagsync.lab.wire.operations import rest_operation

_SCOPE = re.compile(r"Credential=([^/,\s]+)/\d{8}/([^/]+)/([^/]+)/aws4_request")
_TOKEN = re.compile(r'(?:nextToken"\s*:\s*"|NextToken=|nextToken=)([^"&]+)')
_TAG_METHODS = {"POST": "TagResource", "DELETE": "UntagResource", "GET": "ListTagsForResource"}


@dataclass(frozen=True, slots=True)
class Request:
    """An HTTP request: `path` still encoded and without its query, header names in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def target(self) -> str:
        """What stands on the request line."""
        return f"{self.path}?{self.query}" if self.query else self.path


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """One AWS call: `op` is the operation's name as in IAM, `page` the page it asks for (1 is the first)."""

    service: str
    op: str
    region: str
    account: str
    access_key: str
    page: int = 1


@dataclass(frozen=True, slots=True)
class Scope:
    """Who signs for what: the credential scope of a SigV4 signature."""

    access_key: str
    region: str
    service: str


def scope(request: Request) -> Scope | None:
    """The scope of the signature, None for an unsigned request."""
    found = _SCOPE.search(request.headers.get("authorization", ""))
    return Scope(*found.groups()) if found else None


def describe(request: Request, signed: Scope, account: str) -> Call:
    """What `request` calls."""
    token = _TOKEN.search(request.body.decode("utf-8", "replace") if request.body else request.query)
    page = paging.page_of(unquote(token[1])) if token else 1
    op = _operation(request, signed.service)
    return Call(signed.service, op, signed.region, account, signed.access_key, page)


def form(request: Request) -> dict[str, str]:
    """The parameters of a request in the query protocol (EC2, STS, IAM)."""
    text = request.body.decode() if request.body else request.query
    return {name: values[0] for name, values in parse_qs(text, keep_blank_values=True).items()}


def _operation(request: Request, service: str) -> str:
    target = request.headers.get("x-amz-target")
    if target:
        return target.rsplit(".", 1)[-1]
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        text = request.body.decode("utf-8", "replace") if request.body else request.query
        action = re.search(r"(?:^|&)Action=(\w+)", text)
        return action[1] if action else "?"
    path = request.path.rstrip("/")
    if service == "drs":
        if path.startswith("/tags/"):
            return _TAG_METHODS.get(request.method, request.method)
        return operation_paths().get((request.method, path), path.lstrip("/"))
    by_name = re.search(r"/operation/(\w+)$", path)  # Smithy's RPC protocols
    if by_name:
        return by_name[1]
    return rest_operation(service, request.method, path) or f"{request.method} {path}"


def json_answer(status: int, content: object, headers: dict[str, str] | None = None) -> Answer:
    body = json.dumps(content).encode()
    return Answer(status, {"Content-Type": "application/json"} | (headers or {}), body)
