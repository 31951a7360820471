"""Recovery plans: create, read, change, delete.

Rules from AWS's user guide: a plan may be changed while it runs, because an execution runs a copy; it is not deleted
meanwhile. What AWS leaves open is decided here, on the strict side, and listed in docs/lab.md.
"""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import conflict, over_quota
from tagsync.lab.drs.operations.plan_lookup import PLAN, PlanLookup, plan_id
from tagsync.lab.drs.records.recovery_plan import RecoveryPlan
from tagsync.lab.drs.store import Page
from tagsync.lab.drs.tag_rules import check_tags

PLANS = 1000


class RecoveryPlans(PlanLookup):
    def create_recovery_plan(self, request: dict[str, Any]) -> dict[str, Any]:
        self.require_initialized()
        made = self.made_before("CreateRecoveryPlan", request)
        if made in self.plans:
            return self._answer(self.plans[made])
        tags = dict(request.get("tags", {}))
        check_tags(tags)
        self._refuse_name(request["name"])
        if len(self.plans) >= PLANS:
            raise over_quota(f"more than {PLANS} recovery plans", "recovery-plans")
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
        rows = [plan.summary() for plan in self.plans.values()]
        return self.page("ListRecoveryPlans", rows, request, key="recoveryPlans")

    def update_recovery_plan(self, request: dict[str, Any]) -> dict[str, Any]:
        plan = self.plan(request["recoveryPlanArn"])
        if request.get("name", plan.name) != plan.name:
            self._refuse_name(request["name"])
        plan.name = request.get("name", plan.name)
        plan.description = request.get("description", plan.description)
        plan.updated = self.clock.now()
        return self._answer(plan)

    def delete_recovery_plan(self, request: dict[str, Any]) -> dict[str, Any]:
        plan = self.plan(request["recoveryPlanArn"])
        self.refuse_running(plan)
        del self.plans[plan_id(plan.arn)]
        return {"recoveryPlanArn": plan.arn}

    def _answer(self, plan: RecoveryPlan) -> dict[str, Any]:
        return {"recoveryPlan": plan.wire()}

    def _refuse_name(self, name: str) -> None:
        if any(plan.name == name for plan in self.plans.values()):
            raise conflict(f"A recovery plan named {name} exists", PLAN, name)
