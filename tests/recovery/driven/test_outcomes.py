"""What a drive does about launched servers that are not well, and about statuses that tagsync does not know."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from tagsync.recovery.driven import steering
from tagsync.recovery.driven.advance import Next
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.driven.take_in import CHECKED_AFTER
from tagsync.recovery.words.actions import ActionRun
from tagsync.recovery.words.jobs import Job, JobServer
from tagsync.recovery.words.steering import WrongMoment
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, RecoveryStatus, Wellness
from tests.recovery.driven.drives import Driver, FakeDrs, drive_of, server, wave

BAD = ActionRun("Process status validation", "FAILED", reason="nginx is not running")
SLOW = ActionRun("Process status validation", "IN_PROGRESS")


@dataclass
class CheckingDrs(FakeDrs):
    """A DRS that runs post-launch actions, and says words of its own: `says` is the launch status of a server whose job
    has ended."""

    actions: dict[str, tuple[ActionRun, ...]] = field(default_factory=dict)
    says: dict[str, str] = field(default_factory=dict)

    def _aged(self, job: Job, now: datetime) -> Job:
        aged = super()._aged(job, now)
        if aged.is_active:
            return aged
        return replace(aged, servers=tuple(map(self._said, aged.servers)))

    def _said(self, server: JobServer) -> JobServer:
        status = self.says.get(server.server_id, server.status)
        return replace(server, status=status, actions=self.actions.get(server.server_id, ()))


class NeverEndingDrs(CheckingDrs):
    """A DRS whose jobs launch their servers, and do not end."""

    def _aged(self, job: Job, now: datetime) -> Job:
        aged = super()._aged(replace(job, status="STARTED"), now)
        return replace(aged, status="STARTED", ended_at=None)


def two_waves(impact: Impact = Impact.CRITICAL) -> Drive:
    return drive_of(wave(server("a", impact=impact), server("b")), wave(server("c"), name="wave 2"))


def test_rule_11_a_critical_server_that_is_not_well_stops_the_drive_before_the_next_wave() -> None:
    driver = Driver(two_waves(), CheckingDrs(actions={"s-a": (BAD,)}))
    driver.until_it_stands()
    assert driver.drive.status is RecoveryStatus.FAILED
    assert driver.drive.reason == "1 CRITICAL server of wave 1 launched and not well"
    assert driver.launches() == {
        "s-a": LaunchStatus.LAUNCHED,
        "s-b": LaunchStatus.LAUNCHED,
        "s-c": LaunchStatus.NOT_STARTED,
    }


def test_rule_11_a_retry_does_not_delete_a_server_that_is_launched_and_not_well() -> None:
    driver = Driver(two_waves(), CheckingDrs(actions={"s-a": (BAD,)}))
    driver.until_it_stands()
    with pytest.raises(WrongMoment, match="Fix them, then go on with skip"):
        steering.retry(driver.drive, driver.now)


def test_rule_11_a_retry_beside_it_launches_only_what_failed() -> None:
    drs = CheckingDrs(actions={"s-a": (BAD,)}, fail={"s-b"})
    driver = Driver(two_waves(), drs)
    driver.until_it_stands()
    drs.fail = set()
    driver.drive = steering.retry(driver.drive, driver.now)
    driver.until_it_stands()
    assert [name for _, name in drs.starts] == ["s-a", "s-b", "s-b"]
    assert driver.drive.reason == "1 CRITICAL server of wave 1 launched and not well"


def test_rule_11_after_a_skip_it_goes_on_and_the_outcome_says_not_well() -> None:
    driver = Driver(two_waves(), CheckingDrs(actions={"s-a": (BAD,)}))
    driver.until_it_stands()
    driver.drive = steering.skip(driver.drive, driver.now)
    driver.until_it_stands()
    recovery = recovery_of(driver.drive)
    assert (driver.drive.status, recovery.outcome) == (RecoveryStatus.COMPLETED, Outcome.UNWELL)
    assert [each.server_id for each in recovery.unwell(Impact.CRITICAL)] == ["s-a"]


def test_rule_11_an_optional_server_that_is_not_well_stops_nothing() -> None:
    driver = Driver(two_waves(Impact.OPTIONAL), CheckingDrs(actions={"s-a": (BAD,)}))
    driver.until_it_stands()
    assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED


def test_rule_11_the_next_wave_waits_for_the_actions_of_this_one() -> None:
    drs = CheckingDrs(actions={"s-a": (SLOW,)})
    driver = Driver(two_waves(), drs)
    while driver.launches()["s-a"] is not LaunchStatus.LAUNCHED:
        driver.step()
    for _ in range(10):
        assert driver.step().next is Next.WAIT
    assert driver.launches()["s-c"] is LaunchStatus.NOT_STARTED
    drs.actions = {"s-a": (replace(SLOW, status="SUCCEEDED"),)}
    driver.until_it_stands()
    assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED
    assert next(driver.drive.servers()).launch.wellness is Wellness.WELL


def test_rule_11_an_action_that_hangs_is_not_waited_for_for_ever() -> None:
    driver = Driver(two_waves(), CheckingDrs(actions={"s-a": (SLOW,)}))
    driver.until_it_stands()
    assert driver.drive.reason == "1 CRITICAL server of wave 1 launched and not well"
    job = driver.drs.jobs[0]
    assert job.ended_at
    assert CHECKED_AFTER <= driver.now - job.ended_at < CHECKED_AFTER + timedelta(minutes=3)


def test_rule_11_a_job_that_does_not_end_after_its_launches_is_given_up_with_its_reason() -> None:
    driver = Driver(two_waves(), NeverEndingDrs())
    driver.until_it_stands()
    assert driver.drive.reason == "nothing has happened for 4 hours, and 2 servers of wave 1 are not checked"


def test_rule_5_a_status_that_is_not_known_ends_the_waiting_and_launches_nothing_twice() -> None:
    drs = CheckingDrs(says={"s-a": "HIBERNATED"})
    driver = Driver(two_waves(), drs)
    driver.until_it_stands()
    assert (driver.drive.status, driver.launches()["s-a"]) == (RecoveryStatus.FAILED, LaunchStatus.UNCLEAR)
    assert driver.drive.reason == "1 CRITICAL server of wave 1 ended with a status that tagsync does not know"
    assert driver.now - driver.drive.created_at < timedelta(minutes=10)
    drs.says = {"s-a": "LAUNCHED"}
    driver.drive = steering.retry(driver.drive, driver.now)
    driver.until_it_stands()
    assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED
    assert len(drs.starts) == len(set(drs.starts)) == 3, "a retry looks again, and launches it no second time"
