"""Carries out the actions of a diff in order, and stops at the first that AWS refuses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tagsync.core.model import Problem, Target
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.plans.diff import (
    Action,
    CreatePlan,
    CreateStep,
    DeleteStep,
    DescribePlan,
    Reorder,
    TagPlan,
    UpdateStep,
)
from tagsync.recovery.plans.native_plan import NativePlan
from tagsync.recovery.plans.ports import NativePlans


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """`done` and `left` make up the actions. `plan_arn` is empty if no plan was created."""

    plan_arn: str
    done: tuple[Action, ...]
    left: tuple[Action, ...] = ()
    problem: Problem | None = None


def carry_out(plans: NativePlans, target: Target, native: NativePlan | None, actions: Sequence[Action]) -> CarriedOut:
    """Does all actions in order. After a failure the rest is left; a new diff finds it again."""
    work = _Work(plans, target, native)
    for number, action in enumerate(actions):
        try:
            work.do(action)
        except WriteFailed as failed:
            return CarriedOut(work.plan_arn, tuple(actions[:number]), tuple(actions[number:]), failed.problem)
    return CarriedOut(work.plan_arn, tuple(actions))


class _Work:
    def __init__(self, plans: NativePlans, target: Target, native: NativePlan | None) -> None:
        self.plan_arn = native.arn if native else ""
        self._plans = plans
        self._target = target
        self._arns = {each.step.name: each.arn for each in native.steps} if native else {}

    def do(self, action: Action) -> None:
        plans, target = self._plans, self._target
        match action:
            case CreatePlan(name, description, tags):
                self.plan_arn = plans.create_plan(target, name, description, tags)
            case DescribePlan(description):
                plans.describe_plan(target, self.plan_arn, description)
            case TagPlan(tags):
                plans.tag_plan(target, self.plan_arn, tags)
            case CreateStep(step, order):
                self._arns[step.name] = plans.create_step(target, self.plan_arn, step, order)
            case UpdateStep(arn, step):
                plans.update_step(target, arn, step)
            case DeleteStep(arn):
                plans.delete_step(target, arn)
            case Reorder(names):
                plans.reorder(target, self.plan_arn, [self._arns[name] for name in names])
