"""The calls that change a native plan. A `ref` names a step: its ARN, or its name if an earlier call creates it."""

from __future__ import annotations

from dataclasses import dataclass, field

from tagsync.core.model import Tags
from tagsync.recovery.plans.steps import Step


@dataclass(frozen=True, slots=True)
class CreatePlan:
    name: str
    description: str
    tags: Tags = field(repr=False)


@dataclass(frozen=True, slots=True)
class DescribePlan:
    description: str


@dataclass(frozen=True, slots=True)
class TagPlan:
    """Adds or overwrites these tags; others on the plan are left alone."""

    tags: Tags = field(repr=False)


@dataclass(frozen=True, slots=True)
class CreateStep:
    """Inserts a step at `order` (1 is the first)."""

    step: Step
    order: int


@dataclass(frozen=True, slots=True)
class UpdateStep:
    """Replaces servers or minutes of a step in place, and its name if that is another."""

    ref: str
    step: Step
    renames: bool = False


@dataclass(frozen=True, slots=True)
class DeleteStep:
    ref: str
    step: Step


@dataclass(frozen=True, slots=True)
class Reorder:
    """Puts all steps in this order."""

    refs: tuple[str, ...]


StepAction = CreateStep | UpdateStep | DeleteStep | Reorder
Action = CreatePlan | DescribePlan | TagPlan | StepAction
