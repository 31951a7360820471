"""JSON Schemas of the documents of discovery."""

from __future__ import annotations

from tagsync.core.plan_schema import COUNT, TEXT, Schema, closed, listed
from tagsync.discovery.health import Readiness
from tagsync.engine.run import RunStatus

_FLAG: Schema = {"type": "boolean"}
_TAGS: Schema = {"type": "object", "additionalProperties": TEXT}
_SELECTOR: Schema = {"type": "object"}

SERVER = closed(
    {
        "sourceServerId": TEXT,
        "arn": TEXT,
        "name": TEXT,
        "hostname": TEXT,
        "fqdn": TEXT,
        "replicationState": TEXT,
        "isHealthy": _FLAG,
        "health": {"enum": [*map(str, Readiness)]},
        "healthReason": TEXT,
        "wave": TEXT,
        "tags": _TAGS,
        "region": TEXT,
        "accountId": TEXT,
        "stagingAccountId": TEXT,
        "originInstanceId": TEXT,
        "lastLaunchResult": TEXT,
        "lifeCycleState": TEXT,
        "os": closed({"fullString": TEXT}),
    }
)
_READ: dict[str, Schema] = {
    "status": {"enum": [str(RunStatus.SUCCESS), str(RunStatus.PARTIAL)]},
    "accountsQueried": listed(TEXT),
    "errors": listed(closed({"accountId": TEXT, "region": TEXT, "error": TEXT, "kind": TEXT})),
}
_COUNTS: dict[str, Schema] = {"healthyCount": COUNT, "unhealthyCount": COUNT}

_DISCOVERY: dict[str, Schema] = {
    "totalServers": COUNT,
    "servers": listed(SERVER),
    "serversByWave": {"type": "object", "additionalProperties": listed(SERVER)},
    "waves": listed(closed({"wave": TEXT, "serverCount": COUNT, "parts": listed(listed(TEXT))})),
    "waveCount": COUNT,
    **_COUNTS,
    **_READ,
}
DISCOVERY = closed({"executionId": TEXT, **_DISCOVERY})
DISCOVERY_FILE_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "What tagsync discover found",
    "oneOf": [
        closed({"format_version": {"const": 1}, **_DISCOVERY}),
        {
            "type": "object",
            "required": ["format_version", "status", "error"],
            "additionalProperties": False,
            "properties": {
                "format_version": {"const": 1},
                **_READ,
                "status": {"const": str(RunStatus.FAILED)},
                "error": TEXT,
            },
        },
    ],
}
RESOLVED_GROUP = closed(
    {
        "region": TEXT,
        "tags": _SELECTOR,
        "serverSelectionTags": _SELECTOR,
        "resolvedServers": listed(SERVER),
        "sourceServers": listed(SERVER),
        "serverCount": COUNT,
        "resolvedAt": {"type": "string", "format": "date-time"},
        **_COUNTS,
        **_READ,
    }
)
NO_ANSWER: Schema = {
    "type": "object",
    "required": ["status", "error"],
    "additionalProperties": False,
    "properties": {"executionId": TEXT, **_READ, "status": {"const": str(RunStatus.FAILED)}, "error": TEXT},
}
GLOB = closed({"glob": TEXT})
