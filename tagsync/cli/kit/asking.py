"""Asks many places at once, each in its own time: one that hangs costs only itself (law 13)."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Hashable, Mapping
from typing import TypeVar

from tagsync.engine.stop import Stop

P = TypeVar("P", bound=Hashable)
R = TypeVar("R")

PATIENCE_SECONDS = 10.0
"""How long nothing may come from any place before those that are left are given up."""

_BLINK_SECONDS = 0.2


def ask_all(asks: Mapping[P, Callable[[], R]], *, workers: int, stop: Stop) -> Mapping[P, R]:
    """What each place has answered, at most `workers` at once. Places that do not answer are left out, and so are those
    not reached until `stop`. The end of the program waits for none. Raises what a place raises."""
    waiting: queue.SimpleQueue[P] = queue.SimpleQueue()
    told: queue.SimpleQueue[tuple[P, R | None, Exception | None]] = queue.SimpleQueue()
    for place in asks:
        waiting.put(place)

    def work() -> None:
        while True:
            try:
                place = waiting.get_nowait()
            except queue.Empty:
                return
            try:
                told.put((place, asks[place](), None))
            except Exception as error:
                told.put((place, None, error))

    for _ in range(min(workers, len(asks))):
        threading.Thread(target=work, name="ask", daemon=True).start()
    answers: dict[P, R] = {}
    heard = time.monotonic()
    while len(answers) < len(asks) and not stop.reason and time.monotonic() - heard < PATIENCE_SECONDS:
        try:
            place, answer, error = told.get(timeout=_BLINK_SECONDS)
        except queue.Empty:
            continue
        if error:
            raise error
        answers[place] = answer  # type: ignore[assignment]
        heard = time.monotonic()
    return answers
