"""A definition beside what AWS has: which steps there should be, which there are, and what is to be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tagsync.core.errors import Refusal, TagsyncError
from tagsync.core.model import Problem, SourceServer, Target, TargetReading
from tagsync.core.plan import ServerPlan
from tagsync.recovery.plans.changes import Changes, changes
from tagsync.recovery.plans.compile import compile_steps
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.diff import Action, diff
from tagsync.recovery.plans.drift import concerned
from tagsync.recovery.plans.leaving import refusal
from tagsync.recovery.plans.native_plan import NativePlan, PlanReading
from tagsync.recovery.plans.steps import Step


class UnreadableTarget(TagsyncError):
    """Something could not be read completely, so that nothing is said and nothing changed (law 1)."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(f"{problem}. Nothing was changed, because servers may be missing from what was read")


@dataclass(frozen=True, slots=True)
class PlanComparison:
    """`native` is None where there is no plan of tagsync's yet. `servers` are all that were read, by ARN."""

    definition: Definition
    target: Target
    steps: tuple[Step, ...]
    native: NativePlan | None
    servers: Mapping[str, SourceServer]
    actions: tuple[Action, ...]

    @property
    def changes(self) -> Changes:
        return changes(self.steps, self.native)

    @property
    def refusal(self) -> str:
        """Why it must not be written unforced (law 7); empty where it may be."""
        before = {arn for each in self.native.steps for arn in each.step.servers} if self.native else set()
        after = {arn for step in self.steps for arn in step.servers}
        return refusal(self.definition.safety, self.definition.name, before, after)


def compile_reading(definition: Definition, reading: TargetReading) -> tuple[Step, ...]:
    """The steps for what was read.

    Raises `UnreadableTarget` if something could not be read, and `InputError` as `compile_steps` does.
    """
    if reading.problem:
        raise UnreadableTarget(reading.problem)
    return compile_steps(definition, reading.servers, reading.target)


def compare(definition: Definition, reading: TargetReading, found: PlanReading) -> PlanComparison:
    """Raises `UnreadableTarget`, `InputError`, and `Refusal` if a foreign plan has this name (law 4)."""
    steps = compile_reading(definition, reading)
    native = own_plan(found)
    servers = {server.arn: server for server in reading.servers}
    return PlanComparison(definition, reading.target, steps, native, servers, diff(definition, steps, native))


def own_plan(found: PlanReading) -> NativePlan | None:
    """Our own plan of this name, or None. Raises `UnreadableTarget`, and `Refusal` if only a foreign plan has it."""
    if found.problem:
        raise UnreadableTarget(found.problem)
    if found.foreign and not found.ours:
        what = f'{found.target} has a recovery plan "{found.name}" that tagsync did not make ({found.foreign[0].arn})'
        raise Refusal([f"{what}: it is left alone. Choose another name, or rename that plan"])
    return found.ours


def drifted(
    definition: Definition, servers: Iterable[SourceServer], plans: Iterable[ServerPlan]
) -> tuple[ServerPlan, ...]:
    """Servers whose tags differ from their instances' in keys that decide about this plan: until that is repaired
    they may be in the wrong wave, or missing."""
    found = [plan for plan in plans if any(change.key in definition.keys for change in plan.changes)]
    arns = concerned(definition.selector, servers, found)
    return tuple(plan for plan in found if plan.arn in arns)
