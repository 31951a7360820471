"""The JSON Schema of a policy document, for editors and other tools.

It says what `policy_from_document` says about each value alone; how values must fit each other it cannot say.
"""

from __future__ import annotations

from tagsync.core.policy import PROVENANCE, Safety
from tagsync.core.tags import MAX_KEY_LENGTH, MAX_VALUE_LENGTH

Schema = dict[str, object]


def _described(schema: Schema, description: str) -> Schema:
    return {**schema, "description": description}


def _object(description: str, properties: dict[str, Schema]) -> Schema:
    return {
        "type": ["object", "null"],
        "description": description,
        "properties": properties,
        "additionalProperties": False,
    }


_GLOBS: Schema = {"type": ["array", "string", "null"], "minLength": 1, "items": {"type": "string", "minLength": 1}}
_SET_VALUE: Schema = {"type": "string", "maxLength": MAX_VALUE_LENGTH}
_MODE: Schema = {"enum": ["ignore", "ensure", None]}


def _conditions(description: str) -> Schema:
    values: Schema = {"type": ["array", "string"], "items": {"type": "string"}, "minItems": 1}
    tags: Schema = {"type": ["object", "null"], "additionalProperties": values}
    return _object(
        description,
        {
            "origin_tags": _described(tags, "Key of the instance -> globs of the values it may have."),
            "accounts": _described(_GLOBS, "Accounts of DRS."),
            "regions": _described(_GLOBS, "Regions of DRS."),
            "origin_accounts": _described(_GLOBS, "Accounts of the instances."),
            "origin_regions": _described(_GLOBS, "Regions of the instances."),
            "source_server_ids": _described(_GLOBS, "Source servers by id."),
        },
    )


_TAGS = _object(
    "Which tags are copied, and which are set besides. All lists hold case-sensitive globs.",
    {
        "include": _described(_GLOBS, "Keys of the instance to copy. Default: all."),
        "exclude": _described(_GLOBS, "Keys of the instance not to copy."),
        "rename": {
            "type": ["object", "null"],
            "description": "Key on the instance -> key on the source server.",
            "additionalProperties": {"type": "string", "minLength": 1, "maxLength": MAX_KEY_LENGTH},
        },
        "set": {
            "type": ["object", "null"],
            "description": "Tags that every source server gets.",
            "additionalProperties": _SET_VALUE,
        },
        "provenance": {
            "type": ["array", "string", "null"],
            "description": "Adds tags source:<name> that say where a server comes from.",
            "items": {"enum": list(PROVENANCE)},
        },
        "protect": _described(_GLOBS, "Keys of the source server that are never written and never removed."),
    },
)

_SAFETY = _object(
    "A plan that removes more than both limits is refused.",
    {
        "max_removals": {
            "type": ["integer", "null"],
            "minimum": 0,
            "description": f"Number of tags. Default: {Safety().max_removals}.",
        },
        "max_removals_percent": {
            "type": ["number", "null"],
            "minimum": 0,
            "maximum": 100,
            "description": f"Percent of the tags that tagsync owns. Default: {Safety().max_removals_percent:g}.",
        },
    },
)

POLICY_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "tagsync policy",
    "type": "object",
    "required": ["version"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": 1, "description": "The version of this format."},
        "servers": _object(
            "Which source servers. Without conditions: all.",
            {
                "include": _conditions("A server must meet every condition."),
                "exclude": _conditions("A server that meets any condition is left alone."),
            },
        ),
        "tags": _TAGS,
        "prune": {
            "enum": ["none", "owned", None],
            "description": "owned (default): tags that tagsync wrote and that are no longer wanted are removed.",
        },
        "overflow": _object(
            "What to do with a server whose tags would be more than AWS allows (50).",
            {
                "action": {
                    "enum": ["refuse", "trim", None],
                    "description": "refuse (default): leave that server as it is. trim: leave the least important out.",
                },
                "priority": _described(_GLOBS, "Keys of the source server, most important first (action: trim)."),
            },
        ),
        "launch": _object(
            "Launch settings of the source servers.",
            {
                "copy_tags": _described(_MODE, "ensure: recovery instances get the source server's tags."),
                "instance_type": _described(_MODE, "ensure: right-sizing follows the instance type of the origin."),
            },
        ),
        "safety": _SAFETY,
    },
}
