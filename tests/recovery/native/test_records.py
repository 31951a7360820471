"""Executions: the outcome that follows from the records of DRS and from what its jobs say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.native.records import ExecutionRecord, StepRecord, StepServer, execution_of
from tagsync.recovery.words.jobs import Job, JobServer
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, RecoveryStatus, StepStatus

HUB, SPOKE = Target("111111111111", "eu-west-1"), Target("222222222222", "eu-central-1")
START = datetime(2026, 3, 1, 12, tzinfo=UTC)
UNREADABLE = Problem(ProblemKind.THROTTLED, "111111111111/eu-west-1 drs:DescribeJobs", "ThrottlingException")
RECORD = ExecutionRecord("e", "p", True, RecoveryStatus.COMPLETED, START, START + timedelta(minutes=20))


def job(job_id: str, *statuses: str, status: str = "COMPLETED", target: Target = HUB, after: int = 0) -> Job:
    """A job of the servers s-1, s-2, ... with these launch statuses."""
    servers = tuple(
        JobServer(f"s-{number}", each, "i-1" if each == "LAUNCHED" else "", "no capacity" if each == "FAILED" else "")
        for number, each in enumerate(statuses, 1)
    )
    begun = START + timedelta(minutes=after)
    return Job(target, job_id, status, servers, begun, begun + timedelta(minutes=6) if status == "COMPLETED" else None)


def step(
    *servers: StepServer, status: StepStatus = StepStatus.COMPLETED, number: int = 1, reason: str = ""
) -> StepRecord:
    return StepRecord(f"step-{number}", number, f"wave {number}", status, servers, reason=reason)


def one(number: int = 1, job_id: str = "j", impact: Impact = Impact.CRITICAL, target: Target = HUB) -> StepServer:
    return StepServer(target, f"s-{number}", impact, job_id)


def made(steps: list[StepRecord], *jobs: Job, status: RecoveryStatus = RecoveryStatus.COMPLETED) -> Recovery:
    return execution_of(replace(RECORD, status=status), steps, {each.job_id: each for each in jobs})


def launches(execution: Recovery) -> list[tuple[str, str]]:
    return [(each.status, each.reason) for each in execution.servers()]


def test_all_launched_is_a_success_with_instances_and_times() -> None:
    execution = made([step(one(1), one(2))], job("j", "LAUNCHED", "LAUNCHED"))
    assert execution.outcome is Outcome.SUCCEEDED
    first, _ = execution.servers()
    assert (first.recovery_instance_id, first.reason, first.job_id) == ("i-1", "", "j")
    assert (execution.steps[0].started_at, execution.steps[0].ended_at) == (START, START + timedelta(minutes=6))
    assert execution.duration_seconds == 1200


def test_a_critical_server_that_failed_is_a_failure_though_job_step_and_execution_are_completed() -> None:
    execution = made([step(one(1), one(2))], job("j", "LAUNCHED", "FAILED"))
    assert (execution.status, execution.steps[0].status) == (RecoveryStatus.COMPLETED, StepStatus.COMPLETED)
    assert execution.outcome is Outcome.FAILED
    assert [(each.server_id, each.reason) for each in execution.not_launched(Impact.CRITICAL)] == [
        ("s-2", "no capacity")
    ]


def test_an_optional_server_that_failed_is_a_warning() -> None:
    execution = made([step(one(1), one(2, impact=Impact.OPTIONAL))], job("j", "LAUNCHED", "FAILED"))
    assert execution.outcome is Outcome.SUCCEEDED
    assert [each.server_id for each in execution.not_launched(Impact.OPTIONAL)] == ["s-2"]


def test_a_failed_server_stays_a_failure_when_its_step_was_skipped() -> None:
    steps = [step(one(1), status=StepStatus.SKIPPED), step(one(2, "k"), number=2)]
    assert made(steps, job("j", "FAILED"), job("k", "PENDING", "LAUNCHED")).outcome is Outcome.FAILED


@pytest.mark.parametrize("status", ["PENDING", "IN_PROGRESS"])
def test_a_job_that_ended_without_launching_a_server_failed_it(status: str) -> None:
    execution = made([step(one())], job("j", status))
    assert launches(execution) == [(LaunchStatus.FAILED, "its job has ended without launching it")]
    assert execution.outcome is Outcome.FAILED


@pytest.mark.parametrize("known", [job("j"), job("other", "LAUNCHED")])
def test_what_drs_does_not_say_is_unknown_and_no_success(known: Job) -> None:
    execution = made([step(one())], known)
    assert [each.status for each in execution.servers()] == [LaunchStatus.UNKNOWN]
    assert execution.outcome is Outcome.INCOMPLETE


def test_a_job_that_cannot_be_read_is_unknown_and_no_success() -> None:
    execution = execution_of(RECORD, [step(one())], {"j": UNREADABLE, "another": UNREADABLE})
    assert [each.status for each in execution.servers()] == [LaunchStatus.UNKNOWN]
    assert (execution.problems, execution.outcome) == ((UNREADABLE,), Outcome.INCOMPLETE)


def test_a_skipped_critical_server_makes_it_incomplete() -> None:
    execution = made([step(one(1)), step(one(2, ""), number=2, status=StepStatus.SKIPPED)], job("j", "LAUNCHED"))
    assert launches(execution)[1] == (LaunchStatus.SKIPPED, "its step was skipped")
    assert execution.outcome is Outcome.INCOMPLETE


def test_an_execution_that_launched_nothing_is_no_success() -> None:
    assert made([StepRecord("w", 1, "wait", StepStatus.COMPLETED, wait_minutes=5)]).outcome is Outcome.INCOMPLETE
    assert made([]).outcome is Outcome.INCOMPLETE


def test_a_step_that_failed_before_a_job_was_started_says_why() -> None:
    failed = step(one(1, ""), status=StepStatus.FAILED, reason="20 jobs are at work")
    execution = made([failed, step(one(2, ""), number=2, status=StepStatus.NOT_STARTED)], status=RecoveryStatus.FAILED)
    assert launches(execution) == [
        (LaunchStatus.FAILED, "its step failed before a job was started for it: 20 jobs are at work"),
        (LaunchStatus.NOT_STARTED, ""),
    ]
    assert execution.outcome is Outcome.FAILED
    assert execution.current
    assert execution.current.name == "wave 1"


def test_a_cancelled_execution_is_cancelled() -> None:
    execution = made([step(one())], job("j", "LAUNCHED"), status=RecoveryStatus.CANCELLED)
    assert execution.outcome is Outcome.CANCELLED


@pytest.mark.parametrize(
    "status", [RecoveryStatus.CREATED, RecoveryStatus.IN_PROGRESS, RecoveryStatus.CANCELLING], ids=str
)
def test_an_execution_at_work_has_no_outcome_yet(status: RecoveryStatus) -> None:
    running = step(one(1), status=StepStatus.EXECUTING)
    execution = made([running], job("j", "IN_PROGRESS", status="STARTED"), status=status)
    assert (execution.outcome, launches(execution)) == (Outcome.RUNNING, [(LaunchStatus.LAUNCHING, "")])
    assert execution.steps[0].ended_at is None


def test_servers_of_several_accounts_are_one_execution() -> None:
    """What drives `StartRecovery` itself: a wave is a job for each target."""
    steps = [step(one(1, "a"), one(2, "b", target=SPOKE))]
    execution = made(steps, job("a", "LAUNCHED"), job("b", "FAILED", "LAUNCHED", target=SPOKE, after=2))
    assert execution.outcome is Outcome.SUCCEEDED
    assert [each.target for each in execution.servers()] == [HUB, SPOKE]
    assert execution.steps[0].ended_at == START + timedelta(minutes=8)


def test_steps_are_in_order() -> None:
    assert [each.number for each in made([step(number=3), step(number=1)]).steps] == [1, 3]


_steps = st.builds(
    step,
    st.builds(one, st.integers(1, 3), st.sampled_from(["", "j", "lost"]), st.sampled_from(list(Impact))),
    status=st.sampled_from(list(StepStatus)),
    number=st.integers(1, 20),
)
_jobs = st.builds(
    lambda statuses, status: job("j", *statuses, status=status),
    st.lists(st.sampled_from(["PENDING", "IN_PROGRESS", "LAUNCHED", "FAILED", "TERMINATED", "NEW", ""]), max_size=3),
    st.sampled_from(["PENDING", "STARTED", "COMPLETED", ""]),
)


@given(st.lists(_steps, max_size=5), _jobs, st.sampled_from(list(RecoveryStatus)))
def test_success_means_that_every_critical_server_is_up(
    steps: list[StepRecord], job: Job, status: RecoveryStatus
) -> None:
    execution = made(steps, job, status=status)
    assert sum(1 for _ in execution.servers()) == sum(len(each.servers) for each in steps)
    if execution.outcome is Outcome.SUCCEEDED:
        assert status is RecoveryStatus.COMPLETED
        assert any(each.recovery_instance_id for each in execution.servers())
        assert all(each.is_launched for each in execution.servers() if each.impact is Impact.CRITICAL)
    for each in execution.servers():
        assert (
            each.is_launched
            or each.reason
            or each.status in (LaunchStatus.NOT_STARTED, LaunchStatus.PENDING, LaunchStatus.LAUNCHING)
        )


def test_only_problems_of_its_own_jobs_are_those_of_an_execution() -> None:
    other = Problem(ProblemKind.ACCESS_DENIED, "there", "denied")
    found = execution_of(RECORD, [step(one(1), one(2, "k"))], {"j": UNREADABLE, "k": job("k", "LAUNCHED"), "x": other})
    assert found.problems == (UNREADABLE,)


def test_servers_have_the_names_that_are_known() -> None:
    execution = execution_of(RECORD, [step(one(1), one(2))], {}, {"s-1": "web"})
    assert [each.name for each in execution.servers()] == ["web", ""]
    assert [each.name for each in execution_of(RECORD, [step(one(1))], {}).servers()] == [""]


def test_what_is_said_of_a_step_is_no_reason_where_its_servers_have_none() -> None:
    waiting = step(one(1, job_id=""), status=StepStatus.NOT_STARTED, reason="not yet")
    failed = step(one(2, job_id=""), status=StepStatus.FAILED, reason="denied", number=2)
    assert launches(made([waiting, failed])) == [
        ("NOT_STARTED", ""),
        ("FAILED", "its step failed before a job was started for it: denied"),
    ]


def test_a_step_lasts_from_its_first_job_to_its_last() -> None:
    servers = one(1, "early"), one(1, "late", target=SPOKE)
    jobs = job("early", "LAUNCHED"), job("late", "LAUNCHED", target=SPOKE, after=5)
    for found in (made([step(*servers)], *jobs), made([step(*servers[::-1])], *jobs)):
        (only,) = found.steps
        assert (only.started_at, only.ended_at) == (START, START + timedelta(minutes=11))
