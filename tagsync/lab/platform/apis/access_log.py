"""Access logs of HTTP APIs, as in the AWS documents "Configure logging for HTTP APIs" and "Customize HTTP API access
logs"."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from tagsync.lab.platform import arns
from tagsync.lab.platform.functions.logs import put_lines
from tagsync.lab.wire.http import Answer

_VARIABLE = re.compile(r"\$context\.([A-Za-z0-9_.-]+[A-Za-z0-9_-])")


def log_access(stage: Any, context: Mapping[str, Any], answer: Answer, seconds: float, now: float) -> None:
    """Write one line if the stage has an access log. `context` is the `requestContext` that a function would get."""
    settings = stage.access_log_settings
    if not settings:
        return
    known = _variables(context, answer, seconds)
    line = _VARIABLE.sub(lambda variable: known.get(variable[1], "-"), settings["format"])
    destination = arns.parse_arn(settings["destinationArn"])
    group = destination.resource.removeprefix("log-group:").removesuffix(":*")
    put_lines((destination.account, destination.region, group), f"{context['apiId']}-{stage.name}", [line], now)


def _variables(context: Mapping[str, Any], answer: Answer, seconds: float) -> dict[str, str]:
    """The variables that have a value; AWS writes `-` for any other."""
    authorizer = context.get("authorizer") or {}
    plain = {name: context[name] for name in ("accountId", "apiId", "domainName", "requestId", "routeKey", "stage")}
    claims = (authorizer.get("jwt") or {}).get("claims") or {}
    found = {
        **plain,
        "requestTime": context["time"],
        "requestTimeEpoch": context["timeEpoch"],
        "httpMethod": context["http"]["method"],
        "path": context["http"]["path"],
        "protocol": context["http"]["protocol"],
        "status": answer.status,
        "responseLength": len(answer.body),
        "responseLatency": round(seconds * 1000),
        "identity.sourceIp": context["http"]["sourceIp"],
        "identity.userAgent": context["http"]["userAgent"],
        "identity.userArn": (authorizer.get("iam") or {}).get("userArn"),
        **{f"authorizer.claims.{name}": value for name, value in claims.items()},
    }
    return {name: _inside_json(str(value)) for name, value in found.items() if value is not None}


def _inside_json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]
