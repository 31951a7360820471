"""The steps of executions: watch, retry, skip, change.

Rules from AWS's user guide: one step at a time. A failed CRITICAL server fails its step, and with it the execution.
A step that runs cannot be skipped. Skipping a failed step resumes at the next.
"""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import DrsError, conflict, invalid
from tagsync.lab.drs.operations.plan_lookup import EXECUTION_STEP, PlanLookup
from tagsync.lab.drs.progress.plan_progress import PlanProgress
from tagsync.lab.drs.records.plan_execution import PlanExecution, PlanExecutionStep
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
        self.refuse_running(self.plan(execution.plan_arn))
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
            self._change(step, request)
        return {_ANSWER: step.wire()}

    def _skip(self, execution: PlanExecution, step: PlanExecutionStep, status: str) -> None:
        if status != "SKIPPED":
            raise invalid("status: only SKIPPED is accepted")
        if step.status not in ("NOT_STARTED", "FAILED") or execution.status in ("COMPLETED", "CANCELLING", "CANCELLED"):
            raise _not_now(step, "skipped")
        resumes = step.status == "FAILED"
        if resumes:
            self.refuse_running(self.plan(execution.plan_arn))
        step.become("SKIPPED", self.clock.now())
        if resumes:
            execution.resume()
            self.go_on(execution, self.clock.now())

    def _change(self, step: PlanExecutionStep, request: dict[str, Any]) -> None:
        if step.status != "NOT_STARTED":
            raise _not_now(step, "changed")
        if ("servers" in request) != (step.servers is not None):
            raise invalid("servers are of SERVER steps, waitDurationMinutes of WAIT steps")
        if step.servers is not None:
            step.servers = self.checked_servers(request["servers"])
        else:
            step.minutes = request["waitDurationMinutes"]
        step.updated = self.clock.now()


def _not_now(step: PlanExecutionStep, verb: str) -> DrsError:
    return conflict(f"A step that is {step.status} cannot be {verb}", EXECUTION_STEP, step.arn)
