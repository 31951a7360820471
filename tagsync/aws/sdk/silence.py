"""Endpoints that do not answer: when to give one up, so that it is not waited for by every account in turn."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Silence:
    """How long one service in one region has not answered, whatever the account. Shared by threads.

    It is given up after `patience` seconds in which calls were sent and none was answered. Then calls are refused
    unsent; after as many seconds again one of them is sent, to see whether the endpoint is back.
    """

    def __init__(self, clock: Callable[[], float], patience: float) -> None:
        self._clock = clock
        self._patience = patience
        self._lock = threading.Lock()
        self._since: float | None = None
        self._refuses_until = 0.0

    def may_send(self) -> bool:
        """Whether to send a call. If it is sent, the wait for an answer begins, unless it has begun before."""
        with self._lock:
            now = self._clock()
            if now < self._refuses_until:
                return False
            if self._refuses_until:
                self._refuses_until = now + self._patience
            if self._since is None:
                self._since = now
            return True

    def answered(self) -> None:
        with self._lock:
            self._since = None
            self._refuses_until = 0.0

    def is_over(self, sent_at: float) -> bool:
        """Whether to give up a call that was first sent at this time and is not answered."""
        with self._lock:
            now = self._clock()
            if self._since is not None and now - self._since >= self._patience:
                self._refuses_until = now + self._patience
                return True
            return now - sent_at >= self._patience


class Silences:
    """One silence for each service and region."""

    def __init__(self, clock: Callable[[], float], patience: float) -> None:
        self._clock = clock
        self.patience = patience
        self._lock = threading.Lock()
        self._made: dict[tuple[str, str], Silence] = {}

    def of(self, service: str, region: str) -> Silence:
        with self._lock:
            return self._made.setdefault((service, region), Silence(self._clock, self.patience))
