"""Recovery plans to compare, and a DRS in memory that holds what writes to it to the limits of AWS."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from tagsync.core.model import Problem, Tags, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.plans.native_plan import Holding, NativePlan, NativeStep, PlanReading
from tagsync.recovery.plans.steps import MOST_SERVERS, MOST_STEPS, Step
from tests.fake_fleet import HOME

_NUMBERS = itertools.count()


class FakePlans:
    """Native plans in memory. A call that DRS would refuse fails the test; the calls from `failing` on fail as in AWS.

    `at_start` are the ARNs of executions that are starting.
    """

    def __init__(
        self, *plans: NativePlan, failing: int | None = None, at_start: tuple[str, ...] | Problem = ()
    ) -> None:
        self.at_start = at_start
        self.plans = {plan.arn: plan for plan in plans}
        self.calls: list[str] = []
        self.history: list[frozenset[str]] = []
        self._failing = failing

    def find(self, target: Target, name: str) -> PlanReading:
        return PlanReading(target, name, tuple(plan for plan in self.plans.values() if plan.name == name))

    def starting(self, target: Target, plan_arn: str) -> tuple[str, ...] | Problem:
        return self.at_start

    def holding(self, target: Target) -> Holding | Problem:
        raise NotImplementedError

    def create_plan(self, target: Target, name: str, description: str, tags: Tags) -> str:
        self._called("create_plan")
        assert name not in {plan.name for plan in self.plans.values()}
        self.plans[f"plan/{name}"] = NativePlan(f"plan/{name}", name, description, dict(tags))
        return f"plan/{name}"

    def describe_plan(self, target: Target, plan_arn: str, description: str) -> None:
        self._called("describe_plan")
        self.plans[plan_arn] = replace(self.plans[plan_arn], description=description)

    def tag_plan(self, target: Target, plan_arn: str, tags: Tags) -> None:
        self._called("tag_plan")
        plan = self.plans[plan_arn]
        self.plans[plan_arn] = replace(plan, tags={**plan.tags, **tags})

    def delete_plan(self, target: Target, plan_arn: str) -> None:
        self._called("delete_plan")
        del self.plans[plan_arn]

    def create_step(self, target: Target, plan_arn: str, step: Step, order: int) -> str:
        self._called("create_step")
        steps = list(self.plans[plan_arn].steps)
        assert 1 <= order <= len(steps) + 1 <= MOST_STEPS
        assert step.name not in {each.step.name for each in steps}
        arn = f"{plan_arn}/step/{next(_NUMBERS)}"
        steps.insert(order - 1, NativeStep(arn, step))
        self._keep(plan_arn, steps)
        return arn

    def update_step(self, target: Target, step_arn: str, step: Step, *, rename: bool = False) -> None:
        self._called("update_step")
        plan_arn, steps, index = self._step(step_arn)
        assert steps[index].step.is_wait == step.is_wait
        assert (steps[index].step.name != step.name) == rename
        assert step.name not in {each.step.name for each in steps if each.arn != step_arn}
        steps[index] = NativeStep(step_arn, step)
        self._keep(plan_arn, steps)

    def delete_step(self, target: Target, step_arn: str) -> None:
        self._called("delete_step")
        plan_arn, steps, index = self._step(step_arn)
        del steps[index]
        self._keep(plan_arn, steps)

    def reorder(self, target: Target, plan_arn: str, step_arns: Sequence[str]) -> None:
        self._called("reorder")
        steps = {each.arn: each for each in self.plans[plan_arn].steps}
        assert sorted(step_arns) == sorted(steps)
        self._keep(plan_arn, [steps[arn] for arn in step_arns])

    def _called(self, name: str) -> None:
        if self._failing is not None and len(self.calls) >= self._failing:
            raise WriteFailed(Problem(ProblemKind.THROTTLED, f"{HOME} drs:{name}", "slow down"))
        self.calls.append(name)

    def _step(self, arn: str) -> tuple[str, list[NativeStep], int]:
        plan_arn = arn.split("/step/")[0]
        steps = list(self.plans[plan_arn].steps)
        return plan_arn, steps, [each.arn for each in steps].index(arn)

    def _keep(self, plan_arn: str, steps: Sequence[NativeStep]) -> None:
        assert_legal([each.step for each in steps])
        self.plans[plan_arn] = replace(self.plans[plan_arn], steps=tuple(steps))
        self.history.append(frozenset(arn for each in steps for arn in each.step.servers))


def assert_legal(steps: Sequence[Step]) -> None:
    """What DRS demands of a plan at every moment."""
    servers = [arn for step in steps for arn in step.servers]
    assert len(servers) == len(set(servers)), "a server is in two steps"
    assert all(step.is_wait or step.servers for step in steps), "a step has no server"
    assert not steps or not steps[0].is_wait, "a wait is first"
    assert len(steps) <= MOST_STEPS
    assert len(servers) <= MOST_SERVERS


def native(*steps: Step, name: str = "erp", tags: Tags | None = None, description: str = "") -> NativePlan:
    arn = f"plan/{name}"
    held = tuple(NativeStep(f"{arn}/step/n{number}", step) for number, step in enumerate(steps))
    return NativePlan(arn, name, description, tags or {}, "ACTIVE", held)
