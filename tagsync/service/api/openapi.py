"""Makes the OpenAPI document of the API from its routes: `python -m tagsync.service.api.openapi [FILE]`."""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import version
from pathlib import Path

from tagsync.service.api.answer_schemas import SCHEMAS
from tagsync.service.api.routes import ROUTES, Route

Json = dict[str, object]

_ERRORS = {
    400: "The request is not understood: every mistake is listed.",
    401: "Nobody has signed the request.",
    403: "The caller does not have the role.",
    503: "The service cannot do it now.",
}


def openapi() -> Json:
    """The same document for the same routes."""
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
            "schemas": SCHEMAS,
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


def _operation(route: Route) -> Json:
    answers = {str(code): _answer(text, schema) for code, (text, schema) in route.answers.items()}
    errors = {str(code): _answer(text, "Error") for code, text in _ERRORS.items()}
    operation: Json = {
        "operationId": route.serve.__name__,
        "summary": route.summary,
        "description": f"Takes the role {route.role.name.lower()}.",
        "x-tagsync-role": route.role.name.lower(),
        "security": [{"sigv4": []}, {"jwt": []}],
        "parameters": [*_in_path(route), *_in_query(route)],
        "responses": dict(sorted({**errors, **answers}.items())),
    }
    if route.body is not None:
        needed = bool(route.body.get("required"))
        operation["requestBody"] = {"required": needed, "content": _json(route.body)}
    return operation


def _in_path(route: Route) -> list[Json]:
    names = re.findall(r"{(\w+)}", route.path)
    return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]


def _in_query(route: Route) -> list[Json]:
    return [{"name": name, "in": "query", "schema": dict(schema)} for name, schema in route.query.items()]


def _answer(text: str, schema: str) -> Json:
    return {"description": text, "content": _json({"$ref": f"#/components/schemas/{schema}"})}


def _json(schema: object) -> Json:
    return {"application/json": {"schema": schema}}


def main() -> None:
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/openapi.json")
    path.write_text(json.dumps(openapi(), indent=2, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
