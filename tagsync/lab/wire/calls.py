"""The AWS call that a signed request is: service, operation, account, region, page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from tagsync.lab.wire import paging
from tagsync.lab.wire.http import Request
from tagsync.lab.wire.models import SERVICES, rest_operation
from tagsync.lab.wire.s3_operations import s3_operation

_SIGNED_URL = re.compile(r"X-Amz-Credential=([^/&]+)/\d{8}/([^/]+)/([^/]+)/aws4_request")
_SAML = re.compile(rb"(?:^|&)Action=AssumeRoleWithSAML(?:&|$)")
_OTHERS_LIKE_DRS = frozenset({"mgn"})
"""Services whose operations have the same paths as those of DRS."""
_SCOPE = re.compile(r"Credential=([^/,\s]+)/\d{8}/([^/]+)/([^/]+)/aws4_request")
_TAGS = re.compile(rb'"tags"\s*:\s*\{\s*"')
_TOKEN = re.compile(r'(?:nextToken"\s*:\s*"|NextToken=|nextToken=)([^"&]+)')


@dataclass(frozen=True, slots=True)
class Call:
    """One AWS call: `op` is the operation's name as in IAM, `page` the page it asks for (1 is the first), `tagged`
    whether it carries tags.
    `role`: the name of the caller's role, empty for an administrator."""

    service: str
    op: str
    region: str
    account: str
    access_key: str
    page: int = 1
    tagged: bool = False
    role: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """The credential scope of a SigV4 signature: access key, region and service."""

    access_key: str
    region: str
    service: str


def scope_of(request: Request) -> Scope | None:
    """The scope of the signature, None for an unsigned request."""
    found = _SCOPE.search(request.headers.get("authorization", "")) or _SIGNED_URL.search(unquote(request.query))
    return Scope(*found.groups()) if found else None


def is_saml(request: Request) -> bool:
    """Whether an unsigned request brings a SAML assertion instead."""
    return _SAML.search(request.body) is not None


def service_meant(request: Request, signed: str) -> str:
    """The service that a request is for: the one it is `signed` for, unless it plainly belongs to another."""
    target = request.headers.get("x-amz-target")
    if target:  # the JSON protocol, which no service of SERVICES speaks
        return re.split(r"[_.]", target)[0].lower() if signed in SERVICES else signed
    is_tags = request.path.startswith("/tags/") and ":drs:" not in unquote(request.path)
    if is_tags or signed in _OTHERS_LIKE_DRS:
        return signed
    return "drs" if rest_operation("drs", request.method, request.path.rstrip("/")) else signed


def call_of(request: Request, signed: Scope, account: str, role: str = "") -> Call:
    """The call that a signed request is."""
    token = _TOKEN.search(request.body.decode("utf-8", "replace") if request.body else request.query)
    page = paging.page_of(unquote(token[1])) if token else 1
    op = _operation(request, signed.service)
    tagged = bool(_TAGS.search(request.body))
    return Call(signed.service, op, signed.region, account, signed.access_key, page, tagged, role)


def _operation(request: Request, service: str) -> str:
    target = request.headers.get("x-amz-target")
    if target and service not in SERVICES:
        return target.rsplit(".", 1)[-1]
    if service == "s3":
        return s3_operation(request)
    if service not in SERVICES and _is_form(request):
        text = request.body.decode("utf-8", "replace") if request.body else request.query
        action = re.search(r"(?:^|&)Action=(\w+)", text)
        return action[1] if action else "?"
    path = request.path.rstrip("/")
    by_name = re.search(r"/operation/(\w+)$", path)  # Smithy's RPC protocols
    if by_name:
        return by_name[1]
    return rest_operation(service, request.method, path) or f"{request.method} {path}"


def _is_form(request: Request) -> bool:
    return request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded")
