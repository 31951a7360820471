"""Sends every call to AWS: pace, retries, stopping, and errors as `CallFailed`."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from tagsync.aws.sdk.clock import AwsClock
from tagsync.aws.sdk.errors import SDK_ERRORS, CallFailed, Failure, classify
from tagsync.aws.sdk.limiter import Limiter
from tagsync.aws.sdk.silence import Silences
from tagsync.aws.sdk.waiting import Tell, Watch, log_waiting
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.stop import Stop
from tagsync.engine.targets.timeouts import DEFAULT_TIMEOUTS

T = TypeVar("T")

PATIENCE_SECONDS = 120.0
"""How long a bucket may throttle all calls before tagsync gives up."""

ATTEMPTS = 4
"""How often a call is sent if AWS or the network fails. What may not be repeated is called `once`; any other write is
sent again if its answer is lost."""

_NETWORK = "If no other region answers either, check the network. "
_WAIT_LONGER = (
    "to wait longer for it, raise the timeouts (--region-timeout and --read-timeout, timeouts in the targets file, or "
    "of the provider)"
)
_ADVICE = {
    "drs": _NETWORK + "To go on without it, leave it out (--exclude-region {region}, or exclude_regions in the targets "
    "file); " + _WAIT_LONGER,
    "ec2": _NETWORK + "Servers with instances there keep their tags; " + _WAIT_LONGER,
    "sts": "Roles are assumed there: choose another home region (AWS_REGION, home_region in the targets file, "
    "sts_region of the provider)",
}
"""What to do about a service that does not answer in a region."""

CARRIES_TAG_VALUES = frozenset({"CreateRecoveryPlan", "SendCommand", "StartAutomationExecution", "TagResource"})
"""Operations whose errors may repeat tag values, or parameters of a document, which may be secret."""


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
    connections are tried again, with a growing, jittered pause, until there were so many `attempts`. A service that
    answers nothing in a region for `region_seconds` is given up. All waiting ends when `stop` is set. `counts` holds
    the HTTP requests sent, by (service, operation). `tell` is called for calls that take long.
    """

    def __init__(
        self,
        stop: Stop,
        *,
        clock: Callable[[], float] = time.monotonic,
        patience: float = PATIENCE_SECONDS,
        attempts: int = ATTEMPTS,
        pause: float = 0.1,
        region_seconds: float = DEFAULT_TIMEOUTS.region,
        tell: Tell = log_waiting,
    ) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.aws_clock = AwsClock()
        self._stop = stop
        self._limiter = Limiter(clock)
        self._silences = Silences(clock, region_seconds)
        self._watch = Watch(tell)
        self._patience = patience
        self._attempts = attempts
        self._pause = pause
        self._lock = threading.Lock()

    def run(self, name: CallName, send: Callable[[], T], within: float | None = None, *, once: bool = False) -> T:
        """Sends a call until it passes, or only `once`, and not later than `within` seconds from now. Raises
        `CallFailed`."""
        stop = self._stop if within is None else self._stop.within(within)
        what = f"{name.service}:{name.operation}"
        gate = self._limiter.gate(name.account, name.region, what)
        silence = self._silences.of(name.service, name.region)
        with self._watch.over(name.region, what) as waiting:
            attempt, first_sent = 1, None
            while True:
                waiting.throttled = gate.is_limited
                sent_at = gate.wait(stop)
                if sent_at is None or (within is not None and stop.reason):
                    raise _stopped(name, stop)
                waiting.throttled = False
                first_sent = first_sent or sent_at
                if not silence.may_send():
                    raise self._no_answer(name)
                with self._lock:
                    self.counts[name.service, name.operation] += 1
                try:
                    answer = send()
                except SDK_ERRORS as error:
                    failure = classify(error, sensitive=name.operation in CARRIES_TAG_VALUES)
                else:
                    gate.accepted(sent_at)
                    silence.answered()
                    self.aws_clock.hear(answer)
                    return answer
                if once:
                    raise failed(name, failure)
                if not failure.unanswered:
                    silence.answered()
                elif silence.is_over(first_sent):
                    raise _stopped(name, stop) if stop.reason else self._no_answer(name)
                if failure.retry == "throttled":
                    is_last = gate.throttled(sent_at) >= self._patience
                    pause = failure.retry_after
                else:
                    gate.accepted(sent_at)
                    is_last = failure.retry == "never" or attempt >= self._attempts
                    pause = max(failure.retry_after, self._pause * 2**attempt * random.uniform(0.5, 1))
                    attempt += 1
                if is_last:
                    raise failed(name, failure)
                if pause and not stop.sleep(pause):
                    raise _stopped(name, stop)

    def _no_answer(self, name: CallName) -> CallFailed:
        message = f"{name.region} did not answer within {self._silences.patience:g} s"
        hint = _ADVICE.get(name.service, ProblemKind.UNAVAILABLE.hint).format(region=name.region)
        return CallFailed(Problem(ProblemKind.UNAVAILABLE, str(name), message, hint), "NoAnswer")

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
