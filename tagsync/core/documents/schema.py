"""JSON Schemas of declared documents, for editors and other tools.

A schema says what the reader says about each value alone; how values must fit each other only `check` knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tagsync.core.documents.declared import Member, declaration_of
from tagsync.core.documents.forms import Schema

DIALECT: Schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"}


def file_schema(cls: type, description: str = "") -> Schema:
    """The schema of a file that people write: what is optional may be null, and a text may stand for a list of one."""
    schema = object_schema(cls, lenient=True)
    properties = schema.pop("properties")
    described = {"description": description} if description else {}
    return {**DIALECT, "title": declaration_of(cls).title, **described, **schema, "properties": properties}


def body_schema(cls: type) -> Schema:
    """The schema of what programs send, as OpenAPI holds it."""
    return object_schema(cls, lenient=False)


def object_schema(cls: type, *, lenient: bool) -> Schema:
    """An object with these members and no others."""
    members, version, _ = declaration_of(cls)
    properties: Schema = {}
    if version:
        properties["version"] = {"const": version, "description": "The version of this format."}
    properties.update((each.key, _member_schema(each, lenient=lenient)) for each in members)
    required = [*(["version"] if version else []), *(each.key for each in members if each.is_required)]
    rules: Schema = getattr(cls, "schema_rules", dict)()
    return {
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
        "additionalProperties": False,
        **rules,
    }


def or_null(schema: Schema) -> Schema:
    """The same, or null."""
    found: Any = schema
    if "enum" in found:
        return {**found, "enum": [*found["enum"], None]}
    if "anyOf" in found:
        return {**found, "anyOf": [*found["anyOf"], {"type": "null"}]}
    types = found["type"] if isinstance(found["type"], list) else [found["type"]]
    return {**found, "type": [*types, "null"]}


def _member_schema(declared: Member, *, lenient: bool) -> Schema:
    schema, description = declared.kind.schema(lenient), declared.description
    default = None if declared.is_required else declared.default
    if lenient and not declared.is_required:
        schema = or_null(schema)
    if says := declared.default_words or (_shown(default) if lenient else ""):
        description = f"{description} Default: {says}.".lstrip()
    elif _shown(default):
        schema["default"] = declared.kind.write(default)
    if "properties" in schema:  # a reader wants to know first what an object is
        return {"type": schema.pop("type"), "description": description, **schema}
    return {**schema, "description": description}


def _shown(default: object) -> str:
    """A default in words; empty where it says nothing."""
    if isinstance(default, bool):
        return str(default).lower()
    if isinstance(default, int | float):
        return f"{default:g}"
    if isinstance(default, tuple):
        return ", ".join(map(str, default))
    if default is None or isinstance(default, Mapping) or hasattr(default, "__dataclass_fields__"):
        return ""
    return str(default)
