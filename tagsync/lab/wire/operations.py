"""Which operation a REST request calls, by the paths of botocore's models."""

from __future__ import annotations

import re
from functools import cache

import botocore.session

SERVICES = {"lambda": "lambda", "scheduler": "scheduler", "apigateway": "apigatewayv2"}


def rest_operation(service: str, method: str, path: str) -> str | None:
    """The name of the operation, of a service by its signing name; None for none of SERVICES or no such path."""
    if service not in SERVICES:
        return None
    return next(
        (name for name, verb, pattern in _patterns(service) if verb == method and pattern.fullmatch(path)), None
    )


@cache
def _patterns(service: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """(operation, HTTP method, path) of all operations, fewest placeholders first."""
    model = botocore.session.Session().get_service_model(SERVICES[service])
    found = []
    for name in model.operation_names:
        http = model.operation_model(name).http
        path = http["requestUri"].split("?")[0].rstrip("/")
        pattern = "".join(
            "[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^}]+\})", path)
        )
        found.append((path.count("{"), name, http["method"], re.compile(pattern + "/?")))
    return tuple((name, method, pattern) for _, name, method, pattern in sorted(found, key=lambda each: each[:2]))
