"""The steps of recovery plans: create, read, change, reorder, delete."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import conflict, invalid, over_quota
from tagsync.lab.drs.operations.plan_lookup import PlanLookup
from tagsync.lab.drs.records.recovery_plan import PlanStep, RecoveryPlan
from tagsync.lab.drs.store import Page

STEPS_A_PLAN = 20


class PlanSteps(PlanLookup):
    def create_recovery_plan_step(self, request: dict[str, Any]) -> dict[str, Any]:
        plan = self.plan(request["recoveryPlanArn"])
        made = self.made_before("CreateRecoveryPlanStep", request)
        for order, step in enumerate(plan.steps, 1):
            if step.arn == made:
                return {"recoveryPlanStep": step.wire(order)}
        if len(plan.steps) == STEPS_A_PLAN:
            raise over_quota(f"more than {STEPS_A_PLAN} steps in one recovery plan", "recovery-plan-steps")
        order = request.get("stepOrder", len(plan.steps) + 1)
        if order > len(plan.steps) + 1:
            raise invalid(f"stepOrder {order}: the plan has {len(plan.steps)} steps")
        _refuse_step_name(plan, request["stepName"])
        now = self.clock.now()
        arn = f"{plan.arn}/step/{self.new_id('rps-')}"
        configuration = self._configuration(request["configuration"], plan.servers_besides(None))
        step = PlanStep(arn, request["stepName"], configuration, now, now)
        _set_steps(plan, [*plan.steps[: order - 1], step, *plan.steps[order - 1 :]])
        plan.updated = now
        self.remember("CreateRecoveryPlanStep", request, arn)
        return {"recoveryPlanStep": step.wire(order)}

    def get_recovery_plan_step(self, request: dict[str, Any]) -> dict[str, Any]:
        plan, step = self.plan_step(request["recoveryPlanStepArn"])
        return {"recoveryPlanStep": step.wire(plan.steps.index(step) + 1)}

    def list_recovery_plan_steps(self, request: dict[str, Any]) -> Page:
        rows = self.plan(request["recoveryPlanArn"]).wire_steps()
        return self.page("ListRecoveryPlanSteps", rows, request, key="recoveryPlanSteps")

    def update_recovery_plan_step(self, request: dict[str, Any]) -> dict[str, Any]:
        plan, step = self.plan_step(request["recoveryPlanStepArn"])
        name, wanted = request.get("stepName", step.name), request.get("configuration")
        if name != step.name:
            _refuse_step_name(plan, name)
        if wanted is not None:
            if wanted.keys() != step.configuration.keys():
                raise invalid("configuration: the type of a step cannot be changed")
            step.configuration = self._configuration(wanted, plan.servers_besides(step))
        step.name = name
        step.updated = plan.updated = self.clock.now()
        return {"recoveryPlanStep": step.wire(plan.steps.index(step) + 1)}

    def reorder_recovery_plan_steps(self, request: dict[str, Any]) -> dict[str, Any]:
        plan = self.plan(request["recoveryPlanArn"])
        steps = {step.arn: step for step in plan.steps}
        wanted = request["orderedStepArns"]
        if sorted(wanted) != sorted(steps):
            raise invalid("orderedStepArns: name every step of the plan exactly once")
        _set_steps(plan, [steps[arn] for arn in wanted])
        plan.updated = self.clock.now()
        return {"recoveryPlanSteps": plan.wire_steps()}

    def delete_recovery_plan_step(self, request: dict[str, Any]) -> dict[str, Any]:
        plan, step = self.plan_step(request["recoveryPlanStepArn"])
        _set_steps(plan, [each for each in plan.steps if each is not step])
        plan.updated = self.clock.now()
        return {"recoveryPlanStepArn": step.arn}

    def _configuration(self, wanted: dict[str, Any], elsewhere: list[str]) -> dict[str, Any]:
        """A configuration that is accepted; `elsewhere` are the ARNs of the servers in the plan's other steps."""
        servers = wanted.get("serverStepConfiguration")
        if servers is None:
            return wanted
        return {"serverStepConfiguration": {"servers": self.checked_servers(servers["servers"], elsewhere)}}


def _set_steps(plan: RecoveryPlan, steps: list[PlanStep]) -> None:
    """Give the plan these steps. The first is never a wait, whichever call would make it so."""
    if steps and not steps[0].server_arns():
        raise invalid("The first step of a recovery plan cannot be a wait step")
    plan.steps = steps


def _refuse_step_name(plan: RecoveryPlan, name: str) -> None:
    if any(step.name == name for step in plan.steps):
        raise conflict(f"The recovery plan has a step named {name}", "RecoveryPlanStep", name)
