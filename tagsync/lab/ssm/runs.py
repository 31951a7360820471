"""Runs of documents in one account and region, and how they end."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tagsync.lab.clock import Clock

HANGS = "InProgress"
"""The status of a run that never ends."""


@dataclass(frozen=True, slots=True)
class DocumentOutcome:
    """How runs of a document end: with this status (`Success`, `Failed`, `TimedOut`, ...) after so many seconds of the
    lab's clock, and with this output."""

    status: str = "Success"
    seconds: float = 30.0
    output: str = ""


@dataclass(frozen=True, slots=True)
class DocumentRun:
    """One Automation execution or command. `asked` is the request that started it."""

    run_id: str
    asked: dict[str, Any]
    started: float
    outcome: DocumentOutcome
    instances: tuple[str, ...] = ()

    def ended(self, now: float) -> float | None:
        """When it has ended; None while it is at work."""
        end = self.started + self.outcome.seconds
        return end if now >= end and self.outcome.status != HANGS else None

    def status(self, now: float) -> str:
        return HANGS if self.ended(now) is None else self.outcome.status


@dataclass
class DocumentRuns:
    """`outcomes` says by the name of a document how its runs end; others succeed after 30 seconds. `instances` gives
    the tags of the instances that are there, all of which report to Systems Manager."""

    clock: Clock
    document_type: Callable[[str], str]
    instances: Callable[[], dict[str, dict[str, str]]]
    outcomes: dict[str, DocumentOutcome] = field(default_factory=dict)
    automations: dict[str, DocumentRun] = field(default_factory=dict)
    commands: dict[str, DocumentRun] = field(default_factory=dict)

    def run(self, asked: dict[str, Any], instances: tuple[str, ...] = ()) -> DocumentRun:
        """A new run of the document that a request names."""
        outcome = self.outcomes.get(asked["DocumentName"], DocumentOutcome())
        return DocumentRun(str(uuid.uuid4()), asked, self.clock.now(), outcome, instances)
