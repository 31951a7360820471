"""JSON Schemas of what discovery is asked for."""

from __future__ import annotations

from tagsync.discovery.waves import DEFAULT_WAVE_TAG
from tagsync.engine.targets.patterns import ACCOUNT

_SELECTOR_SCHEMA: dict[str, object] = {
    "type": "object",
    "minProperties": 1,
    "description": "The tags that a server must carry, all of them. A text: exactly this value. A list: any of these. "
    '{"glob": "web-*"}: a glob.',
    "additionalProperties": {
        "anyOf": [
            {"type": "string"},
            {"$ref": "#/components/schemas/Glob"},
            {
                "type": "array",
                "minItems": 1,
                "items": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Glob"}]},
            },
        ]
    },
}
_WHERE_SCHEMA: dict[str, object] = {
    "accountId": {"type": "string", "pattern": f"^{ACCOUNT}$", "description": "Only this account."},
    "stagingAccounts": {
        "type": "array",
        "description": "Other accounts to look in, with the role to read each of them.",
        "items": {
            "type": "object",
            "additionalProperties": False,
            "required": ["accountId"],
            "properties": {
                "accountId": {"type": "string", "pattern": f"^{ACCOUNT}$"},
                "roleArn": {"type": "string", "description": "Default: the role that is configured."},
                "region": {"type": "string", "description": "Default: the regions of the request."},
                "externalId": {"type": "string"},
            },
        },
    },
    "findStagingAccounts": {
        "type": "boolean",
        "default": False,
        "description": "Look also in the staging accounts that DRS lists for each target.",
    },
    "waveTag": {"type": "string", "default": DEFAULT_WAVE_TAG, "description": "The tag that holds the wave."},
    "executionId": {"type": "string", "description": "Comes back in the answer."},
}

DISCOVERY_SCHEMA: dict[str, object] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["tags"],
    "properties": {
        "tags": _SELECTOR_SCHEMA,
        "region": {"type": "string", "description": "Only this DRS region."},
        "regions": {"type": "array", "items": {"type": "string"}, "description": "Only these DRS regions."},
        **_WHERE_SCHEMA,
    },
}

RESOLVE_SCHEMA: dict[str, object] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["region", "serverSelectionTags"],
    "properties": {
        "region": {"type": "string", "description": "The DRS region of the group."},
        "serverSelectionTags": _SELECTOR_SCHEMA,
        **_WHERE_SCHEMA,
    },
}
