"""Waits on the lab's clock: where the clock is advanced, a wait of an hour takes no time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tagsync.lab.clock import Clock

_LOOK = 0.5


class Waits:
    """The moments that executions wait for. `number` counts all waits, also those for something else than the clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._due: dict[int, float] = {}
        self._others: dict[int, Callable[[], bool]] = {}
        self.number = 0
        self._closed = False

    def close(self) -> None:
        """End all waits."""
        self._closed = True

    def next_due(self, until: float) -> float | None:
        """The earliest moment of a wait, not later than `until`."""
        with self._lock:
            return min((at for at in self._due.values() if at <= until), default=None)

    def answered(self) -> bool:
        """Whether a wait for something else than the clock is over, and its execution has not gone on yet."""
        with self._lock:
            return any(is_over() for is_over in self._others.values())

    def sleep(self, seconds: float, goes_on: Callable[[], bool] = lambda: True) -> None:
        """Wait until the lab's clock has moved by so much, or `goes_on` is false."""
        at = self._clock.now() + seconds
        with self._counted(), self._until(at):
            while not self._closed and goes_on() and not self._clock.wait_until(at, _LOOK):
                pass

    @contextmanager
    def waiting(self, is_over: Callable[[], bool]) -> Iterator[None]:
        """Counts a wait for something else than the clock, which tells when `is_over`."""
        key = threading.get_ident()
        with self._counted():
            with self._lock:
                self._others[key] = is_over
            try:
                yield
            finally:
                with self._lock:
                    del self._others[key]

    @contextmanager
    def _counted(self) -> Iterator[None]:
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
