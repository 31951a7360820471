"""Executions of recovery plans: start, watch, retry, skip, cancel, delete.

Rules from AWS's user guide: one step at a time; a failed CRITICAL server fails its step, and with it the execution;
a step that runs cannot be skipped; skipping a failed step resumes at the next; an execution that finishes with
skipped steps is COMPLETED. Instances that were launched stay.
"""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import conflict, invalid, not_found
from tagsync.lab.drs.execution import Execution, ExecutionStep
from tagsync.lab.drs.jobs import JOB_SECONDS
from tagsync.lab.drs.plan_progress import PlanProgress
from tagsync.lab.drs.recovery_plan import RecoveryPlan
from tagsync.lab.drs.recovery_plans import RecoveryPlans
from tagsync.lab.drs.store import Page
from tagsync.lab.drs.tags import check_tags

_KIND, _STEP_KIND = "RecoveryPlanExecution", "RecoveryPlanExecutionStep"
_ANSWER_STEP = "recoveryPlanExecutionStep"


class PlanExecutions(RecoveryPlans, PlanProgress):
    def start_recovery_plan_execution(self, request: dict[str, Any]) -> dict[str, Any]:
        plan = self.plan(request["recoveryPlanArn"])
        made = self.made_before("StartRecoveryPlanExecution", request)
        if made in self.executions:
            return {"recoveryPlanExecution": self.executions[made].wire()}
        check_tags(request.get("tags", {}))
        self._check_startable(plan, request)
        execution = self._copy(plan, request)
        name = execution.arn.split("recovery-plan/", 1)[1]
        self.executions[name] = execution
        self.remember("StartRecoveryPlanExecution", request, name)
        return {"recoveryPlanExecution": execution.wire()}

    def get_recovery_plan_execution(self, request: dict[str, Any]) -> dict[str, Any]:
        self.settle_tags()
        return {"recoveryPlanExecution": self._execution(request).wire()}

    def list_recovery_plan_executions(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        plan, status = request.get("recoveryPlanArn"), request.get("status")
        rows = [
            each.summary()
            for each in self.executions.values()
            if plan in (None, each.plan_arn) and status in (None, each.status)
        ]
        return self.page("ListRecoveryPlanExecutions", rows, request, key="recoveryPlanExecutions")

    def get_recovery_plan_execution_step(self, request: dict[str, Any]) -> dict[str, Any]:
        return {_ANSWER_STEP: self._execution_step(request)[1].wire()}

    def list_recovery_plan_execution_steps(self, request: dict[str, Any]) -> Page:
        status = request.get("filter", {}).get("status")
        rows = [step.summary() for step in self._execution(request).steps if status in (None, step.status)]
        return self.page("ListRecoveryPlanExecutionSteps", rows, request, key="recoveryPlanExecutionSteps")

    def retry_recovery_plan_execution_step(self, request: dict[str, Any]) -> dict[str, Any]:
        execution, step = self._execution_step(request)
        if step.servers is None:
            raise invalid("Only a SERVER step can be retried")
        if step.status != "FAILED" or execution.status != "FAILED":
            raise _not_now(step, "retried")
        self._refuse_running(self.plan(execution.plan_arn))
        execution.resume()
        step.attempt += 1
        self.start_step(execution, step, self.clock.now())
        return {_ANSWER_STEP: step.wire()}

    def update_recovery_plan_execution_step(self, request: dict[str, Any]) -> dict[str, Any]:
        execution, step = self._execution_step(request)
        changes = [name for name in ("status", "servers", "waitDurationMinutes") if name in request]
        if len(changes) != 1:
            raise invalid("Name one of status, servers and waitDurationMinutes")
        if changes == ["status"]:
            self._skip(execution, step, request["status"])
        else:
            self._change(step, request)
        return {_ANSWER_STEP: step.wire()}

    def cancel_recovery_plan_execution(self, request: dict[str, Any]) -> dict[str, Any]:
        execution = self._execution(request)
        if execution.over or execution.status == "CANCELLING":
            raise conflict(f"The execution is {execution.status}", _KIND, execution.arn)
        now = self.clock.now()
        for step in execution.steps:
            if step.status in ("NOT_STARTED", "WAITING"):
                step.become("SKIPPED", now)
        if execution.running():  # its job cannot be stopped, and the instances that it launches stay
            execution.status = "CANCELLING"
        else:
            execution.end("CANCELLED", now)
        return {"recoveryPlanExecution": execution.wire()}

    def delete_recovery_plan_execution(self, request: dict[str, Any]) -> dict[str, Any]:
        execution = self._execution(request)
        if not execution.over:
            raise conflict(f"The execution is {execution.status}", _KIND, execution.arn)
        del self.executions[execution.arn.split("recovery-plan/", 1)[1]]
        return {"recoveryPlanExecutionArn": execution.arn}

    def _check_startable(self, plan: RecoveryPlan, request: dict[str, Any]) -> None:
        self._refuse_running(plan)
        if not plan.steps:
            raise invalid("The recovery plan has no steps")
        missing = self.missing_servers(plan)
        if missing:
            raise invalid(f"The recovery plan is INVALID: {len(missing)} of its source servers do not exist")
        named = {arn.rsplit("/", 1)[-1] for step in plan.steps for arn in step.server_arns()}
        for each in request.get("sourceServers", []):
            if each["sourceServerID"] not in named:
                raise invalid(f"sourceServers: {each['sourceServerID']} is not in the recovery plan")

    def _copy(self, plan: RecoveryPlan, request: dict[str, Any]) -> Execution:
        """A new execution: the steps are the plan's of this moment, later changes do not reach them."""
        now = self.clock.now()
        arn = f"{plan.arn}/execution/{self.new_id('rpe-')}"
        steps = []
        for index, step in enumerate(plan.steps, 1):
            servers = step.configuration.get("serverStepConfiguration", {}).get("servers")
            steps.append(
                ExecutionStep(
                    arn=f"{arn}/step/{self.new_id('rpes-')}",
                    name=step.name,
                    index=index,
                    servers=None if servers is None else [dict(each) for each in servers],
                    minutes=step.configuration.get("waitStepConfiguration", {}).get("waitDurationMinutes", 0),
                    created=now,
                    updated=now,
                )
            )
        begins = now + self.job_seconds / JOB_SECONDS
        return Execution(arn, plan.arn, request["mode"], now, begins, dict(request.get("tags", {})), steps)

    def _skip(self, execution: Execution, step: ExecutionStep, status: str) -> None:
        if status != "SKIPPED":
            raise invalid("status: only SKIPPED is accepted")
        if step.status not in ("NOT_STARTED", "FAILED") or execution.status in ("COMPLETED", "CANCELLING", "CANCELLED"):
            raise _not_now(step, "skipped")
        resumes = step.status == "FAILED"
        if resumes:
            self._refuse_running(self.plan(execution.plan_arn))
        step.become("SKIPPED", self.clock.now())
        if resumes:
            execution.resume()
            self.go_on(execution, self.clock.now())

    def _change(self, step: ExecutionStep, request: dict[str, Any]) -> None:
        if step.status != "NOT_STARTED":
            raise _not_now(step, "changed")
        if ("servers" in request) != (step.servers is not None):
            raise invalid("servers are of SERVER steps, waitDurationMinutes of WAIT steps")
        if step.servers is not None:
            step.servers = self.checked_servers(request["servers"])
        else:
            step.minutes = request["waitDurationMinutes"]
        step.updated = self.clock.now()

    def _execution(self, request: dict[str, Any]) -> Execution:
        self.require_initialized()
        arn = request["recoveryPlanExecutionArn"]
        found = self.executions.get(arn.split("recovery-plan/", 1)[-1])
        if found is None or found.arn != arn:
            raise not_found(_KIND, arn)
        return found

    def _execution_step(self, request: dict[str, Any]) -> tuple[Execution, ExecutionStep]:
        self.require_initialized()
        arn = request["recoveryPlanExecutionStepArn"]
        for execution in self.executions.values():
            for step in execution.steps:
                if step.arn == arn:
                    return execution, step
        raise not_found(_STEP_KIND, arn)


def _not_now(step: ExecutionStep, verb: str) -> Exception:
    return conflict(f"A step that is {step.status} cannot be {verb}", _STEP_KIND, step.arn)
