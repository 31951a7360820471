"""The port for keeping native recovery plans. `tagsync.aws` implements it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from tagsync.core.model import Problem, Tags, Target
from tagsync.recovery.plans.native_plan import Holding, PlanReading
from tagsync.recovery.plans.steps import Step


class NativePlans(Protocol):
    """Native DRS recovery plans of any target.

    `find`, `starting` and `holding` never raise for what AWS answers: the problem is their answer (law 1). Every other
    method writes one thing and raises `WriteFailed` if AWS refuses.
    """

    def find(self, target: Target, name: str) -> PlanReading:
        """Every plan of this name, with tags and steps."""
        ...

    def starting(self, target: Target, plan_arn: str) -> tuple[str, ...] | Problem:
        """The ARNs of the executions of a plan that DRS still validates, before the first step (status CREATED)."""
        ...

    def holding(self, target: Target) -> Holding | Problem:
        """Every server that is in a plan of the target, also in plans that tagsync did not make."""
        ...

    def create_plan(self, target: Target, name: str, description: str, tags: Tags) -> str:
        """Creates a plan without steps and returns its ARN."""
        ...

    def describe_plan(self, target: Target, plan_arn: str, description: str) -> None: ...

    def tag_plan(self, target: Target, plan_arn: str, tags: Tags) -> None: ...

    def delete_plan(self, target: Target, plan_arn: str) -> None: ...

    def create_step(self, target: Target, plan_arn: str, step: Step, order: int) -> str:
        """Inserts a step at `order` (1 is the first) and returns its ARN."""
        ...

    def update_step(self, target: Target, step_arn: str, step: Step, *, rename: bool = False) -> None:
        """Replaces servers or minutes, and with `rename` also the name."""
        ...

    def delete_step(self, target: Target, step_arn: str) -> None: ...

    def reorder(self, target: Target, plan_arn: str, step_arns: Sequence[str]) -> None: ...
