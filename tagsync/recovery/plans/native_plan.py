"""The recovery plan that DRS has, and how tagsync knows its own."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from tagsync.core.model import Problem, Tags, Target
from tagsync.recovery.plans.keeping import KEEPER_TAG
from tagsync.recovery.plans.steps import Step

OWNER_TAG = "tagsync:recovery-plan"
"""The tag on a native plan that says that tagsync keeps it."""


@dataclass(frozen=True, slots=True)
class HoldingPlan:
    """A plan of which a source server is in a step."""

    name: str
    arn: str


Holding = Mapping[str, tuple[HoldingPlan, ...]]
"""The ARN of a source server -> the plans that hold it, by name. Servers in no plan are left out."""


@dataclass(frozen=True, slots=True)
class NativeStep:
    """A step that DRS has, with its ARN."""

    arn: str
    step: Step


@dataclass(frozen=True, slots=True)
class NativePlan:
    """A plan that DRS has, with its steps in order. `status` is `ACTIVE` or `INVALID`, as DRS gives it."""

    arn: str
    name: str
    description: str = ""
    tags: Tags = field(default_factory=dict, repr=False)
    status: str = "ACTIVE"
    steps: tuple[NativeStep, ...] = ()

    @property
    def is_ours(self) -> bool:
        return self.tags.get(OWNER_TAG) == owner_mark(self.name)

    @property
    def keeper(self) -> str:
        """Who keeps it, as its tag says, whatever that is; empty where it has none."""
        return self.tags.get(KEEPER_TAG, "")


@dataclass(frozen=True, slots=True)
class PlanReading:
    """The native plans of one name in one target. With a `problem` they could not be read (law 1)."""

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
