"""Executions of native recovery plans. Real boto3 over HTTP to the lab, on a stepped clock."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from tagsync.aws.recovery.executions import AwsNativeExecutions
from tagsync.core.model import Problem, Target
from tagsync.engine.apply import utc_now
from tagsync.engine.ports import WriteFailed
from tagsync.engine.targets.access import Access
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.native.facts import Unfinished
from tagsync.recovery.native.follow import follow
from tagsync.recovery.native.guard import Guard
from tagsync.recovery.native.ports import Conflict, NativeExecutions
from tagsync.recovery.native.steering import NativeSteering
from tagsync.recovery.native.ways import Anyone
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.steering import WrongMoment
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, RecoveryStatus, StepStatus, Wellness
from tests.aws.conftest import Connect

REGION = "us-east-1"
TARGET = Target(HUB, REGION)


@pytest.fixture
def arns(lab: Lab) -> list[str]:
    """Four source servers on a clock that stands still."""
    lab.clock.freeze()
    backend = lab.drs(HUB, REGION)
    return [backend.seed_server(f"s{n}", instance=f"i-{n:017x}").arn for n in range(4)]


@pytest.fixture
def runs(connect: Connect) -> NativeExecutions:
    return connect(Access()).native_executions


@pytest.fixture
def guard(connect: Connect) -> Guard:
    return Guard(connect(Access()).launch_reader, utc_now, Anyone())


def plan_of(lab: Lab, *steps: list[str] | int, optional: tuple[str, ...] = ()) -> str:
    """The ARN of a plan: a step is a list of server ARNs, or the minutes of a wait."""
    drs = lab.client("drs")
    arn: str = drs.create_recovery_plan(name="erp")["recoveryPlan"]["recoveryPlanArn"]
    for number, step in enumerate(steps, 1):
        configuration: dict[str, Any] = {"waitStepConfiguration": {"waitDurationMinutes": step}}
        if not isinstance(step, int):
            servers = [
                {"serverArn": each, "impactLevel": "OPTIONAL" if each in optional else "CRITICAL"} for each in step
            ]
            configuration = {"serverStepConfiguration": {"servers": servers}}
        drs.create_recovery_plan_step(recoveryPlanArn=arn, stepName=f"step {number}", configuration=configuration)
    return arn


def start(runs: NativeExecutions, plan: str, *, drill: bool = True, token: str = "t") -> str:
    return runs.start(TARGET, plan, drill=drill, token=token, points={})


def look(runs: NativeExecutions, execution: str) -> Recovery:
    seen = runs.read(TARGET, execution, {})
    assert isinstance(seen, Recovery)
    return seen


def failing(lab: Lab, arn: str, phase: str = "CONVERSION_END") -> None:
    lab.drs(HUB, REGION).fail_next_launch[arn.rpartition("/")[2]] = phase


def statuses(execution: Recovery) -> list[str]:
    return [str(step.status) for step in execution.steps]


def test_a_plan_is_started_from_points_and_the_report_says_of_which_data(
    lab: Lab, runs: NativeExecutions, arns: list[str]
) -> None:
    server_id = arns[0].rpartition("/")[2]
    point = lab.client("drs").describe_recovery_snapshots(sourceServerID=server_id, order="ASC")["items"][1]
    plan, points = plan_of(lab, arns[:2]), {server_id: point["snapshotID"]}
    execution = runs.start(TARGET, plan, drill=True, token="t", points=points)
    lab.clock.advance(400)
    data = {each.server_id: each.point_at for each in look(runs, execution).servers()}
    assert data.pop(server_id) == datetime.fromisoformat(point["timestamp"])
    (latest,) = data.values()
    assert latest
    assert latest.timestamp() > lab.clock.now() - 600


def test_an_execution_is_followed_to_its_end(lab: Lab, runs: NativeExecutions, arns: list[str]) -> None:
    execution = start(runs, plan_of(lab, arns[:2], 10, arns[2:3]))
    told: list[list[str]] = []

    def wait(seconds: float) -> bool:
        lab.clock.advance(seconds)
        return True

    def listen(seen: Recovery | Problem) -> None:
        assert isinstance(seen, Recovery)
        if not told or told[-1] != statuses(seen):
            told.append(statuses(seen))

    names = {arns[0].rpartition("/")[2]: "web-1"}
    followed = follow(lambda: runs.read(TARGET, execution, names), wait=wait, listen=listen)
    assert told == [
        ["NOT_STARTED", "NOT_STARTED", "NOT_STARTED"],
        ["EXECUTING", "NOT_STARTED", "NOT_STARTED"],
        ["COMPLETED", "WAITING", "NOT_STARTED"],
        ["COMPLETED", "COMPLETED", "EXECUTING"],
        ["COMPLETED", "COMPLETED", "COMPLETED"],
    ]
    ended = followed.execution
    assert ended
    assert (followed.problem, ended.outcome, ended.drill) == (None, Outcome.SUCCEEDED, True)
    assert ended.duration_seconds == 1 + 360 + 600 + 360
    first = next(ended.servers())
    assert (first.name, first.status, first.target) == ("web-1", LaunchStatus.LAUNCHED, TARGET)
    instances = lab.client("drs").describe_recovery_instances()["items"]
    assert {each.recovery_instance_id for each in ended.servers()} == {one["recoveryInstanceID"] for one in instances}
    assert first.started_at
    assert first.ended_at
    assert (first.ended_at - first.started_at).total_seconds() == 360


def test_a_recovery_is_no_drill(lab: Lab, runs: NativeExecutions, arns: list[str]) -> None:
    execution = start(runs, plan_of(lab, arns[:1]), drill=False)
    lab.clock.advance(400)
    assert look(runs, execution).drill is False
    (job,) = lab.client("drs").describe_jobs()["items"]
    assert job["initiatedBy"] == "START_RECOVERY"


def test_a_failed_launch_says_why_though_the_job_is_completed(
    lab: Lab, runs: NativeExecutions, arns: list[str]
) -> None:
    failing(lab, arns[0])
    failing(lab, arns[1], "LAUNCHED")
    execution = start(runs, plan_of(lab, arns[:3], optional=(arns[1],)))
    lab.clock.advance(800)
    (job,) = lab.client("drs").describe_jobs()["items"]
    assert job["status"] == "COMPLETED"
    seen = look(runs, execution)
    assert (seen.outcome, seen.status) == (Outcome.FAILED, RecoveryStatus.FAILED)
    assert runs.unfinished(TARGET, seen.plan_id) == (Unfinished(execution, RecoveryStatus.FAILED, step_failed=True),)
    (critical,), (optional,) = seen.not_launched(Impact.CRITICAL), seen.not_launched(Impact.OPTIONAL)
    assert critical.reason == "the conversion failed: simulated failure in CONVERSION_END"
    assert optional.reason == "the launch failed: simulated failure in LAUNCHED"
    assert critical.server_id in seen.steps[0].reason


def test_a_failed_optional_server_is_a_warning(lab: Lab, runs: NativeExecutions, arns: list[str]) -> None:
    failing(lab, arns[0])
    execution = start(runs, plan_of(lab, arns[:2], optional=(arns[0],)))
    lab.clock.advance(800)
    seen = look(runs, execution)
    assert seen.outcome is Outcome.SUCCEEDED
    assert [each.status for each in seen.not_launched(Impact.OPTIONAL)] == [LaunchStatus.FAILED]


def test_a_start_whose_answer_is_lost_starts_once(lab: Lab, runs: NativeExecutions, arns: list[str]) -> None:
    plan = plan_of(lab, arns[:1])
    lab.faults.add(Rule("lost_answer", service="drs", op="StartRecoveryPlanExecution", times=1))
    execution = start(runs, plan)
    assert lab.count("drs", "StartRecoveryPlanExecution") == 2
    assert runs.unfinished(TARGET, plan) == (Unfinished(execution, RecoveryStatus.CREATED),)
    assert start(runs, plan) == execution, "the same token is the same execution"
    lab.clock.advance(400)
    assert runs.unfinished(TARGET, plan) == ()


def test_two_starts_at_once_are_one_execution_and_one_conflict(
    lab: Lab, runs: NativeExecutions, arns: list[str]
) -> None:
    plan = plan_of(lab, arns[:1])
    start(runs, plan)
    with pytest.raises(Conflict) as conflict:
        start(runs, plan, token="another")
    assert conflict.value.problem.where == f"{HUB}/{REGION} drs:StartRecoveryPlanExecution"


def test_a_retry_launches_what_failed_and_the_execution_goes_on(
    lab: Lab, runs: NativeExecutions, arns: list[str]
) -> None:
    failing(lab, arns[0])
    execution = start(runs, plan_of(lab, arns[:2], arns[2:3]))
    lab.clock.advance(400)
    failed = look(runs, execution)
    assert failed.outcome is Outcome.FAILED
    lab.faults.add(Rule("lost_answer", service="drs", op="RetryRecoveryPlanExecutionStep", times=1))
    runs.retry(TARGET, failed.steps[0].step_id)
    assert lab.count("drs", "RetryRecoveryPlanExecutionStep") == 2
    assert look(runs, execution).outcome is Outcome.RUNNING
    lab.clock.advance(800)
    assert look(runs, execution).outcome is Outcome.SUCCEEDED
    assert [len(each["participatingServers"]) for each in lab.client("drs").describe_jobs()["items"]] == [2, 1, 1]


def test_a_step_that_has_not_failed_is_not_retried(lab: Lab, runs: NativeExecutions, arns: list[str]) -> None:
    execution = start(runs, plan_of(lab, arns[:1]))
    with pytest.raises(Conflict):
        runs.retry(TARGET, look(runs, execution).steps[0].step_id)


def test_a_failed_step_is_skipped_and_stays_a_failure(lab: Lab, runs: NativeExecutions, arns: list[str]) -> None:
    failing(lab, arns[0])
    execution = start(runs, plan_of(lab, arns[:1], arns[1:2]))
    lab.clock.advance(400)
    lab.faults.add(Rule("lost_answer", service="drs", op="UpdateRecoveryPlanExecutionStep", times=1))
    runs.skip(TARGET, look(runs, execution).steps[0].step_id)
    lab.clock.advance(400)
    seen = look(runs, execution)
    assert (statuses(seen), seen.status) == (["SKIPPED", "COMPLETED"], RecoveryStatus.COMPLETED)
    assert seen.outcome is Outcome.FAILED, "AWS calls it COMPLETED, and a CRITICAL server is not up"


def test_rule_2_a_server_is_taken_out_of_a_step_that_has_not_begun(
    lab: Lab, runs: NativeExecutions, arns: list[str]
) -> None:
    """The others keep their impact, and the answer may be lost."""
    ids = [arn.rpartition("/")[2] for arn in arns]
    execution = start(runs, plan_of(lab, arns[:2], arns[2:], optional=(arns[3],)))
    lab.clock.advance(60)
    first, second = look(runs, execution).steps
    lab.faults.add(Rule("lost_answer", service="drs", op="UpdateRecoveryPlanExecutionStep", times=1))
    runs.leave_out(TARGET, second.step_id, ids[2:3])
    left = {each.server_id: each.impact for each in look(runs, execution).steps[1].servers}
    assert left == {ids[3]: Impact.OPTIONAL}
    with pytest.raises(Conflict):
        runs.leave_out(TARGET, first.step_id, ids[:1])


def test_a_wait_ahead_can_be_skipped_and_one_that_has_begun_cannot(
    lab: Lab, runs: NativeExecutions, arns: list[str]
) -> None:
    execution = start(runs, plan_of(lab, arns[:1], 10, arns[1:2], 60, arns[2:3]))
    lab.clock.advance(365)
    seen = look(runs, execution)
    runs.skip(TARGET, seen.steps[3].step_id)
    with pytest.raises(Conflict):
        runs.skip(TARGET, seen.steps[1].step_id)
    lab.clock.advance(600 + 360 + 360)
    assert look(runs, execution).outcome is Outcome.SUCCEEDED


def test_cancelling_in_the_second_wave_lets_its_job_end(lab: Lab, runs: NativeExecutions, arns: list[str]) -> None:
    execution = start(runs, plan_of(lab, arns[:1], arns[1:2], arns[2:3]))
    lab.clock.advance(400)
    lab.faults.add(Rule("lost_answer", service="drs", op="CancelRecoveryPlanExecution", times=1))
    runs.cancel(TARGET, execution)
    assert look(runs, execution).status is RecoveryStatus.CANCELLING
    lab.clock.advance(400)
    seen = look(runs, execution)
    assert (seen.outcome, statuses(seen)) == (Outcome.CANCELLED, ["COMPLETED", "COMPLETED", "SKIPPED"])
    assert [each.status for each in seen.servers()] == [
        LaunchStatus.LAUNCHED,
        LaunchStatus.LAUNCHED,
        LaunchStatus.SKIPPED,
    ]
    with pytest.raises(WriteFailed):
        runs.skip(TARGET, seen.steps[2].step_id + "0")


def test_rule_5_an_execution_that_timed_out_ends_the_waiting_and_is_started_anew(
    lab: Lab, runs: NativeExecutions, guard: Guard, arns: list[str]
) -> None:
    lab.drs(HUB, REGION).job_seconds = 100_000.0
    plan = plan_of(lab, arns[:1], arns[1:2])
    execution = start(runs, plan)
    lab.clock.advance(25 * 3600)
    seen = look(runs, execution)
    assert (seen.status, seen.outcome, seen.has_ended) == (RecoveryStatus.TIMED_OUT, Outcome.FAILED, True)
    assert statuses(seen) == ["TIMED_OUT", "NOT_STARTED"]
    assert runs.unfinished(TARGET, plan) == (Unfinished(execution, RecoveryStatus.TIMED_OUT),)
    with pytest.raises(WrongMoment, match="Start the plan anew"):
        NativeSteering(runs, guard, TARGET, execution).retry()
    with pytest.raises(Conflict):
        runs.retry(TARGET, seen.steps[0].step_id)


def test_rule_13_what_failed_in_validation_has_launched_nothing_and_is_started_anew(
    lab: Lab, runs: NativeExecutions, guard: Guard, arns: list[str]
) -> None:
    plan = plan_of(lab, arns[:2])
    lab.drs(HUB, REGION).servers[arns[0].rpartition("/")[2]].wire["dataReplicationInfo"] = {
        "dataReplicationState": "DISCONNECTED"
    }
    execution = start(runs, plan)
    lab.clock.advance(400)
    seen = look(runs, execution)
    assert (seen.status, seen.can_go_on, statuses(seen)) == (RecoveryStatus.FAILED, False, ["NOT_STARTED"])
    assert runs.unfinished(TARGET, plan) == (Unfinished(execution, RecoveryStatus.FAILED),)
    for verb in (NativeSteering.retry, NativeSteering.skip):
        with pytest.raises(WrongMoment, match="Start the plan anew"):
            verb(NativeSteering(runs, guard, TARGET, execution, step="1"))


def test_rule_10_a_launch_that_fails_without_a_word_is_told_with_its_usual_causes(
    lab: Lab, runs: NativeExecutions, arns: list[str]
) -> None:
    lab.drs(HUB, REGION).without_subnet.add(arns[0].rpartition("/")[2])
    execution = start(runs, plan_of(lab, arns[:1]))
    lab.clock.advance(400)
    (server,) = look(runs, execution).servers()
    assert (server.status, "launch template has no subnet" in server.reason) == (LaunchStatus.FAILED, True)


def test_rule_10_a_launch_from_an_older_point_is_told_in_one_listing_of_the_log(
    lab: Lab, runs: NativeExecutions, arns: list[str]
) -> None:
    lab.clock.advance(7200)
    lab.drs(HUB, REGION).snapshots_fail.add(arns[0].rpartition("/")[2])
    execution = start(runs, plan_of(lab, arns[:2]))
    lab.clock.advance(400)
    old, new = look(runs, execution).servers()
    look(runs, execution)
    assert (old.status, old.reason, old.from_older_point, new.from_older_point) == ("LAUNCHED", "", True, False)
    rows = lab.client("drs").describe_recovery_instances()["items"]
    points = {row["sourceServerID"]: datetime.fromisoformat(row["pointInTimeSnapshotDateTime"]) for row in rows}
    assert {each.server_id: each.point_at for each in (old, new)} == points
    assert lab.count("drs", "DescribeJobLogItems") == 1
    assert lab.count("drs", "DescribeRecoveryInstances") == 1 + 1, "one of them is of this test"


def test_rule_10_a_snapshot_that_fails_for_good_is_a_failure(lab: Lab, runs: NativeExecutions, arns: list[str]) -> None:
    failing(lab, arns[0], "SNAPSHOT_END")
    execution = start(runs, plan_of(lab, arns[:1]))
    lab.clock.advance(400)
    (server,) = look(runs, execution).servers()
    assert server.status is LaunchStatus.FAILED
    assert server.reason.startswith("the snapshot failed, and the one before could not be used. Before that, ")


@pytest.mark.parametrize(
    ("outcome", "wellness", "verdict"),
    [
        ("succeeds", Wellness.WELL, Outcome.SUCCEEDED),
        ("fails", Wellness.UNWELL, Outcome.UNWELL),
        ("hangs", Wellness.CHECKING, Outcome.INCOMPLETE),
    ],
)
def test_rule_11_the_actions_of_a_launched_server_decide_whether_it_is_well(
    lab: Lab, runs: NativeExecutions, arns: list[str], outcome: str, wellness: Wellness, verdict: Outcome
) -> None:
    lab.drs(HUB, REGION).seed_action(arns[0].rpartition("/")[2], "ping", outcome)
    execution = start(runs, plan_of(lab, arns[:1], arns[1:2]))
    lab.clock.advance(800)
    seen = look(runs, execution)
    first, second = seen.servers()
    assert (first.status, first.wellness, second.wellness) == ("LAUNCHED", wellness, Wellness.UNCHECKED)
    assert (seen.status, seen.outcome) == (RecoveryStatus.COMPLETED, verdict)
    assert [each.name for each in first.actions] == ([] if outcome == "succeeds" else ["ping"])
    assert all(each.run_id for each in first.actions)


def test_rule_13_completed_with_skipped_steps_is_completed(lab: Lab, runs: NativeExecutions, arns: list[str]) -> None:
    plan = plan_of(lab, arns[:1], 10, arns[1:2])
    execution = start(runs, plan)
    runs.skip(TARGET, look(runs, execution).steps[1].step_id)
    lab.clock.advance(800)
    seen = look(runs, execution)
    assert (seen.status, seen.outcome) == (RecoveryStatus.COMPLETED, Outcome.SUCCEEDED)
    assert seen.reason
    assert runs.unfinished(TARGET, plan) == ()


def test_throttling_and_server_errors_in_the_middle_lose_nothing(
    lab: Lab, runs: NativeExecutions, arns: list[str]
) -> None:
    plan = plan_of(lab, arns[:1])
    for operation in ("StartRecoveryPlanExecution", "GetRecoveryPlanExecution", "DescribeJobs"):
        lab.faults.add(Rule("throttle", service="drs", op=operation, times=1))
        lab.faults.add(Rule("error", code="InternalServerException", service="drs", op=operation, times=1))
    execution = start(runs, plan)
    lab.clock.advance(400)
    assert look(runs, execution).outcome is Outcome.SUCCEEDED
    assert lab.count("drs", "StartRecoveryPlanExecution") == lab.count("drs", "DescribeJobs") == 3
    lab.faults.clear()
    assert len(lab.client("drs").describe_jobs()["items"]) == 1


def test_what_is_denied_is_a_problem_and_no_success(lab: Lab, runs: NativeExecutions, arns: list[str]) -> None:
    plan = plan_of(lab, arns[:1])
    execution = start(runs, plan)
    lab.clock.advance(400)
    lab.faults.add(Rule("deny", "drs", "DescribeJobs"))
    seen = look(runs, execution)
    assert (seen.status, seen.outcome) == (RecoveryStatus.COMPLETED, Outcome.INCOMPLETE)
    assert [each.status for each in seen.servers()] == [LaunchStatus.UNKNOWN]
    assert [problem.kind for problem in seen.problems] == ["access_denied"]
    assert isinstance(runs.jobs(TARGET), Problem)
    lab.faults.add(Rule("deny", "drs", "GetRecoveryPlanExecution"))
    assert isinstance(runs.read(TARGET, execution, {}), Problem)
    lab.faults.add(Rule("deny", "drs", "ListRecoveryPlanExecutions"))
    assert isinstance(runs.unfinished(TARGET, plan), Problem)
    lab.faults.add(Rule("deny", "drs", "StartRecoveryPlanExecution"))
    with pytest.raises(WriteFailed, match="not authorized") as denied:
        start(runs, plan, token="x")
    assert not isinstance(denied.value, Conflict)


def test_a_log_that_cannot_be_read_is_said(lab: Lab, runs: NativeExecutions, arns: list[str]) -> None:
    failing(lab, arns[0])
    execution = start(runs, plan_of(lab, arns[:1]))
    lab.clock.advance(400)
    lab.faults.add(Rule("deny", "drs", "DescribeJobLogItems"))
    (server,) = look(runs, execution).servers()
    assert server.status is LaunchStatus.FAILED
    assert server.reason.startswith("its job's log could not be read: ")


def test_jobs_at_work_are_listed_page_by_page(lab: Lab, runs: NativeExecutions, arns: list[str]) -> None:
    lab.drs(HUB, REGION).page_size = 1
    drs = lab.client("drs")
    drs.start_recovery(sourceServers=[{"sourceServerID": arns[0].rpartition("/")[2]}])
    lab.clock.advance(400)
    for arn in arns[1:]:
        drs.start_recovery(sourceServers=[{"sourceServerID": arn.rpartition("/")[2]}])
    jobs = runs.jobs(TARGET)
    assert not isinstance(jobs, Problem)
    assert [[each.server_id for each in job.servers] for job in jobs] == [[arn.rpartition("/")[2]] for arn in arns[1:]]


def test_rule_5_a_word_that_aws_has_not_said_before_ends_the_waiting(
    lab: Lab, runs: NativeExecutions, arns: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    execution = start(runs, plan_of(lab, arns[:1]))
    lab.clock.advance(400)
    assert isinstance(runs, AwsNativeExecutions)
    real = AwsNativeExecutions._reading

    def odd(self: AwsNativeExecutions, target: Target) -> Any:
        api = real(self, target)

        def call(operation: str, **parameters: object) -> Any:
            answer = dict(api(operation, **parameters))
            if operation == "GetRecoveryPlanExecution":
                answer["recoveryPlanExecution"] = {**answer["recoveryPlanExecution"], "status": "RESTING"}
            return answer

        call.refuse_when_stopped = api.refuse_when_stopped  # type: ignore[attr-defined]
        return call

    monkeypatch.setattr(AwsNativeExecutions, "_reading", odd)
    seen = look(runs, execution)
    assert (seen.status, seen.outcome, seen.has_ended) == (RecoveryStatus.UNCLEAR, Outcome.UNCLEAR, True)
    assert seen.reason == 'DRS gives the status "RESTING", which tagsync does not know'
    assert seen.steps[0].status is StepStatus.COMPLETED
