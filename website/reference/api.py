"""The page of the HTTP API, made of its OpenAPI description."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from website.reference.members import table


def api_page(description: Path) -> str:
    """Each request with its role, parameters, body and answers, then the documents of the answers."""
    api = json.loads(description.read_text(encoding="utf-8"))
    parts = [
        "# The HTTP API",
        "Made of its OpenAPI description, [openapi.json](../openapi.json). [The service](../service.md#api) says who "
        "may call it, and how.",
    ]
    for path, methods in api["paths"].items():
        parts += [_request(method, path, operation) for method, operation in methods.items()]
    parts += ["## Answers"]
    parts += [f"### {name}\n\n{table(schema)}" for name, schema in api["components"]["schemas"].items()]
    return "\n\n".join(parts) + "\n"


def _request(method: str, path: str, operation: Mapping[str, Any]) -> str:
    parts = [f"## {method.upper()} {path}", f"{operation['summary']}. {operation['description']}"]
    if operation["parameters"]:
        rows = [
            f"| `{each['name']}` | {each['in']} | {each.get('description', '')} |" for each in operation["parameters"]
        ]
        parts.append("\n".join(["| parameter | in | |", "|---|---|---|", *rows]))
    if "requestBody" in operation:
        parts.append(table(operation["requestBody"]["content"]["application/json"]["schema"]))
    rows = [
        f"| {status} | {answer['description']} {_document(answer)} |"
        for status, answer in operation["responses"].items()
    ]
    parts.append("\n".join(["| status | answer |", "|--:|---|", *rows]))
    return "\n\n".join(filter(None, parts))


def _document(answer: Mapping[str, Any]) -> str:
    reference = answer.get("content", {}).get("application/json", {}).get("schema", {}).get("$ref", "")
    name = reference.rpartition("/")[2]
    return f"[{name}](#{name.lower()})" if name else ""
