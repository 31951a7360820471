"""Whatever write fails, and whichever answer is lost: one execution of ARC starts one recovery."""

from __future__ import annotations

from contextlib import suppress

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tagsync.service.starts.verdict import NotDone, StepFailed
from tests.service.arc.conftest import Arcland
from tests.service.driven.given import WEST


def refused(service: str, op: str, skip: int = 0) -> Rule:
    return Rule("error", service=service, op=op, skip=skip, times=1, code="AccessDeniedException")


def lost(service: str, op: str) -> Rule:
    return Rule("lost_answer", service=service, op=op, times=1)


NATIVE = [
    *(refused("dynamodb", "PutItem", skip) for skip in range(4)),
    refused("drs", "StartRecoveryPlanExecution"),
    lost("drs", "StartRecoveryPlanExecution"),
    lost("dynamodb", "PutItem"),
]
"""It begins, the act is noted, it is asked once more when that was, what it has started is kept."""
DRIVEN = [
    *(refused("dynamodb", "PutItem", skip) for skip in range(5)),
    lost("dynamodb", "PutItem"),
]
"""It begins, the lease is taken, the request and the drive are stored, it is asked when it began, its id is kept."""


@pytest.mark.parametrize(("plan", "rules"), [("crm", NATIVE), ("erp", DRIVEN)])
def test_one_execution_starts_one_recovery(arcland: Arcland, plan: str, rules: list[Rule]) -> None:
    for target in arcland.lab.world.backends():
        target.job_seconds = 30
    for number, rule in enumerate(rules, 1):
        arcland.lab.faults.add(rule)
        event = {"ExecutionId": f"e-{number}", "step": "recover", "plan": plan, "drill": True, "replaceInstances": True}
        for _ in range(3):
            with suppress(NotDone, StepFailed):
                arcland.call("", event)
        arcland.lab.faults.clear()
        for _ in range(6):
            arcland.work()
            arcland.lab.clock.advance(60)
        assert arcland.call("", event), rule
        assert started(arcland, plan) == number, rule


def test_where_drs_takes_no_tags_one_execution_of_arc_starts_one_recovery(arcland: Arcland) -> None:
    """The answers are lost, too: the recovery that has begun is taken for its own, for another would replace it."""
    arcland.lab.faults.add(Rule("tags_denied", op="StartRecoveryPlanExecution"))
    arcland.lab.faults.add(lost("drs", "StartRecoveryPlanExecution"))
    event = {"ExecutionId": "e-1", "step": "recover", "plan": "crm", "drill": False}
    for _ in range(3):
        with suppress(NotDone, StepFailed):
            arcland.call("", event)
    for _ in range(20):
        arcland.lab.clock.advance(60)
    assert arcland.call("", event)
    assert len(arcland.executions()) == 1


def started(arcland: Arcland, plan: str) -> int:
    """How often the first wave was launched."""
    if plan == "crm":
        return len(arcland.executions())
    return len({job["jobID"] for job in arcland.lab.client("drs", HUB, WEST).describe_jobs()["items"]})


def test_a_drive_whose_state_machine_was_not_started_gets_it_at_the_next_call(arcland: Arcland) -> None:
    event = {"ExecutionId": "e-1", "step": "recover", "plan": "erp", "drill": True}
    with pytest.raises(NotDone, match="has started"):
        arcland.call("", event)
    (first,) = arcland.ground.machine.started
    arcland.ground.machine.started.clear()
    with pytest.raises(NotDone, match="is running"):
        arcland.call("", event)
    assert arcland.ground.machine.started == [first]
    arcland.work()
    with pytest.raises(NotDone, match="is running"):
        arcland.call("", event)
    assert arcland.ground.machine.started == []
