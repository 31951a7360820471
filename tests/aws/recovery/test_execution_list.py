"""The executions of a target's recovery plans as a list. Real boto3 over HTTP to the lab."""

from __future__ import annotations

import pytest

from tagsync.core.model import Problem, Target
from tagsync.engine.targets.access import Access
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.native.ports import ExecutionLists
from tagsync.recovery.words.listed import Listing
from tagsync.recovery.words.vocabulary import RecoveryStatus
from tests.aws.conftest import Connect

REGION = "us-east-1"
TARGET = Target(HUB, REGION)


@pytest.fixture
def lists(connect: Connect) -> ExecutionLists:
    return connect(Access()).execution_lists


def plan_of(lab: Lab, name: str) -> str:
    """The ARN of a plan with one server of its own."""
    server = lab.drs(HUB, REGION).seed_server(name)
    drs = lab.client("drs")
    plan = str(drs.create_recovery_plan(name=name)["recoveryPlan"]["recoveryPlanArn"])
    wave = {"serverStepConfiguration": {"servers": [{"serverArn": server.arn}]}}
    drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName="wave 1", configuration=wave)
    return plan


def start(lab: Lab, plan: str, mode: str = "DRILL") -> str:
    """Starts a plan, and lets it end."""
    drs = lab.client("drs")
    answer = drs.start_recovery_plan_execution(recoveryPlanArn=plan, mode=mode)
    arn = str(answer["recoveryPlanExecution"]["recoveryPlanExecutionArn"])
    lab.clock.advance(400)
    drs.get_recovery_plan_execution(recoveryPlanExecutionArn=arn)
    return arn


def test_the_newest_comes_first_with_the_names_of_all_plans(lab: Lab, lists: ExecutionLists) -> None:
    lab.clock.freeze()
    erp, shop = plan_of(lab, "erp"), plan_of(lab, "shop")
    plan_of(lab, "never")
    first, second, third = start(lab, erp), start(lab, shop), start(lab, erp, "RECOVERY")
    found = lists.listed(TARGET)
    assert isinstance(found, Listing)
    assert found.plans == ("erp", "never", "shop")
    assert [(each.recovery_id, each.plan, each.drill, each.status) for each in found.recoveries] == [
        (third, "erp", False, RecoveryStatus.COMPLETED),
        (second, "shop", True, RecoveryStatus.COMPLETED),
        (first, "erp", True, RecoveryStatus.COMPLETED),
    ]
    lab.faults.add(Rule("deny", "drs", "ListRecoveryPlanExecutions", times=1))
    assert lists.listed(TARGET) == found, "plan by plan, where the listing of all is denied"
    lab.forget_calls()
    of_erp = lists.listed(TARGET, "erp")
    assert isinstance(of_erp, Listing)
    assert [each.recovery_id for each in of_erp.recoveries] == [third, first]
    assert lab.count("drs", "ListRecoveryPlanExecutionSteps") == 0


def test_of_failed_ones_it_says_which_can_go_on_as_far_as_it_matters(lab: Lab, lists: ExecutionLists) -> None:
    lab.clock.freeze()
    erp = plan_of(lab, "erp")
    backend = lab.drs(HUB, REGION)
    (server,) = backend.servers.values()
    for _ in range(2):
        backend.fail_next_launch[server.id] = "CONVERSION_END"
        start(lab, erp)
    server.wire["dataReplicationInfo"] = {"dataReplicationState": "DISCONNECTED"}
    start(lab, erp)
    lab.forget_calls()
    found = lists.listed(TARGET, "erp")
    assert isinstance(found, Listing)
    assert [(each.status, each.can_go_on) for each in found.recoveries] == [
        (RecoveryStatus.FAILED, False),
        (RecoveryStatus.FAILED, True),
        (RecoveryStatus.FAILED, False),
    ]
    assert lab.count("drs", "ListRecoveryPlanExecutionSteps") == 2, "older ones are not looked into"


def test_a_plan_that_is_deleted_meanwhile_is_left_out(lab: Lab, lists: ExecutionLists) -> None:
    erp = plan_of(lab, "erp")
    start(lab, erp)
    lab.faults.add(
        Rule("error", "drs", "ListRecoveryPlanExecutions", code="ResourceNotFoundException", status=404, times=1)
    )
    assert lists.listed(TARGET, "erp") == Listing(("erp",))


def test_law_1_denied_is_not_empty_and_a_region_without_drs_is(lab: Lab, lists: ExecutionLists) -> None:
    lab.drs(HUB, REGION).initialized = False
    assert lists.listed(TARGET, "erp") == Listing()
    lab.faults.add(Rule("deny", "drs", "ListRecoveryPlans"))
    assert isinstance(lists.listed(TARGET), Problem)
