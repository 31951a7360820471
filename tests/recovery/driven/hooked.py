"""Hooks to drive with, and what they call: in memory, with the promises that AWS makes about tokens and comments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from tagsync.core.model import Problem, Target
from tagsync.engine.stop import Stop
from tagsync.recovery.driven.advance import Advance, Next, advance
from tagsync.recovery.driven.calling import begin_hook, look_at_hook
from tagsync.recovery.driven.hooking import take_in_hook
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.hooks.hook import Hook
from tagsync.recovery.hooks.ports import Heard, HookAnswer, HookCall
from tagsync.recovery.hooks.written import HookWritten
from tagsync.recovery.words.hooks import HookKind, HookRun, HookTime
from tests.recovery.driven.drives import Driver

DOCUMENT = "erp-check"
ALLOWED = AllowedHooks(
    lambdas=("arn:aws:lambda:eu-west-1:111111111111:function:erp-check",),
    documents=(DOCUMENT,),
    urls=("https://shop.example.com",),
)


def hook(number: int = 1, when: HookTime = HookTime.AFTER, **written: Any) -> Hook:
    found = HookWritten(**(written or {"ssm": DOCUMENT}))
    return Hook(number, found, HookRun(when, found.kind, found.title, found.calls))


@dataclass
class FakeHooks:
    """The port `HookCaller`. `ends` says by the number of calls how each run ends, and runs take two looks. An
    Automation or command of a key is begun once. `answers` come first, in their order; None loses an answer after the
    call has had its effect."""

    ends: list[Heard] = field(default_factory=list)
    answers: list[HookAnswer | None] = field(default_factory=list)
    calls: list[HookCall] = field(default_factory=list)
    runs: dict[str, int] = field(default_factory=dict)

    @property
    def begun(self) -> list[str]:
        return list(self.runs)

    def begin(self, call: HookCall) -> HookAnswer:
        self.calls.append(call)
        answer = self.answers.pop(0) if self.answers else HookAnswer(Heard.RUNNING, handle=call.key)
        if answer is None or answer.heard is Heard.RUNNING:
            self.runs.setdefault(call.key, 0)
        return answer or HookAnswer(Heard.NOTHING, "no answer")

    def look(self, call: HookCall) -> HookAnswer:
        if call.hook.kind in (HookKind.LAMBDA, HookKind.HTTP):
            return self.begin(call)
        assert call.handle in self.runs
        self.runs[call.handle] += 1
        if self.runs[call.handle] < 2:
            return HookAnswer(Heard.RUNNING, "it is at work")
        end = self.ends.pop(0) if self.ends else Heard.SUCCEEDED
        return HookAnswer(end, "it went wrong" if end is Heard.FAILED else "", "the output")

    def missing(self, hook: HookWritten, called: str, place: Target | None) -> Problem | None:
        raise NotImplementedError


@dataclass
class HookDriver(Driver):
    """Advances a drive with hooks as the service does. `crashes` says before which begin its driver crashes."""

    hooks: FakeHooks = field(default_factory=FakeHooks)
    allowed: AllowedHooks = ALLOWED
    crashes: list[int] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)

    def step(self) -> Advance:
        heard = look_at_hook(self.drive, self.allowed, lambda: self.hooks, lambda: self.now)
        seen = self.drs.seen(self.now, self.drive.targets_at_work)
        made = advance(self.drive, seen, self.now, self.now, heard)
        self.drive = made.drive
        for order in made.start:
            self.seen.append(f"launch {','.join(order.server_ids)}")
            self.drive = self.drs.begin(self.drive, order, self.now)
        if made.call:
            self._call(made.call)
        if made.next is Next.WAIT:
            self.now += timedelta(seconds=made.seconds)
        self.steps += 1
        return made

    def _call(self, called: Hook) -> None:
        if self.crashes and self.crashes[0] == len(self.hooks.calls):
            self.crashes.pop(0)
            return
        self.seen.append(f"{called.run.when} {called.run.name}")
        said = begin_hook(self.drive, called, self.allowed, lambda: self.hooks, Stop(), lambda: self.now)
        self.drive = take_in_hook(self.drive, said, self.now)

    def statuses(self) -> Sequence[str]:
        return [str(each.run.status) for wave in self.drive.waves for each in wave.hooks]
