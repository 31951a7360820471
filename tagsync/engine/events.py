"""Progress events of a run. They carry no tag values (law 9)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tagsync.core.model import Problem, Target
from tagsync.engine.run import ServerResult


@dataclass(frozen=True, slots=True)
class ReadingStarted:
    targets: int


@dataclass(frozen=True, slots=True)
class TargetRead:
    target: Target
    servers: int
    problem: Problem | None


@dataclass(frozen=True, slots=True)
class OriginsStarted:
    groups: int


@dataclass(frozen=True, slots=True)
class OriginsRead:
    account: str
    region: str
    instances: int
    unreadable: int


@dataclass(frozen=True, slots=True)
class ApplyStarted:
    servers: int


@dataclass(frozen=True, slots=True)
class ServerDone:
    result: ServerResult


@dataclass(frozen=True, slots=True)
class Waiting:
    """A call that takes long. `what` is its operation (`drs:TagResource`), `seconds` how long it has taken so far.
    `throttled`: AWS answers, and does not let it pass."""

    region: str
    what: str
    seconds: int
    throttled: bool = False

    def __str__(self) -> str:
        why = "has not let pass" if self.throttled else "has not answered"
        return f"Waiting for {self.region}, which {why} {self.what} for {self.seconds} s"


Event = ReadingStarted | TargetRead | OriginsStarted | OriginsRead | ApplyStarted | ServerDone | Waiting
Listener = Callable[[Event], None]


def ignore(_event: Event) -> None:
    """A listener that does nothing."""
