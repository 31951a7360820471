"""ARC Region switch as far as a plan of custom action Lambda blocks needs it: it calls functions on the lab's clock.

It takes a plan as `CreatePlan` does, and holds it to botocore's model first. A block is called again after every error,
each `retryIntervalMinutes`, until `timeoutMinutes` are over; an ungraceful execution skips blocks that say so.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.validate import ParamValidator

PLAN = "arn:aws:arc-region-switch::111111111111:plan/erp:abc123"


class Clock(Protocol):
    def now(self) -> float: ...

    def advance(self, seconds: float) -> object: ...


Invoke = Callable[[str, Any], object]
"""Calls a function (its ARN) with an event; raises what the function raises."""


def check_plan(plan: Mapping[str, Any]) -> None:
    """Raises AssertionError for a plan that the API would not take."""
    model = ServiceModel(Loader().load_service_model("arc-region-switch", "service-2"), "arc-region-switch")
    shape = model.operation_model("CreatePlan").input_shape
    report = ParamValidator().validate(dict(plan), shape)
    assert not report.has_errors(), report.generate_report()


@dataclass
class Execution:
    """One execution. `steps` are the blocks with how each ended; `said` are the errors in their order."""

    state: str = "inProgress"
    steps: dict[str, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    calls: int = 0


@dataclass
class Arc:
    """`between` is called after every wait: what else works on this clock does it there."""

    clock: Clock
    invoke: Invoke
    between: Callable[[], object] = lambda: None
    metadata: bool = True

    def execute(
        self, plan: Mapping[str, Any], region: str, *, execution: str = "exec-1", ungraceful: bool = False
    ) -> Execution:
        """Runs the workflow that activates a region."""
        check_plan(plan)
        (workflow,) = [each for each in plan["workflows"] if each.get("workflowTargetRegion", region) == region]
        made = Execution()
        for step in workflow["steps"]:
            block = step["executionBlockConfiguration"]["customActionLambdaConfig"]
            if ungraceful and block.get("ungraceful", {}).get("behavior") == "skip":
                made.steps[step["name"]] = "skipped"
                continue
            made.steps[step["name"]] = self._block(block, step["name"], region, execution, made)
            if made.steps[step["name"]] == "failed":
                made.state = "pausedByFailedStep"
                return made
        made.state = "completed"
        return made

    def _block(self, block: Mapping[str, Any], name: str, region: str, execution: str, made: Execution) -> str:
        (called,) = [each for each in block["lambdas"] if each["arn"].split(":")[3] == region]
        known = {"InvokedBy": "ARC", "PlanArn": PLAN, "ExecutionId": execution, "StepName": name}
        payload = json.loads(called.get("payload", "{}"))
        ends = self.clock.now() + 60 * block["timeoutMinutes"]
        while True:
            made.calls += 1
            try:
                self.invoke(called["arn"], {**(known if self.metadata else {}), **payload})
            except Exception as error:
                made.said.append(str(error))
            else:
                return "completed"
            if self.clock.now() + 60 * block["retryIntervalMinutes"] > ends:
                return "failed"
            self.clock.advance(60 * block["retryIntervalMinutes"])
            self.between()


def block(payload: Mapping[str, Any] | None, name: str, **more: Any) -> dict[str, Any]:
    """A step with one block, in two Regions."""
    arns = [
        f"arn:aws:lambda:{region}:111111111111:function:tagsync-region-switch"
        for region in ("eu-west-1", "eu-central-1")
    ]
    said = {} if payload is None else {"payload": json.dumps(payload)}
    return {
        "name": name,
        "executionBlockType": "CustomActionLambda",
        "executionBlockConfiguration": {
            "customActionLambdaConfig": {
                "lambdas": [{"arn": arn, **said} for arn in arns],
                "regionToRun": "activatingRegion",
                "retryIntervalMinutes": 2.0,
                "timeoutMinutes": 60,
                **more,
            }
        },
    }


def plan_of(*steps: Mapping[str, Any]) -> dict[str, Any]:
    """A plan that activates any of its Regions with these steps."""
    return {
        "name": "erp",
        "executionRole": "arn:aws:iam::111111111111:role/arc",
        "regions": ["eu-west-1", "eu-central-1"],
        "recoveryApproach": "activePassive",
        "primaryRegion": "eu-central-1",
        "workflows": [{"workflowTargetAction": "activate", "steps": list(steps)}],
    }
