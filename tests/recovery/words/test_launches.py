"""How far a launch is, as its job says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.recovery.words.actions import ActionRun, wellness_of
from tagsync.recovery.words.jobs import Job, JobServer
from tagsync.recovery.words.launches import launch_by_job
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Wellness
from tests.fake_fleet import HOME, NOW

LAUNCH = ServerLaunch(HOME, "s-1", "web", Impact.OPTIONAL, LaunchStatus.PENDING, job_id="drsjob-1")
BAD, SLOW, GOOD = (ActionRun(word.lower(), word, reason="so") for word in ("FAILED", "IN_PROGRESS", "SUCCEEDED"))


def seen(server: JobServer | None, status: str = "COMPLETED") -> ServerLaunch:
    servers = (JobServer("s-0", "LAUNCHED"), *([server] if server else []))
    return launch_by_job(LAUNCH, Job(HOME, "drsjob-1", status, servers, NOW, NOW))


@pytest.mark.parametrize(
    ("says", "job", "status", "reason"),
    [
        ("PENDING", "PENDING", LaunchStatus.LAUNCHING, ""),
        ("IN_PROGRESS", "STARTED", LaunchStatus.LAUNCHING, ""),
        ("LAUNCHED", "STARTED", LaunchStatus.LAUNCHED, ""),
        ("TERMINATED", "STARTED", LaunchStatus.FAILED, "its recovery instance was terminated"),
        ("PENDING", "COMPLETED", LaunchStatus.FAILED, "its job has ended without launching it"),
        ("IN_PROGRESS", "COMPLETED", LaunchStatus.FAILED, "its job has ended without launching it"),
        ("PENDING", "LOST", LaunchStatus.UNCLEAR, 'its job has the status "LOST", which tagsync does not know'),
        ("LAUNCHED", "LOST", LaunchStatus.LAUNCHED, ""),
        (
            "ASLEEP",
            "STARTED",
            LaunchStatus.LAUNCHING,
            'DRS gives the launch status "ASLEEP", which tagsync does not know',
        ),
        (
            "ASLEEP",
            "COMPLETED",
            LaunchStatus.UNCLEAR,
            'DRS gives the launch status "ASLEEP", which tagsync does not know',
        ),
        ("", "COMPLETED", LaunchStatus.UNCLEAR, "DRS gives no launch status"),
    ],
)
def test_the_launch_status_and_the_job_together_say_it(says: str, job: str, status: LaunchStatus, reason: str) -> None:
    found = seen(JobServer("s-1", says), job)
    assert (found.status, found.reason) == (status, reason)
    assert (found.started_at, found.ended_at, found.job_id) == (NOW, NOW, "drsjob-1")
    assert (found.name, found.impact) == ("web", Impact.OPTIONAL)


def test_a_failure_is_told_by_the_log_or_the_actions_or_its_usual_causes() -> None:
    failed = JobServer("s-1", "FAILED", reason="no capacity", actions=(BAD, SLOW))
    assert seen(failed).reason == "no capacity"
    assert seen(replace(failed, reason="")).reason == "its action failed is FAILED: so"
    assert seen(replace(failed, reason="", actions=())).reason.startswith("DRS gives no reason. Usual causes: ")
    assert seen(replace(failed, status="PENDING")).reason == "no capacity"


def test_what_is_launched_has_an_instance_and_is_as_well_as_its_actions() -> None:
    up = JobServer("s-1", "LAUNCHED", "i-1", actions=(GOOD, BAD), point_at=NOW, from_older_point=True)
    found = seen(up)
    assert (found.recovery_instance_id, found.wellness, found.actions) == ("i-1", Wellness.UNWELL, (BAD,))
    assert (found.point_at, found.from_older_point, found.reason) == (NOW, True, "")
    assert seen(replace(up, status="FAILED")).wellness is Wellness.UNCHECKED
    assert seen(replace(up, actions=(GOOD,)), "STARTED").wellness is Wellness.CHECKING
    assert seen(replace(up, reason="an older point")).reason == "an older point"


def test_a_server_that_its_job_does_not_name_and_a_job_that_is_gone_are_unknown() -> None:
    why = "DRS says nothing about it in drsjob-1"
    found, gone = seen(None), launch_by_job(LAUNCH, None)
    assert (found.status, found.reason, found.started_at) == (LaunchStatus.UNKNOWN, why, NOW)
    assert (gone.status, gone.reason, gone.started_at, gone.ended_at) == (LaunchStatus.UNKNOWN, why, None, None)


def test_a_job_that_cannot_be_read_says_so() -> None:
    found = launch_by_job(LAUNCH, Problem(ProblemKind.THROTTLED, "there", "slow"))
    assert (found.status, found.reason) == (LaunchStatus.UNKNOWN, "its job could not be read: there")


@pytest.mark.parametrize(
    ("actions", "more_may_come", "wellness"),
    [
        ((), False, Wellness.UNCHECKED),
        ((), True, Wellness.CHECKING),
        ((GOOD,), False, Wellness.WELL),
        ((GOOD,), True, Wellness.CHECKING),
        ((GOOD, SLOW), False, Wellness.CHECKING),
        ((SLOW, BAD), True, Wellness.UNWELL),
        ((replace(BAD, status="LOST"),), False, Wellness.UNWELL),
        ((replace(BAD, decides=False),), False, Wellness.UNCHECKED),
        ((replace(SLOW, decides=False), GOOD), False, Wellness.WELL),
    ],
)
def test_actions_that_decide_say_how_well_a_server_is(
    actions: tuple[ActionRun, ...], more_may_come: bool, wellness: Wellness
) -> None:
    assert wellness_of(actions, more_may_come=more_may_come) is wellness


def test_an_action_is_called_by_its_name_or_its_id() -> None:
    assert str(ActionRun("ping", "FAILED", run_id="run-1")) == "its action ping is FAILED"
    assert str(ActionRun("", "", run_id="run-1", reason="no")) == "its action run-1 is without a status: no"
