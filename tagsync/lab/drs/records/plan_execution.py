"""The records of a recovery plan's execution and its steps. They know when the next thing is due; no thread runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf
from typing import Any

from tagsync.lab.clock import iso

_OVER = frozenset({"COMPLETED", "FAILED", "CANCELLED"})
_RUNNING = frozenset({"EXECUTING", "WAITING"})


@dataclass(slots=True)
class PlanExecutionStep:
    """One step of an execution, copied from the plan when it started.

    `servers` are those of a SERVER step in wire form (with the `jobID` that recovered each), None for a WAIT step.
    `ends`: when what runs is over.
    """

    arn: str
    name: str
    index: int
    servers: list[dict[str, Any]] | None
    minutes: int
    created: float
    updated: float
    status: str = "NOT_STARTED"
    attempt: int = 1
    ends: float = inf
    error: dict[str, str] | None = None

    @property
    def running(self) -> bool:
        return self.status in _RUNNING

    def become(self, status: str, at: float, *, ends: float = inf, error: dict[str, str] | None = None) -> None:
        self.status, self.updated, self.ends, self.error = status, at, ends, error

    def summary(self) -> dict[str, Any]:
        configuration: dict[str, Any] = (
            {"waitStepConfiguration": {"waitDurationMinutes": self.minutes}}
            if self.servers is None
            else {"executionServerStepConfiguration": {"servers": self.servers}}
        )
        record = {
            "recoveryPlanExecutionStepArn": self.arn,
            "stepName": self.name,
            "stepIndex": self.index,
            "status": self.status,
            "configuration": configuration,
        }
        return record | ({"errorDetail": self.error} if self.error else {})

    def wire(self) -> dict[str, Any]:
        return {
            **self.summary(),
            "attempt": self.attempt,
            "createdAt": iso(self.created),
            "updatedAt": iso(self.updated),
        }


@dataclass(slots=True)
class PlanExecution:
    """One execution of a plan; `begins` is when the first step starts."""

    arn: str
    plan_arn: str
    mode: str
    started: float
    begins: float
    tags: dict[str, str]
    steps: list[PlanExecutionStep]
    status: str = "CREATED"
    completed: float | None = None
    error: dict[str, str] | None = field(default=None)

    @property
    def over(self) -> bool:
        return self.status in _OVER

    def due(self) -> float:
        """When the next thing happens by itself; infinity for never."""
        if self.over:
            return inf
        if self.status == "CREATED":
            return self.begins
        return min((step.ends for step in self.steps if step.running), default=inf)

    def running(self) -> PlanExecutionStep | None:
        return next((step for step in self.steps if step.running), None)

    def upcoming(self) -> PlanExecutionStep | None:
        return next((step for step in self.steps if step.status == "NOT_STARTED"), None)

    def resume(self) -> None:
        self.status, self.completed, self.error = "IN_PROGRESS", None, None

    def end(self, status: str, at: float, error: dict[str, str] | None = None) -> None:
        self.status, self.completed, self.error = status, at, error

    def summary(self) -> dict[str, Any]:
        record = {
            "recoveryPlanExecutionArn": self.arn,
            "recoveryPlanArn": self.plan_arn,
            "mode": self.mode,
            "status": self.status,
            "startedAt": iso(self.started),
        }
        return record | ({"errorDetail": self.error} if self.error else {})

    def wire(self) -> dict[str, Any]:
        record = {**self.summary(), "tags": self.tags}
        return record | ({"completedAt": iso(self.completed)} if self.completed is not None else {})
