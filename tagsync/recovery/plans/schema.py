"""The JSON Schema of a recovery plan's definition, for editors and other tools."""

from __future__ import annotations

from tagsync.core.tags import MAX_KEY_LENGTH, MAX_VALUE_LENGTH
from tagsync.engine.targets.patterns import ACCOUNT, REGION
from tagsync.recovery.plans.definition import LONGEST_WAIT, NAME
from tagsync.recovery.plans.leaving import LeavingLimits

RECOVERY_VERSION = 1

Schema = dict[str, object]

_LIMITS = LeavingLimits()

_GLOB: Schema = {
    "type": "object",
    "required": ["glob"],
    "additionalProperties": False,
    "properties": {"glob": {"type": "string"}},
}
_ONE: Schema = {"anyOf": [{"type": "string"}, _GLOB]}
_MINUTES: Schema = {"type": "integer", "minimum": 0, "maximum": LONGEST_WAIT}


def _selector(description: str, *, optional: bool = False) -> Schema:
    return {
        "type": ["object", "null"] if optional else "object",
        "minProperties": 1,
        "propertyNames": {"minLength": 1},
        "additionalProperties": {"anyOf": [{"type": "string"}, _GLOB, {"type": "array", "items": _ONE, "minItems": 1}]},
        "description": description,
    }


RECOVERY_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "tagsync recovery plan",
    "type": "object",
    "required": ["version", "name", "selector"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": RECOVERY_VERSION, "description": "The version of this format."},
        "name": {"type": "string", "pattern": f"^{NAME}$", "description": "Name of the recovery plan in DRS."},
        "description": {"type": ["string", "null"], "maxLength": 1024, "description": "Its description in DRS."},
        "account": {
            "type": ["string", "null"],
            "pattern": f"^{ACCOUNT}$",
            "description": "Account of DRS. Default: the caller's own, or the one of the targets file.",
        },
        "region": {
            "type": ["string", "null"],
            "pattern": f"^{REGION}$",
            "description": "Region of DRS. Default: that of --region.",
        },
        "selector": _selector(
            "The tags of the source servers to recover: key -> value, list of values, or {glob: ...}."
        ),
        "wave_tag": {
            "type": ["string", "null"],
            "minLength": 1,
            "maxLength": MAX_KEY_LENGTH,
            "description": "The tag whose value is a server's wave. Default: DR-Wave.",
        },
        "optional": _selector("Servers whose failure does not stop the plan. Default: none.", optional=True),
        "wait_minutes": {
            **_MINUTES,
            "type": ["integer", "null"],
            "description": "Minutes to wait after every wave but the last. Default: 0, no wait.",
        },
        "waits_after": {
            "type": ["object", "null"],
            "additionalProperties": _MINUTES,
            "description": "Wave -> minutes to wait after it, instead of wait_minutes.",
        },
        "tags": {
            "type": ["object", "null"],
            "additionalProperties": {"type": "string", "maxLength": MAX_VALUE_LENGTH},
            "description": "Tags of the recovery plan itself.",
        },
        "safety": {
            "type": ["object", "null"],
            "additionalProperties": False,
            "description": "More servers that leave the plan than both thresholds allow is a refusal.",
            "properties": {
                "max_leaving": {
                    "type": ["integer", "null"],
                    "minimum": 0,
                    "description": f"How many servers. Default: {_LIMITS.max_leaving}.",
                },
                "max_leaving_percent": {
                    "type": ["number", "null"],
                    "minimum": 0,
                    "maximum": 100,
                    "description": f"What share of those in the plan. Default: {_LIMITS.max_leaving_percent:g}.",
                },
            },
        },
    },
}
