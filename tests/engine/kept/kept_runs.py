"""The runs of a service in memory, with the values that they kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from tagsync.core.model import Target
from tagsync.core.undo.recorded import RecordedServer
from tagsync.engine.history import ServerRow, TargetOutcome
from tagsync.engine.kept.recorded import KeptRuns
from tagsync.engine.kept.values import merged_values


class FakeValues:
    """Batches of one run, in their order."""

    def __init__(self) -> None:
        self.batches: dict[tuple[Target, str], Sequence[RecordedServer]] = {}
        self.expired = False

    def save(self, _run_id: str, target: Target, batch: str, servers: Sequence[RecordedServer]) -> None:
        self.batches[target, batch] = tuple(servers)

    def load(self, _run_id: str, target: Target) -> tuple[RecordedServer, ...]:
        found: tuple[RecordedServer, ...] = ()
        for (place, _), servers in self.batches.items():
            found = merged_values(found, servers) if place == target else found
        return found

    def targets(self, _run_id: str, _now: datetime) -> tuple[Target, ...]:
        return () if self.expired else tuple(sorted({target for target, _ in self.batches}))


class FakeRuns:
    """The record of one run."""

    def __init__(self) -> None:
        self.saved: dict[Target, tuple[TargetOutcome, Sequence[ServerRow]]] = {}

    def save_target(self, _run_id: str, outcome: TargetOutcome, rows: Sequence[ServerRow]) -> None:
        self.saved[outcome.target] = outcome, tuple(rows)

    def outcomes(self, _run_id: str) -> tuple[TargetOutcome, ...]:
        return tuple(outcome for outcome, _ in self.saved.values())

    def rows(self, _run_id: str, target: Target) -> Iterable[ServerRow]:
        return self.saved[target][1] if target in self.saved else ()


def kept_runs(runs: FakeRuns, values: FakeValues) -> KeptRuns:
    unneeded: Any = None
    found: Any = runs
    return KeptRuns(found, unneeded, values)
