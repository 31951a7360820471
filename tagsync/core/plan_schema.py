"""Parts of JSON Schemas that several documents share."""

from __future__ import annotations

from tagsync.core.documents.typed import schema_of
from tagsync.core.plan_document import LaunchChangeDocument, ProblemDocument
from tagsync.core.skips import Skip

Schema = dict[str, object]


def closed(properties: dict[str, Schema]) -> Schema:
    """An object with all of these members and no others."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def listed(items: Schema) -> Schema:
    return {"type": "array", "items": items}


TEXT: Schema = {"type": "string"}
TEXT_OR_NULL: Schema = {"type": ["string", "null"]}
COUNT: Schema = {"type": "integer", "minimum": 0}
SKIP = schema_of(Skip | None)
PROBLEM = schema_of(ProblemDocument)
LAUNCH_CHANGE = schema_of(LaunchChangeDocument)
