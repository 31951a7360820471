"""A preflight and an execution as JSON-able documents, and their JSON Schema."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from tagsync.core.model import SERVER_ID, Target
from tagsync.core.plan_document import problem_to_document
from tagsync.core.plan_schema import COUNT, PROBLEM, TEXT, Schema, closed, listed
from tagsync.recovery.native.preflight import Finding, Preflight, Reason
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, RecoveryStatus, StepStatus

EXECUTION_FORMAT_VERSION = 1

Document = dict[str, object]


def recovery_to_document(
    plan: str, target: Target, *, drill: bool | None, preflight: Preflight | None, execution: Recovery | None
) -> Document:
    """What the commands of a running recovery print, described by `RECOVERY_RUN_SCHEMA`; the same for the same input.

    `plan` is empty and `preflight` None where only an execution was looked at; `drill` is None where nothing says.
    """
    return {
        "format_version": EXECUTION_FORMAT_VERSION,
        "plan": plan,
        "account": target.account,
        "region": target.region,
        "mode": None if drill is None else _mode(drill),
        "preflight": preflight_to_document(preflight) if preflight else None,
        "execution": execution_to_document(execution) if execution else None,
    }


def preflight_to_document(preflight: Preflight) -> Document:
    return {
        "passed": not preflight.refusals,
        "findings": [finding_to_document(finding) for finding in preflight.findings],
    }


def finding_to_document(finding: Finding) -> Document:
    return {
        "refuses": finding.refuses,
        "reason": str(finding.reason),
        "place": finding.place,
        "source_server_id": finding.place if re.fullmatch(SERVER_ID, finding.place) else "",
        "name": finding.name,
        "what": finding.what,
        "fix": finding.fix,
    }


def execution_to_document(execution: Recovery) -> Document:
    """An execution with every server. `outcome` is what counts: `status` is what DRS says."""
    return {
        "execution_id": execution.recovery_id,
        "plan_id": execution.plan_id,
        "mode": _mode(execution.drill),
        "status": str(execution.status),
        "outcome": str(execution.outcome),
        "reason": execution.reason,
        "started_at": _utc(execution.started_at),
        "ended_at": _utc(execution.ended_at),
        "duration_seconds": execution.duration_seconds,
        "servers": sum(1 for _ in execution.servers()),
        "launched": sum(each.is_launched for each in execution.servers()),
        "problems": [problem_to_document(problem) for problem in execution.problems],
        "steps": [_step(step) for step in execution.steps],
    }


def _step(step: RecoveryStep) -> Document:
    return {
        "number": step.number,
        "name": step.name,
        "step_id": step.step_id,
        "status": str(step.status),
        "wait_minutes": step.wait_minutes,
        "reason": step.reason,
        "started_at": _utc(step.started_at),
        "ended_at": _utc(step.ended_at),
        "servers": [_server(server) for server in step.servers],
    }


def _server(server: ServerLaunch) -> Document:
    return {
        "account": server.target.account,
        "region": server.target.region,
        "source_server_id": server.server_id,
        "name": server.name,
        "impact": str(server.impact),
        "launch": str(server.status),
        "reason": server.reason,
        "job_id": server.job_id,
        "recovery_instance_id": server.recovery_instance_id,
        "started_at": _utc(server.started_at),
        "ended_at": _utc(server.ended_at),
    }


def _mode(drill: bool) -> str:
    return "DRILL" if drill else "RECOVERY"


def _utc(time: datetime | None) -> str | None:
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z") if time else None


def _words(words: type[RecoveryStatus | Impact | LaunchStatus | Outcome | Reason | StepStatus]) -> Schema:
    return {"enum": [str(word) for word in words]}


_TIME: Schema = {"type": ["string", "null"], "format": "date-time"}
_MODE: Schema = {"enum": ["DRILL", "RECOVERY"]}
_NULL: Schema = {"type": "null"}
_FINDING = closed(
    {
        "refuses": {"type": "boolean"},
        "reason": _words(Reason),
        "place": TEXT,
        "source_server_id": TEXT,
        "name": TEXT,
        "what": TEXT,
        "fix": TEXT,
    }
)
PREFLIGHT: Schema = closed({"passed": {"type": "boolean"}, "findings": listed(_FINDING)})
_SERVER = closed(
    {
        "account": TEXT,
        "region": TEXT,
        "source_server_id": TEXT,
        "name": TEXT,
        "impact": _words(Impact),
        "launch": _words(LaunchStatus),
        "reason": TEXT,
        "job_id": TEXT,
        "recovery_instance_id": TEXT,
        "started_at": _TIME,
        "ended_at": _TIME,
    }
)
_STEP = closed(
    {
        "number": COUNT,
        "name": TEXT,
        "step_id": TEXT,
        "status": _words(StepStatus),
        "wait_minutes": COUNT,
        "reason": TEXT,
        "started_at": _TIME,
        "ended_at": _TIME,
        "servers": listed(_SERVER),
    }
)
EXECUTION_MEMBERS: dict[str, Schema] = {
    "execution_id": TEXT,
    "plan_id": TEXT,
    "mode": _MODE,
    "status": _words(RecoveryStatus),
    "outcome": _words(Outcome),
    "reason": TEXT,
    "started_at": _TIME,
    "ended_at": _TIME,
    "duration_seconds": {"type": ["number", "null"], "minimum": 0},
    "servers": COUNT,
    "launched": COUNT,
    "problems": listed(PROBLEM),
    "steps": listed(_STEP),
}
EXECUTION: Schema = closed(EXECUTION_MEMBERS)
RECOVERY_RUN_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "tagsync recovery run",
    **closed(
        {
            "format_version": {"const": EXECUTION_FORMAT_VERSION},
            "plan": TEXT,
            "account": TEXT,
            "region": TEXT,
            "mode": {"enum": ["DRILL", "RECOVERY", None]},
            "preflight": {"anyOf": [PREFLIGHT, _NULL]},
            "execution": {"anyOf": [EXECUTION, _NULL]},
        }
    ),
}
