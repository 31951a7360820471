"""Executions of recovery plans on a stepped clock: order, failures, retry, skip, cancel, conflicts."""

from __future__ import annotations

from typing import Any

from tagsync.lab.lab import HUB, Lab
from tests.lab.drs.test_recovery_plans import REGION, plan_of, refused, seeded, servers, wait


def started(lab: Lab, plan: str, mode: str = "DRILL", **more: Any) -> str:
    answer = lab.client("drs").start_recovery_plan_execution(recoveryPlanArn=plan, mode=mode, **more)
    arn: str = answer["recoveryPlanExecution"]["recoveryPlanExecutionArn"]
    return arn


def status(lab: Lab, execution: str) -> str:
    answer = lab.client("drs").get_recovery_plan_execution(recoveryPlanExecutionArn=execution)
    return str(answer["recoveryPlanExecution"]["status"])


def steps(lab: Lab, execution: str) -> list[dict[str, Any]]:
    answer = lab.client("drs").list_recovery_plan_execution_steps(recoveryPlanExecutionArn=execution)
    rows: list[dict[str, Any]] = answer["recoveryPlanExecutionSteps"]
    return rows


def statuses(lab: Lab, execution: str) -> list[str]:
    return [each["status"] for each in steps(lab, execution)]


def step_arn(lab: Lab, execution: str, index: int) -> str:
    return str(steps(lab, execution)[index]["recoveryPlanExecutionStepArn"])


def failing(lab: Lab, arn: str) -> None:
    lab.drs(HUB, REGION).fail_next_launch[arn.rsplit("/", 1)[-1]] = "LAUNCHED"


def test_waves_launch_in_order_with_a_wait_between_them(lab: Lab) -> None:
    one, two, three = seeded(lab, 3)
    plan, _ = plan_of(lab, servers(one, two), wait(10), servers(three))
    execution = started(lab, plan, tags={"night": "1"})
    assert (status(lab, execution), statuses(lab, execution)) == ("CREATED", ["NOT_STARTED"] * 3)
    lab.clock.advance(1)
    assert (status(lab, execution), statuses(lab, execution)) == (
        "IN_PROGRESS",
        ["EXECUTING", "NOT_STARTED", "NOT_STARTED"],
    )
    lab.clock.advance(360)
    assert statuses(lab, execution) == ["COMPLETED", "WAITING", "NOT_STARTED"]
    lab.clock.advance(599)
    assert statuses(lab, execution)[1] == "WAITING"
    lab.clock.advance(1)
    assert statuses(lab, execution) == ["COMPLETED", "COMPLETED", "EXECUTING"]
    lab.clock.advance(360)
    drs = lab.client("drs")
    done = drs.get_recovery_plan_execution(recoveryPlanExecutionArn=execution)["recoveryPlanExecution"]
    assert (done["status"], done["mode"], done["tags"]) == ("COMPLETED", "DRILL", {"night": "1"})
    assert "completedAt" in done
    jobs = drs.describe_jobs()["items"]
    assert [len(job["participatingServers"]) for job in jobs] == [2, 1]
    assert {job["initiatedBy"] for job in jobs} == {"START_DRILL"}
    named = steps(lab, execution)[2]["configuration"]["executionServerStepConfiguration"]["servers"]
    assert named == [{"serverArn": three, "impactLevel": "CRITICAL", "jobID": jobs[1]["jobID"]}]
    assert len(drs.describe_recovery_instances()["items"]) == 3


def test_looking_once_at_the_end_shows_the_same_as_looking_all_the_time(lab: Lab) -> None:
    one, two = seeded(lab, 2)
    plan, _ = plan_of(lab, servers(one), wait(1), servers(two))
    execution = started(lab, plan)
    lab.clock.advance(1 + 360 + 60 + 360)
    assert statuses(lab, execution) == ["COMPLETED"] * 3
    first, second = lab.client("drs").describe_jobs()["items"]
    assert first["creationDateTime"] == "2026-01-01T00:00:01.000000+00:00"
    assert second["creationDateTime"] == "2026-01-01T00:07:01.000000+00:00"


def test_what_a_server_is_said_to_do_follows_the_order_of_its_jobs(lab: Lab) -> None:
    (one,) = seeded(lab, 1)
    failing(lab, one)
    plan, _ = plan_of(lab, servers(one, impactLevel="OPTIONAL"))
    started(lab, plan)
    lab.clock.advance(400)
    (server,) = lab.client("drs").describe_source_servers()["items"]
    assert server["lastLaunchResult"] == "FAILED"
    started(lab, plan)
    lab.clock.advance(100)
    (server,) = lab.client("drs").describe_source_servers()["items"]
    assert server["lastLaunchResult"] == "PENDING", "the second launch is under way"
    lab.clock.advance(400)
    (server,) = lab.client("drs").describe_source_servers()["items"]
    assert server["lastLaunchResult"] == "SUCCEEDED"


def test_a_failed_optional_server_does_not_stop_the_plan(lab: Lab) -> None:
    one, two = seeded(lab, 2)
    failing(lab, one)
    plan, _ = plan_of(lab, servers(one, impactLevel="OPTIONAL"), servers(two))
    execution = started(lab, plan)
    lab.clock.advance(800)
    assert (status(lab, execution), statuses(lab, execution)) == ("COMPLETED", ["COMPLETED", "COMPLETED"])
    results = {each["arn"]: each["lastLaunchResult"] for each in lab.client("drs").describe_source_servers()["items"]}
    assert results == {one: "FAILED", two: "SUCCEEDED"}


def test_a_failed_critical_server_fails_step_and_execution_and_a_retry_goes_on(lab: Lab) -> None:
    one, two, three = seeded(lab, 3)
    failing(lab, one)
    plan, _ = plan_of(lab, servers(one, two), servers(three))
    execution = started(lab, plan)
    lab.clock.advance(800)
    assert (status(lab, execution), statuses(lab, execution)) == ("FAILED", ["FAILED", "NOT_STARTED"])
    assert one.rsplit("/", 1)[-1] in steps(lab, execution)[0]["errorDetail"]["message"]
    drs = lab.client("drs")
    arn = step_arn(lab, execution, 0)
    retried = drs.retry_recovery_plan_execution_step(recoveryPlanExecutionStepArn=arn)["recoveryPlanExecutionStep"]
    assert (retried["status"], retried["attempt"]) == ("EXECUTING", 2)
    assert status(lab, execution) == "IN_PROGRESS"
    assert [len(job["participatingServers"]) for job in drs.describe_jobs()["items"]] == [2, 1], "only what failed"
    refused("ConflictException", drs.retry_recovery_plan_execution_step, recoveryPlanExecutionStepArn=arn)
    lab.clock.advance(800)
    assert (status(lab, execution), statuses(lab, execution)) == ("COMPLETED", ["COMPLETED", "COMPLETED"])


def test_rule_13_skipping_a_failed_step_resumes_at_the_next_and_completes_with_a_message(lab: Lab) -> None:
    one, two = seeded(lab, 2)
    failing(lab, one)
    plan, _ = plan_of(lab, servers(one), servers(two))
    execution = started(lab, plan)
    lab.clock.advance(800)
    drs = lab.client("drs")
    drs.update_recovery_plan_execution_step(recoveryPlanExecutionStepArn=step_arn(lab, execution, 0), status="SKIPPED")
    assert (status(lab, execution), statuses(lab, execution)) == ("IN_PROGRESS", ["SKIPPED", "EXECUTING"])
    lab.clock.advance(360)
    done = drs.get_recovery_plan_execution(recoveryPlanExecutionArn=execution)["recoveryPlanExecution"]
    assert (done["status"], done["errorDetail"]["message"]) == ("COMPLETED", "Completed with skipped steps")


def test_steps_ahead_can_be_skipped_and_changed_but_not_one_that_runs(lab: Lab) -> None:
    zero, one, two, three = seeded(lab, 4)
    plan, _ = plan_of(lab, servers(zero), wait(10), servers(one), wait(5), servers(two))
    execution = started(lab, plan)
    lab.clock.advance(361)
    update = lab.client("drs").update_recovery_plan_execution_step

    def change(index: int, **request: Any) -> None:
        update(recoveryPlanExecutionStepArn=step_arn(lab, execution, index), **request)

    refused("ConflictException", change, index=0, status="SKIPPED")
    refused("ConflictException", change, index=1, status="SKIPPED")
    refused("ConflictException", change, index=1, waitDurationMinutes=1)
    refused("ValidationException", change, index=2, status="COMPLETED")
    refused("ValidationException", change, index=2, waitDurationMinutes=1)
    refused("ValidationException", change, index=2)
    refused("ValidationException", change, index=4, servers=[{"serverArn": zero}])
    change(2, status="SKIPPED")
    change(3, waitDurationMinutes=1)
    change(4, servers=[{"serverArn": three}])
    assert statuses(lab, execution) == ["COMPLETED", "WAITING", "SKIPPED", "NOT_STARTED", "NOT_STARTED"]
    lab.clock.advance(600 + 60 + 360)
    assert (status(lab, execution), statuses(lab, execution)[2]) == ("COMPLETED", "SKIPPED")
    _, job = lab.client("drs").describe_jobs()["items"]
    assert [each["sourceServerID"] for each in job["participatingServers"]] == [three.rsplit("/", 1)[-1]]


def test_cancelling_lets_a_running_job_end_and_skips_the_rest(lab: Lab) -> None:
    one, two = seeded(lab, 2)
    plan, _ = plan_of(lab, servers(one), wait(1), servers(two))
    execution = started(lab, plan)
    lab.clock.advance(100)
    drs = lab.client("drs")
    cancelled = drs.cancel_recovery_plan_execution(recoveryPlanExecutionArn=execution)["recoveryPlanExecution"]
    assert cancelled["status"] == "CANCELLING"
    assert statuses(lab, execution) == ["EXECUTING", "SKIPPED", "SKIPPED"]
    refused("ConflictException", drs.delete_recovery_plan_execution, recoveryPlanExecutionArn=execution)
    lab.clock.advance(300)
    assert (status(lab, execution), statuses(lab, execution)) == ("CANCELLED", ["COMPLETED", "SKIPPED", "SKIPPED"])
    assert len(drs.describe_recovery_instances()["items"]) == 1, "what was launched stays"
    refused("ConflictException", drs.cancel_recovery_plan_execution, recoveryPlanExecutionArn=execution)
    drs.delete_recovery_plan_execution(recoveryPlanExecutionArn=execution)
    refused("ResourceNotFoundException", drs.get_recovery_plan_execution, recoveryPlanExecutionArn=execution)


def test_cancelling_during_a_wait_is_immediate(lab: Lab) -> None:
    (one,) = seeded(lab, 1)
    plan, _ = plan_of(lab, servers(one), wait(60))
    execution = started(lab, plan)
    lab.clock.advance(400)
    lab.client("drs").cancel_recovery_plan_execution(recoveryPlanExecutionArn=execution)
    assert (status(lab, execution), statuses(lab, execution)) == ("CANCELLED", ["COMPLETED", "SKIPPED"])


def test_rule_12_a_running_plan_is_changed_but_not_deleted_and_its_execution_runs_a_copy(lab: Lab) -> None:
    one, two = seeded(lab, 2)
    plan, (step,) = plan_of(lab, servers(one))
    execution = started(lab, plan)
    drs = lab.client("drs")
    refused("ConflictException", drs.start_recovery_plan_execution, recoveryPlanArn=plan, mode="RECOVERY")
    refused("ConflictException", drs.delete_recovery_plan, recoveryPlanArn=plan)
    drs.update_recovery_plan(recoveryPlanArn=plan, description="x")
    drs.update_recovery_plan_step(recoveryPlanStepArn=step, stepName="x", configuration=servers(two))
    pause = drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName="pause", configuration=wait(5))
    drs.delete_recovery_plan_step(recoveryPlanStepArn=pause["recoveryPlanStep"]["recoveryPlanStepArn"])
    lab.clock.advance(400)
    assert status(lab, execution) == "COMPLETED"
    assert steps(lab, execution)[0]["stepName"] == "step 1"
    (launched,) = drs.describe_recovery_instances()["items"]
    assert one.endswith(launched["sourceServerID"])
    started(lab, plan, "RECOVERY")
    listed = drs.list_recovery_plan_executions(recoveryPlanArn=plan)["recoveryPlanExecutions"]
    assert [(each["mode"], each["status"]) for each in listed] == [("DRILL", "COMPLETED"), ("RECOVERY", "CREATED")]
    completed = drs.list_recovery_plan_executions(status="COMPLETED")["recoveryPlanExecutions"]
    assert [each["recoveryPlanExecutionArn"] for each in completed] == [execution]


def test_a_step_over_the_quota_of_jobs_fails_and_can_be_retried(lab: Lab) -> None:
    arns = seeded(lab, 21)
    drs = lab.client("drs")
    for arn in arns[:20]:
        drs.start_recovery(sourceServers=[{"sourceServerID": arn.rsplit("/", 1)[-1]}])
    plan, _ = plan_of(lab, servers(arns[20]))
    execution = started(lab, plan)
    lab.clock.advance(1)
    assert steps(lab, execution)[0]["errorDetail"]["code"] == "ServiceQuotaExceededException"
    lab.clock.advance(400)
    drs.retry_recovery_plan_execution_step(recoveryPlanExecutionStepArn=step_arn(lab, execution, 0))
    lab.clock.advance(400)
    assert status(lab, execution) == "COMPLETED"


def test_starting_needs_steps_and_knows_its_servers(lab: Lab) -> None:
    one, two = seeded(lab, 2)
    start = lab.client("drs").start_recovery_plan_execution
    empty, _ = plan_of(lab)
    assert "no steps" in refused("ValidationException", start, recoveryPlanArn=empty, mode="DRILL")
    plan, _ = plan_of(lab, servers(one), name="other")
    stray = [{"sourceServerID": two.rsplit("/", 1)[-1], "recoverySnapshotID": "pit-" + "0" * 17}]
    refused("ValidationException", start, recoveryPlanArn=plan, mode="DRILL", sourceServers=stray)


def test_recovery_instances_are_ec2_instances_until_they_are_terminated(lab: Lab) -> None:
    (arn,) = seeded(lab, 1)
    drs, ec2 = lab.client("drs"), lab.client("ec2")
    drs.tag_resource(resourceArn=arn, tags={"DR-Wave": "1"})
    drs.update_launch_configuration(sourceServerID=arn.rsplit("/", 1)[-1], copyTags=True)
    plan, _ = plan_of(lab, servers(arn))
    started(lab, plan)
    lab.clock.advance(400)
    (instance,) = ec2.describe_instances()["Reservations"][0]["Instances"]
    assert (instance["State"]["Name"], instance["Tags"]) == ("running", [{"Key": "DR-Wave", "Value": "1"}])
    (recovered,) = drs.describe_recovery_instances()["items"]
    assert recovered["ec2InstanceID"] == instance["InstanceId"]
    drs.terminate_recovery_instances(recoveryInstanceIDs=[recovered["recoveryInstanceID"]])
    lab.clock.advance(60)
    (instance,) = ec2.describe_instances()["Reservations"][0]["Instances"]
    assert instance["State"]["Name"] == "terminated"
