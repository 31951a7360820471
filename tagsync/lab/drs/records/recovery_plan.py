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

    @property
    def status(self) -> str:
        """A plan can run when it has a step with servers. A wait does not help."""
        return "ACTIVE" if any(step.server_arns() for step in self.steps) else "INVALID"

    def servers_besides(self, step: PlanStep | None) -> list[str]:
        """The ARNs of the source servers in all steps but this one."""
        return [arn for each in self.steps if each is not step for arn in each.server_arns()]

    def summary(self) -> dict[str, Any]:
        return {
            "recoveryPlanArn": self.arn,
            "name": self.name,
            "status": self.status,
            "createdAt": iso(self.created),
            "updatedAt": iso(self.updated),
        }

    def wire(self) -> dict[str, Any]:
        return {**self.summary(), "description": self.description, "tags": self.tags}

    def wire_steps(self) -> list[dict[str, Any]]:
        return [step.wire(order) for order, step in enumerate(self.steps, 1)]
