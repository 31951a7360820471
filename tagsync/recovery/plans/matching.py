"""Which step that DRS has becomes which step that there should be, so that servers stay where they are.

A wave that only changes its name, as when waves are numbered anew, keeps its step: the step takes the new name.
"""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.recovery.plans.native_plan import NativeStep
from tagsync.recovery.plans.steps import Step


def match(wanted: Sequence[Step], actual: Sequence[NativeStep]) -> dict[str, Step]:
    """ARN -> the step that it becomes, of the same type. Steps without a match are created, or deleted.

    In this order every new name is free when its turn comes, once the steps are deleted that nothing stays of.
    """
    names = {step.name for step in wanted if not step.is_wait}
    steps, servers = [step for step in wanted if not step.is_wait], [each for each in actual if not each.step.is_wait]
    waits = [each for each in actual if each.step.is_wait and each.step.name not in names]
    gone = _gone(steps, servers)
    kept = [each for each in servers if each not in gone]
    becomes = _renumbered(steps, kept)
    _match_the_rest(steps, kept, becomes)
    _match_the_rest([step for step in wanted if step.is_wait], waits, becomes)
    return becomes


def _gone(wanted: Sequence[Step], actual: Sequence[NativeStep]) -> list[NativeStep]:
    """The steps too many of which no server stays in the plan, those first whose names can be used again."""
    names, staying = {step.name for step in wanted}, {arn for step in wanted for arn in step.servers}
    empty = [each for each in actual if not each.step.servers.keys() & staying]
    empty.sort(key=lambda each: each.step.name not in names)
    return empty[: max(0, len(actual) - len(wanted))]


def _renumbered(wanted: Sequence[Step], actual: Sequence[NativeStep]) -> dict[str, Step]:
    """Steps that keep more servers under another name than under their own.

    It begins with the names that no step has. A step that takes one frees its own name for the next.
    """
    by_name = {step.name: step for step in wanted}
    becomes: dict[str, Step] = {}
    free = [step for step in wanted if step.name not in {each.step.name for each in actual}]
    while free:
        step = free.pop(0)
        gains = {
            each.arn: _shared(each, step) - _shared(each, by_name.get(each.step.name))
            for each in actual
            if each.arn not in becomes
        }
        best = max(actual, key=lambda each: gains.get(each.arn, 0), default=None)
        if best and gains.get(best.arn, 0) > 0:
            becomes[best.arn] = step
            if best.step.name in by_name:
                free.append(by_name[best.step.name])
    return becomes


def _match_the_rest(wanted: Sequence[Step], actual: Sequence[NativeStep], becomes: dict[str, Step]) -> None:
    """Steps of the same name, then what is left, one by one."""
    missing = {step.name: step for step in wanted if step not in becomes.values()}
    left = []
    for each in actual:
        if each.arn not in becomes:
            if each.step.name in missing:
                becomes[each.arn] = missing.pop(each.step.name)
            else:
                left.append(each)
    becomes.update({each.arn: step for each, step in zip(left, missing.values(), strict=False)})


def _shared(each: NativeStep, step: Step | None) -> int:
    return len(each.step.servers.keys() & step.servers.keys()) if step else 0
