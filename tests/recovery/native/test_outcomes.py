"""What an execution comes to when DRS says more, or less, than it is asked for: rules 5, 10, 11 and 13 of issue 10."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tagsync.recovery.native.records import execution_of
from tagsync.recovery.words.actions import ActionRun
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.recovery import Recovery, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, RecoveryStatus, StepStatus, Wellness
from tests.recovery.native.test_records import RECORD, START, job, made, one, step

GOOD = ActionRun("Process status validation", "SUCCEEDED")
BAD = ActionRun("Process status validation", "FAILED", reason="nginx is not running", run_id="r-1")
SLOW = ActionRun("Process status validation", "IN_PROGRESS")
TRIFLE = ActionRun("CloudWatch agent installation", "FAILED", decides=False)


def checked(*actions: ActionRun, status: str = "COMPLETED", launch: str = "LAUNCHED", reason: str = "") -> Job:
    """A job of one server, with these post-launch actions."""
    found = job("j", launch, status=status)
    return replace(found, servers=(replace(found.servers[0], actions=actions, reason=reason),))


def first(execution: Recovery) -> ServerLaunch:
    return next(execution.servers())


@pytest.mark.parametrize("status", ["SUCCEEDED", "PAUSED", ""])
def test_rule_5_a_launch_status_that_is_not_known_is_unclear_once_its_job_has_ended(status: str) -> None:
    execution = made([step(one())], job("j", status))
    assert (first(execution).status, execution.outcome) == (LaunchStatus.UNCLEAR, Outcome.INCOMPLETE)
    assert not status or f'"{status}", which tagsync does not know' in first(execution).reason


def test_rule_5_a_launch_status_that_is_not_known_is_no_end_while_its_job_is_at_work() -> None:
    running = step(one(), status=StepStatus.EXECUTING)
    execution = made([running], job("j", "BOOTING", status="STARTED"), status=RecoveryStatus.IN_PROGRESS)
    assert first(execution).status is LaunchStatus.LAUNCHING
    assert '"BOOTING"' in first(execution).reason


def test_rule_5_a_job_status_that_is_not_known_makes_its_open_launches_unclear() -> None:
    strange = job("j", "IN_PROGRESS", "LAUNCHED", "FAILED", status="ABORTED")
    assert (strange.is_active, strange.is_unclear) == (False, True)
    execution = made([step(one(1), one(2), one(3))], strange)
    assert [each.status for each in execution.servers()] == [
        LaunchStatus.UNCLEAR,
        LaunchStatus.LAUNCHED,
        LaunchStatus.FAILED,
    ]


def test_rule_5_a_step_status_that_is_not_known_says_nothing_about_its_servers() -> None:
    execution = made([step(one(1, ""), status=StepStatus.UNCLEAR, reason='DRS gives the status "X"')])
    assert (first(execution).status, execution.outcome) == (LaunchStatus.UNCLEAR, Outcome.INCOMPLETE)


def test_rule_5_what_timed_out_has_failed_and_cannot_go_on() -> None:
    steps = [step(one(), status=StepStatus.TIMED_OUT), step(one(2, ""), number=2, status=StepStatus.NOT_STARTED)]
    execution = made(steps, job("j", "LAUNCHED"), status=RecoveryStatus.TIMED_OUT)
    assert (execution.outcome, execution.has_ended, execution.can_go_on) == (Outcome.FAILED, True, False)


def test_rule_5_an_execution_status_that_is_not_known_is_no_success() -> None:
    execution = made([step(one())], job("j", "LAUNCHED"), status=RecoveryStatus.UNCLEAR)
    assert (execution.outcome, execution.has_ended) == (Outcome.UNCLEAR, True)


def test_rule_10_a_launch_that_fails_without_a_word_is_told_with_its_usual_causes() -> None:
    execution = made([step(one())], checked(launch="FAILED"))
    assert first(execution).reason == (
        "DRS gives no reason. Usual causes: its launch template has no subnet, or permissions are missing to the role "
        "that started the launch"
    )


def test_rule_10_a_reason_that_drs_gives_is_not_drowned_in_usual_causes() -> None:
    execution = made([step(one())], checked(BAD, launch="FAILED", reason="the launch failed: VPCIdNotSpecified"))
    assert first(execution).reason == "the launch failed: VPCIdNotSpecified"
    execution = made([step(one())], checked(BAD, launch="FAILED"))
    assert first(execution).reason == "its action Process status validation is FAILED: nginx is not running"


def test_rule_10_the_point_of_a_launch_is_told() -> None:
    found = job("j", "LAUNCHED")
    old = replace(found.servers[0], point_at=START - timedelta(hours=1), from_older_point=True)
    server = first(made([step(one())], replace(found, servers=(old,))))
    assert (server.is_launched, server.point_at, server.from_older_point) == (True, START - timedelta(hours=1), True)


@pytest.mark.parametrize(
    ("actions", "wellness", "outcome"),
    [
        ((), Wellness.UNCHECKED, Outcome.SUCCEEDED),
        ((GOOD,), Wellness.WELL, Outcome.SUCCEEDED),
        ((GOOD, TRIFLE), Wellness.WELL, Outcome.SUCCEEDED),
        ((TRIFLE,), Wellness.UNCHECKED, Outcome.SUCCEEDED),
        ((GOOD, BAD), Wellness.UNWELL, Outcome.UNWELL),
        ((SLOW, BAD), Wellness.UNWELL, Outcome.UNWELL),
        ((replace(GOOD, status="CANCELLED"),), Wellness.UNWELL, Outcome.UNWELL),
        ((GOOD, SLOW), Wellness.CHECKING, Outcome.INCOMPLETE),
    ],
)
def test_rule_11_a_critical_server_that_is_not_well_is_no_silent_success(
    actions: tuple[ActionRun, ...], wellness: Wellness, outcome: Outcome
) -> None:
    execution = made([step(one())], checked(*actions))
    assert (first(execution).status, first(execution).wellness) == (LaunchStatus.LAUNCHED, wellness)
    assert execution.outcome is outcome
    assert first(execution).actions == tuple(each for each in actions if each.status != "SUCCEEDED")


def test_rule_11_an_optional_server_that_is_not_well_is_a_warning() -> None:
    execution = made([step(one(impact=Impact.OPTIONAL))], checked(BAD))
    assert (execution.outcome, len(execution.unwell(Impact.OPTIONAL))) == (Outcome.SUCCEEDED, 1)


def test_rule_11_while_the_job_is_at_work_more_actions_may_come() -> None:
    running = step(one(), status=StepStatus.EXECUTING)
    execution = made([running], checked(GOOD, status="STARTED"), status=RecoveryStatus.IN_PROGRESS)
    assert execution.is_checked_now


def test_rule_13_a_completed_execution_with_a_message_is_no_failure() -> None:
    record = replace(RECORD, reason="Completed with skipped steps")
    completed = execution_of(record, [step(one(), reason="FAILED")], {"j": job("j", "LAUNCHED")})
    assert (completed.outcome, completed.reason) == (Outcome.SUCCEEDED, "Completed with skipped steps")


def test_rule_13_what_failed_before_its_first_step_cannot_go_on() -> None:
    ahead = [step(one(1, ""), status=StepStatus.NOT_STARTED)]
    execution = made(ahead, status=RecoveryStatus.FAILED)
    assert (execution.outcome, execution.can_go_on) == (Outcome.FAILED, False)
    assert made([step(one(1, ""), status=StepStatus.FAILED)], status=RecoveryStatus.FAILED).can_go_on
