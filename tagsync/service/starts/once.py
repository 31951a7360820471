"""Starts something once for all calls that ask for it, and looks at it from then on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Protocol

from tagsync.recovery.words.begun_steps import Begun, BegunSteps
from tagsync.service.starts.verdict import NotDone

SKEW = timedelta(minutes=1)
"""The clocks of AWS's services may differ by so much."""


class Order(Protocol):
    """What is asked for, as often as it is asked. `execution` and `key` together name it, `plan` is the plan's name,
    and `who` asks. Calls within `window` of the first one belong together."""

    @property
    def execution(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def plan(self) -> str: ...
    @property
    def who(self) -> str: ...
    @property
    def window(self) -> timedelta: ...


@dataclass(frozen=True, slots=True)
class Once:
    """The start that one call asks for.

    That it begins is kept before the start, and what it has started after it. A call that finds only the first looks
    for what an earlier call has started, whose answer was lost.
    """

    steps: BegunSteps
    asked: Order
    now: datetime

    @property
    def begun(self) -> Begun | None:
        return self.steps.of(self.asked.execution, self.asked.key, self.now - self.asked.window)

    def begin(self) -> Begun:
        """Call it right before the start."""
        since = self.now - self.asked.window
        return self.steps.begin(self.asked.execution, self.asked.key, self.now, since)

    def unmark(self, begun: Begun) -> None:
        """Call it right before a start that carries no mark."""
        self.steps.unmark(self.asked.execution, self.asked.key, begun)

    def token(self, begun: Begun) -> str:
        """A client token that every call of this start has, and no other: 64 characters. It also marks what has
        started."""
        return sha256(f"{self.asked.execution}|{self.asked.key}|{begun.at.isoformat()}".encode()).hexdigest()

    def started(self, found: Callable[[Begun], str]) -> str:
        """The id of what an earlier call has started; empty if none has. `found` gives the id of what was started
        though its id was not kept, empty if nothing was."""
        before = self.begun
        if not before or before.started:
            return before.started if before else ""
        started = found(before)
        if started:
            self.steps.name(self.asked.execution, self.asked.key, before, started)
        return started

    def start(self, start: Callable[[], str]) -> str:
        """Starts it, and keeps its id. `start` calls `begin`, and gives the id of what it has started."""
        started = start()
        self.steps.name(self.asked.execution, self.asked.key, self.begin(), started)
        return started

    def go_on(self, found: Callable[[Begun], str], start: Callable[[], str]) -> str:
        """The id of what the step has started, if an earlier call has. Else starts it and raises `NotDone`."""
        if before := self.started(found):
            return before
        raise NotDone(f"{self.start(start)} has started.")
