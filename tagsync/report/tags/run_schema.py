"""The JSON Schema of a run document (`tagsync apply --output json`)."""

from __future__ import annotations

from tagsync.core.plan_schema import (
    BUCKET,
    COUNTS,
    DIGEST,
    LAUNCH_CHANGE,
    PROBLEM,
    SKIP,
    TAG_CHANGE,
    TEXT,
    Schema,
    closed,
    listed,
)
from tagsync.engine.run import RunStatus
from tagsync.report.tags.run_document import RUN_FORMAT_VERSION

_TIME: Schema = {"type": "string", "format": "date-time"}
_RESULT = closed(
    {
        "account": TEXT,
        "region": TEXT,
        "source_server_id": TEXT,
        "name": TEXT,
        "bucket": BUCKET,
        "skip": SKIP,
        "detail": TEXT,
        "changes": listed(TAG_CHANGE),
        "launch": listed(LAUNCH_CHANGE),
    }
)
RUN_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "tagsync run",
    **closed(
        {
            "format_version": {"const": RUN_FORMAT_VERSION},
            "run_id": TEXT,
            "status": {"enum": [str(status) for status in RunStatus]},
            "dry_run": {"type": "boolean"},
            "started_at": _TIME,
            "finished_at": _TIME,
            "duration_seconds": {"type": "number", "minimum": 0},
            "stopped": {"enum": ["", "cancelled", "deadline"]},
            "plan_digest": DIGEST,
            "policy_digest": DIGEST,
            "summary": COUNTS,
            "problems": listed(PROBLEM),
            "results": listed(_RESULT),
        }
    ),
}
