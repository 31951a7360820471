"""Counts the changes of targets against each limit of the policy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tagsync.core.globs import matches
from tagsync.core.plan import TargetPlan
from tagsync.core.safety.limits import Safety


@dataclass(frozen=True, slots=True)
class Limit:
    """What is counted, and how much of it is allowed: passed if both `most` and `percent` are.

    `option` is its name in `safety`, and `counted` are the words after "3 of 5". `value` tells the values of one key
    apart; it is never shown (law 9). A limit `by_share` falls on targets in which what it counts is more than
    `percent`, each other one on all targets that have any of it.
    """

    option: str
    counted: str
    most: int | None
    percent: float | None
    value: str = field(default="", repr=False)
    by_share: bool = False

    @property
    def allowed(self) -> str:
        """`20 or 10 %`; empty where there is no limit."""
        most = [] if self.most is None else [str(self.most)]
        return " or ".join([*most, *([] if self.percent is None else [f"{self.percent:g} %"])])


@dataclass(frozen=True, slots=True)
class Tally:
    """What one limit counts in some targets: `number` of `base`."""

    limit: Limit
    number: int
    base: int

    @property
    def is_beyond(self) -> bool:
        return self.number > (self.limit.most or 0) and self.exceeds_share()

    def exceeds_share(self, unread: int = 0) -> bool:
        """Whether the percentage is passed, or would be if `unread` more servers all had the change."""
        return (self.number + unread) * 100 > (self.base + unread) * (self.limit.percent or 0)

    def __str__(self) -> str:
        limit = self.limit
        allowed = f"the policy allows at most {limit.allowed} (safety.{limit.option})"
        return f"{self.number} of {self.base} {limit.counted}; {allowed}"


def tallies(safety: Safety, targets: Sequence[TargetPlan]) -> Iterator[Tally]:
    """What each limit counts in these targets together. The ownership record is bookkeeping and does not count."""
    servers = [server for target in targets for server in target.servers]
    changes = [change for server in servers for change in server.changes if not change.is_record]
    actions = Counter(change.action for change in changes)
    owned, managed = sum(target.owned_tags for target in targets), sum(len(server.managed) for server in servers)
    yield Tally(_removals(safety), actions["remove"], owned)
    for limit, number in ((_updates(safety), actions["update"]), (_adds(safety), actions["add"])):
        if limit.allowed:
            yield Tally(limit, number, managed)
    compared = sum(server.skip is None for server in servers)
    if safety.keys:
        for key, number in sorted(Counter(change.key for change in changes).items()):
            if limited := _changes_of(safety, key):
                yield Tally(limited, number, compared)
    same = Counter((change.key, change.after or "") for change in changes if change.action == "update")
    for (key, value), number in sorted(same.items()):
        yield Tally(_same_updates(safety, key, value), number, compared)


def _removals(safety: Safety) -> Limit:
    most, percent = safety.max_removals, safety.max_removals_percent
    return Limit("max_removals", "owned tags would be removed", most, percent)


def _updates(safety: Safety) -> Limit:
    most, percent = safety.max_updates, safety.max_updates_percent
    return Limit("max_updates", "managed tags would be updated", most, percent)


def _adds(safety: Safety) -> Limit:
    return Limit("max_adds", "managed tags would be added", safety.max_adds, safety.max_adds_percent)


def _changes_of(safety: Safety, key: str) -> Limit | None:
    """The strictest of the limits for a key."""
    allowed = [(each.max_changed, glob) for glob, each in safety.keys.items() if matches([glob], key)]
    if not allowed:
        return None
    most, glob = min(allowed)
    return Limit(f"keys.{glob}", f"servers would have {key} changed", most, None)


def _same_updates(safety: Safety, key: str, value: str) -> Limit:
    most, percent = safety.max_same_updates, safety.max_same_updates_percent
    return Limit("max_same_updates", f"servers would have {key} updated to one same value", most, percent, value, True)
