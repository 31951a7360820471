"""Reads executions of native DRS recovery plans: the port `ExecutionReader`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from tagsync.aws.recovery.job_log import JobLogs
from tagsync.aws.recovery.jobs import read_active_jobs, read_jobs, read_time
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import pages
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.core.model import Problem, Target
from tagsync.recovery.driven.drive import ORDER_TAG
from tagsync.recovery.native.facts import Unfinished
from tagsync.recovery.native.records import ExecutionRecord, StepRecord, StepServer, execution_of
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import RECOVERY_AT_WORK, STEP_FAILED, Impact, RecoveryStatus, StepStatus

Word = TypeVar("Word", RecoveryStatus, StepStatus)

_TOKEN = "nextToken"
_BAD_ENDS = frozenset({RecoveryStatus.FAILED, RecoveryStatus.TIMED_OUT, RecoveryStatus.UNCLEAR})


class AwsExecutionReader:
    """Reads with each account's read role."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._logs = JobLogs(self._reading)

    def read(self, target: Target, execution_id: str, names: Mapping[str, str]) -> Recovery | Problem:
        try:
            api = self._reading(target)
            record = _record(the_execution(api, execution_id))
            steps = [_step(row, target) for row in _steps(api, execution_id)]
        except CallFailed as failure:
            return failure.problem
        jobs = {server.job_id for step in steps for server in step.servers if server.job_id}
        return execution_of(record, steps, read_jobs(api, target, jobs, self._logs), names)

    def mark(self, target: Target, execution_id: str) -> str | Problem:
        try:
            execution = the_execution(self._reading(target), execution_id)
        except CallFailed as failure:
            return failure.problem
        return str(execution.get("tags", {}).get(ORDER_TAG, ""))

    def unfinished(self, target: Target, plan_id: str) -> tuple[Unfinished, ...] | Problem:
        try:
            api = self._reading(target)
            listing = pages(api, "ListRecoveryPlanExecutions", _TOKEN, recoveryPlanArn=plan_id)
            rows = [row for page in listing for row in page["recoveryPlanExecutions"]]
        except CallFailed as failure:
            return failure.problem
        rows.sort(key=lambda row: row.get("startedAt", ""))
        found = [Unfinished(row["recoveryPlanExecutionArn"], _status(RecoveryStatus, row)) for row in rows]
        at_work = [each for each in found if each.status in RECOVERY_AT_WORK]
        try:
            return (*at_work, *(_with_steps(api, each) for each in found[-1:] if each.status in _BAD_ENDS))
        except CallFailed as failure:
            return failure.problem

    def jobs(self, target: Target) -> tuple[Job, ...] | Problem:
        try:
            return read_active_jobs(self._reading(target), target)
        except CallFailed as failure:
            return failure.problem

    def _reading(self, target: Target) -> Api:
        return self._sessions.api(target.account, target.region, "drs")


def the_execution(api: Api, execution_id: str) -> Mapping[str, Any]:
    answer = api("GetRecoveryPlanExecution", recoveryPlanExecutionArn=execution_id)
    execution: Mapping[str, Any] = answer["recoveryPlanExecution"]
    return execution


def _steps(api: Api, execution_id: str) -> Iterable[Mapping[str, Any]]:
    listing = pages(api, "ListRecoveryPlanExecutionSteps", _TOKEN, recoveryPlanExecutionArn=execution_id)
    return [row for page in listing for row in page["recoveryPlanExecutionSteps"]]


def _record(row: Mapping[str, Any]) -> ExecutionRecord:
    return ExecutionRecord(
        execution_id=row["recoveryPlanExecutionArn"],
        plan_id=row["recoveryPlanArn"],
        drill=row["mode"] == "DRILL",
        status=_status(RecoveryStatus, row),
        started_at=read_time(row.get("startedAt")),
        ended_at=read_time(row.get("completedAt")),
        reason=_said(RecoveryStatus, row),
    )


def _with_steps(api: Api, execution: Unfinished) -> Unfinished:
    """A failed execution, with whether it has failed in a step."""
    if execution.status is not RecoveryStatus.FAILED:
        return execution
    statuses = {_status(StepStatus, row) for row in _steps(api, execution.execution_id)}
    return replace(execution, step_failed=bool(statuses & STEP_FAILED))


def _step(row: Mapping[str, Any], target: Target) -> StepRecord:
    configuration = row["configuration"]
    servers = configuration.get("executionServerStepConfiguration", {}).get("servers", ())
    return StepRecord(
        step_id=row["recoveryPlanExecutionStepArn"],
        number=row["stepIndex"],
        name=row["stepName"],
        status=_status(StepStatus, row),
        servers=tuple(_server(each, target) for each in servers),
        wait_minutes=configuration.get("waitStepConfiguration", {}).get("waitDurationMinutes", 0),
        reason=_said(StepStatus, row),
    )


def _server(row: Mapping[str, Any], target: Target) -> StepServer:
    server_id = row["serverArn"].rpartition("/")[2]
    return StepServer(target, server_id, Impact(row.get("impactLevel", Impact.CRITICAL)), row.get("jobID", ""))


def _status(words: type[Word], row: Mapping[str, Any]) -> Word:
    """The status as AWS says it; UNCLEAR for a word that is not known."""
    said = row.get("status", "")
    return words(said) if said in set(words) else words.UNCLEAR


def _said(words: type[Word], row: Mapping[str, Any]) -> str:
    """The error message of DRS for people. If the status is not known, the message names it first."""
    message: str = row.get("errorDetail", {}).get("message", "")
    if _status(words, row) is not words.UNCLEAR:
        return message
    unknown = f'DRS gives the status "{row.get("status", "")}", which tagsync does not know'
    return f"{unknown}: {message}" if message else unknown
