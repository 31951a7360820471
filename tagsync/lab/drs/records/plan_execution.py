"""The records of a recovery plan's execution and its steps. They know when the next thing is due; no thread runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import inf
from typing import Any

from tagsync.lab.clock import iso

_OVER = frozenset({"COMPLETED", "FAILED", "TIMED_OUT", "CANCELLED"})
_LONGEST = 24 * 3600.0
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

    def server_ids(self) -> list[str]:
        """The source servers of a SERVER step; none for a wait."""
        return [source_server_id(each) for each in self.servers or ()]

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
    """One execution of a plan; `begins` is when it has been validated and the first step starts.

    `points`: the recovery points that were named at the start, by source server.
    """

    arn: str
    plan_arn: str
    mode: str
    started: float
    begins: float
    tags: dict[str, str]
    steps: list[PlanExecutionStep]
    points: dict[str, str]
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
        ends = min((step.ends for step in self.steps if step.running), default=inf)
        return ends if self.status == "CANCELLING" else min(ends, self.deadline)

    @property
    def deadline(self) -> float:
        """When it is TIMED_OUT unless it is over."""
        return self.started + _LONGEST

    def server_ids(self) -> set[str]:
        """The source servers of its steps, without those of skipped ones."""
        return {each for step in self.steps if step.status != "SKIPPED" for each in step.server_ids()}

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


def source_server_id(server: Mapping[str, str]) -> str:
    """The ID of a server of a step, which names it by its ARN."""
    return server["serverArn"].rsplit("/", 1)[-1]
