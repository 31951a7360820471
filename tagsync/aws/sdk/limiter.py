"""The pace of calls to one AWS bucket, learned from its answers: as fast as AWS allows, without losing a call.

AWS throttles per account, region and operation with token buckets of unpublished size. A pace starts without any
limit. The first throttled answer sets it to the rate of the calls sent so far, which is too high. This answer and
further ones halve it until a call passes. From there it follows the bucket: a little slower at every throttled answer,
slowly faster as long as calls pass. Every step is a *ratio*, so it behaves the same at 2 calls a second as at 200.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable

from tagsync.engine.stop import Stop

SLOWER = 0.85
"""The factor for the rate at a throttled answer, if calls have passed since the last one."""

MUCH_SLOWER = 0.5
"""The factor if no call has passed since the last throttled answer."""

FASTER = 0.001
"""The growth of the rate: the n-th call to pass in a row raises it by n times this share."""

SLOWEST = 0.2
"""The lowest rate, in calls per second. These calls show when a long throttling ends."""

NO_LIMIT = 1000.0
"""Calls per second from which a learned limit is forgotten."""


class Pace:
    """Calls per second to one bucket. Pure: the caller tells it the time (monotonic seconds). Not thread-safe."""

    def __init__(self) -> None:
        self.rate = math.inf
        self._next_at = -math.inf
        self._began: float | None = None
        self._sent = 0
        self._passed_in_a_row = 0
        self._slowed_at = -math.inf
        self._passed_since_slowed = True

    def wait(self, now: float) -> float:
        """Seconds until a call may be sent. At 0 the call counts as sent; otherwise ask again then."""
        if self._began is None:
            self._began = now
        if now < self._next_at:
            return self._next_at - now
        self._sent += 1
        if self.rate < math.inf:
            interval = 1 / self.rate
            self._next_at = max(self._next_at, now - interval) + interval
        return 0.0

    def accepted(self, sent_at: float) -> None:
        """AWS accepted a call that was sent at this time, even if it answered with another error."""
        if sent_at < self._slowed_at:
            return
        self._passed_since_slowed = True
        self._passed_in_a_row += 1
        self.rate *= 1 + FASTER * self._passed_in_a_row
        if self.rate > NO_LIMIT:
            self.rate = math.inf

    def throttled(self, sent_at: float, now: float) -> None:
        """AWS throttled a call that was sent at this time. Calls sent before the last slowing change nothing."""
        if sent_at < self._slowed_at:
            return
        if self.rate == math.inf:
            elapsed = now - (now if self._began is None else self._began)
            self.rate = min(NO_LIMIT, self._sent / max(elapsed, 0.01))
            self._passed_since_slowed = False
        self.rate = max(SLOWEST, self.rate * (SLOWER if self._passed_since_slowed else MUCH_SLOWER))
        self._next_at = now + 1 / self.rate
        self._slowed_at = now
        self._passed_in_a_row = 0
        self._passed_since_slowed = False


class Gate:
    """A pace shared by threads. `clock` gives monotonic seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._pace = Pace()
        self._throttled_since: float | None = None

    def wait(self, stop: Stop) -> float | None:
        """Waits until one call may be sent. Returns the time then, or None if stopped before."""
        while True:
            with self._lock:
                now = self._clock()
                seconds = self._pace.wait(now)
            if not seconds:
                return now
            if not stop.sleep(seconds):
                return None

    @property
    def is_limited(self) -> bool:
        """Whether calls may have to wait here."""
        return self._pace.rate < math.inf

    def accepted(self, sent_at: float) -> None:
        with self._lock:
            self._pace.accepted(sent_at)
            self._throttled_since = None

    def throttled(self, sent_at: float) -> float:
        """Slows down. Returns the seconds since a call last passed."""
        with self._lock:
            now = self._clock()
            self._pace.throttled(sent_at, now)
            if self._throttled_since is None:
                self._throttled_since = now
            return now - self._throttled_since


class Limiter:
    """One gate per account, region and operation, the way AWS keeps its buckets."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._gates: dict[tuple[str, str, str], Gate] = {}

    def gate(self, account: str, region: str, operation: str) -> Gate:
        with self._lock:
            return self._gates.setdefault((account, region, operation), Gate(self._clock))
