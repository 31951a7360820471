"""Waiting for the lab's clock, so that a wait of an hour takes none where the clock is advanced."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tagsync.lab.clock import Clock

_LOOK = 0.5


class Waits:
    """Who waits, and until when. `number` counts everybody who waits, also for something else than the clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._due: dict[int, float] = {}
        self.number = 0
        self._closed = False

    def close(self) -> None:
        """Nobody waits any longer."""
        self._closed = True

    def next_due(self, until: float) -> float | None:
        """The earliest moment that somebody waits for, not later than `until`."""
        with self._lock:
            return min((at for at in self._due.values() if at <= until), default=None)

    def sleep(self, seconds: float, goes_on: Callable[[], bool] = lambda: True) -> None:
        """Until the lab's clock has moved by so much, or `goes_on` says no."""
        at = self._clock.now() + seconds
        with self.waiting(), self._until(at):
            while not self._closed and goes_on() and not self._clock.wait_until(at, _LOOK):
                pass

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Somebody waits meanwhile."""
        with self._lock:
            self.number += 1
        try:
            yield
        finally:
            with self._lock:
                self.number -= 1

    @contextmanager
    def _until(self, at: float) -> Iterator[None]:
        key = threading.get_ident()
        with self._lock:
            self._due[key] = at
        try:
            yield
        finally:
            with self._lock:
                self._due.pop(key, None)
