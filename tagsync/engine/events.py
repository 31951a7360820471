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


Event = ReadingStarted | TargetRead | OriginsStarted | OriginsRead | ApplyStarted | ServerDone
Listener = Callable[[Event], None]


def ignore(_event: Event) -> None:
    """A listener that does nothing."""
