"""The JSON Schema of a targets file."""

from __future__ import annotations

from tagsync.engine.targets.patterns import ACCOUNT, EXTERNAL_ID, REGION, ROLE_ARN, ROLE_NAME, SESSION_NAME

TARGETS_VERSION = 1

Schema = dict[str, object]


def _text(pattern: str, description: str) -> Schema:
    return {"type": ["string", "null"], "pattern": f"^(?:{pattern})$", "description": description}


def _texts(pattern: str, description: str) -> Schema:
    item: Schema = {"type": "string", "pattern": f"^(?:{pattern})$"}
    return {
        "type": ["array", "string", "null"],
        "items": item,
        "pattern": f"^(?:{pattern})$",
        "description": description,
    }


def _role(description: str) -> Schema:
    return _texts(f"{ROLE_NAME}|{ROLE_ARN}", description)


def _object(description: str, properties: dict[str, Schema]) -> Schema:
    return {
        "type": ["object", "null"],
        "description": description,
        "properties": properties,
        "additionalProperties": False,
    }


_REGIONS = _texts(REGION, "DRS regions to look at. Default: every region where DRS exists and the account is enabled.")
_EXTERNAL = _text(EXTERNAL_ID, "External id that the roles' trust policies ask for.")

_ACCOUNT: Schema = {
    **_object(
        "One account.",
        {
            "account": {"type": "string", "pattern": f"^{ACCOUNT}$", "description": "Its 12 digits, in quotes."},
            "regions": _REGIONS,
            "role": _role("The same as read_role."),
            "read_role": _role("Role to read with: its name in this account, its ARN, or a list of ARNs (a chain)."),
            "write_role": _role("Role to write with. Default: defaults.write_role_name, else the role to read with."),
            "external_id": _EXTERNAL,
            "origin_only": {
                "type": ["boolean", "null"],
                "description": "true: only EC2 instances are read there; it is no target.",
            },
        },
    ),
    "type": "object",
    "required": ["account"],
    "not": {
        "required": ["role", "read_role"],
        "properties": {"role": {"not": {"type": "null"}}, "read_role": {"not": {"type": "null"}}},
    },
}

TARGETS_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "tagsync targets",
    "type": "object",
    "required": ["version"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": TARGETS_VERSION, "description": "The version of this format."},
        "profile": {"type": ["string", "null"], "description": "Profile of the AWS configuration to start from."},
        "home_region": _text(REGION, "Region for STS and for listing regions. Default: the session's."),
        "organization": {
            "type": ["boolean", "null"],
            "description": "true: every active account of the AWS organisation is a target.",
        },
        "defaults": _object(
            "What holds for every account that does not say otherwise.",
            {
                "role_name": _text(ROLE_NAME, "Name of the role to assume, the same in every account."),
                "write_role_name": _text(ROLE_NAME, "Name of the role to write with. Default: role_name."),
                "external_id": _EXTERNAL,
                "session_name": _text(SESSION_NAME, "Name of the sessions in CloudTrail. Default: tagsync."),
                "regions": _REGIONS,
            },
        ),
        "accounts": {
            "type": ["array", "null"],
            "items": _ACCOUNT,
            "description": "The accounts. Default: the caller's own.",
        },
    },
}
