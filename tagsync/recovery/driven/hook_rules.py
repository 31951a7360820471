"""The rules of a preflight about hooks: their waves, what the settings let them call, and whether that is there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from tagsync.core.model import Problem
from tagsync.core.problems import NO_ACCESS, PASSING
from tagsync.discovery.servers import Selection
from tagsync.recovery.driven.calling import Open
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.driven.planned_hooks import placed
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.hooks.written import HookWritten
from tagsync.recovery.native.findings import Finding, Reason
from tagsync.recovery.plans.compile import wave_name
from tagsync.recovery.words.hooks import HookKind, HookTime

MOST_INSTANCES = 50
"""`SendCommand` takes at most so many instance ids."""


class PlannedHook(NamedTuple):
    when: HookTime
    label: str
    at: int
    hook: HookWritten

    def __str__(self) -> str:
        return f'the hook "{self.hook.title}" {self.when} {wave_name(self.label)}'


@dataclass(frozen=True, slots=True)
class HookFacts:
    """What hooks may call, and why something that they may call could not be called, by `str` of the hook. `drill`: a
    drill is to be started."""

    allowed: AllowedHooks = field(default_factory=AllowedHooks)
    missing: Mapping[str, Problem] = field(default_factory=dict)
    drill: bool = True


NO_HOOKS = HookFacts()


def hooks_in(plan: DrivenPlan) -> Iterator[PlannedHook]:
    for when, label, at, hook in plan.hooks.places():
        yield PlannedHook(when, label, at + 1, placed(hook, plan.targets))


def read_hooks(plan: DrivenPlan, allowed: AllowedHooks, open_: Open, *, drill: bool) -> HookFacts:
    """Asks AWS for what the hooks may call."""
    missing: dict[str, Problem] = {}
    for each in hooks_in(plan):
        if allowed.refusal(each.hook) is None:
            problem = open_().missing(each.hook, allowed.called(each.hook), allowed.place(each.hook))
            if problem is not None:
                missing[str(each)] = problem
    return HookFacts(allowed, missing, drill)


def hook_findings(
    plan: DrivenPlan, selection: Selection, labels: Collection[str], facts: HookFacts
) -> Iterator[Finding]:
    """`labels` are the waves of the whole plan, `selection` is what is launched of it. What concerns a hook of the
    other mode is a warning."""
    waves = {wave.label: wave.servers for wave in selection.waves}
    for label in sorted(plan.hooks.labels - {*labels}):
        what = f'wave "{label}" has hooks, and no server is in it'
        yield Finding(True, Reason.SELECTION_EMPTY, plan.name, what, "Correct the wave under hooks, or leave it out")
    for each in hooks_in(plan):
        is_called = each.hook.is_called(drill=facts.drill)
        if refusal := facts.allowed.refusal(each.hook):
            yield Finding(is_called, Reason.HOOK, plan.name, f"{each}: {refusal[0]}", refusal[1])
        elif problem := facts.missing.get(str(each)):
            passes = problem.kind in NO_ACCESS | PASSING
            what = f"{each}: {problem.where}: {problem.message}"
            fix = problem.hint or f"Correct {each.hook.calls}, or leave the hook out"
            yield Finding(is_called and not passes, Reason.HOOK, plan.name, what, fix)
        if each.hook.kind is HookKind.RUN_COMMAND and each.hook.targets is None:
            count = sum(server.target == each.hook.where for server in waves.get(each.label, ()))
            if each.label in waves and not 0 < count <= MOST_INSTANCES:
                what = f"{each}: the wave has {count} servers in {each.hook.where}, and a command takes 1 to 50"
                fix = "Name their instances by a tag (targets: {Role: [db]}), or another account and region"
                yield Finding(is_called, Reason.HOOK, plan.name, what, fix)
