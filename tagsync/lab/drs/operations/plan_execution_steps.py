"""The steps of executions: watch, retry, skip, change.

Rules from AWS's user guide: one step at a time. A failed CRITICAL server fails its step, and with it the execution.
A step that runs cannot be skipped. Skipping a failed step resumes at the next. An execution that failed its first
validation, or that is TIMED_OUT, is started anew.
"""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import DrsError, conflict, invalid
from tagsync.lab.drs.operations.plan_lookup import EXECUTION, EXECUTION_STEP, PlanLookup
from tagsync.lab.drs.progress.plan_progress import PlanProgress
from tagsync.lab.drs.records.plan_execution import PlanExecution, PlanExecutionStep, source_server_id
from tagsync.lab.drs.store import Page

_ANSWER = "recoveryPlanExecutionStep"


class PlanExecutionSteps(PlanLookup, PlanProgress):
    def get_recovery_plan_execution_step(self, request: dict[str, Any]) -> dict[str, Any]:
        return {_ANSWER: self.execution_step(request["recoveryPlanExecutionStepArn"])[1].wire()}

    def list_recovery_plan_execution_steps(self, request: dict[str, Any]) -> Page:
        status = request.get("filter", {}).get("status")
        rows = [
            step.summary()
            for step in self.execution(request["recoveryPlanExecutionArn"]).steps
            if status in (None, step.status)
        ]
        return self.page("ListRecoveryPlanExecutionSteps", rows, request, key="recoveryPlanExecutionSteps")

    def retry_recovery_plan_execution_step(self, request: dict[str, Any]) -> dict[str, Any]:
        execution, step = self.execution_step(request["recoveryPlanExecutionStepArn"])
        if step.servers is None:
            raise invalid("Only a SERVER step can be retried")
        if step.status != "FAILED" or execution.status != "FAILED":
            raise _not_now(step, "retried")
        self._check_resumable(execution)
        execution.resume()
        step.attempt += 1
        self.start_step(execution, step, self.clock.now())
        return {_ANSWER: step.wire()}

    def update_recovery_plan_execution_step(self, request: dict[str, Any]) -> dict[str, Any]:
        execution, step = self.execution_step(request["recoveryPlanExecutionStepArn"])
        changes = [name for name in ("status", "servers", "waitDurationMinutes") if name in request]
        if len(changes) != 1:
            raise invalid("Name one of status, servers and waitDurationMinutes")
        if changes == ["status"]:
            self._skip(execution, step, request["status"])
        else:
            self._change(execution, step, request)
        return {_ANSWER: step.wire()}

    def _skip(self, execution: PlanExecution, step: PlanExecutionStep, status: str) -> None:
        if status != "SKIPPED":
            raise invalid("status: only SKIPPED is accepted")
        resumes = step.status in ("FAILED", "TIMED_OUT")
        if not (resumes or step.status == "NOT_STARTED") or not _is_open(execution):
            raise _not_now(step, "skipped")
        if resumes:
            self._check_resumable(execution)
        step.become("SKIPPED", self.clock.now())
        if resumes:
            execution.resume()
            self.go_on(execution, self.clock.now())

    def _check_resumable(self, execution: PlanExecution) -> None:
        self.refuse_running(self.plan(execution.plan_arn))
        self.refuse_servers_of_other_executions(execution.plan_arn, execution.server_ids())
        if self.clock.now() >= execution.deadline:
            raise conflict("The execution has taken its 24 hours", EXECUTION, execution.arn)

    def _change(self, execution: PlanExecution, step: PlanExecutionStep, request: dict[str, Any]) -> None:
        if step.status != "NOT_STARTED" or not _is_open(execution):
            raise _not_now(step, "changed")
        if ("servers" in request) != (step.servers is not None):
            raise invalid("servers are of SERVER steps, waitDurationMinutes of WAIT steps")
        if step.servers is not None:
            others = [each for each in execution.steps if each is not step]
            elsewhere = [server["serverArn"] for each in others for server in each.servers or ()]
            wanted = self.checked_servers(request["servers"], elsewhere)
            self.refuse_servers_of_other_executions(execution.plan_arn, set(map(source_server_id, wanted)))
            step.servers = wanted
        else:
            step.minutes = request["waitDurationMinutes"]
        step.updated = self.clock.now()


def _is_open(execution: PlanExecution) -> bool:
    """Whether its steps can still be skipped or changed: it runs, or one of its steps failed."""
    if execution.status == "FAILED":
        return any(step.status in ("FAILED", "TIMED_OUT") for step in execution.steps)
    return execution.status in ("CREATED", "IN_PROGRESS")


def _not_now(step: PlanExecutionStep, verb: str) -> DrsError:
    return conflict(f"A step that is {step.status} cannot be {verb}", EXECUTION_STEP, step.arn)
