"""The hooks of a plan's waves, before a drive begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tagsync.core.model import Target
from tagsync.recovery.hooks.hook import Hook
from tagsync.recovery.hooks.written import HooksWritten, HookWritten
from tagsync.recovery.words.hooks import HookKind, HookRun, HookStatus, HookTime


def planned_hooks(
    hooks: HooksWritten, labels: Sequence[str], targets: Sequence[Target], *, drill: bool
) -> dict[str, tuple[Hook, ...]]:
    """Label of a wave -> its hooks, counted from 1 in the order in which they are called. Those of the other mode are
    SKIPPED."""
    found: dict[str, tuple[Hook, ...]] = {}
    number = 0
    for label in labels:
        listed = [(when, hook) for when in HookTime for hook in hooks.of(when, label)]
        found[label] = tuple(
            Hook(number + at, placed(hook, targets), _run(when, hook, drill=drill))
            for at, (when, hook) in enumerate(listed, 1)
        )
        number += len(listed)
    return found


def placed(hook: HookWritten, targets: Sequence[Target]) -> HookWritten:
    """A hook with the place of its command, which is that of the plan's one target unless it says another."""
    if hook.kind is not HookKind.RUN_COMMAND or hook.where or len(targets) != 1:
        return hook
    return replace(hook, account=targets[0].account, region=targets[0].region)


def without_place(hooks: HooksWritten, targets: Sequence[Target]) -> Iterator[str]:
    """The places in the document of commands that are to be run in one of several targets, and do not say in which."""
    for when, label, at, hook in hooks.places():
        if hook.kind is HookKind.RUN_COMMAND and placed(hook, targets).where is None:
            yield f"{when}.{label}[{at}]"


def _run(when: HookTime, hook: HookWritten, *, drill: bool) -> HookRun:
    run = HookRun(when, hook.kind, hook.title, hook.calls.partition("?")[0])
    if hook.is_called(drill=drill):
        return run
    return replace(run, status=HookStatus.SKIPPED, reason=f"it is called in a {hook.only} only")
