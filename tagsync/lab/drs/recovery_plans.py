"""Recovery plans and their steps: create, read, change, reorder, delete.

AWS publishes shapes and one sentence an operation. What it leaves open is decided here, on the strict side, and
listed in docs/lab.md.
"""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import conflict, invalid, not_found, over_quota
from tagsync.lab.drs.recovery_plan import PlanStep, RecoveryPlan
from tagsync.lab.drs.store import Page
from tagsync.lab.drs.tags import Tags, check_tags

STEPS_A_PLAN = 20
_KIND = "RecoveryPlan"


class RecoveryPlans(Tags):
    def create_recovery_plan(self, request: dict[str, Any]) -> dict[str, Any]:
        self.require_initialized()
        made = self.made_before("CreateRecoveryPlan", request)
        if made in self.plans:
            return self._answer(self.plans[made])
        tags = dict(request.get("tags", {}))
        check_tags(tags)
        self._refuse_name(request["name"])
        name = self.new_id("rp-")
        now = self.clock.now()
        arn = self.arn(f"recovery-plan/{name}")
        self.plans[name] = RecoveryPlan(arn, request["name"], request.get("description", ""), tags, now, now)
        self.remember("CreateRecoveryPlan", request, name)
        return self._answer(self.plans[name])

    def get_recovery_plan(self, request: dict[str, Any]) -> dict[str, Any]:
        self.settle_tags()
        return self._answer(self.plan(request["recoveryPlanArn"]))

    def list_recovery_plans(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        rows = [plan.summary(self._status(plan)) for plan in self.plans.values()]
        return self.page("ListRecoveryPlans", rows, request, key="recoveryPlans")

    def update_recovery_plan(self, request: dict[str, Any]) -> dict[str, Any]:
        plan = self._editable(request["recoveryPlanArn"])
        if request.get("name", plan.name) != plan.name:
            self._refuse_name(request["name"])
        plan.name = request.get("name", plan.name)
        plan.description = request.get("description", plan.description)
        plan.updated = self.clock.now()
        return self._answer(plan)

    def delete_recovery_plan(self, request: dict[str, Any]) -> dict[str, Any]:
        plan = self._editable(request["recoveryPlanArn"])
        del self.plans[_id_of(plan.arn)]
        return {"recoveryPlanArn": plan.arn}

    def create_recovery_plan_step(self, request: dict[str, Any]) -> dict[str, Any]:
        plan = self.plan(request["recoveryPlanArn"])
        made = self.made_before("CreateRecoveryPlanStep", request)
        for order, step in enumerate(plan.steps, 1):
            if step.arn == made:
                return {"recoveryPlanStep": step.wire(order)}
        self._refuse_running(plan)
        if len(plan.steps) == STEPS_A_PLAN:
            raise over_quota(f"more than {STEPS_A_PLAN} steps in one recovery plan", "recovery-plan-steps")
        order = request.get("stepOrder", len(plan.steps) + 1)
        if order > len(plan.steps) + 1:
            raise invalid(f"stepOrder {order}: the plan has {len(plan.steps)} steps")
        _refuse_step_name(plan, request["stepName"])
        now = self.clock.now()
        arn = f"{plan.arn}/step/{self.new_id('rps-')}"
        step = PlanStep(arn, request["stepName"], self._configuration(request["configuration"]), now, now)
        plan.steps.insert(order - 1, step)
        plan.updated = now
        self.remember("CreateRecoveryPlanStep", request, arn)
        return {"recoveryPlanStep": step.wire(order)}

    def get_recovery_plan_step(self, request: dict[str, Any]) -> dict[str, Any]:
        plan, step = self._step(request["recoveryPlanStepArn"])
        return {"recoveryPlanStep": step.wire(plan.steps.index(step) + 1)}

    def list_recovery_plan_steps(self, request: dict[str, Any]) -> Page:
        rows = self.plan(request["recoveryPlanArn"]).wire_steps()
        return self.page("ListRecoveryPlanSteps", rows, request, key="recoveryPlanSteps")

    def update_recovery_plan_step(self, request: dict[str, Any]) -> dict[str, Any]:
        plan, step = self._step(request["recoveryPlanStepArn"])
        self._refuse_running(plan)
        name, wanted = request.get("stepName", step.name), request.get("configuration")
        if name != step.name:
            _refuse_step_name(plan, name)
        if wanted is not None:
            if wanted.keys() != step.configuration.keys():
                raise invalid("configuration: the type of a step cannot be changed")
            step.configuration = self._configuration(wanted)
        step.name = name
        step.updated = plan.updated = self.clock.now()
        return {"recoveryPlanStep": step.wire(plan.steps.index(step) + 1)}

    def reorder_recovery_plan_steps(self, request: dict[str, Any]) -> dict[str, Any]:
        plan = self._editable(request["recoveryPlanArn"])
        steps = {step.arn: step for step in plan.steps}
        wanted = request["orderedStepArns"]
        if sorted(wanted) != sorted(steps):
            raise invalid("orderedStepArns: name every step of the plan exactly once")
        plan.steps = [steps[arn] for arn in wanted]
        plan.updated = self.clock.now()
        return {"recoveryPlanSteps": plan.wire_steps()}

    def delete_recovery_plan_step(self, request: dict[str, Any]) -> dict[str, Any]:
        plan, step = self._step(request["recoveryPlanStepArn"])
        self._refuse_running(plan)
        plan.steps.remove(step)
        plan.updated = self.clock.now()
        return {"recoveryPlanStepArn": step.arn}

    def plan(self, arn: str) -> RecoveryPlan:
        self.require_initialized()
        plan = self.plans.get(_id_of(arn))
        if plan is None or plan.arn != arn:
            raise not_found(_KIND, arn)
        return plan

    def missing_servers(self, plan: RecoveryPlan) -> list[str]:
        """ARNs that the plan's steps name and no source server has any more."""
        known = {server.arn for server in self.servers.values()}
        return [arn for step in plan.steps for arn in step.server_arns() if arn not in known]

    def checked_servers(self, servers: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Servers of a step with their impact level filled in. Raises DrsError for unknown and repeated ones."""
        known = {server.arn for server in self.servers.values()}
        arns = [each["serverArn"] for each in servers]
        for arn in arns:
            if arn not in known:
                raise not_found("SourceServer", arn)
        if len(set(arns)) != len(arns):
            raise invalid("servers: a server is named twice")
        return [{"impactLevel": "CRITICAL", **each} for each in servers]

    def made_before(self, operation: str, request: dict[str, Any]) -> str:
        """What a request with the same client token made, empty for a new one."""
        return self.client_tokens.get((operation, request.get("clientToken", "")), "")

    def remember(self, operation: str, request: dict[str, Any], made: str) -> None:
        if request.get("clientToken"):
            self.client_tokens[operation, request["clientToken"]] = made

    def _configuration(self, wanted: dict[str, Any]) -> dict[str, Any]:
        servers = wanted.get("serverStepConfiguration")
        return {"serverStepConfiguration": {"servers": self.checked_servers(servers["servers"])}} if servers else wanted

    def _answer(self, plan: RecoveryPlan) -> dict[str, Any]:
        return {"recoveryPlan": plan.wire(self._status(plan))}

    def _status(self, plan: RecoveryPlan) -> str:
        return "INVALID" if self.missing_servers(plan) else "ACTIVE"

    def _editable(self, arn: str) -> RecoveryPlan:
        plan = self.plan(arn)
        self._refuse_running(plan)
        return plan

    def _refuse_running(self, plan: RecoveryPlan) -> None:
        if any(each.plan_arn == plan.arn and not each.over for each in self.executions.values()):
            raise conflict("The recovery plan is being executed", _KIND, plan.arn)

    def _refuse_name(self, name: str) -> None:
        if any(plan.name == name for plan in self.plans.values()):
            raise conflict(f"A recovery plan named {name} exists", _KIND, name)

    def _step(self, arn: str) -> tuple[RecoveryPlan, PlanStep]:
        self.require_initialized()
        plan = self.plans.get(_id_of(arn))
        for step in plan.steps if plan else ():
            if plan and step.arn == arn:
                return plan, step
        raise not_found("RecoveryPlanStep", arn)


def _id_of(arn: str) -> str:
    """``rp-...`` of the ARN of a plan, or of something below it."""
    return arn.split("recovery-plan/", 1)[-1].split("/", 1)[0]


def _refuse_step_name(plan: RecoveryPlan, name: str) -> None:
    if any(step.name == name for step in plan.steps):
        raise conflict(f"The recovery plan has a step named {name}", "RecoveryPlanStep", name)
