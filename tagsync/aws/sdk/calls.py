"""Sends every call to AWS: pace, retries, stopping, and errors as `CallFailed`."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from tagsync.aws.sdk.errors import SDK_ERRORS, CallFailed, Failure, classify
from tagsync.aws.sdk.limiter import Limiter
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.stop import Stop

T = TypeVar("T")

PATIENCE_SECONDS = 120.0
"""How long a bucket may throttle all calls before tagsync gives up."""

ATTEMPTS = 4
"""How often a call is sent if AWS or the network fails. Every operation that tagsync calls may be repeated: if the
answer to a write is lost, the write is sent again."""

CARRIES_TAG_VALUES = frozenset({"CreateRecoveryPlan", "TagResource"})


@dataclass(frozen=True, slots=True)
class CallName:
    """One operation in one account and region. `account` is empty while it is not known (`sts:GetCallerIdentity`)."""

    account: str
    region: str
    service: str
    operation: str

    def __str__(self) -> str:
        place = Target(self.account, self.region) if self.account else self.region
        return f"{place} {self.service}:{self.operation}"


class Calls:
    """Sends calls. botocore's own retries are off (see `clients.client_config`): they know nothing of other threads.

    Throttled calls wait at the gate of their bucket and are sent again until they pass; server errors and broken
    connections are tried again, with a growing, jittered pause, until there were so many `attempts`. All waiting ends
    when `stop` is set. `counts` holds the HTTP requests sent, by (service, operation).
    """

    def __init__(
        self,
        stop: Stop,
        *,
        clock: Callable[[], float] = time.monotonic,
        patience: float = PATIENCE_SECONDS,
        attempts: int = ATTEMPTS,
        pause: float = 0.1,
    ) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self._stop = stop
        self._limiter = Limiter(clock)
        self._patience = patience
        self._attempts = attempts
        self._pause = pause
        self._lock = threading.Lock()

    def run(self, name: CallName, send: Callable[[], T], within: float | None = None) -> T:
        """Sends a call until it passes, and not later than `within` seconds from now. Raises `CallFailed`."""
        stop = self._stop if within is None else self._stop.within(within)
        gate = self._limiter.gate(name.account, name.region, f"{name.service}:{name.operation}")
        attempt = 1
        while True:
            sent_at = gate.wait(stop)
            if sent_at is None or (within is not None and stop.reason):
                raise _stopped(name, stop)
            with self._lock:
                self.counts[name.service, name.operation] += 1
            try:
                answer = send()
            except SDK_ERRORS as error:
                failure = classify(error, sensitive=name.operation in CARRIES_TAG_VALUES)
            else:
                gate.accepted(sent_at)
                return answer
            if failure.retry == "throttled":
                if gate.throttled(sent_at) >= self._patience:
                    raise failed(name, failure)
                pause = failure.retry_after
            else:
                gate.accepted(sent_at)
                if failure.retry == "never" or attempt >= self._attempts:
                    raise failed(name, failure)
                pause = max(failure.retry_after, self._pause * 2**attempt * random.uniform(0.5, 1))
                attempt += 1
            if pause and not stop.sleep(pause):
                raise _stopped(name, stop)

    def refuse_when_stopped(self, name: CallName) -> None:
        """Raises `CallFailed` if the run was stopped: for work that takes many calls."""
        if self._stop.reason:
            raise _stopped(name, self._stop)


def failed(name: CallName, failure: Failure) -> CallFailed:
    """A failure at a place."""
    return CallFailed(
        Problem(failure.kind, str(name), failure.message, failure.hint),
        failure.code,
        failure.status,
    )


def _stopped(name: CallName, stop: Stop) -> CallFailed:
    message = f"not done, because the run was stopped ({stop.reason or 'cancelled'})"
    return CallFailed(Problem(ProblemKind.STOPPED, str(name), message, ProblemKind.STOPPED.hint), "Stopped")
