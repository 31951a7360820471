"""Starts something once for all calls of a step, and looks at it from then on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from tagsync.recovery.words.begun_steps import Begun, BegunSteps
from tagsync.service.arc.event import Asked, key_of
from tagsync.service.arc.verdict import NotDone

SKEW = timedelta(minutes=1)
"""The clocks of AWS's services may differ by so much."""


@dataclass(frozen=True, slots=True)
class Once:
    """The step of one call.

    That it begins is kept before the start, and what it has started after it. A call that finds only the first looks
    for what an earlier call has started, whose answer was lost.
    """

    steps: BegunSteps
    asked: Asked
    now: datetime

    @property
    def begun(self) -> Begun | None:
        return self.steps.of(self.asked.execution, self.asked.key, self.now - self.asked.window)

    def launched(self, *, drill: bool) -> str:
        """The id of what the step `recover` has started in this execution; empty if there is none."""
        key = key_of("recover", self.asked.plan, drill=drill)
        begun = self.steps.of(self.asked.execution, key, self.now - self.asked.window)
        return begun.started if begun else ""

    def begin(self) -> Begun:
        """Call it right before the start."""
        since = self.now - self.asked.window
        return self.steps.begin(self.asked.execution, self.asked.key, self.now, since)

    def token(self, begun: Begun) -> str:
        """A client token that every call of this step has, and no other step: 64 characters."""
        return sha256(f"{self.asked.execution}|{self.asked.key}|{begun.at.isoformat()}".encode()).hexdigest()

    def go_on(self, found: Callable[[Begun], str], start: Callable[[], str]) -> str:
        """The id of what the step has started, if an earlier call has. Else starts it and raises `NotDone`.

        `found` gives the id of what was started though its id was not kept, empty if nothing was. `start` calls
        `begin`, and gives the id of what it has started.
        """
        before = self.begun
        if before and before.started:
            return before.started
        started = before and found(before)
        if started and before:
            self.steps.name(self.asked.execution, self.asked.key, before, started)
            return started
        started = start()
        self.steps.name(self.asked.execution, self.asked.key, self.begin(), started)
        raise NotDone(f"{started} has started.")
