"""The records of a recovery plan and its steps, and what they look like on the wire."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tagsync.lab.clock import iso


@dataclass(slots=True)
class PlanStep:
    """One step: `configuration` in wire form, with the impact level of every server filled in."""

    arn: str
    name: str
    configuration: dict[str, Any]
    created: float
    updated: float

    def server_arns(self) -> list[str]:
        """The source servers of a SERVER step; none for a WAIT step."""
        servers = self.configuration.get("serverStepConfiguration", {}).get("servers", [])
        return [each["serverArn"] for each in servers]

    def wire(self, order: int) -> dict[str, Any]:
        return {
            "recoveryPlanStepArn": self.arn,
            "stepOrder": order,
            "stepName": self.name,
            "configuration": self.configuration,
            "createdAt": iso(self.created),
            "updatedAt": iso(self.updated),
        }


@dataclass(slots=True)
class RecoveryPlan:
    """A plan; its steps are in order."""

    arn: str
    name: str
    description: str
    tags: dict[str, str]
    created: float
    updated: float
    steps: list[PlanStep] = field(default_factory=list)

    def summary(self, status: str) -> dict[str, Any]:
        return {
            "recoveryPlanArn": self.arn,
            "name": self.name,
            "status": status,
            "createdAt": iso(self.created),
            "updatedAt": iso(self.updated),
        }

    def wire(self, status: str) -> dict[str, Any]:
        return {**self.summary(status), "description": self.description, "tags": self.tags}

    def wire_steps(self) -> list[dict[str, Any]]:
        return [step.wire(order) for order, step in enumerate(self.steps, 1)]
