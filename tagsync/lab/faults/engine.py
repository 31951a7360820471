"""Decides by the rules what happens to each call, in server mode and in process alike."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from tagsync.lab.clock import Clock
from tagsync.lab.faults.rules import EVENTS, Rule, TokenBucket, parse_rules
from tagsync.lab.wire import error_answers
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Answer, Drop


@dataclass(frozen=True, slots=True)
class Verdict:
    """What happens to one call: another answer than the service's, no answer, or nothing; and with which delay."""

    fault: Answer | Drop | None = None
    latency: float = 0.0
    tags_seen_after: float = 0.0


@dataclass(slots=True)
class _Level:
    tokens: float
    at: float


@dataclass(slots=True)
class _Count:
    hits: int = 0
    strikes: int = 0


@dataclass
class Faults:
    """The rules in force. Thread-safe."""

    clock: Clock
    struck: int = 0
    _rules: list[tuple[Rule, _Count]] = field(default_factory=list)
    _buckets: list[TokenBucket] = field(default_factory=list)
    _levels: dict[tuple[str, str, str, str], _Level] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _released: threading.Event = field(default_factory=threading.Event)

    def add(self, *rules: Rule) -> None:
        with self._lock:
            self._rules += [(rule, _Count()) for rule in rules]

    def bucket(
        self, service: str, op: str, capacity: float, refill: float, retry_after: int | None = None
    ) -> TokenBucket:
        """Throttle the operations that the regular expression `op` matches."""
        made = TokenBucket(service, op, capacity, refill, retry_after)
        with self._lock:
            self._buckets.append(made)
        return made

    def strikes(self, rule: Rule) -> int:
        """How often a rule has struck."""
        return sum(count.strikes for each, count in self._rules if each is rule)

    def end(self, *ended: Rule | TokenBucket) -> None:
        """Ends some rules and buckets. Calls that hang are let go, and hang again if another rule says so."""
        with self._lock:
            self._rules = [(rule, count) for rule, count in self._rules if not any(rule is each for each in ended)]
            self._buckets = [bucket for bucket in self._buckets if not any(bucket is each for each in ended)]
            self._released.set()
            self._released = threading.Event()

    def clear(self) -> None:
        """Ends all faults. Calls that hang are let go."""
        with self._lock:
            self._released.set()
            self._released = threading.Event()
            self._rules, self._buckets, self.struck = [], [], 0
            self._levels.clear()

    def load(self, text: str) -> None:
        """Add rules and buckets from YAML or JSON: ``rules: [{kind: ...}]``, ``buckets: [{service: ...}]``.

        Raises FaultError with every problem; then nothing is added.
        """
        rules, buckets = parse_rules(text)
        self.add(*rules)
        with self._lock:
            self._buckets += buckets

    def decide(self, call: Call) -> Verdict:
        """What happens to this call. Latencies add up; of the other rules the first that strikes wins."""
        if not self._rules and not self._buckets:
            return _NOTHING
        with self._lock:
            fault: Answer | Drop | None = self._throttled(call)
            latency = seen_after = 0.0
            for rule, count in self._rules:
                disturbs = rule.kind not in ("latency", "delayed_tags")
                if rule.kind in EVENTS or (disturbs and fault) or not rule.matches(call) or not _strikes(rule, count):
                    continue
                if rule.kind == "latency":
                    latency += rule.seconds
                elif rule.kind == "delayed_tags":
                    seen_after = max(seen_after, rule.seconds)
                else:
                    fault = _effect(rule, call, self._released)
            self.struck += fault is not None
            return Verdict(fault, latency, seen_after)

    def deliveries(self, event: Call) -> tuple[float, ...]:
        """After how many seconds an event comes, once for each time; empty: it is lost. `op` is its detail type."""
        times, late = 1, 0.0
        with self._lock:
            for rule, count in self._rules:
                if rule.kind not in EVENTS or not rule.matches(event) or not _strikes(rule, count):
                    continue
                times = 0 if rule.kind == "event_lost" else 2 * times if rule.kind == "event_twice" else times
                late += rule.seconds if rule.kind == "event_late" else 0.0
        return (late,) * times

    def _throttled(self, call: Call) -> Answer | None:
        for each in self._buckets:
            if each.service != call.service or not re.fullmatch(each.op, call.op):
                continue
            now = self.clock.now()
            key = (call.account, call.region, call.service, call.op)
            level = self._levels.setdefault(key, _Level(each.capacity, now))
            level.tokens = min(each.capacity, level.tokens + (now - level.at) * each.refill)
            level.at = now
            if level.tokens < 1:
                return error_answers.throttled(call, each.retry_after)
            level.tokens -= 1
        return None


_NOTHING = Verdict()


def _strikes(rule: Rule, count: _Count) -> bool:
    count.hits += 1
    if count.hits <= rule.skip or (rule.times is not None and count.strikes >= rule.times):
        return False
    count.strikes += 1
    return True


def _effect(rule: Rule, call: Call, released: threading.Event) -> Answer | Drop:
    if rule.kind == "throttle":
        return error_answers.throttled(call, rule.retry_after)
    if rule.kind == "deny":
        who = f"arn:aws:sts::{call.account}:assumed-role/{call.role or 'lab'}/lab"
        return error_answers.denied(call, who, why="with an explicit deny in a service control policy")
    if rule.kind == "tags_denied":
        who = f"arn:aws:sts::{call.account}:assumed-role/lab/lab"
        return error_answers.denied(replace(call, op="TagResource"), who)
    if rule.kind == "tags_invalid":
        return error_answers.answer(call.service, 400, "ValidationException", "Invalid request provided: Tags")
    if rule.kind == "region_off":
        return error_answers.not_authenticated(call.service)
    if rule.kind == "expired":
        return error_answers.expired(call.service)
    if rule.kind == "skewed_clock":
        return error_answers.skewed(call.service, datetime.now(UTC), timedelta(seconds=rule.seconds))
    if rule.kind == "server_error":
        return error_answers.broken(call, rule.status or 500, rule.retry_after)
    if rule.kind == "error":
        headers = {} if rule.retry_after is None else {"Retry-After": str(rule.retry_after)}
        return error_answers.answer(call.service, rule.status or 400, rule.code or "", rule.message, headers)
    return Drop(rule.kind == "lost_answer", rule.seconds, rule.kind == "hang", released)
