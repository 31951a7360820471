"""Looks into many places, each in its own time: one that hangs costs only itself (law 13)."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Hashable, Mapping
from concurrent.futures import Future
from typing import Generic, TypeVar

P = TypeVar("P", bound=Hashable)
R = TypeVar("R")

PATIENCE_SECONDS = 10.0
"""How long the others wait for one that does not answer."""


class Looks(Generic[P, R]):
    """At most `workers` looks are out at once. One that is out is waited for again by the next round, and not begun
    twice. The end of the program does not wait for any."""

    def __init__(self, workers: int) -> None:
        self._room = threading.BoundedSemaphore(workers)
        self._out: dict[P, Future[R]] = {}

    def __call__(self, looks: Mapping[P, Callable[[], R]]) -> Mapping[P, R | None]:
        """What each look has given; None for those that have not answered within `PATIENCE_SECONDS`. Raises what a look
        raises."""
        for place, look in looks.items():
            if place not in self._out:
                self._out[place] = self._begin(look)
        until = time.monotonic() + PATIENCE_SECONDS
        return {place: self._answer(place, until) for place in looks}

    def _answer(self, place: P, until: float) -> R | None:
        try:
            answer = self._out[place].result(timeout=max(0.0, until - time.monotonic()))
        except TimeoutError:
            return None
        del self._out[place]
        return answer

    def _begin(self, look: Callable[[], R]) -> Future[R]:
        future: Future[R] = Future()

        def run() -> None:
            with self._room:
                try:
                    future.set_result(look())
                except Exception as error:
                    future.set_exception(error)

        threading.Thread(target=run, name="look", daemon=True).start()
        return future
