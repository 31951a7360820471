"""Executions of native DRS recovery plans, on AWS: the port `NativeExecutions`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from tagsync.aws.recovery.execution_reader import AwsExecutionReader, the_execution
from tagsync.aws.recovery.launcher import is_about_tags
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Api
from tagsync.core.model import Target
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.driven.drive import ORDER_TAG
from tagsync.recovery.native.ports import Conflict, MarkRefused
from tagsync.recovery.words.vocabulary import RecoveryStatus, StepStatus

_CONFLICT = "ConflictException"


class AwsNativeExecutions(AwsExecutionReader):
    """Reads with each account's read role and writes with its write role.

    If AWS refuses a write with a conflict, its effect is checked once: the answer to an earlier attempt may be lost.
    """

    def start(
        self, target: Target, plan_id: str, *, drill: bool, token: str, points: Mapping[str, str], mark: str = ""
    ) -> str:
        asked = {"recoveryPlanArn": plan_id, "mode": "DRILL" if drill else "RECOVERY", "clientToken": token}
        pins = [{"sourceServerID": each, "recoverySnapshotID": point} for each, point in points.items()]
        more = {"sourceServers": pins} if pins else {}
        marked = {"tags": {ORDER_TAG: mark}} if mark else {}
        try:
            answer = self._writing(target)("StartRecoveryPlanExecution", **asked, **more, **marked)
        except CallFailed as failure:
            if mark and is_about_tags(failure):
                raise MarkRefused(failure.problem) from None
            raise _failed(failure) from None
        return str(answer["recoveryPlanExecution"]["recoveryPlanExecutionArn"])

    def retry(self, target: Target, step_id: str) -> None:
        def attempt() -> int:
            return int(self._step(target, step_id)["attempt"])

        try:
            before = attempt()
        except CallFailed as failure:
            raise _failed(failure) from None
        self._write(target, "RetryRecoveryPlanExecutionStep", lambda: attempt() > before, step_id)

    def skip(self, target: Target, step_id: str) -> None:
        def skipped() -> bool:
            return bool(self._step(target, step_id)["status"] == StepStatus.SKIPPED)

        self._write(target, "UpdateRecoveryPlanExecutionStep", skipped, step_id, status=str(StepStatus.SKIPPED))

    def leave_out(self, target: Target, step_id: str, server_ids: Collection[str]) -> None:
        try:
            servers = _without(self._step(target, step_id), server_ids)
        except CallFailed as failure:
            raise _failed(failure) from None

        def left_out() -> bool:
            return bool(_without(self._step(target, step_id), ()) == servers)

        self._write(target, "UpdateRecoveryPlanExecutionStep", left_out, step_id, servers=servers)

    def cancel(self, target: Target, execution_id: str) -> None:
        def cancelled() -> bool:
            status = the_execution(self._reading(target), execution_id)["status"]
            return status in (RecoveryStatus.CANCELLING, RecoveryStatus.CANCELLED)

        parameters = {"recoveryPlanExecutionArn": execution_id}
        self._guarded(target, "CancelRecoveryPlanExecution", cancelled, parameters)

    def _write(self, target: Target, operation: str, is_done: Callable[[], bool], step_id: str, **more: object) -> None:
        self._guarded(target, operation, is_done, {"recoveryPlanExecutionStepArn": step_id, **more})

    def _guarded(
        self, target: Target, operation: str, is_done: Callable[[], bool], parameters: Mapping[str, object]
    ) -> None:
        try:
            self._writing(target)(operation, **parameters)
        except CallFailed as failure:
            if failure.code == _CONFLICT and _told(is_done):
                return
            raise _failed(failure) from None

    def _step(self, target: Target, step_id: str) -> Mapping[str, Any]:
        api = self._reading(target)
        answer = api("GetRecoveryPlanExecutionStep", recoveryPlanExecutionStepArn=step_id)
        step: Mapping[str, Any] = answer["recoveryPlanExecutionStep"]
        return step

    def _writing(self, target: Target) -> Api:
        return self._sessions.api(target.account, target.region, "drs", "write")


def _without(step: Mapping[str, Any], server_ids: Collection[str]) -> list[dict[str, str]]:
    """The servers of a step as an update takes them, without some."""
    rows = step["configuration"].get("executionServerStepConfiguration", {}).get("servers", ())
    return [
        {name: row[name] for name in ("serverArn", "impactLevel") if name in row}
        for row in rows
        if row["serverArn"].rpartition("/")[2] not in server_ids
    ]


def _failed(failure: CallFailed) -> WriteFailed:
    return (Conflict if failure.code == _CONFLICT else WriteFailed)(failure.problem)


def _told(is_done: Callable[[], bool]) -> bool:
    try:
        return is_done()
    except CallFailed:
        return False
