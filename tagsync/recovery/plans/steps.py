"""The steps of a recovery plan: servers named one by one, or a wait.

A native plan knows no tags, only these (service model of `drs`, `RecoveryPlanStepConfiguration`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tagsync.recovery.words.vocabulary import Impact

MOST_STEPS = 20
"""Steps that a recovery plan may have (shape `RecoveryPlanStepOrder`)."""

MOST_SERVERS = 100
"""Source servers that all steps of a recovery plan may have together (AWS's user guide)."""

LONGEST_WAIT = 120
"""Minutes that a WAIT step may last (shape `WaitDurationMinutes`)."""

USUAL_STEP = 30
"""Minutes that a SERVER step usually takes at most. Launching a server of 8 GB takes about 10."""

LONGEST_EXECUTION = 24 * 60
"""Minutes after which an execution is TIMED_OUT."""

_NEAR = 20 * 60


@dataclass(frozen=True, slots=True)
class Step:
    """One step: `servers` (by ARN) of a SERVER step, or the `minutes` of a WAIT step."""

    name: str
    servers: Mapping[str, Impact] = field(default_factory=dict)
    minutes: int = 0

    @property
    def is_wait(self) -> bool:
        return self.minutes > 0

    def __str__(self) -> str:
        return f"{self.name}: {self.minutes} min" if self.is_wait else self.name


def servers_by_wave(steps: Iterable[Step]) -> dict[str, dict[str, Impact]]:
    """Wave -> ARN -> impact, in the order of the steps. A wave is a step of servers, and has its name."""
    waves: dict[str, dict[str, Impact]] = {}
    for step in steps:
        if not step.is_wait:
            waves.setdefault(step.name, {}).update(step.servers)
    return waves


def usual_minutes(steps: Iterable[Step]) -> int:
    """How long the steps usually take: their waits, and `USUAL_STEP` for each step with servers."""
    return sum(step.minutes if step.is_wait else USUAL_STEP for step in steps)


def long_warning(minutes: int) -> str:
    """What to say of a plan that usually takes so long; empty if that is well below the longest execution."""
    if minutes < _NEAR:
        return ""
    hours = f"{minutes // 60} h {minutes % 60:02} min"
    limit = f"DRS ends an execution after {LONGEST_EXECUTION // 60} hours as TIMED_OUT, and it cannot be resumed"
    return f"waits and launches usually take {hours} ({USUAL_STEP} min a step with servers); {limit}"
