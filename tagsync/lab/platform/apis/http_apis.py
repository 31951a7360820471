"""HTTP APIs of API Gateway: routes, authorizers, and Lambda integrations with payload format 2.0."""

from __future__ import annotations

import base64
import json
import queue
import re
import threading
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, unquote

from moto.apigatewayv2.models import apigatewayv2_backends

from tagsync.lab.platform import metrics
from tagsync.lab.platform.apis import authorizers
from tagsync.lab.platform.apis.access_log import log_access
from tagsync.lab.platform.functions.deployed import Functions, ThrottledError
from tagsync.lab.platform.functions.sandboxes import NotPermittedError
from tagsync.lab.platform.invocation import InvocationResult
from tagsync.lab.wire.http import Answer, Request, json_answer
from tagsync.lab.world import World

LONGEST = 30.0  # seconds that a gateway waits for a function
_TEXT = re.compile(r"text/|application/(json|xml|javascript|x-www-form-urlencoded)|.*\+json")
_BROKEN = json_answer(500, {"message": "Internal Server Error"})
_TOO_LATE = json_answer(503, {"message": "Service Unavailable"})
_NOT_FOUND = json_answer(404, {"message": "Not Found"})


@dataclass(frozen=True, slots=True)
class _Api:
    """moto's API and where it is."""

    account: str
    region: str
    api: Any


@dataclass(frozen=True, slots=True)
class _Match:
    """A route for a request: the names in its path with their values, and the stage."""

    route: Any
    parameters: dict[str, str]
    stage: Any
    path: str


class HttpApis:
    """The APIs of all accounts and regions, by ID or name."""

    def __init__(self, world: World, functions: Functions) -> None:
        self._world, self._functions = world, functions

    def all(self) -> Iterator[_Api]:
        for account in list(apigatewayv2_backends):
            for region, backend in list(apigatewayv2_backends[account].items()):
                yield from (_Api(account, region, each) for each in list(backend.apis.values()))

    def find(self, name: str) -> _Api:
        """Raises KeyError."""
        for each in self.all():
            if name in (each.api.api_id, each.api.name):
                return each
        raise KeyError(f"the lab has no API {name}")

    def serve(self, name: str, path: str, request: Request) -> Answer:
        """`path`: what of the request's path belongs to the API, still encoded."""
        try:
            found = self.find(name)
        except KeyError:
            return _NOT_FOUND
        answer, now = self._serve(found, path, request), self._world.clock.now()
        metrics.of_request(found.account, found.region, found.api.api_id, answer.status, now)
        return answer

    def _serve(self, found: _Api, path: str, request: Request) -> Answer:
        try:
            match = _match(found.api, request.method, path)
        except KeyError:
            return _NOT_FOUND
        integration = found.api.integrations[match.route.target.removeprefix("integrations/")]
        arn = f"arn:aws:execute-api:{found.region}:{found.account}:{found.api.api_id}/{match.stage.name}"
        event, began = _event(found, match, request, self._world.clock.now()), time.monotonic()
        context = event["requestContext"]
        try:
            authorizer = self._authorize(found, match, request, f"{arn}/{request.method}{match.path}")
            context |= {"authorizer": authorizer} if authorizer else {}
            answer = self._integrate(integration, event, f"{arn}/{match.route.route_key.replace(' ', '')}")
        except authorizers.Refused as refused:
            answer = refused.answer
        log_access(match.stage, context, answer, time.monotonic() - began, self._world.clock.now())
        return answer

    def _authorize(self, found: _Api, match: _Match, request: Request, arn: str) -> dict[str, Any] | None:
        route = match.route
        if route.authorization_type == "AWS_IAM":
            return authorizers.by_signature(self._world, request, found.account, found.region, arn)
        if route.authorization_type == "JWT":
            authorizer = found.api.authorizers[route.authorizer_id]
            return authorizers.by_token(authorizer, route.authorization_scopes or [], request, self._world.clock.now())
        return None

    def _integrate(self, integration: Any, event: dict[str, Any], arn: str) -> Answer:
        uri = integration.integration_uri
        named = re.search(r"functions/(arn:[^/]+)/invocations", uri)
        function = self._functions.by_arn(named[1] if named else uri)
        if function is None or not self._functions.permits(function, "apigateway.amazonaws.com", arn):
            return _BROKEN
        limit = min(LONGEST, (integration.timeout_in_millis or LONGEST * 1000) / 1000)
        outcomes: queue.Queue[InvocationResult | None] = queue.Queue()

        def invoke() -> None:
            try:
                outcomes.put(self._functions.invoke(function, json.dumps(event).encode()))
            except (ThrottledError, NotPermittedError):
                outcomes.put(None)

        threading.Thread(target=invoke, daemon=True).start()
        try:
            outcome = outcomes.get(timeout=limit)
        except queue.Empty:  # the function goes on
            return _TOO_LATE
        return _BROKEN if outcome is None or outcome.failed else _answer(outcome.payload)


def _match(api: Any, method: str, path: str) -> _Match:
    """The most specific route, as in "Routing API requests": no names before names before the rest of a path."""
    stage, rest = api.stages.get("$default"), path or "/"
    if stage is None:
        name = rest.split("/")[1]
        stage, rest = api.stages[name], rest[len(name) + 1 :] or "/"
    found: list[tuple[tuple[int, int, bool], Any, dict[str, str]]] = []
    for route in api.routes.values():
        if route.route_key == "$default":
            found.append(((3, 0, False), route, {}))
            continue
        wanted, _, pattern = route.route_key.partition(" ")
        names = re.findall(r"\{([^}+]+)\+?\}", pattern)
        parts = re.split(r"(\{[^}]+\})", pattern)
        regex = "".join(
            ("(.+)" if part.endswith("+}") else "([^/]+)") if part.startswith("{") else re.escape(part)
            for part in parts
        )
        values = re.fullmatch(regex, rest) if wanted in (method, "ANY") else None
        if values:
            rank = (2 if "+}" in pattern else 1 if names else 0, len(names), wanted == "ANY")
            found.append((rank, route, dict(zip(names, map(unquote, values.groups()), strict=True))))
    if not found:
        raise KeyError(path)
    _, route, parameters = min(found, key=lambda each: each[0])
    return _Match(route, parameters, stage, rest)


def _event(found: _Api, match: _Match, request: Request, now: float) -> dict[str, Any]:
    """The AWS document "Create AWS Lambda proxy integrations for HTTP APIs", payload format version 2.0."""
    headers = {name: value for name, value in request.headers.items() if name != "cookie"}
    domain = f"{found.api.api_id}.execute-api.{found.region}.amazonaws.com"
    raw_path = match.path if match.stage.name == "$default" else f"/{match.stage.name}{match.path}"
    queries: dict[str, str] = {}
    for name, value in parse_qsl(request.query, keep_blank_values=True):
        queries[name] = f"{queries[name]},{value}" if name in queries else value
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": match.route.route_key,
        "rawPath": unquote(raw_path),
        "rawQueryString": request.query,
        "headers": headers,
        "requestContext": {
            "accountId": found.account,
            "apiId": found.api.api_id,
            "domainName": domain,
            "domainPrefix": found.api.api_id,
            "http": {
                "method": request.method,
                "path": unquote(raw_path),
                "protocol": "HTTP/1.1",
                "sourceIp": "127.0.0.1",
                "userAgent": headers.get("user-agent", ""),
            },
            "requestId": str(uuid.uuid4()),
            "routeKey": match.route.route_key,
            "stage": match.stage.name,
            "time": datetime.fromtimestamp(now, UTC).strftime("%d/%b/%Y:%H:%M:%S +0000"),
            "timeEpoch": int(now * 1000),
        },
        "isBase64Encoded": False,
    }
    more = {"queryStringParameters": queries, "pathParameters": match.parameters}
    more["stageVariables"] = match.stage.stage_variables
    event |= {name: value for name, value in more.items() if value}
    if "cookie" in request.headers:
        event["cookies"] = [each.strip() for each in request.headers["cookie"].split(";")]
    return event | _body(request)


def _body(request: Request) -> dict[str, Any]:
    if not request.body:
        return {}
    if _TEXT.match(request.headers.get("content-type", "text/plain")):
        return {"body": request.body.decode("utf-8", "replace")}
    return {"body": base64.b64encode(request.body).decode(), "isBase64Encoded": True}


def _answer(payload: bytes) -> Answer:
    """What a function answers: a response, or just its body."""
    content = json.loads(payload)
    if not isinstance(content, dict) or "statusCode" not in content:
        return json_answer(200, content)
    headers = {name.lower(): str(value) for name, value in (content.get("headers") or {}).items()}
    headers.pop("content-length", None)
    text = content.get("body") or ""
    body = base64.b64decode(text) if content.get("isBase64Encoded") else text.encode()
    return Answer(int(content["statusCode"]), {"content-type": "text/plain;charset=UTF-8"} | headers, body)
