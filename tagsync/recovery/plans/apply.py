"""Carries out the actions of a diff in order, and stops at the first that AWS refuses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tagsync.core.errors import Refusal
from tagsync.core.model import Problem, Target
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.plans.actions import (
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
    """Does all actions in order. After a failure the rest is left; a new diff finds it again.

    Raises `Refusal` while an execution of the plan is starting: DRS takes its copy of the plan then.
    """
    work = _Work(plans, target, native)
    if native and actions and (problem := _refuse_starting(plans, target, native)):
        return CarriedOut(native.arn, (), tuple(actions), problem)
    for number, action in enumerate(actions):
        try:
            work.do(action)
        except WriteFailed as failed:
            return CarriedOut(work.plan_arn, tuple(actions[:number]), tuple(actions[number:]), failed.problem)
    return CarriedOut(work.plan_arn, tuple(actions))


def _refuse_starting(plans: NativePlans, target: Target, native: NativePlan) -> Problem | None:
    starting = plans.starting(target, native.arn)
    if isinstance(starting, Problem):
        return starting
    if starting:
        what = f'An execution of the recovery plan "{native.name}" in {target} is starting ({", ".join(starting)})'
        raise Refusal([f"{what}: DRS validates it. Nothing was written. Run it again when its first step runs"])
    return None


class _Work:
    def __init__(self, plans: NativePlans, target: Target, native: NativePlan | None) -> None:
        self.plan_arn = native.arn if native else ""
        self._plans = plans
        self._target = target
        self._created: dict[str, str] = {}

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
                self._created[step.name] = plans.create_step(target, self.plan_arn, step, order)
            case UpdateStep(ref, step, renames):
                plans.update_step(target, self._arn(ref), step, rename=renames)
            case DeleteStep(ref):
                plans.delete_step(target, self._arn(ref))
            case Reorder(refs):
                plans.reorder(target, self.plan_arn, [self._arn(ref) for ref in refs])

    def _arn(self, ref: str) -> str:
        return self._created.get(ref, ref)
