"""Makes the OpenAPI document of the API from its routes: `python -m tagsync.service.api.openapi [FILE]`."""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypedDict

from tagsync.core.documents.forms import Schema
from tagsync.core.documents.schema import body_schema
from tagsync.core.documents.typed import schema_of
from tagsync.service.api.route import ERROR, Answers, Body, Route
from tagsync.service.api.routes import ROUTES
from tagsync.service.kit.answers import ErrorAnswer
from tagsync.service.kit.requests import RUN_ID
from tagsync.service.native.paths import EXECUTION_ID

Json = dict[str, object]


class GatewayAnswer(TypedDict):
    """What API Gateway answers by itself."""

    message: str


_OF_EITHER = Body("ErrorOrGatewayAnswer", ErrorAnswer | GatewayAnswer)
_OF_EVERY_ROUTE: Answers = {
    400: ("The request is not understood: every mistake is listed.", ERROR),
    401: ("Nothing proves who calls: the request is not signed, or has no token.", _OF_EITHER),
    403: ("The caller does not have the role, or the signature is wrong.", _OF_EITHER),
    429: ("There are more requests than the settings allow.", Body("GatewayAnswer", GatewayAnswer)),
    500: ("Something unexpected happened: the log of the service says what.", _OF_EITHER),
    503: ("The service cannot do it now, or took too long.", _OF_EITHER),
}
_IN_PATH = {"run_id": RUN_ID, "execution_id": EXECUTION_ID}


class Glob(TypedDict):
    """A glob in a selector."""

    glob: str


def openapi() -> Json:
    """The OpenAPI document of all routes. The same routes always give the same document."""
    paths: dict[str, Json] = {}
    for route in ROUTES:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "tagsync",
            "version": version("tagsync"),
            "description": "Keeps the tags of DRS source servers equal to their EC2 instances' tags.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {
            "schemas": component_schemas(),
            "securitySchemes": {
                "sigv4": {
                    "type": "apiKey",
                    "name": "Authorization",
                    "in": "header",
                    "description": "AWS Signature Version 4, service execute-api.",
                    "x-amazon-apigateway-authtype": "awsSigv4",
                },
                "jwt": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
            },
        },
    }


def component_schemas() -> dict[str, Schema]:
    """The bodies of all answers by their names, and what bodies of requests refer to."""
    bodies = {body.name: body.shape for route in ROUTES for _, body in _answers(route).values()}
    return {name: schema_of(shape) for name, shape in {**bodies, "Glob": Glob}.items()}


def _operation(route: Route) -> Json:
    operation: Json = {
        "operationId": route.serve.__name__,
        "summary": route.summary,
        "description": f"Takes the role {route.role.name.lower()}.",
        "x-tagsync-role": route.role.name.lower(),
        "security": [{"sigv4": []}, {"jwt": []}],
        "parameters": [*_in_path(route), *_in_query(route)],
        "responses": {str(code): _answer(text, body.name) for code, (text, body) in _answers(route).items()},
    }
    if route.body:
        schema = body_schema(route.body)
        operation["requestBody"] = {"required": "required" in schema, "content": _json(schema)}
    return operation


def _answers(route: Route) -> Answers:
    return dict(sorted({**_OF_EVERY_ROUTE, **route.answers}.items()))


def _in_path(route: Route) -> list[Json]:
    names = re.findall(r"{(\w+)}", route.path)
    return [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string", **_IN_PATH[name].schema()}}
        for name in names
    ]


def _in_query(route: Route) -> list[Json]:
    properties: Any = body_schema(route.query)["properties"] if route.query else {}
    return [
        {"name": name, "in": "query", "description": schema.pop("description"), "schema": schema}
        for name, schema in properties.items()
    ]


def _answer(text: str, schema: str) -> Json:
    return {"description": text, "content": _json({"$ref": f"#/components/schemas/{schema}"})}


def _json(schema: object) -> Json:
    return {"application/json": {"schema": schema}}


def main() -> None:
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/openapi.json")
    path.write_text(json.dumps(openapi(), indent=2, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
