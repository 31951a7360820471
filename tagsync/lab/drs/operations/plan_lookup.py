"""What the operations on recovery plans share: finding a plan, a step or an execution, and what is refused."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tagsync.lab.drs.errors import conflict, invalid, not_found, over_quota
from tagsync.lab.drs.records.plan_execution import PlanExecution, PlanExecutionStep
from tagsync.lab.drs.records.recovery_plan import PlanStep, RecoveryPlan
from tagsync.lab.drs.store import Store

PLAN, EXECUTION, EXECUTION_STEP = "RecoveryPlan", "RecoveryPlanExecution", "RecoveryPlanExecutionStep"
SERVERS_A_PLAN = 100


class PlanLookup(Store):
    def plan(self, arn: str) -> RecoveryPlan:
        self.require_initialized()
        plan = self.plans.get(plan_id(arn))
        if plan is None or plan.arn != arn:
            raise not_found(PLAN, arn)
        return plan

    def plan_step(self, arn: str) -> tuple[RecoveryPlan, PlanStep]:
        self.require_initialized()
        plan = self.plans.get(plan_id(arn))
        for step in plan.steps if plan else ():
            if plan and step.arn == arn:
                return plan, step
        raise not_found("RecoveryPlanStep", arn)

    def execution(self, arn: str) -> PlanExecution:
        self.require_initialized()
        found = self.executions.get(execution_id(arn))
        if found is None or found.arn != arn:
            raise not_found(EXECUTION, arn)
        return found

    def execution_step(self, arn: str) -> tuple[PlanExecution, PlanExecutionStep]:
        self.require_initialized()
        for execution in self.executions.values():
            for step in execution.steps:
                if step.arn == arn:
                    return execution, step
        raise not_found(EXECUTION_STEP, arn)

    def refuse_running(self, plan: RecoveryPlan) -> None:
        if any(each.plan_arn == plan.arn and not each.over for each in self.executions.values()):
            raise conflict("The recovery plan is being executed", PLAN, plan.arn)

    def refuse_servers_of_other_executions(self, plan_arn: str, ids: set[str]) -> None:
        """A server is in the running execution of one plan at a time."""
        for execution in self.executions.values():
            taken = ids & execution.server_ids() if execution.plan_arn != plan_arn and not execution.over else set()
            if taken:
                other = self.plans.get(plan_id(execution.plan_arn))
                named = f"{other.name} ({execution.plan_arn})" if other else execution.plan_arn
                message = f"Source server {min(taken)} is in the running execution of the recovery plan {named}"
                raise conflict(message, "SourceServer", min(taken))

    def checked_servers(self, servers: list[dict[str, Any]], elsewhere: Iterable[str]) -> list[dict[str, Any]]:
        """Servers of a step with their impact level filled in; `elsewhere` are the ARNs in the other steps.

        Raises DrsError for unknown servers, for those that are in another step, and for too many.
        """
        known = {server.arn for server in self.servers.values()}
        arns = [each["serverArn"] for each in servers]
        for arn in arns:
            if arn not in known:
                raise not_found("SourceServer", arn)
        if len(set(arns)) != len(arns):
            raise invalid("servers: a server is named twice")
        others = set(elsewhere)
        for arn in arns:
            if arn in others:
                raise invalid(f"servers: {arn} is in another step: a source server is in one step of a plan only")
        if len(arns) + len(others) > SERVERS_A_PLAN:
            raise over_quota(f"more than {SERVERS_A_PLAN} source servers in one recovery plan", "recovery-plan-servers")
        return [{"impactLevel": "CRITICAL", **each} for each in servers]


def plan_id(arn: str) -> str:
    """``rp-...`` of the ARN of a plan, or of something below it."""
    return arn.split("recovery-plan/", 1)[-1].split("/", 1)[0]


def execution_id(arn: str) -> str:
    """``rpe-...`` of the ARN of an execution, or of a step of one."""
    return arn.split("recovery-plan-execution/", 1)[-1].split("/", 1)[0]
