"""When to stop: the run is cancelled, or out of time. What is in flight is always finished."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import Literal

from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind

StopReason = Literal["", "cancelled", "deadline"]


class Stop:
    """Asked before every new piece of work. `cancel()` may be called from a signal handler or another thread.

    `deadline_seconds` counts from construction on `clock` (monotonic seconds); None means no limit.
    """

    def __init__(self, deadline_seconds: float | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._cancelled = threading.Event()
        self.restart(deadline_seconds)

    def restart(self, deadline_seconds: float | None) -> None:
        """Sets a new deadline, counted from now, for the next use of a connection that holds this stop."""
        self._deadline = None if deadline_seconds is None else self._clock() + deadline_seconds

    def within(self, seconds: float) -> Stop:
        """The same stop, with a deadline that is at most so many seconds from now."""
        made = Stop(min(seconds, self.remaining), self._clock)
        made._cancelled = self._cancelled
        return made

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def reason(self) -> StopReason:
        """`cancelled`, `deadline`, or empty while work may go on."""
        if self._cancelled.is_set():
            return "cancelled"
        if self._deadline is not None and self._clock() >= self._deadline:
            return "deadline"
        return ""

    @property
    def why(self) -> str:
        """`reason` as a clause for messages."""
        return "there was no time left" if self.reason == "deadline" else "the run was cancelled"

    def unread(self, where: str) -> Problem:
        """The problem of a read that was never begun."""
        return Problem(ProblemKind.STOPPED, where, f"not read: {self.why}", "Run it again")

    @property
    def remaining(self) -> float:
        """Seconds until the deadline: 0 if it has passed, infinite without one."""
        return math.inf if self._deadline is None else max(self._deadline - self._clock(), 0.0)

    def sleep(self, seconds: float) -> bool:
        """Waits. False if stopped before the time was up."""
        self._cancelled.wait(min(seconds, self.remaining))
        return not self.reason
