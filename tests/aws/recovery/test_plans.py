"""Native recovery plans. Real boto3 over HTTP to the lab."""

from __future__ import annotations

import pytest

from tagsync.core.model import Problem, Target
from tagsync.discovery.selectors import exactly
from tagsync.engine.ports import WriteFailed
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.plans.apply import carry_out
from tagsync.recovery.plans.compile import compile_steps
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.diff import diff
from tagsync.recovery.plans.native_plan import HoldingPlan, NativePlan
from tagsync.recovery.plans.steps import Step
from tagsync.recovery.words.vocabulary import Impact
from tests.aws.conftest import Connect

TARGET = Target(HUB, "us-east-1")
ERP = Definition(
    name="erp", selector=exactly({"App": "erp"}), description="The books", wait_minutes=5, tags={"Team": "sap"}
)


def add(lab: Lab, number: int, wave: str) -> str:
    drs = lab.drs(HUB, "us-east-1")
    return drs.seed_server(f"erp-{number}", tags={"App": "erp", "DR-Wave": wave}, server_id=f"s-{number:017}").arn


def applied(connect: Connect, definition: Definition = ERP) -> NativePlan:
    """The native plan, made to be as the tags say now."""
    connection = connect()
    plans = connection.native_plans
    steps = compile_steps(definition, connection.reader.read_servers(TARGET).servers, TARGET)
    ours = plans.find(TARGET, definition.name).ours
    outcome = carry_out(plans, TARGET, ours, diff(definition, steps, ours))
    assert outcome.problem is None
    made = plans.find(TARGET, definition.name).ours
    assert made is not None
    assert tuple(each.step for each in made.steps) == steps
    return made


def test_a_plan_follows_the_tags_and_a_true_one_costs_no_write(lab: Lab, connect: Connect) -> None:
    one, two = add(lab, 1, "1"), add(lab, 2, "2")
    made = applied(connect)
    assert (made.description, made.tags["Team"], made.status) == ("The books", "sap", "ACTIVE")
    assert [str(each.step) for each in made.steps] == ["wave 1", "wait after wave 1: 5 min", "wave 2"]
    three = add(lab, 3, "2")
    lab.drs(HUB, "us-east-1").servers[one[-19:]].tags["DR-Wave"] = "3"
    changed = applied(connect)
    assert changed.arn == made.arn
    assert [list(each.step.servers) for each in changed.steps if not each.step.is_wait] == [[two, three], [one]]
    lab.forget_calls()
    applied(connect)
    assert not [op for op in ("CreateRecoveryPlanStep", "UpdateRecoveryPlanStep", "TagResource") if lab.count(op=op)]


def test_rule_6_swaps_and_renamed_waves_are_accepted_by_aws_call_by_call(lab: Lab, connect: Connect) -> None:
    servers = lab.drs(HUB, "us-east-1").servers
    one, two, three = (add(lab, number, str(number))[-19:] for number in (1, 2, 3))
    for waves in [("2", "1", "3"), ("2", "4", "3"), ("5", "4", "3"), ("5", "5", "4"), ("1", "2", "3"), ("2", "3", "1")]:
        for server, number in zip((one, two, three), waves, strict=True):
            servers[server].tags["DR-Wave"] = number
        applied(connect)


def test_rule_6_an_execution_that_is_starting_is_seen_and_one_that_runs_is_not(lab: Lab, connect: Connect) -> None:
    add(lab, 1, "1")
    lab.clock.freeze()
    plans, arn = connect().native_plans, applied(connect).arn
    assert plans.starting(TARGET, arn) == ()
    answer = lab.client("drs").start_recovery_plan_execution(recoveryPlanArn=arn, mode="DRILL")
    assert plans.starting(TARGET, arn) == (answer["recoveryPlanExecution"]["recoveryPlanExecutionArn"],)
    lab.clock.advance(60)
    assert plans.starting(TARGET, arn) == ()
    lab.faults.add(Rule("deny", service="drs", op="ListRecoveryPlanExecutions"))
    assert isinstance(plans.starting(TARGET, arn), Problem)


def test_a_hundred_servers_are_one_step_in_aws(lab: Lab, connect: Connect) -> None:
    for number in range(100):
        add(lab, number, "1")
    assert [len(each.step.servers) for each in applied(connect).steps] == [100]


def test_plans_of_one_name_are_told_apart_and_long_listings_are_read_to_the_end(lab: Lab, connect: Connect) -> None:
    server = add(lab, 1, "1")
    lab.drs(HUB, "us-east-1").page_size = 1
    drs = lab.client("drs")
    for name in ("crm", "erp"):
        arn = drs.create_recovery_plan(name=name)["recoveryPlan"]["recoveryPlanArn"]
    wave = {"serverStepConfiguration": {"servers": [{"serverArn": server}]}}
    drs.create_recovery_plan_step(recoveryPlanArn=arn, stepName="wave", configuration=wave)
    for number in range(3):
        wait = {"waitStepConfiguration": {"waitDurationMinutes": 1 + number}}
        drs.create_recovery_plan_step(recoveryPlanArn=arn, stepName=f"pause {number}", configuration=wait)
    found = connect().native_plans.find(TARGET, "erp")
    assert found.ours is None
    assert [[each.step.minutes for each in plan.steps] for plan in found.foreign] == [[0, 1, 2, 3]]


@pytest.mark.parametrize("operation", ["ListRecoveryPlans", "GetRecoveryPlan", "ListRecoveryPlanSteps"])
def test_what_cannot_be_read_is_a_problem_and_never_no_plan(lab: Lab, connect: Connect, operation: str) -> None:
    add(lab, 1, "1")
    applied(connect)
    lab.faults.add(Rule("deny", service="drs", op=operation))
    found = connect().native_plans.find(TARGET, "erp")
    assert found.plans == ()
    assert found.problem is not None
    assert (found.problem.kind, operation in found.problem.where) == ("access_denied", True)


def test_rule_12_every_plan_that_holds_a_server_is_found_and_unread_plans_are_a_problem(
    lab: Lab, connect: Connect
) -> None:
    one, two = add(lab, 1, "1"), add(lab, 2, "2")
    lab.drs(HUB, "us-east-1").page_size = 1
    erp = applied(connect)
    theirs = lab.client("drs").create_recovery_plan(name="crm")["recoveryPlan"]["recoveryPlanArn"]
    wave = {"serverStepConfiguration": {"servers": [{"serverArn": two}]}}
    lab.client("drs").create_recovery_plan_step(recoveryPlanArn=theirs, stepName="wave", configuration=wave)
    crm, ours = HoldingPlan("crm", theirs), HoldingPlan("erp", erp.arn)
    assert connect().native_plans.holding(TARGET) == {one: (ours,), two: (crm, ours)}
    lab.faults.add(Rule("deny", service="drs", op="ListRecoveryPlanSteps", skip=1))
    assert isinstance(connect().native_plans.holding(TARGET), Problem)


def test_a_write_whose_answer_is_lost_is_repeated_and_makes_nothing_twice(lab: Lab, connect: Connect) -> None:
    add(lab, 1, "1")
    for operation in ("CreateRecoveryPlan", "CreateRecoveryPlanStep"):
        lab.faults.add(Rule("lost_answer", service="drs", op=operation, times=1))
    assert len(applied(connect).steps) == 1
    assert lab.count(op="CreateRecoveryPlan") == 2


def test_rule_12_a_running_plan_is_changed_but_not_deleted_and_what_is_gone_is_deleted(
    lab: Lab, connect: Connect
) -> None:
    server = add(lab, 1, "1")
    lab.clock.freeze()
    made = applied(connect)
    lab.client("drs").start_recovery_plan_execution(recoveryPlanArn=made.arn, mode="DRILL")
    plans = connect().native_plans
    plans.update_step(TARGET, made.steps[0].arn, Step("wave 1", {server: Impact.OPTIONAL}))
    with pytest.raises(WriteFailed, match="being executed"):
        plans.delete_plan(TARGET, made.arn)
    lab.clock.advance(1000)
    plans.delete_plan(TARGET, made.arn)
    plans.delete_plan(TARGET, made.arn)
    plans.delete_step(TARGET, made.steps[0].arn)


def test_tag_values_are_in_no_message(lab: Lab, connect: Connect) -> None:
    lab.drs(HUB, "us-east-1").initialized = True
    with pytest.raises(WriteFailed) as failed:
        connect().native_plans.create_plan(TARGET, "erp", "", {"Team": "secret" * 60})
    assert "secret" not in str(failed.value)


def test_throttling_and_server_errors_in_the_middle_lose_nothing_and_make_nothing_twice(
    lab: Lab, connect: Connect
) -> None:
    for number in range(1, 4):
        add(lab, number, str(number))
    lab.faults.add(Rule("throttle", service="drs", op="CreateRecoveryPlanStep", skip=1, times=3))
    lab.faults.add(Rule("server_error", service="drs", op="ListRecoveryPlanSteps|CreateRecoveryPlan", times=2))
    assert [each.step.name for each in applied(connect).steps if not each.step.is_wait] == [
        "wave 1",
        "wave 2",
        "wave 3",
    ]
    assert len(lab.client("drs").list_recovery_plans()["recoveryPlans"]) == 1
