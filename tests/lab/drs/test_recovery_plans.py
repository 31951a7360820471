"""Recovery plans and their steps: what the lab accepts, answers and refuses."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab

REGION = "us-east-1"


def seeded(lab: Lab, number: int) -> list[str]:
    """ARNs of new source servers."""
    lab.clock.freeze()
    backend = lab.drs(HUB, REGION)
    return [backend.seed_server(f"s{each}", instance=f"i-{each:017x}").arn for each in range(number)]


def servers(*arns: str, **levels: str) -> dict[str, Any]:
    return {"serverStepConfiguration": {"servers": [{"serverArn": arn, **levels} for arn in arns]}}


def wait(minutes: int) -> dict[str, Any]:
    return {"waitStepConfiguration": {"waitDurationMinutes": minutes}}


def plan_of(lab: Lab, *configurations: dict[str, Any], name: str = "erp") -> tuple[str, list[str]]:
    """A plan with steps `step 1`, `step 2`, ...: its ARN and theirs."""
    drs = lab.client("drs")
    arn = drs.create_recovery_plan(name=name)["recoveryPlan"]["recoveryPlanArn"]
    steps = [
        drs.create_recovery_plan_step(recoveryPlanArn=arn, stepName=f"step {number}", configuration=each)
        for number, each in enumerate(configurations, 1)
    ]
    return arn, [each["recoveryPlanStep"]["recoveryPlanStepArn"] for each in steps]


def names(lab: Lab, plan: str) -> list[tuple[int, str]]:
    steps = lab.client("drs").list_recovery_plan_steps(recoveryPlanArn=plan)["recoveryPlanSteps"]
    return [(each["stepOrder"], each["stepName"]) for each in steps]


def refused(code: str, call: Any, **request: Any) -> str:
    with pytest.raises(ClientError, match=code) as error:
        call(**request)
    return str(error.value)


def test_a_plan_is_created_read_listed_changed_and_deleted(lab: Lab) -> None:
    seeded(lab, 1)
    drs = lab.client("drs")
    made = drs.create_recovery_plan(name="erp", description="the books", tags={"Team": "sap"})["recoveryPlan"]
    assert (made["name"], made["description"], made["status"]) == ("erp", "the books", "INVALID")
    arn = made["recoveryPlanArn"]
    assert arn.startswith(f"arn:aws:drs:{REGION}:{HUB}:recovery-plan/rp-")
    lab.clock.advance(10)
    changed = drs.update_recovery_plan(recoveryPlanArn=arn, name="erp 2")["recoveryPlan"]
    assert (changed["name"], changed["description"]) == ("erp 2", "the books")
    assert changed["updatedAt"] > changed["createdAt"]
    assert drs.get_recovery_plan(recoveryPlanArn=arn)["recoveryPlan"]["tags"] == {"Team": "sap"}
    (listed,) = drs.list_recovery_plans()["recoveryPlans"]
    assert (listed["recoveryPlanArn"], listed["name"]) == (arn, "erp 2")
    assert drs.delete_recovery_plan(recoveryPlanArn=arn)["recoveryPlanArn"] == arn
    refused("ResourceNotFoundException", drs.get_recovery_plan, recoveryPlanArn=arn)
    assert drs.list_recovery_plans()["recoveryPlans"] == []


def test_plans_carry_tags_like_every_resource(lab: Lab) -> None:
    seeded(lab, 1)
    drs = lab.client("drs")
    arn, _ = plan_of(lab)
    drs.tag_resource(resourceArn=arn, tags={"a": "1", "b": "2"})
    drs.untag_resource(resourceArn=arn, tagKeys=["a"])
    assert drs.list_tags_for_resource(resourceArn=arn)["tags"] == {"b": "2"}
    assert drs.get_recovery_plan(recoveryPlanArn=arn)["recoveryPlan"]["tags"] == {"b": "2"}
    refused("ValidationException", drs.create_recovery_plan, name="x", tags={"aws:x": "1"})


def test_steps_are_inserted_changed_reordered_and_deleted(lab: Lab) -> None:
    one, two, three = seeded(lab, 3)
    drs = lab.client("drs")
    plan, (first, last) = plan_of(lab, servers(one), servers(two))
    middle = drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName="pause", stepOrder=2, configuration=wait(5))
    assert middle["recoveryPlanStep"]["stepOrder"] == 2
    assert names(lab, plan) == [(1, "step 1"), (2, "pause"), (3, "step 2")]
    pause = middle["recoveryPlanStep"]["recoveryPlanStepArn"]
    drs.update_recovery_plan_step(recoveryPlanStepArn=first, configuration=servers(one, three, impactLevel="OPTIONAL"))
    drs.update_recovery_plan_step(recoveryPlanStepArn=pause, stepName="longer", configuration=wait(120))
    step = drs.get_recovery_plan_step(recoveryPlanStepArn=first)["recoveryPlanStep"]
    assert step["configuration"] == servers(one, three, impactLevel="OPTIONAL")
    reordered = drs.reorder_recovery_plan_steps(recoveryPlanArn=plan, orderedStepArns=[last, first, pause])
    assert [each["recoveryPlanStepArn"] for each in reordered["recoveryPlanSteps"]] == [last, first, pause]
    drs.delete_recovery_plan_step(recoveryPlanStepArn=first)
    assert names(lab, plan) == [(1, "step 2"), (2, "longer")]


def test_servers_are_critical_unless_told(lab: Lab) -> None:
    (arn,) = seeded(lab, 1)
    _, (step,) = plan_of(lab, servers(arn))
    found = lab.client("drs").get_recovery_plan_step(recoveryPlanStepArn=step)["recoveryPlanStep"]
    assert found["configuration"] == servers(arn, impactLevel="CRITICAL")


def test_rule_12_a_plan_is_invalid_until_a_step_has_servers_and_such_a_plan_does_not_start(lab: Lab) -> None:
    (arn,) = seeded(lab, 1)
    drs = lab.client("drs")
    plan, _ = plan_of(lab)

    def status() -> str:
        return str(drs.get_recovery_plan(recoveryPlanArn=plan)["recoveryPlan"]["status"])

    start = drs.start_recovery_plan_execution
    assert status() == "INVALID"
    assert "no steps" in refused("ValidationException", start, recoveryPlanArn=plan, mode="DRILL")
    drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName="wave 1", configuration=servers(arn))
    assert status() == "ACTIVE"
    assert drs.list_recovery_plans()["recoveryPlans"][0]["status"] == "ACTIVE"


def test_rule_12_the_first_step_is_never_a_wait(lab: Lab) -> None:
    one, two = seeded(lab, 2)
    drs = lab.client("drs")
    plan, (first, pause, last) = plan_of(lab, servers(one), wait(5), servers(two))
    create, reorder = drs.create_recovery_plan_step, drs.reorder_recovery_plan_steps
    empty, _ = plan_of(lab, name="crm")
    refused("ValidationException", create, recoveryPlanArn=empty, stepName="x", configuration=wait(1))
    refused("ValidationException", create, recoveryPlanArn=plan, stepName="x", stepOrder=1, configuration=wait(1))
    refused("ValidationException", reorder, recoveryPlanArn=plan, orderedStepArns=[pause, first, last])
    refused("ValidationException", drs.delete_recovery_plan_step, recoveryPlanStepArn=first)
    assert names(lab, plan) == [(1, "step 1"), (2, "step 2"), (3, "step 3")]
    drs.reorder_recovery_plan_steps(recoveryPlanArn=plan, orderedStepArns=[last, pause, first])
    for step in (first, pause, last):
        drs.delete_recovery_plan_step(recoveryPlanStepArn=step)
    assert names(lab, plan) == []


def test_rule_6_a_server_is_in_one_step_of_a_plan_and_in_several_plans(lab: Lab) -> None:
    one, two = seeded(lab, 2)
    drs = lab.client("drs")
    plan, (first, last) = plan_of(lab, servers(one), servers(two))
    create, update = drs.create_recovery_plan_step, drs.update_recovery_plan_step
    refused("another step", create, recoveryPlanArn=plan, stepName="x", configuration=servers(one))
    refused("another step", update, recoveryPlanStepArn=last, configuration=servers(two, one))
    drs.update_recovery_plan_step(recoveryPlanStepArn=first, configuration=servers(one, impactLevel="OPTIONAL"))
    plan_of(lab, servers(one), name="other")


def test_rule_7_a_plan_holds_100_servers_in_all_its_steps(lab: Lab) -> None:
    arns = seeded(lab, 101)
    drs = lab.client("drs")
    plan, (_, last) = plan_of(lab, servers(*arns[:60]), servers(*arns[60:100]))
    create, update = drs.create_recovery_plan_step, drs.update_recovery_plan_step
    more = "ServiceQuotaExceededException"
    refused(more, create, recoveryPlanArn=plan, stepName="x", configuration=servers(arns[100]))
    refused(more, update, recoveryPlanStepArn=last, configuration=servers(*arns[60:]))
    drs.update_recovery_plan_step(recoveryPlanStepArn=last, configuration=servers(*arns[61:]))


def test_rule_12_a_source_server_in_a_plan_cannot_be_deleted(lab: Lab) -> None:
    (arn,) = seeded(lab, 1)
    drs = lab.client("drs")
    plan, _ = plan_of(lab, servers(arn))
    server = arn.rsplit("/", 1)[-1]
    drs.disconnect_source_server(sourceServerID=server)
    assert "erp" in refused("ConflictException", drs.delete_source_server, sourceServerID=server)
    drs.delete_recovery_plan(recoveryPlanArn=plan)
    drs.delete_source_server(sourceServerID=server)


def test_limits_and_mistakes_are_refused(lab: Lab) -> None:
    arns = seeded(lab, 101)
    drs = lab.client("drs")
    plan, (_, second, *_) = plan_of(lab, servers(arns[1]), *[wait(1)] * 19)

    def create(**request: Any) -> str:
        return refused(request.pop("code"), drs.create_recovery_plan_step, recoveryPlanArn=plan, **request)

    create(code="ServiceQuotaExceededException", stepName="more", configuration=wait(1))
    drs.delete_recovery_plan_step(recoveryPlanStepArn=second)
    create(code="ValidationException", stepName="-odd", configuration=wait(1))
    create(code="ValidationException", stepName="a/b", configuration=wait(1))
    create(code="ValidationException", stepName="x", configuration=wait(121))
    create(code="ValidationException", stepName="x", configuration=servers(*arns))
    create(code="ValidationException", stepName="x", configuration=servers(arns[0], arns[0]))
    create(code="ConflictException", stepName="step 3", configuration=wait(1))
    lost = arns[0][:-17] + "0" * 17
    create(code="ResourceNotFoundException", stepName="x", configuration=servers(lost))
    refused("ConflictException", drs.create_recovery_plan, name="erp")
    listed = drs.list_recovery_plan_steps(recoveryPlanArn=plan)["recoveryPlanSteps"]
    steps = [each["recoveryPlanStepArn"] for each in listed]
    update, reorder = drs.update_recovery_plan_step, drs.reorder_recovery_plan_steps
    refused("ValidationException", update, recoveryPlanStepArn=steps[1], configuration=servers(arns[0]))
    refused("ValidationException", update, recoveryPlanStepArn=steps[0], configuration=wait(1))
    refused("ValidationException", reorder, recoveryPlanArn=plan, orderedStepArns=steps[1:])
    refused("ResourceNotFoundException", drs.get_recovery_plan, recoveryPlanArn=plan + "0")


def test_listings_have_pages(lab: Lab) -> None:
    (arn,) = seeded(lab, 1)
    plan, _ = plan_of(lab, servers(arn), wait(2), wait(3))
    plan_of(lab, name="crm")
    pages = (
        lab.client("drs")
        .get_paginator("list_recovery_plan_steps")
        .paginate(recoveryPlanArn=plan, PaginationConfig={"PageSize": 2})
    )
    assert [len(page["recoveryPlanSteps"]) for page in pages] == [2, 1]
    pages = lab.client("drs").get_paginator("list_recovery_plans").paginate(PaginationConfig={"PageSize": 1})
    assert [page["recoveryPlans"][0]["name"] for page in pages] == ["erp", "crm"]


def test_a_request_repeated_after_a_lost_answer_makes_nothing_twice(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    drs = lab.session().client("drs")  # retries, with the same client token
    lab.faults.add(Rule("lost_answer", service="drs", op="CreateRecoveryPlan", times=1))
    lab.faults.add(Rule("lost_answer", service="drs", op="CreateRecoveryPlanStep", times=1))
    lab.faults.add(Rule("lost_answer", service="drs", op="StartRecoveryPlanExecution", times=1))
    plan = drs.create_recovery_plan(name="erp")["recoveryPlan"]["recoveryPlanArn"]
    drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName="wave 1", configuration=servers(server))
    drs.start_recovery_plan_execution(recoveryPlanArn=plan, mode="DRILL")
    assert lab.count(service="drs", op="CreateRecoveryPlan") == 2
    assert len(drs.list_recovery_plans()["recoveryPlans"]) == 1
    assert names(lab, plan) == [(1, "wave 1")]
    assert len(drs.list_recovery_plan_executions()["recoveryPlanExecutions"]) == 1
