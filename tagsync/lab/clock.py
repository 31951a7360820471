"""The lab's clock: real time by default, or frozen and stepped by hand.

Job progress, delayed tags and token buckets all read it, so a test needs no sleep.
"""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime

EPOCH = 1_767_225_600.0  # 2026-01-01T00:00:00Z, where `freeze` stops the clock when not told


class Clock:
    """Seconds since 1970; thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._frozen: float | None = None
        self._offset = 0.0

    def now(self) -> float:
        with self._lock:
            return self._frozen if self._frozen is not None else time.time() + self._offset

    def freeze(self, at: float = EPOCH) -> None:
        """Stop the clock at `at`; only `advance` moves it from here."""
        with self._lock:
            self._frozen = at

    def advance(self, seconds: float) -> None:
        """Move the clock; a running clock runs on from there."""
        if seconds < 0:
            raise ValueError("the lab's clock only moves forward: give a positive number of seconds")
        with self._lock:
            if self._frozen is not None:
                self._frozen += seconds
            else:
                self._offset += seconds

    @property
    def frozen(self) -> bool:
        return self._frozen is not None

    def reset(self) -> None:
        """Back to real time."""
        with self._lock:
            self._frozen, self._offset = None, 0.0


def iso(at: float) -> str:
    """DRS's ISO8601DatetimeString."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
