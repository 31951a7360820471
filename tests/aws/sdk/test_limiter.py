"""The pace of calls, in a simulation of threads, a network and an AWS token bucket: no real time passes."""

from __future__ import annotations

import heapq
import random
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.aws.sdk.limiter import NO_LIMIT, SLOWEST, Gate, Pace
from tagsync.engine.stop import Stop


@dataclass
class Bucket:
    """AWS's side: `capacity` calls at once and `refill` a second; none before `opens`."""

    capacity: float
    refill: float
    opens: float = 0.0
    tokens: float = field(init=False)
    at: float = 0.0

    def __post_init__(self) -> None:
        self.tokens = self.capacity

    def take(self, now: float) -> bool:
        self.tokens = min(self.capacity, self.tokens + (now - self.at) * self.refill)
        self.at = now
        if self.tokens < 1 or now < self.opens:
            return False
        self.tokens -= 1
        return True


@dataclass
class Outcome:
    passed: list[float]
    """When each call that passed was answered."""
    throttled: int
    pace: Pace

    @property
    def seconds(self) -> float:
        return self.passed[-1]


def simulate(calls: int, bucket: Bucket, *, threads: int = 16, latency: float = 0.03, seed: int = 0) -> Outcome:
    """Threads that send until every call has passed. Half of the latency, more or less, is the way to AWS."""
    rng = random.Random(seed)
    outcome = Outcome([], 0, Pace())
    pace, waiting = outcome.pace, calls
    events: list[tuple[float, int, str, float]] = []

    def then(at: float, what: str, sent_at: float = 0.0) -> None:
        heapq.heappush(events, (at, rng.randrange(10**9), what, sent_at))

    def half() -> float:
        return latency * rng.uniform(0.4, 0.6)

    for _ in range(min(threads, calls)):
        waiting -= 1
        then(0.0, "ask")
    while events:
        now, _, what, sent_at = heapq.heappop(events)
        if what == "ask":
            seconds = pace.wait(now)
            then(now + seconds + rng.random() / 1000, "ask") if seconds else then(now + half(), "arrive", now)
        elif what == "arrive":
            then(now + half(), "passed" if bucket.take(now) else "throttled", sent_at)
        elif what == "throttled":
            outcome.throttled += 1
            pace.throttled(sent_at, now)
            then(now, "ask")
        else:
            outcome.passed.append(now)
            pace.accepted(sent_at)
            if waiting:
                waiting -= 1
                then(now, "ask")
    return outcome


@pytest.mark.parametrize(("refill", "longer"), [(1, 1.05), (2, 1.05), (5, 1.05), (20, 1.08), (50, 1.25)])
@pytest.mark.parametrize("seed", range(5))
def test_throttled_writes_take_hardly_longer_than_the_bucket_allows(refill: float, longer: float, seed: int) -> None:
    outcome = simulate(120, Bucket(10, refill), seed=seed)
    ideal = (120 - 10) / refill
    assert len(outcome.passed) == 120
    assert outcome.seconds < ideal * longer
    assert outcome.throttled < 60


def test_nothing_waits_where_nothing_is_throttled() -> None:
    outcome = simulate(1000, Bucket(2000, 1))
    assert outcome.throttled == 0
    assert outcome.seconds < 1000 / 16 * 0.03 * 1.2


@given(
    calls=st.integers(1, 150),
    capacity=st.integers(1, 50),
    refill=st.floats(0.5, 100),
    threads=st.integers(1, 32),
    latency=st.floats(0.001, 0.3),
    seed=st.integers(0, 100),
)
def test_no_call_is_lost_and_few_are_wasted(
    calls: int, capacity: int, refill: float, threads: int, latency: float, seed: int
) -> None:
    outcome = simulate(calls, Bucket(capacity, refill), threads=threads, latency=latency, seed=seed)
    assert len(outcome.passed) == calls
    assert outcome.throttled <= 0.5 * calls + 3 * threads + 20


@given(throttles=st.integers(0, 12), polls=st.integers(1, 50))
def test_the_learned_rate_is_not_exceeded(throttles: int, polls: int) -> None:
    pace, now = Pace(), 0.0
    pace.wait(now)
    for _ in range(throttles + 1):
        now += 0.01
        pace.throttled(now, now)
    started, sent = now, 0
    while now < started + 20 / pace.rate:
        sent += pace.wait(now) == 0.0
        now += 1 / pace.rate / polls
    assert 20 * 0.4 <= sent <= 20 + 1


def test_it_speeds_up_again_when_the_throttling_ends() -> None:
    pace, now = Pace(), 0.0
    pace.wait(now)
    pace.throttled(0.0, now)
    while pace.rate > 5:
        now += 1
        pace.throttled(now, now)
    started = now
    for _ in range(200):
        while seconds := pace.wait(now):
            now += seconds
        pace.accepted(now)
    assert pace.rate > NO_LIMIT
    assert now - started < 30


def test_a_long_throttling_is_probed_slowly_and_its_end_is_noticed() -> None:
    outcome = simulate(20, Bucket(10, 10, opens=60.0))
    assert outcome.throttled < 16 + 60
    assert 60 < outcome.passed[0] < 60 + 1 / SLOWEST + 0.1


def test_answers_to_calls_sent_before_the_last_slowing_say_nothing_new() -> None:
    pace = Pace()
    for _ in range(16):
        pace.wait(0.0)
    pace.throttled(0.0, 1.0)
    rate = pace.rate
    for _ in range(15):
        pace.throttled(0.0, 1.1)
    assert pace.rate == rate


def test_a_gate_stops_waiting_when_the_run_stops() -> None:
    now = [0.0]
    gate = Gate(lambda: now[0])
    stop = Stop()
    assert gate.wait(stop) == 0.0
    assert gate.throttled(0.0) == 0.0
    stop.cancel()
    assert gate.wait(stop) is None


def test_a_gate_tells_for_how_long_nothing_has_passed() -> None:
    now = [0.0]
    gate = Gate(lambda: now[0])
    gate.throttled(0.0)
    now[0] = 50.0
    assert gate.throttled(40.0) == 50.0
    gate.accepted(45.0)
    assert gate.throttled(46.0) == 0.0
