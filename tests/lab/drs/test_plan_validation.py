"""Validation of executions is all or nothing, at the start and when a step begins; and the day that one may take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tagsync.lab.drs.backend import DrsBackend
from tagsync.lab.lab import HUB, Lab
from tests.lab.drs.test_plan_executions import failing, started, status, statuses, step_arn, steps
from tests.lab.drs.test_recovery_plans import REGION, plan_of, refused, seeded, servers, wait

HOUR = 3600


def _replicates(state: str) -> Callable[[DrsBackend, str], None]:
    def change(backend: DrsBackend, server: str) -> None:
        backend.servers[server].wire["dataReplicationInfo"] = {"dataReplicationState": state}

    return change


def _misses_volumes(backend: DrsBackend, server: str) -> None:
    disk = backend.servers[server].wire["dataReplicationInfo"]["replicatedDisks"][0]
    disk["volumeStatus"] = "MISSING_VOLUME_ATTRIBUTES"


SPOILED: dict[str, Callable[[DrsBackend, str], Any]] = {
    "does not exist": lambda backend, server: backend.forget(server),
    "is disconnected": _replicates("DISCONNECTED"),
    "is stopped": _replicates("STOPPED"),
    "has no consistent recovery point": _replicates("INITIAL_SYNC"),
    "is currently being processed by a job": lambda backend, server: backend.start_recovery(
        {"sourceServers": [{"sourceServerID": server}]}
    ),
    "misses volume attributes": _misses_volumes,
    "has a launch template that conflicts": lambda backend, server: backend.launch_template_conflicts.add(server),
}


def detail(lab: Lab, execution: str) -> str:
    answer = lab.client("drs").get_recovery_plan_execution(recoveryPlanExecutionArn=execution)
    return str(answer["recoveryPlanExecution"]["errorDetail"]["message"])


def jobs(lab: Lab) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = lab.client("drs").describe_jobs()["items"]
    return found


@pytest.mark.parametrize("reason", SPOILED)
@pytest.mark.parametrize("impact", ["CRITICAL", "OPTIONAL"])
def test_rule_2_a_server_that_cannot_be_recovered_fails_the_start_whatever_its_impact(
    lab: Lab, reason: str, impact: str
) -> None:
    good, bad = seeded(lab, 2)
    plan, _ = plan_of(lab, servers(good), servers(bad, impactLevel=impact))
    SPOILED[reason](lab.drs(HUB, REGION), bad.rsplit("/", 1)[-1])
    before = len(jobs(lab))
    execution = started(lab, plan)
    assert status(lab, execution) == "CREATED"
    lab.clock.advance(2)
    assert (status(lab, execution), statuses(lab, execution)) == ("FAILED", ["NOT_STARTED", "NOT_STARTED"])
    assert f"{bad.rsplit('/', 1)[-1]} {reason}" in detail(lab, execution)
    assert len(jobs(lab)) == before, "nothing is launched"


@pytest.mark.parametrize("impact", ["CRITICAL", "OPTIONAL"])
def test_rule_2_a_step_is_validated_again_when_it_begins_and_launches_all_or_nothing(lab: Lab, impact: str) -> None:
    one, good, bad = seeded(lab, 3)
    plan, _ = plan_of(lab, servers(one), _mixed(good, bad, impact))
    execution = started(lab, plan)
    lab.clock.advance(100)
    SPOILED["is disconnected"](lab.drs(HUB, REGION), bad.rsplit("/", 1)[-1])
    lab.clock.advance(400)
    assert (status(lab, execution), statuses(lab, execution)) == ("FAILED", ["COMPLETED", "FAILED"])
    assert "is disconnected" in steps(lab, execution)[1]["errorDetail"]["message"]
    assert len(jobs(lab)) == 1


def _mixed(good: str, bad: str, impact: str) -> dict[str, Any]:
    rows = [{"serverArn": good}, {"serverArn": bad, "impactLevel": impact}]
    return {"serverStepConfiguration": {"servers": rows}}


def test_rule_2_a_bad_server_is_taken_out_of_the_step_ahead(lab: Lab) -> None:
    one, good, bad = seeded(lab, 3)
    plan, _ = plan_of(lab, servers(one), servers(good, bad))
    execution = started(lab, plan)
    lab.clock.advance(100)
    SPOILED["is disconnected"](lab.drs(HUB, REGION), bad.rsplit("/", 1)[-1])
    update = lab.client("drs").update_recovery_plan_execution_step
    update(recoveryPlanExecutionStepArn=step_arn(lab, execution, 1), servers=[{"serverArn": good}])
    lab.clock.advance(800)
    assert status(lab, execution) == "COMPLETED"


def test_rule_13_after_a_failed_first_validation_there_is_nothing_to_retry_or_skip(lab: Lab) -> None:
    (one,) = seeded(lab, 1)
    plan, _ = plan_of(lab, servers(one))
    SPOILED["is stopped"](lab.drs(HUB, REGION), one.rsplit("/", 1)[-1])
    execution = started(lab, plan)
    lab.clock.advance(2)
    drs, step = lab.client("drs"), step_arn(lab, execution, 0)
    refused("ConflictException", drs.retry_recovery_plan_execution_step, recoveryPlanExecutionStepArn=step)
    skip = drs.update_recovery_plan_execution_step
    refused("ConflictException", skip, recoveryPlanExecutionStepArn=step, status="SKIPPED")
    _replicates("CONTINUOUS")(lab.drs(HUB, REGION), one.rsplit("/", 1)[-1])
    again = started(lab, plan)
    lab.clock.advance(400)
    assert status(lab, again) == "COMPLETED"


def test_rule_13_a_start_is_refused_while_a_server_is_in_the_execution_of_another_plan(lab: Lab) -> None:
    one, two, three = seeded(lab, 3)
    erp, _ = plan_of(lab, servers(one), servers(two), name="erp")
    crm, _ = plan_of(lab, servers(three), servers(two), name="crm")
    started(lab, erp)
    start = lab.client("drs").start_recovery_plan_execution
    message = refused("ConflictException", start, recoveryPlanArn=crm, mode="DRILL")
    assert two.rsplit("/", 1)[-1] in message
    assert "erp" in message
    lab.clock.advance(800)
    started(lab, crm)


def test_a_point_that_is_named_at_the_start_is_launched_and_one_that_is_gone_fails_its_step(lab: Lab) -> None:
    one, two = (each.rsplit("/", 1)[-1] for each in seeded(lab, 2))
    backend, drs = lab.drs(HUB, REGION), lab.client("drs")
    plan, _ = plan_of(lab, *(servers(backend.servers[each].arn) for each in (one, two)))
    oldest = [drs.describe_recovery_snapshots(sourceServerID=each, order="ASC")["items"][0] for each in (one, two)]
    pinned = [{"sourceServerID": each["sourceServerID"], "recoverySnapshotID": each["snapshotID"]} for each in oldest]
    execution = started(lab, plan, sourceServers=pinned)
    lab.clock.advance(100)
    lab.drs(HUB, REGION).points_gone.add(oldest[1]["snapshotID"])
    lab.clock.advance(400)
    (launched,) = drs.describe_recovery_instances()["items"]
    assert launched["pointInTimeSnapshotDateTime"] == oldest[0]["timestamp"]
    assert statuses(lab, execution) == ["COMPLETED", "FAILED"]
    assert oldest[1]["snapshotID"] in steps(lab, execution)[1]["errorDetail"]["message"]


def test_rule_5_an_execution_times_out_after_24_hours_and_is_started_anew(lab: Lab) -> None:
    one, two = seeded(lab, 2)
    plan, _ = plan_of(lab, servers(one), *[wait(120)] * 13, servers(two))
    execution = started(lab, plan)
    lab.clock.advance(24 * HOUR - 1)
    assert status(lab, execution) == "IN_PROGRESS"
    lab.clock.advance(1)
    assert status(lab, execution) == "TIMED_OUT"
    found = statuses(lab, execution)
    assert (found.count("COMPLETED"), found.count("TIMED_OUT"), found[-1]) == (12, 1, "NOT_STARTED")
    drs = lab.client("drs")
    for index in (12, 14):
        step = step_arn(lab, execution, index)
        skip = drs.update_recovery_plan_execution_step
        refused("ConflictException", skip, recoveryPlanExecutionStepArn=step, status="SKIPPED")
    retry = drs.retry_recovery_plan_execution_step
    refused("ConflictException", retry, recoveryPlanExecutionStepArn=step_arn(lab, execution, 14))
    lab.clock.advance(HOUR)
    assert status(lab, execution) == "TIMED_OUT"
    started(lab, plan)


def test_rule_5_the_jobs_of_a_timed_out_execution_end_by_themselves(lab: Lab) -> None:
    one, two = seeded(lab, 2)
    plan, _ = plan_of(lab, servers(one), *[wait(120)] * 11, wait(112), servers(two))
    execution = started(lab, plan)
    lab.clock.advance(24 * HOUR)
    assert (status(lab, execution), statuses(lab, execution)[-1]) == ("TIMED_OUT", "TIMED_OUT")
    assert len(lab.client("drs").describe_recovery_instances()["items"]) == 1
    lab.clock.advance(400)
    assert len(lab.client("drs").describe_recovery_instances()["items"]) == 2


def test_a_step_can_run_one_job_for_each_of_its_servers(lab: Lab) -> None:
    one, two = seeded(lab, 2)
    lab.drs(HUB, REGION).job_per_server = True
    failing(lab, two)
    plan, _ = plan_of(lab, servers(one, two))
    execution = started(lab, plan)
    lab.clock.advance(400)
    assert [len(job["participatingServers"]) for job in jobs(lab)] == [1, 1]
    named = steps(lab, execution)[0]["configuration"]["executionServerStepConfiguration"]["servers"]
    assert [each["jobID"] for each in named] == [job["jobID"] for job in jobs(lab)]
    assert status(lab, execution) == "FAILED"
