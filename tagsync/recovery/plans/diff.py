"""The actions that give a native plan certain steps, a description and tags: none if it has them (law 3)."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.core.tags import is_no_tag
from tagsync.recovery.plans.actions import Action, CreatePlan, DescribePlan, TagPlan
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.keeping import KEEPER_TAG, Keeper
from tagsync.recovery.plans.native_plan import OWNER_TAG, NativePlan, owner_mark
from tagsync.recovery.plans.rewrite import rewrite
from tagsync.recovery.plans.steps import Step


def diff(
    definition: Definition, steps: Sequence[Step], native: NativePlan | None, keeper: Keeper | None = None
) -> tuple[Action, ...]:
    """The actions, in order, after which DRS has a plan with these steps, and of this keeper if one is given. Empty if
    it has one."""
    tags = {**definition.tags, OWNER_TAG: owner_mark(definition.name), **({KEEPER_TAG: keeper.value} if keeper else {})}
    if native is None:
        first = CreatePlan(definition.name, definition.description, tags)
        return (first, *rewrite(steps, ()))
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
    return (*actions, *rewrite(steps, native.steps))
