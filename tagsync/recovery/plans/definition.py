"""Recovery plans: what somebody defines, the steps it comes to, and the plan that DRS has.

A *definition* says which servers, by their tags. Its *steps* name them one by one, because that is all a native DRS
recovery plan knows (service model of `drs`, `RecoveryPlanStepConfiguration`).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tagsync.core.model import Problem, Tags, Target
from tagsync.discovery.selectors import Selector
from tagsync.discovery.waves import DEFAULT_WAVE_TAG
from tagsync.recovery.plans.leaving import LeavingLimits
from tagsync.recovery.words.vocabulary import Impact

MOST_STEPS = 20
"""Steps a recovery plan may have (shape `RecoveryPlanStepOrder`)."""
LONGEST_WAIT = 120
"""Minutes a WAIT step may last (shape `WaitDurationMinutes`)."""
NAME = r"[a-zA-Z0-9][a-zA-Z0-9 _-]{0,255}"
"""Names of plans and steps (shapes `RecoveryPlanName`, `RecoveryPlanStepName`)."""
OWNER_TAG = "tagsync:recovery-plan"
"""The tag on a native plan that says tagsync keeps it."""

_PART = re.compile(r"(.*) part [0-9]+")


@dataclass(frozen=True, slots=True)
class Definition:
    """A recovery plan as somebody writes it.

    `account` and `region` are empty where the caller says. `optional` selects the servers whose failure does not
    stop the plan. `wait_minutes` pass after every wave but the last; `waits_after` says it for single waves, by label.
    """

    name: str
    selector: Selector
    description: str = ""
    account: str = ""
    region: str = ""
    wave_tag: str = DEFAULT_WAVE_TAG
    optional: Selector | None = None
    wait_minutes: int = 0
    waits_after: Mapping[str, int] = field(default_factory=dict)
    tags: Tags = field(default_factory=dict, repr=False)
    safety: LeavingLimits = field(default_factory=LeavingLimits)

    @property
    def keys(self) -> frozenset[str]:
        """The tag keys that decide about servers, waves and impact."""
        selectors = [self.selector, *([self.optional] if self.optional else ())]
        return frozenset({self.wave_tag, *(one.key for each in selectors for one in each.conditions)})


@dataclass(frozen=True, slots=True)
class Step:
    """One step: `servers` (by ARN) of a SERVER step, or the `minutes` of a WAIT step."""

    name: str
    servers: Mapping[str, Impact] = field(default_factory=dict)
    minutes: int = 0

    @property
    def is_wait(self) -> bool:
        return self.minutes > 0

    @property
    def wave(self) -> str:
        """The name of the wave that it is a part of."""
        part = _PART.fullmatch(self.name)
        return part[1] if part else self.name

    def __str__(self) -> str:
        return f"{self.name}: {self.minutes} min" if self.is_wait else self.name


@dataclass(frozen=True, slots=True)
class NativeStep:
    """A step that DRS has, with its ARN."""

    arn: str
    step: Step


@dataclass(frozen=True, slots=True)
class NativePlan:
    """A plan that DRS has; its steps in order. `status` is AWS's word: `ACTIVE`, or `INVALID`."""

    arn: str
    name: str
    description: str = ""
    tags: Tags = field(default_factory=dict, repr=False)
    status: str = "ACTIVE"
    steps: tuple[NativeStep, ...] = ()

    @property
    def is_ours(self) -> bool:
        return self.tags.get(OWNER_TAG) == owner_mark(self.name)


@dataclass(frozen=True, slots=True)
class PlanReading:
    """The native plans of one name, in one target; none and a `problem` where that could not be told (law 1)."""

    target: Target
    name: str
    plans: tuple[NativePlan, ...] = ()
    problem: Problem | None = None

    @property
    def ours(self) -> NativePlan | None:
        return next((plan for plan in self.plans if plan.is_ours), None)

    @property
    def foreign(self) -> tuple[NativePlan, ...]:
        return tuple(plan for plan in self.plans if not plan.is_ours)


def owner_mark(name: str) -> str:
    """The value of the owner tag: the version of this format, and a short hash of the plan's name."""
    return f"1:{hashlib.sha256(name.encode()).hexdigest()[:12]}"


def servers_by_wave(steps: Iterable[Step]) -> dict[str, dict[str, Impact]]:
    """Wave -> ARN -> impact: the parts of a wave put together, in the order of the steps."""
    waves: dict[str, dict[str, Impact]] = {}
    for step in steps:
        if not step.is_wait:
            waves.setdefault(step.wave, {}).update(step.servers)
    return waves
