"""One recovery: how it went, what stands still, and where it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tagsync.recovery.words.jobs import Job, JobServer
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import (
    RECOVERY_AT_WORK,
    RECOVERY_ENDED,
    STEP_ENDED,
    Impact,
    LaunchStatus,
    Outcome,
    RecoveryStatus,
    StepStatus,
    Wellness,
)
from tests.fake_fleet import HOME, NOW

UP, DOWN, OUT = LaunchStatus.LAUNCHED, LaunchStatus.FAILED, LaunchStatus.SKIPPED
DONE = RecoveryStatus.COMPLETED


def launch(
    status: LaunchStatus = UP, impact: Impact = Impact.CRITICAL, wellness: Wellness = Wellness.UNCHECKED
) -> ServerLaunch:
    return ServerLaunch(HOME, "s-1", "web", impact, status, wellness=wellness)


def recovery(*servers: ServerLaunch, status: RecoveryStatus = DONE) -> Recovery:
    return Recovery("e", "p", True, status, (RecoveryStep("1", 1, "wave 1", StepStatus.COMPLETED, servers),))


def steps(*statuses: StepStatus) -> tuple[RecoveryStep, ...]:
    return tuple(RecoveryStep(str(n), n, f"wave {n}", status) for n, status in enumerate(statuses, 1))


OPTIONAL = Impact.OPTIONAL


@pytest.mark.parametrize(
    ("servers", "outcome"),
    [
        ([launch()], Outcome.SUCCEEDED),
        ([launch(), launch(DOWN)], Outcome.FAILED),
        ([launch(DOWN), launch(OUT)], Outcome.FAILED),
        ([launch(), launch(OUT)], Outcome.INCOMPLETE),
        ([launch(), launch(DOWN, OPTIONAL)], Outcome.SUCCEEDED),
        ([launch(DOWN, OPTIONAL)], Outcome.INCOMPLETE),
        ([], Outcome.INCOMPLETE),
        ([launch(wellness=Wellness.UNWELL), launch()], Outcome.UNWELL),
        ([launch(impact=OPTIONAL, wellness=Wellness.UNWELL), launch()], Outcome.SUCCEEDED),
        ([launch(wellness=Wellness.CHECKING), launch()], Outcome.INCOMPLETE),
        ([launch(impact=OPTIONAL, wellness=Wellness.CHECKING), launch()], Outcome.SUCCEEDED),
        ([launch(wellness=Wellness.WELL)], Outcome.SUCCEEDED),
    ],
)
def test_a_completed_recovery_went_as_its_servers_did(servers: list[ServerLaunch], outcome: Outcome) -> None:
    assert recovery(*servers).outcome is outcome


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (RecoveryStatus.CREATED, Outcome.RUNNING),
        (RecoveryStatus.IN_PROGRESS, Outcome.RUNNING),
        (RecoveryStatus.CANCELLING, Outcome.RUNNING),
        (RecoveryStatus.CANCELLED, Outcome.CANCELLED),
        (RecoveryStatus.FAILED, Outcome.FAILED),
        (RecoveryStatus.TIMED_OUT, Outcome.FAILED),
        (RecoveryStatus.UNCLEAR, Outcome.UNCLEAR),
    ],
)
def test_any_other_status_decides_by_itself(status: RecoveryStatus, outcome: Outcome) -> None:
    found = recovery(launch(), status=status)
    assert found.outcome is outcome
    assert found.has_ended is (outcome is not Outcome.RUNNING)


def test_every_status_is_at_work_or_ended() -> None:
    assert set(RecoveryStatus) == RECOVERY_AT_WORK | RECOVERY_ENDED
    assert not RECOVERY_AT_WORK & RECOVERY_ENDED
    assert {str(each) for each in STEP_ENDED} == {"COMPLETED", "SKIPPED", "FAILED", "TIMED_OUT"}


def test_servers_are_told_by_impact() -> None:
    critical, optional = launch(DOWN), launch(DOWN, OPTIONAL)
    unwell = launch(wellness=Wellness.UNWELL)
    found = recovery(critical, optional, unwell, launch())
    assert found.not_launched(Impact.CRITICAL) == (critical,)
    assert found.not_launched(OPTIONAL) == (optional,)
    assert (found.unwell(Impact.CRITICAL), found.unwell(OPTIONAL)) == ((unwell,), ())
    assert not found.is_checked_now
    assert recovery(launch(), launch(wellness=Wellness.CHECKING)).is_checked_now


def test_it_lasts_from_its_start_to_its_end() -> None:
    ended = replace(recovery(), started_at=NOW, ended_at=NOW + timedelta(minutes=2))
    assert ended.duration_seconds == 120
    assert replace(ended, ended_at=None).duration_seconds is None
    assert replace(ended, started_at=None).duration_seconds is None


A, F, N, W, E, S, T = (
    StepStatus.COMPLETED,
    StepStatus.FAILED,
    StepStatus.NOT_STARTED,
    StepStatus.WAITING,
    StepStatus.EXECUTING,
    StepStatus.SKIPPED,
    StepStatus.TIMED_OUT,
)


@pytest.mark.parametrize(
    ("statuses", "number"),
    [((A, E, N), 2), ((F, A, W, N), 3), ((F, S, T, N), 3), ((A, N, N), 2), ((A, S), None), ((), None)],
)
def test_it_is_at_the_step_at_work_or_the_last_that_failed_or_the_next(
    statuses: tuple[StepStatus, ...], number: int | None
) -> None:
    current = replace(recovery(), steps=steps(*statuses)).current
    assert (current and current.number) == number


@pytest.mark.parametrize(
    ("status", "statuses", "can"),
    [
        (RecoveryStatus.FAILED, (A, F, N), True),
        (RecoveryStatus.FAILED, (T, N), True),
        (RecoveryStatus.FAILED, (N, N), False),
        (RecoveryStatus.TIMED_OUT, (T, N), False),
        (RecoveryStatus.IN_PROGRESS, (F, N), False),
    ],
)
def test_it_can_go_on_where_a_step_has_failed(
    status: RecoveryStatus, statuses: tuple[StepStatus, ...], can: bool
) -> None:
    assert replace(recovery(status=status), steps=steps(*statuses)).can_go_on is can


def test_a_job_knows_its_servers_by_their_ids() -> None:
    servers = tuple(JobServer(each, "PENDING") for each in ("s-3", "s-1", "s-2"))
    job = Job(HOME, "drsjob-1", "STARTED", servers)
    assert [job.server(each) for each in ("s-1", "s-2", "s-3", "s-0", "s-9")] == [*servers[1:], servers[0], None, None]
