"""A post-launch action on one launched server: DRS runs it through Systems Manager, after the launch."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

OUTCOMES = ("succeeds", "fails", "hangs")
_SECONDS = 2.0  # how long an action runs, on the timeline of a job


@dataclass(frozen=True, slots=True)
class ActionRun:
    """One run, on the timeline of its job: it `begins`, and is over after two seconds unless it hangs."""

    action: Mapping[str, Any]
    id: str
    begins: float
    outcome: str

    def wire(self, age: float) -> dict[str, Any]:
        record = {"action": self.action, "runId": self.id, "status": self.status(age)}
        if record["status"] == "FAILED":
            record["failureReason"] = f"simulated failure of {self.action['name']}"
        return record

    def status(self, age: float) -> str:
        if self.outcome == "hangs" or age < self.begins + _SECONDS:
            return "IN_PROGRESS"
        return "SUCCEEDED" if self.outcome == "succeeds" else "FAILED"


def runs_of(
    actions: Iterable[Mapping[str, Any]], outcomes: Mapping[str, str], instance: str, launched: float
) -> tuple[ActionRun, ...]:
    """The runs of active actions on an instance, one after the other from the moment it is `launched`.

    `outcomes`: how each ends, by its name. Behind one that hangs, or that fails and is not optional, none runs.
    """
    runs: list[ActionRun] = []
    for action in sorted(actions, key=lambda each: each["order"]):
        outcome = outcomes.get(action["name"], "succeeds")
        if outcome not in OUTCOMES:
            raise ValueError(f"the action {action['name']}: {outcome!r} is not one of {', '.join(OUTCOMES)}")
        if not action["active"]:
            continue
        name = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{action['actionId']}/{instance}"))
        runs.append(ActionRun(action, name, launched + _SECONDS * len(runs), outcome))
        if outcome == "hangs" or (outcome == "fails" and not action["optional"]):
            break
    return tuple(runs)
