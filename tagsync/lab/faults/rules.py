"""Rules of faults as data: in python, YAML or JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

import yaml

from tagsync.lab.wire.calls import Call

KINDS = {
    "throttle": "the call is throttled, as the service says it",
    "deny": "AccessDenied by a service control policy",
    "region_off": "the region is not opted into: the service does not know the credentials",
    "expired": "the credentials have expired, as the service says it",
    "skewed_clock": "the signature is of the wrong time: AWS's clock is `seconds` ahead (negative: behind)",
    "server_error": "a 5xx (`status`, 500 by default)",
    "tags_denied": "a call that carries tags is denied `TagResource`, and passes without them",
    "tags_invalid": "a call that carries tags is answered ValidationException, and passes without them",
    "error": "the error `code` with `status` (400 by default) and `message`",
    "reset": "the connection is cut and the call has no effect",
    "lost_answer": "the call takes effect, then the connection is cut",
    "hang": "no answer for `seconds` (0: until the faults are cleared), then the connection is cut; no effect",
    "latency": "the answer comes `seconds` later",
    "delayed_tags": "a tag write is accepted and seen `seconds` of the lab's clock later",
    "event_lost": "an event of the service never comes: `op` is its detail type",
    "event_twice": "it comes twice",
    "event_late": "it comes `seconds` of the lab's clock later",
}
TAGGED = ("tags_denied", "tags_invalid")
EVENTS = ("event_lost", "event_twice", "event_late")
_TIMED = ("latency", "delayed_tags", "event_late")


class FaultError(ValueError):
    """Rules that cannot be used; the message lists every problem."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One fault, and the calls that it strikes.

    `service`, `op`, `region`, `account` and `role`, the name of the caller's role, are regular expressions that match
    in full. `page`: only the request for this page of a listing (1 is the first). `skip` matching calls pass before it
    strikes; it strikes `times` times (None: always). `retry_after`: seconds in the header of that name.
    """

    kind: str
    service: str = ".*"
    op: str = ".*"
    region: str = ".*"
    account: str = ".*"
    role: str = ".*"
    page: int | None = None
    skip: int = 0
    times: int | None = None
    seconds: float = 0.0
    status: int | None = None
    code: str | None = None
    message: str = "simulated"
    retry_after: int | None = None

    def __post_init__(self) -> None:
        wrong = list(_problems(self))
        if wrong:
            raise FaultError("; ".join(wrong))

    def matches(self, call: Call) -> bool:
        pairs = (
            (self.service, call.service),
            (self.op, call.op),
            (self.region, call.region),
            (self.account, call.account),
            (self.role, call.role),
        )
        if self.page is not None and self.page != call.page:
            return False
        if self.kind in TAGGED and not call.tagged:
            return False
        return all(re.fullmatch(pattern, text) for pattern, text in pairs)


@dataclass(frozen=True, slots=True)
class TokenBucket:
    """Throttling as AWS does it: `capacity` calls at once and `refill` a second, per account, region, operation."""

    service: str
    op: str
    capacity: float
    refill: float
    retry_after: int | None = None


def parse_rules(text: str) -> tuple[list[Rule], list[TokenBucket]]:
    """Rules and buckets of a YAML or JSON document. Raises FaultError with every problem."""
    try:
        document = yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        raise FaultError(f"not YAML or JSON: {error}") from None
    if not isinstance(document, dict) or set(document) - {"rules", "buckets"}:
        raise FaultError("expected a mapping with `rules` and `buckets`")
    wrong: list[str] = []
    rules = list(_build(Rule, "rules", document.get("rules", []), wrong))
    buckets = list(_build(TokenBucket, "buckets", document.get("buckets", []), wrong))
    if wrong:
        raise FaultError("; ".join(wrong))
    return rules, buckets


def _build(made: type[Any], where: str, rows: Any, wrong: list[str]) -> Iterable[Any]:
    if not isinstance(rows, list):
        wrong.append(f"{where}: expected a list")
        return
    known = {each.name for each in fields(made)}
    for number, row in enumerate(rows):
        place = f"{where}[{number}]"
        if not isinstance(row, dict) or set(row) - known:
            wrong.append(f"{place}: expected a mapping with some of {', '.join(sorted(known))}")
            continue
        try:
            yield made(**row)
        except (FaultError, TypeError) as error:
            wrong.append(f"{place}: {error}")


def _problems(rule: Rule) -> Iterable[str]:
    if rule.kind not in KINDS:
        yield f"kind {rule.kind!r} is not one of {', '.join(KINDS)}"
    if rule.kind == "error" and not rule.code:
        yield "kind error needs a code"
    if (rule.kind in _TIMED and rule.seconds <= 0) or (rule.kind == "skewed_clock" and not rule.seconds):
        yield f"kind {rule.kind} needs seconds"
    for name in ("service", "op", "region", "account", "role"):
        try:
            re.compile(getattr(rule, name))
        except (re.error, TypeError) as error:
            yield f"{name} is not a regular expression: {error}"
