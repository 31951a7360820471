"""The lab's clock: real time by default, faster, or frozen and stepped by hand.

Job progress, delayed tags and token buckets all read it, so a test needs no sleep.
"""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime
from typing import Protocol

EPOCH = 1_767_225_600.0  # 2026-01-01T00:00:00Z, the default of `freeze`
FASTEST = 3_600


class Follower(Protocol):
    """Something that acts at certain moments of the clock."""

    def next_due(self, until: float) -> float | None:
        """The next moment at which the clock has to stop, not later than `until`."""

    def reach(self, now: float) -> None:
        """Called when the clock was moved to `now`."""


class Clock:
    """Seconds since 1970; thread-safe. `advance` stops at each moment of `follower` on the way."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._moved = threading.Condition(self._lock)
        self.follower: Follower | None = None
        self._frozen: float | None = None
        self._speed = 1.0
        self._began = self._shown = time.time()

    def now(self) -> float:
        with self._lock:
            return self._time()

    @property
    def speed(self) -> float:
        """How many of its seconds pass in a real one, unless it is frozen."""
        return self._speed

    def run(self, speed: float) -> None:
        """From now on so many seconds of this clock pass in a real one. A frozen clock runs again."""
        if not 0 < speed <= FASTEST:
            raise ValueError(f"{speed:g} is not a speed of the lab's clock: give a number above 0, at most {FASTEST}")
        with self._lock:
            self._show(self._time())
            self._frozen, self._speed = None, speed
            self._moved.notify_all()

    def freeze(self, at: float = EPOCH) -> None:
        """Stop the clock at `at`; only `advance` moves it from here."""
        with self._lock:
            self._frozen = at
            self._moved.notify_all()
        if self.follower:
            self.follower.reach(at)

    def advance(self, seconds: float) -> None:
        """Move the clock; a running clock runs on from there."""
        if seconds < 0:
            raise ValueError("the lab's clock only moves forward: give a positive number of seconds")
        until = self.now() + seconds
        while self.follower and (due := self.follower.next_due(until)) is not None:
            self._move(due - self.now())
            self.follower.reach(max(due, self.now()))
        self._move(until - self.now())
        if self.follower:
            self.follower.reach(self.now())

    def wait_until(self, at: float, seconds: float) -> bool:
        """Wait for `at`, at most so many real seconds; whether it has come."""
        with self._lock:
            left = seconds if self._frozen is not None else min(seconds, (at - self._time()) / self._speed)
            if left > 0 and self._time() < at:
                self._moved.wait(left)
            return self._time() >= at

    def _move(self, seconds: float) -> None:
        with self._lock:
            if seconds > 0 and self._frozen is not None:
                self._frozen += seconds
            elif seconds > 0:
                self._shown += seconds
            self._moved.notify_all()

    def _time(self) -> float:
        if self._frozen is not None:
            return self._frozen
        return self._shown + (time.time() - self._began) * self._speed

    def _show(self, at: float) -> None:
        self._began, self._shown = time.time(), at

    @property
    def frozen(self) -> bool:
        return self._frozen is not None

    def reset(self) -> None:
        """Back to real time."""
        with self._lock:
            self._frozen, self._speed = None, 1.0
            self._show(time.time())


def iso(at: float) -> str:
    """A moment as DRS was seen to write it: with microseconds and ``+00:00``, where its model has ``Z``."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="microseconds")


def read_moment(text: str) -> float:
    """A moment that a request names."""
    return datetime.fromisoformat(text).timestamp()
