"""What the hooks of a small world call: runs of documents, and what can happen to one call."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from tagsync.core.model import Problem, Target
from tagsync.engine.stop import Stop
from tagsync.recovery.driven.calling import begin_hook
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.hooking import HeardHook, hook_at_work
from tagsync.recovery.hooks.hook import Hook
from tagsync.recovery.hooks.ports import Heard, HookAnswer, HookCall
from tagsync.recovery.hooks.written import HookWritten
from tests.recovery.driven.drives import START
from tests.recovery.driven.hooked import ALLOWED


class Run(NamedTuple):
    """A run for one attempt of the hook; `end` is None while it is at work."""

    attempt: int
    end: Heard | None = None


def heard_of(drive: Drive, runs: Iterable[Run]) -> HeardHook | None:
    """What a look at the hook at work says."""
    hook = hook_at_work(drive)
    if hook is None:
        return None
    end = next(run.end for run in runs if run.attempt == hook.attempt)
    return HeardHook(hook.number, hook.attempt, HookAnswer(end or Heard.RUNNING))


class Called(NamedTuple):
    """What became of a call: what its driver was told, and whether there is a run, or one is on its way."""

    said: HeardHook
    is_begun: bool
    is_late: bool


def call(drive: Drive, hook: Hook, runs: Iterable[Run], fate: str) -> Called:
    """Calls a hook as a driver does."""
    caller = OneCall(any(run.attempt == hook.attempt for run in runs), fate)
    said = begin_hook(drive, hook, ALLOWED, lambda: caller, Stop(), lambda: START)
    return Called(said, caller.is_begun and fate != "late", caller.is_begun and fate == "late")


@dataclass
class OneCall:
    """The port `HookCaller` for one call, which AWS itself would make twice: as `SendCommand`, it knows no token, and
    only a command that is listed is found again. Its fates are those of a start in `small_drs`."""

    is_there: bool
    fate: str
    is_begun: bool = False

    def begin(self, call: HookCall) -> HookAnswer:
        if call.may_be_there and self.is_there:
            return HookAnswer(Heard.RUNNING)
        if self.fate != "refused":
            self.is_begun = True
        return HookAnswer(Heard.NOTHING if self.fate else Heard.RUNNING)

    def look(self, call: HookCall) -> HookAnswer:
        raise NotImplementedError

    def missing(self, hook: HookWritten, called: str, place: Target | None) -> Problem | None:
        raise NotImplementedError
