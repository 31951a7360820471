"""Executions of recovery plans: start, watch, cancel, delete.

Rules from AWS's user guide: a plan is validated when it starts, all of it or nothing is launched. An execution that
finishes with skipped steps is COMPLETED; after 24 hours it is TIMED_OUT. Cancelling skips the steps ahead. Instances
that were launched stay.
"""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import conflict, invalid
from tagsync.lab.drs.operations.plan_lookup import EXECUTION, PLAN, PlanLookup, execution_id
from tagsync.lab.drs.records.job import JOB_SECONDS
from tagsync.lab.drs.records.plan_execution import PlanExecution, PlanExecutionStep
from tagsync.lab.drs.records.recovery_plan import RecoveryPlan
from tagsync.lab.drs.store import Page
from tagsync.lab.drs.tag_rules import check_tags


class PlanExecutions(PlanLookup):
    def start_recovery_plan_execution(self, request: dict[str, Any]) -> dict[str, Any]:
        plan = self.plan(request["recoveryPlanArn"])
        made = self.made_before("StartRecoveryPlanExecution", request)
        if made in self.executions:
            return {"recoveryPlanExecution": self.executions[made].wire()}
        check_tags(request.get("tags", {}))
        self._check_startable(plan, request)
        execution = self._copy(plan, request)
        name = execution_id(execution.arn)
        self.executions[name] = execution
        self.remember("StartRecoveryPlanExecution", request, name)
        return {"recoveryPlanExecution": execution.wire()}

    def get_recovery_plan_execution(self, request: dict[str, Any]) -> dict[str, Any]:
        self.settle_tags()
        return {"recoveryPlanExecution": self.execution(request["recoveryPlanExecutionArn"]).wire()}

    def list_recovery_plan_executions(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        plan, status = request.get("recoveryPlanArn"), request.get("status")
        rows = [
            each.summary()
            for each in self.executions.values()
            if plan in (None, each.plan_arn) and status in (None, each.status)
        ]
        return self.page("ListRecoveryPlanExecutions", rows, request, key="recoveryPlanExecutions")

    def cancel_recovery_plan_execution(self, request: dict[str, Any]) -> dict[str, Any]:
        execution = self.execution(request["recoveryPlanExecutionArn"])
        if execution.over or execution.status == "CANCELLING":
            raise conflict(f"The execution is {execution.status}", EXECUTION, execution.arn)
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
        execution = self.execution(request["recoveryPlanExecutionArn"])
        if not execution.over:
            raise conflict(f"The execution is {execution.status}", EXECUTION, execution.arn)
        del self.executions[execution_id(execution.arn)]
        return {"recoveryPlanExecutionArn": execution.arn}

    def _check_startable(self, plan: RecoveryPlan, request: dict[str, Any]) -> None:
        self.refuse_running(plan)
        if not plan.steps:
            raise invalid("The recovery plan has no steps")
        if plan.status != "ACTIVE":
            raise conflict(f"The recovery plan is {plan.status}: no step has servers", PLAN, plan.arn)
        named = {arn.rsplit("/", 1)[-1] for arn in plan.servers_besides(None)}
        self.refuse_servers_of_other_executions(plan.arn, named)
        for each in request.get("sourceServers", []):
            if each["sourceServerID"] not in named:
                raise invalid(f"sourceServers: {each['sourceServerID']} is not in the recovery plan")

    def _copy(self, plan: RecoveryPlan, request: dict[str, Any]) -> PlanExecution:
        """A new execution, with a copy of the plan's steps: later changes of the plan do not reach it."""
        now = self.clock.now()
        arn = self.arn(f"recovery-plan-execution/{self.new_id('rpe-')}")
        steps = []
        for index, step in enumerate(plan.steps, 1):
            servers = step.configuration.get("serverStepConfiguration", {}).get("servers")
            steps.append(
                PlanExecutionStep(
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
        points = {each["sourceServerID"]: each["recoverySnapshotID"] for each in request.get("sourceServers", [])}
        return PlanExecution(arn, plan.arn, request["mode"], now, begins, dict(request.get("tags", {})), steps, points)
