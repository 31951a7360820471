"""Compares a definition with the plan that DRS has: the steps there should be, those there are, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tagsync.core.errors import InputError, Mistake, ProblemError, Refusal
from tagsync.core.model import Problem, SourceServer, Target, TargetReading
from tagsync.core.problems import ProblemKind
from tagsync.discovery.wave_notices import WaveMissing, refuse_missing
from tagsync.recovery.plans.actions import Action
from tagsync.recovery.plans.changes import Changes, changes
from tagsync.recovery.plans.chosen import chosen
from tagsync.recovery.plans.compile import compile_steps
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.diff import diff
from tagsync.recovery.plans.keeping import Keeper
from tagsync.recovery.plans.leaving import refusal
from tagsync.recovery.plans.native_plan import NativePlan, PlanReading
from tagsync.recovery.plans.steps import Step


class UnreadableTarget(ProblemError):
    """The target could not be read completely, so nothing is changed (law 1)."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem, "Nothing was changed, because servers may be missing from what was read")


@dataclass(frozen=True, slots=True)
class PlanComparison:
    """`native` is None if tagsync has no plan in DRS yet. `servers` are all that were read, by ARN."""

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
        """Why the plan may only be written by force (law 7); empty if it may be written. Servers that are left out by
        name do not count."""
        before = {arn for each in self.native.steps for arn in each.step.servers} if self.native else set()
        before = {arn for arn in before if arn.rpartition("/")[2] not in self.definition.leave_out}
        after = {arn for step in self.steps for arn in step.servers}
        return refusal(self.definition.safety, self.definition.name, before, after)


def compile_reading(definition: Definition, reading: TargetReading) -> tuple[Step, ...]:
    """The steps for what was read.

    Raises `UnreadableTarget` if something could not be read, `Refusal` for servers without a wave if the definition
    refuses them, and `InputError` where DRS was never set up and as `compile_steps` does.
    """
    if reading.problem:
        raise UnreadableTarget(reading.problem)
    if not reading.initialised:
        what = f"DRS was never set up in {reading.target}"
        raise InputError([Mistake("region", what, ProblemKind.UNINITIALISED.hint)])
    if definition.wave_missing is WaveMissing.REFUSE:
        servers = chosen(definition, reading.servers).servers
        refuse_missing((found.server for found in servers), definition.wave_tag)
    return compile_steps(definition, reading.servers, reading.target)


def compare(
    definition: Definition, reading: TargetReading, found: PlanReading, keeper: Keeper | None = None
) -> PlanComparison:
    """With a `keeper` the plan is to have its tag, too; without one that tag is left as it is.

    Raises as `compile_reading` does, and `Refusal` if a foreign plan has this name (law 4).
    """
    steps = compile_reading(definition, reading)
    native = own_plan(found)
    servers = {server.arn: server for server in reading.servers}
    return PlanComparison(definition, reading.target, steps, native, servers, diff(definition, steps, native, keeper))


def own_plan(found: PlanReading) -> NativePlan | None:
    """Our own plan of this name, or None. Raises `UnreadableTarget`, and `Refusal` if only a foreign plan has it."""
    if found.problem:
        raise UnreadableTarget(found.problem)
    if found.foreign and not found.ours:
        what = f'{found.target} has a recovery plan "{found.name}" that tagsync did not make ({found.foreign[0].arn})'
        raise Refusal([f"{what}: it is left alone. Choose another name, or rename that plan"])
    return found.ours
