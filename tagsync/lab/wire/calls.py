"""The AWS call that a signed request is: service, operation, account, region, page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from tagsync.lab.wire import paging
from tagsync.lab.wire.http import Request
from tagsync.lab.wire.models import rest_operation

_SCOPE = re.compile(r"Credential=([^/,\s]+)/\d{8}/([^/]+)/([^/]+)/aws4_request")
_TAGS = re.compile(rb'"tags"\s*:\s*\{\s*"')
_TOKEN = re.compile(r'(?:nextToken"\s*:\s*"|NextToken=|nextToken=)([^"&]+)')


@dataclass(frozen=True, slots=True)
class Call:
    """One AWS call: `op` is the operation's name as in IAM, `page` the page it asks for (1 is the first), `tagged`
    whether it carries tags."""

    service: str
    op: str
    region: str
    account: str
    access_key: str
    page: int = 1
    tagged: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """The credential scope of a SigV4 signature: access key, region and service."""

    access_key: str
    region: str
    service: str


def scope_of(request: Request) -> Scope | None:
    """The scope of the signature, None for an unsigned request."""
    found = _SCOPE.search(request.headers.get("authorization", ""))
    return Scope(*found.groups()) if found else None


def call_of(request: Request, signed: Scope, account: str) -> Call:
    """The call that a signed request is."""
    token = _TOKEN.search(request.body.decode("utf-8", "replace") if request.body else request.query)
    page = paging.page_of(unquote(token[1])) if token else 1
    op = _operation(request, signed.service)
    return Call(signed.service, op, signed.region, account, signed.access_key, page, bool(_TAGS.search(request.body)))


def _operation(request: Request, service: str) -> str:
    target = request.headers.get("x-amz-target")
    if target:
        return target.rsplit(".", 1)[-1]
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        text = request.body.decode("utf-8", "replace") if request.body else request.query
        action = re.search(r"(?:^|&)Action=(\w+)", text)
        return action[1] if action else "?"
    path = request.path.rstrip("/")
    by_name = re.search(r"/operation/(\w+)$", path)  # Smithy's RPC protocols
    if by_name:
        return by_name[1]
    return rest_operation(service, request.method, path) or f"{request.method} {path}"
