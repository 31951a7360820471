"""A drill as a workflow of ARC Region switch, as deployed: with the blocks and the policy of the stack's outputs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from examples import signed
from tagsync.lab.lab import HUB
from tests.deploy.service import HOME, HOUR, HUB_STACK, Service
from tests.deploy.test_native_recovery import SELECTOR, write_native_plan
from tests.service.arc.region_switch import Arc, plan_of

ROLE, PLAN = "erp-region-switch", "erp-arc"


@dataclass
class Passing:
    """The lab's clock: work that is due while it moves is done."""

    service: Service

    def now(self) -> float:
        return self.service.lab.clock.now()

    def advance(self, seconds: float) -> None:
        self.service.pass_time(seconds)


@dataclass
class PlanRole:
    """The execution role of a plan of ARC, with the policy of the output."""

    client: Any

    def __call__(self, arn: str, event: Any) -> object:
        self.client.get_function(FunctionName=arn)
        answer = self.client.invoke(FunctionName=arn, Payload=json.dumps(event))
        told = json.loads(answer["Payload"].read())
        if "FunctionError" in answer:
            raise RuntimeError(f"{told['errorType']}: {told['errorMessage']}")
        return told


@pytest.fixture
def role(service: Service) -> Iterator[PlanRole]:
    policy = json.loads(service.deployment.output(HUB_STACK, "region_switch_policy"))
    made, iam = service.lab.add_role(HUB, ROLE, policy=policy), service.lab.client("iam", HUB)
    session = signed.as_role(service.lab.client("sts"), made, HOME)
    yield PlanRole(session.client("lambda", endpoint_url=service.lab.url))
    for name in iam.list_role_policies(RoleName=ROLE)["PolicyNames"]:
        iam.delete_role_policy(RoleName=ROLE, PolicyName=name)
    iam.delete_role(RoleName=ROLE)


def test_a_drill_is_one_workflow_and_not_done_rings_no_alarm(service: Service, role: PlanRole, tmp_path: Path) -> None:
    for wave in ("1", "2"):
        server = service.add_server(f"erp-{wave}", SELECTOR | {"DR-Wave": wave}, {})
        service.lab.client("drs", HUB, HOME).update_launch_configuration(sourceServerID=server.id, copyTags=True)
    service.pass_time(HOUR)
    write_native_plan(service, tmp_path, PLAN)
    steps = json.loads(service.deployment.output(HUB_STACK, "region_switch_steps"))[PLAN]["drill"]
    made = Arc(Passing(service), role).execute({**plan_of(*steps), "regions": [HOME, "eu-west-1"]}, HOME)
    assert made.steps == {
        "sync erp-arc": "completed",
        "preflight erp-arc": "completed",
        "drill erp-arc": "completed",
        "verify erp-arc": "completed",
    }, made.said
    assert all(said.startswith("NotDone: ") for said in made.said)
    assert "The drill is running" in " ".join(made.said)
    assert service.lab.count("drs", "StartRecoveryPlanExecution") == 1
    service.pass_time(HOUR)
    assert not [name for name, state in service.alarm_changes() if "region-switch" in name and state == "ALARM"]


def test_a_failure_is_told_in_words_and_rings(service: Service, role: PlanRole) -> None:
    (step,) = json.loads(service.deployment.output(HUB_STACK, "region_switch_steps"))[PLAN]["recovery"][:1]
    made = Arc(Passing(service), role).execute(plan_of(step), HOME)
    assert made.state == "pausedByFailedStep"
    assert made.said[-1].startswith("StepFailed: FAILED: The preflight refuses, and nothing was started.")
    assert ("tagsync-region-switch-failed", "ALARM") in service.alarm_changes()


def test_the_role_may_call_no_other_function(role: PlanRole) -> None:
    with pytest.raises(ClientError, match="AccessDenied"):
        role.client.invoke(FunctionName="tagsync-api", Payload="{}")
