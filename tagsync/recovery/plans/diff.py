"""The actions that give a native plan certain steps: as few calls as possible, none if it has them (law 3).

A step is changed in place if its name and type stay. Servers are added before others are removed, as far as DRS's limit
of 20 steps allows, so that a server that moves is never missing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tagsync.core.model import Tags
from tagsync.core.tags import is_no_tag
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.native_plan import OWNER_TAG, NativePlan, NativeStep, owner_mark
from tagsync.recovery.plans.steps import MOST_STEPS, Step


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
    """Replaces servers or minutes of a step in place."""

    arn: str
    step: Step


@dataclass(frozen=True, slots=True)
class DeleteStep:
    arn: str
    step: Step


@dataclass(frozen=True, slots=True)
class Reorder:
    """Puts all steps in this order, by name."""

    names: tuple[str, ...]


Action = CreatePlan | DescribePlan | TagPlan | CreateStep | UpdateStep | DeleteStep | Reorder


def diff(definition: Definition, steps: Sequence[Step], native: NativePlan | None) -> tuple[Action, ...]:
    """The actions, in order, after which DRS has a plan with these steps. Empty if it has one."""
    tags = {**definition.tags, OWNER_TAG: owner_mark(definition.name)}
    if native is None:
        first = CreatePlan(definition.name, definition.description, tags)
        return (first, *(CreateStep(step, order) for order, step in enumerate(steps, 1)))
    actions: list[Action] = []
    if native.description != definition.description:
        actions.append(DescribePlan(definition.description))
    differing = {
        key: value
        for key, value in tags.items()
        if native.tags.get(key) != value and not is_no_tag(key, value, native.arn)
    }
    if differing:
        actions.append(TagPlan(differing))
    return (*actions, *diff_steps(steps, native.steps))


def diff_steps(wanted: Sequence[Step], actual: Sequence[NativeStep]) -> tuple[Action, ...]:
    """Creates, updates and deletes steps, and reorders them at most once."""
    kinds = {(step.name, step.is_wait) for step in wanted}
    kept: dict[str, NativeStep] = {}
    deletes: list[DeleteStep] = []
    for each in actual:
        if (each.step.name, each.step.is_wait) in kinds and each.step.name not in kept:
            kept[each.step.name] = each
        else:
            deletes.append(DeleteStep(each.arn, each.step))
    new = [step for step in wanted if step.name not in kept]
    taken = {each.step.name for each in deletes} & {step.name for step in new}
    deletes_first = bool(taken) or len(actual) + len(new) > MOST_STEPS
    names = [each.step.name if each in kept.values() else each.arn for each in actual]
    if deletes_first:
        names = [name for name in names if name in kept]
    creates = _creates(wanted, kept, names)
    updates = _updates(wanted, kept)
    order = tuple(step.name for step in wanted)
    reorder = [] if tuple(name for name in names if name in order) == order else [Reorder(order)]
    if deletes_first:
        return (*deletes, *creates, *updates, *reorder)
    return (*creates, *updates, *deletes, *reorder)


def _creates(wanted: Sequence[Step], kept: dict[str, NativeStep], names: list[str]) -> list[CreateStep]:
    """The new steps, each to be inserted behind its predecessor. `names` becomes the resulting order."""
    creates: list[CreateStep] = []
    at = 0
    for step in wanted:
        if step.name not in kept:
            names.insert(at, step.name)
            creates.append(CreateStep(step, at + 1))
        at = names.index(step.name) + 1
    return creates


def _updates(wanted: Sequence[Step], kept: dict[str, NativeStep]) -> list[UpdateStep]:
    """Steps that only gain servers come first."""
    changed = [step for step in wanted if step.name in kept and _content(step) != _content(kept[step.name].step)]
    changed.sort(key=lambda step: not kept[step.name].step.servers.keys() <= step.servers.keys())
    return [UpdateStep(kept[step.name].arn, step) for step in changed]


def _content(step: Step) -> tuple[dict[str, str], int]:
    return dict(step.servers), step.minutes
