"""The JSON Schema of what `tagsync recovery plan | diff | apply --output json` print."""

from __future__ import annotations

from tagsync.core.plan_schema import TEXT, Schema, closed, listed
from tagsync.recovery.plans.changes import Move
from tagsync.recovery.plans.definition import LONGEST_WAIT
from tagsync.recovery.words.vocabulary import Impact
from tagsync.report.recovery.plan import FORMAT_VERSION

_COUNT: Schema = {"type": "integer", "minimum": 1}
_MINUTES: Schema = {**_COUNT, "maximum": LONGEST_WAIT}
_SERVER = closed(
    {"source_server_id": TEXT, "name": TEXT, "arn": TEXT, "impact": {"enum": [each.value for each in Impact]}},
)
_STEP: Schema = {
    "oneOf": [
        closed({"number": _COUNT, "name": TEXT, "type": {"const": "SERVER"}, "wave": TEXT, "servers": listed(_SERVER)}),
        closed({"number": _COUNT, "name": TEXT, "type": {"const": "WAIT"}, "minutes": _MINUTES}),
    ]
}
_STEPS: dict[str, Schema] = {
    "format_version": {"const": FORMAT_VERSION},
    "name": TEXT,
    "account": TEXT,
    "region": TEXT,
    "steps": listed(_STEP),
    "drifted": {**listed(TEXT), "description": "Servers whose tags that decide are not those of their instances."},
}
_CHANGE = closed(
    {
        "source_server_id": TEXT,
        "name": TEXT,
        "change": {"enum": [str(move) for move in Move]},
        "wave": TEXT,
        "from": TEXT,
        "to": TEXT,
    }
)
_DIFF: dict[str, Schema] = {
    "plan_arn": {"type": ["string", "null"], "description": "null: there is no such plan in DRS yet."},
    "in_sync": {"type": "boolean"},
    "calls": {"type": "integer", "minimum": 0},
    "refusal": {"type": ["string", "null"], "description": "Why apply refuses, unless forced."},
    "servers": listed(_CHANGE),
    "steps_added": listed(TEXT),
    "steps_removed": listed(TEXT),
    "waits_changed": listed(closed({"step": TEXT, "from": _MINUTES, "to": _MINUTES})),
    "reordered": {"type": "boolean"},
}
RECOVERY_STEPS_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "tagsync recovery steps",
    "description": "`recovery plan` prints the first form, `recovery diff` and `recovery apply` the second.",
    "oneOf": [closed(_STEPS), closed({**_STEPS, **_DIFF})],
}
