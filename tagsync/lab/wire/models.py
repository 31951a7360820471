"""botocore's service models: what requests and answers are held to, and which operation a REST request calls."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from tagsync.lab.wire.sessions import isolated_session

SERVICES = {"drs": "drs", "lambda": "lambda", "scheduler": "scheduler", "apigateway": "apigatewayv2"}
"""Services of a REST protocol by their signing names: what botocore calls them."""


@cache
def service_model(name: str) -> Any:
    return isolated_session().get_service_model(name)


def rest_operation(service: str, method: str, path: str) -> str | None:
    """The name of the operation at a path of a service of SERVICES, None where there is none."""
    if service not in SERVICES:
        return None
    return next(
        (name for name, verb, pattern in _patterns(service) if verb == method and pattern.fullmatch(path)), None
    )


@cache
def _patterns(service: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """(operation, HTTP method, path) of all operations, fewest placeholders first."""
    model = service_model(SERVICES[service])
    found = []
    for name in model.operation_names:
        http = model.operation_model(name).http
        path = http["requestUri"].split("?")[0].rstrip("/")
        pattern = "".join(
            "[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^}]+\})", path)
        )
        found.append((path.count("{"), name, http["method"], re.compile(pattern + "/?")))
    return tuple((name, method, pattern) for _, name, method, pattern in sorted(found, key=lambda each: each[:2]))
