"""The members of a JSON Schema as rows of a table."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

Schema = Mapping[str, Any]


def table(schema: Schema) -> str:
    """A Markdown table with a row for each member, at any depth; empty if there is none.

    In the paths `[]` stands for each of a list, `KEY` for any key.
    """
    rows = {path: f"| `{path}` | {kind} | {text} |" for path, kind, text in _rows(schema, "")}
    return "\n".join(["| member | type | |", "|---|---|---|", *rows.values(), ""]) if rows else ""


def _rows(schema: Schema, path: str) -> Iterator[tuple[str, str, str]]:
    for form in [schema, *schema.get("oneOf", ()), *schema.get("anyOf", ())]:
        needed = form.get("required", ())
        for name, member in form.get("properties", {}).items():
            below = f"{path}.{name}" if path else name
            yield below, _type(member), _text(member, name in needed)
            yield from _rows(member, below)
        if "items" in form:
            yield from _rows(form["items"], f"{path}[]")
        if isinstance(form.get("additionalProperties"), dict):
            yield from _rows(form["additionalProperties"], f"{path}.KEY" if path else "KEY")


def _type(schema: Schema) -> str:
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "const" in schema:
        return f"`{json.dumps(schema['const'])}`"
    if "enum" in schema:
        return ", ".join(f"`{json.dumps(value)}`" for value in schema["enum"] if value is not None)
    forms = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    if forms:
        return " or ".join(dict.fromkeys(filter(None, map(_type, forms))))
    types = schema.get("type", [])
    return " or ".join(name for name in ([types] if isinstance(types, str) else types) if name != "null")


def _text(schema: Schema, needed: bool) -> str:
    text = str(schema.get("description", "")).replace("|", "\\|").replace("\n", " ")
    default = f" Default: `{json.dumps(schema['default'])}`." if "default" in schema else ""
    return f"{'**Required.** ' if needed else ''}{text}{default}".strip()
