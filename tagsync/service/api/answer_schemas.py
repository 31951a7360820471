"""JSON Schemas of what the API answers."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from tagsync.core.documents.typed import schema_of
from tagsync.core.plan_schema import COUNT, LAUNCH_CHANGE, PROBLEM, SKIP, TEXT, TEXT_OR_NULL, Schema, closed, listed
from tagsync.engine.history import Source
from tagsync.engine.run import RunStatus
from tagsync.recovery.words.vocabulary import Outcome, RecoveryStatus
from tagsync.report.discovery.document import DiscoveryDocument, NothingReadDocument
from tagsync.report.discovery.group_document import SelectedDocument
from tagsync.report.recovery.execution_document import ExecutionDocument, Mode
from tagsync.report.recovery.preflight_document import PreflightDocument


class _MayHaveId(TypedDict):
    executionId: NotRequired[str]


class _HasId(TypedDict):
    executionId: str


class _Discovery(_HasId, DiscoveryDocument):
    pass


class _NoAnswer(_MayHaveId, NothingReadDocument):
    pass


class _IdOfPath(TypedDict):
    id: str


class _Execution(_IdOfPath, ExecutionDocument):
    pass


_PREFLIGHT = schema_of(PreflightDocument)
_TIME: Schema = {"type": "string", "format": "date-time"}
_TIME_OR_NULL: Schema = {"type": ["string", "null"], "format": "date-time"}
_FLAG: Schema = {"type": "boolean"}
_SKIPPED: Schema = {"type": "object", "additionalProperties": COUNT}
_SOURCE: Schema = {"enum": [*map(str, Source)]}
_STATUS: Schema = {"enum": [*map(str, RunStatus), "IN_PROGRESS"]}
_REGION_STATUS: Schema = {"enum": [*map(str, RunStatus), "uninitialised"]}
_DRIVEN_RUN: dict[str, Schema] = {
    "run_id": TEXT,
    "plan": TEXT,
    "mode": schema_of(Mode),
    "status": schema_of(RecoveryStatus),
    "outcome": schema_of(Outcome),
    "reason": TEXT,
    "waits_for_approval_of": TEXT_OR_NULL,
    "approval_ends_at": _TIME_OR_NULL,
}

_BUCKETS: dict[str, Schema] = {"in_sync": COUNT, "changed": COUNT, "skipped": _SKIPPED, "failed": COUNT}
_REGION_RESULTS: Schema = {
    "type": "object",
    "additionalProperties": closed(
        {"status": _REGION_STATUS, "total_servers": COUNT, **_BUCKETS, "problems": listed(TEXT)}
    ),
}
_TOTALS: dict[str, Schema] = {"total_servers": COUNT, "total_synced": COUNT, "total_failed": COUNT}
_COUNTED: dict[str, Schema] = {**_BUCKETS, "uninitialised_regions": COUNT, "unreadable_targets": COUNT}
_ONE_ACCOUNT: dict[str, Schema] = {
    "accountId": TEXT,
    "accountName": TEXT,
    "total_regions": COUNT,
    "regions_with_servers": COUNT,
    **_TOTALS,
    "regions": listed(closed({"region": TEXT, "total": COUNT, "synced": COUNT, "failed": COUNT})),
}
_ACCOUNT_RESULT = closed(
    {"message": TEXT, **_ONE_ACCOUNT, **_COUNTED, "status": _REGION_STATUS, "region_results": _REGION_RESULTS}
)
_ALL_ACCOUNTS: dict[str, Schema] = {
    "total_accounts": COUNT,
    **_TOTALS,
    "accounts": listed(
        {"oneOf": [closed({"accountId": TEXT, "result": _ACCOUNT_RESULT}), closed({"accountId": TEXT, "error": TEXT})]}
    ),
}
_RUN: dict[str, Schema] = {
    **_COUNTED,
    "message": TEXT,
    "run_id": TEXT,
    "status": _STATUS,
    "source": _SOURCE,
    "scope": TEXT,
    "dry_run": _FLAG,
    "started_at": _TIME,
    "finished_at": _TIME,
    "duration_seconds": {"type": "number", "minimum": 0},
    "region_results": _REGION_RESULTS,
    "refusals": listed(TEXT),
    "not_found": listed(TEXT),
    "total_problems": COUNT,
    "problems": listed(PROBLEM),
}
_SERVER = closed(
    {
        "accountId": TEXT,
        "region": TEXT,
        "sourceServerId": TEXT,
        "bucket": {"enum": ["in_sync", "changed", "skipped", "failed"]},
        "skip": SKIP,
        "detail": TEXT,
        "changes": listed(closed({"action": {"enum": ["add", "update", "remove"]}, "key": TEXT, "rule": TEXT})),
        "launch": listed(LAUNCH_CHANGE),
    }
)
_SETTINGS: dict[str, Schema] = {
    "enabled": _FLAG,
    "intervalHours": {"type": ["integer", "null"]},
    "scheduleExpression": TEXT,
    "ruleName": TEXT,
    "lastModified": _TIME_OR_NULL,
    "modifiedBy": TEXT_OR_NULL,
    "version": COUNT,
}
_STARTED = closed({"status": {"const": "STARTED"}, "run_id": TEXT, "message": TEXT, "details": {"type": "object"}})
_ALREADY_RUNNING = closed(
    {"status": {"const": "ALREADY_RUNNING"}, "run_id": TEXT, "message": TEXT, "details": {"type": "object"}}
)


def _with_optional(properties: dict[str, Schema], optional: dict[str, Schema]) -> Schema:
    schema = closed(properties)
    return {**schema, "properties": {**properties, **optional}}


def _run_shapes(more: dict[str, Schema]) -> Schema:
    """A run of one account, or of all."""
    return {"oneOf": [closed({**shape, **_RUN, **more}) for shape in (_ONE_ACCOUNT, _ALL_ACCOUNTS)]}


SCHEMAS: dict[str, Schema] = {
    "RunResult": _run_shapes({}),
    "RunPage": _run_shapes({"servers": listed(_SERVER), "nextToken": TEXT_OR_NULL}),
    "Started": _STARTED,
    "AlreadyRunning": _ALREADY_RUNNING,
    "LatestRun": closed(
        {
            "lastSync": _TIME_OR_NULL,
            "source": {"enum": [*map(str, Source), None]},
            "run_id": TEXT_OR_NULL,
            "status": {"enum": [*map(str, RunStatus), "IN_PROGRESS", "UNKNOWN"]},
            "totalAccounts": COUNT,
            "totalSynced": COUNT,
            "totalFailed": COUNT,
            "totalServers": COUNT,
        }
    ),
    "Settings": _with_optional(_SETTINGS, {"message": TEXT}),
    "ChangedSettings": _with_optional(
        {
            **_SETTINGS,
            "syncTriggered": _FLAG,
            "syncResult": {"oneOf": [_STARTED, _ALREADY_RUNNING, {"type": "null"}]},
        },
        {"message": TEXT},
    ),
    "Discovery": schema_of(_Discovery),
    "ResolvedGroup": schema_of(SelectedDocument),
    "NoAnswer": schema_of(_NoAnswer),
    "Glob": closed({"glob": TEXT}),
    "RecoveryStarted": closed(
        {
            "status": {"const": "STARTED"},
            "id": TEXT,
            "execution_id": TEXT,
            "message": TEXT,
            "preflight": _PREFLIGHT,
        }
    ),
    "RecoveryRefused": closed({"status": {"const": "REFUSED"}, "message": TEXT, "preflight": _PREFLIGHT}),
    "Execution": schema_of(_Execution),
    "DrivenRun": closed(_DRIVEN_RUN),
    "DrivenRuns": closed({"runs": listed(closed(_DRIVEN_RUN))}),
    "DrivenRunWithServers": closed(
        {
            **_DRIVEN_RUN,
            "approvals": listed(closed({"wave": TEXT, "by": TEXT})),
            "preflight": {"anyOf": [_PREFLIGHT, {"type": "null"}]},
            "execution": schema_of(ExecutionDocument),
        }
    ),
    "AlreadyDriven": _with_optional({"code": TEXT, "message": TEXT}, {"run_id": TEXT}),
    "Error": _with_optional(
        {"code": TEXT, "message": TEXT},
        {"errors": listed(closed({"place": TEXT, "what": TEXT, "fix": TEXT}))},
    ),
}
"""What `routes.Route.answers` names."""
