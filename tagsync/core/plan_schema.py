"""The JSON Schema of a plan document (`tagsync plan --output json`, `--out plan.json`)."""

from __future__ import annotations

from tagsync.core.plan import Bucket, Skip

Schema = dict[str, object]


def closed(properties: dict[str, Schema]) -> Schema:
    """An object with all of these members and no others."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def listed(items: Schema) -> Schema:
    return {"type": "array", "items": items}


TEXT: Schema = {"type": "string"}
TEXT_OR_NULL: Schema = {"type": ["string", "null"]}
COUNT: Schema = {"type": "integer", "minimum": 0}
DIGEST: Schema = {"type": "string", "pattern": "^(sha256:[0-9a-f]{64})?$"}
BUCKET: Schema = {"enum": [str(bucket) for bucket in Bucket]}
SKIP: Schema = {"enum": [*(str(skip) for skip in Skip), None]}

PROBLEM = closed({"kind": TEXT, "where": TEXT, "message": TEXT, "hint": TEXT})
TAG_CHANGE = closed(
    {
        "action": {"enum": ["add", "update", "remove"]},
        "key": TEXT,
        "before": TEXT_OR_NULL,
        "after": TEXT_OR_NULL,
        "rule": TEXT,
    }
)
LAUNCH_CHANGE = closed({"setting": {"enum": ["copy_tags", "right_sizing"]}, "before": TEXT, "after": TEXT})
COUNTS = closed(
    {
        "total_servers": COUNT,
        "in_sync": COUNT,
        "changed": COUNT,
        "skipped": {
            "type": "object",
            "propertyNames": {"enum": [str(skip) for skip in Skip]},
            "additionalProperties": COUNT,
        },
        "failed": COUNT,
        "coverage": {"type": ["number", "null"], "minimum": 0, "maximum": 1},
    }
)
SERVER_PLAN = closed(
    {
        "source_server_id": TEXT,
        "arn": TEXT,
        "name": TEXT,
        "origin": TEXT,
        "bucket": BUCKET,
        "skip": SKIP,
        "detail": TEXT,
        "changes": listed(TAG_CHANGE),
        "launch": listed(LAUNCH_CHANGE),
        "notices": listed(TEXT),
        "actual_digest": DIGEST,
        "fallback": {"anyOf": [TAG_CHANGE, {"type": "null"}]},
    }
)
TARGET_PLAN = closed(
    {
        "account": TEXT,
        "region": TEXT,
        "status": {"enum": ["read", "partial", "unreadable", "uninitialised"]},
        "problem": {"anyOf": [PROBLEM, {"type": "null"}]},
        "owned_tags": COUNT,
        "servers": listed(SERVER_PLAN),
    }
)
PLAN_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "tagsync plan",
    **closed(
        {
            "format_version": {"const": 1},
            "digest": DIGEST,
            "summary": COUNTS,
            "policy_digest": DIGEST,
            "targets": listed(TARGET_PLAN),
            "origin_problems": listed(PROBLEM),
            "refusals": listed(TEXT),
        }
    ),
}
