"""Slows Python's garbage collector down while a fleet is read."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_readers = 0
_before: tuple[int, int, int] = (0, 0, 0)

CALM = (50_000, 50, 100)
"""Thresholds while reading. An answer makes tens of thousands of small objects without cycles: with Python's usual
thresholds the search for cycles would cost a third of the time."""


@contextmanager
def calm_collector() -> Iterator[None]:
    """The collector runs rarely while any thread is inside, and as before afterwards."""
    global _readers, _before
    with _lock:
        if _readers == 0:
            _before = gc.get_threshold()
            gc.set_threshold(*CALM)
        _readers += 1
    try:
        yield
    finally:
        with _lock:
            _readers -= 1
            if _readers == 0:
                gc.set_threshold(*_before)
