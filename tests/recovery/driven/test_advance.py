"""Driving a recovery over several targets: quotas, waves, approvals, failures, and the laws of all of them."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.advance import PATIENCE, Next, advance
from tagsync.recovery.driven.drive import DriveServer, Order
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.driven.starting import START_WITHIN
from tagsync.recovery.driven.steering import approve, cancel, deny, give_up, retry, skip
from tagsync.recovery.driven.take_in import UNHEARD, UNLISTED
from tagsync.recovery.words.steering import WrongMoment
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome, RecoveryStatus, StepStatus, Wellness
from tagsync.service.kit.connector import LONGEST
from tests.recovery.driven.drives import HUB, JOB, SPOKE, START, Driver, FakeDrs, drive_of, server, servers, wave


def two_waves(**second: object) -> Driver:
    """Two servers in each of two targets, in two waves."""
    first = wave(server("a"), server("b", SPOKE))
    return Driver(drive_of(first, wave(server("c"), server("d", SPOKE), name="wave 2", **second)))


def test_waves_are_launched_in_order_over_all_targets() -> None:
    driver = two_waves()
    driver.step()
    assert [(job.target, [each.server_id for each in job.servers]) for job in driver.drs.jobs] == [
        (HUB, ["s-a"]),
        (SPOKE, ["s-b"]),
    ]
    assert driver.until_it_stands().next is Next.DONE
    made = recovery_of(driver.drive)
    assert (made.status, made.outcome) == (RecoveryStatus.COMPLETED, Outcome.SUCCEEDED)
    first, second = driver.drive.waves
    assert first.ended_at
    assert second.started_at
    assert first.ended_at <= second.started_at
    launched = [each.launch for each in driver.drive.servers()]
    assert [each.recovery_instance_id for each in launched] == ["i-s-a", "i-s-b", "i-s-c", "i-s-d"]
    assert all(each.job_id and each.started_at and each.ended_at for each in launched)


def test_a_wave_is_cut_into_jobs_of_a_hundred_and_into_what_the_quotas_take() -> None:
    driver = Driver(drive_of(wave(*servers(730))))
    driver.step()
    assert [len(job.servers) for job in driver.drs.jobs] == [100] * 5
    waiting = [each.launch for each in driver.drive.servers() if each.launch.status is LaunchStatus.NOT_STARTED]
    assert len(waiting) == 230
    driver.until_it_stands()
    assert [len(job.servers) for job in driver.drs.jobs] == [100] * 7 + [30]
    assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED


def test_it_waits_while_others_fill_the_quotas_and_says_so() -> None:
    driver = Driver(drive_of(wave(server("a"), server("b", SPOKE))))
    for number in range(20):
        driver.drs.start(HUB, [f"s-other-{number}"], START)
    made = driver.step()
    assert (made.next, made.seconds) == (Next.WAIT, 30)
    assert driver.launches() == {"s-a": LaunchStatus.NOT_STARTED, "s-b": LaunchStatus.PENDING}
    first, _ = driver.drive.servers()
    assert first.launch.reason == f"waits: 20 jobs with 20 servers are at work in {HUB}"
    driver.until_it_stands()
    assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED


def test_a_server_in_somebody_elses_job_waits_for_its_end() -> None:
    driver = Driver(drive_of(wave(server("a"), server("b"))))
    other = driver.drs.start(HUB, ["s-a"], START)
    driver.step()
    first, _ = driver.drive.servers()
    assert first.launch.reason == f"waits: it is in {other.job_id} already"
    driver.until_it_stands()
    assert Counter(driver.drs.starts) == {(HUB, "s-a"): 1, (HUB, "s-b"): 1}
    assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED


@pytest.fixture(params=[True, False], ids=["tags", "no tags"])
def takes_tags(request: pytest.FixtureRequest) -> bool:
    """Whether DRS takes tags on a start."""
    return bool(request.param)


class TestFailures:
    def test_a_critical_server_stops_the_run_before_the_next_wave(self) -> None:
        driver = two_waves()
        driver.drs.fail = {"s-b"}
        driver.until_it_stands()
        made = recovery_of(driver.drive)
        assert (made.status, made.outcome) == (RecoveryStatus.FAILED, Outcome.FAILED)
        assert made.reason == "1 CRITICAL server of wave 1 could not be launched"
        assert [step.status for step in made.steps] == [StepStatus.FAILED, StepStatus.NOT_STARTED]
        assert [each.reason for each in made.servers()] == ["", "no capacity", "", ""]

    def test_an_optional_one_is_a_warning(self) -> None:
        driver = Driver(drive_of(wave(server("a"), server("b", impact=Impact.OPTIONAL)), wave(server("c"))))
        driver.drs.fail = {"s-b"}
        driver.until_it_stands()
        made = recovery_of(driver.drive)
        assert made.outcome is Outcome.SUCCEEDED
        assert [each.server_id for each in made.not_launched(Impact.OPTIONAL)] == ["s-b"]

    def test_a_retry_launches_only_what_failed(self, takes_tags: bool) -> None:
        driver = two_waves()
        driver.drs.takes_tags = takes_tags
        driver.drs.fail = {"s-b"}
        driver.until_it_stands()
        driver.drs.fail = set()
        driver.drive = retry(driver.drive, driver.now)
        driver.until_it_stands()
        assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED
        assert Counter(driver.drs.starts) == {
            (HUB, "s-a"): 1,
            (SPOKE, "s-b"): 2,
            (HUB, "s-c"): 1,
            (SPOKE, "s-d"): 1,
        }

    def test_a_skip_goes_on_and_the_failure_stays_one(self) -> None:
        driver = two_waves()
        driver.drs.fail = {"s-b"}
        driver.until_it_stands()
        driver.drive = skip(driver.drive, driver.now)
        driver.until_it_stands()
        made = recovery_of(driver.drive)
        assert (made.status, made.outcome) == (RecoveryStatus.COMPLETED, Outcome.FAILED)
        assert [each.status for each in made.servers()] == ["LAUNCHED", "FAILED", "LAUNCHED", "LAUNCHED"]

    def test_what_is_denied_fails_with_the_reason_and_the_others_are_launched(self) -> None:
        driver = Driver(drive_of(wave(server("a"), server("b", SPOKE))), FakeDrs(refuse={"s-b": "access_denied"}))
        driver.until_it_stands()
        assert driver.launches() == {"s-a": LaunchStatus.LAUNCHED, "s-b": LaunchStatus.FAILED}
        reasons = [each.launch.reason for each in driver.drive.servers()]
        assert reasons[1] == "222222222222/eu-central-1 drs:StartRecovery: no"

    def test_quota_and_throttling_are_tried_again_and_fail_nothing(self) -> None:
        driver = Driver(drive_of(wave(server("a"))), FakeDrs(refuse={"s-a": "quota"}))
        for _ in range(10):
            assert driver.step().next is Next.WAIT
        assert driver.launches()["s-a"] in (LaunchStatus.NOT_STARTED, LaunchStatus.PENDING)
        driver.drs.refuse = {}
        driver.until_it_stands()
        assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED

    def test_one_bad_server_does_not_hold_up_the_others_of_its_job(self) -> None:
        driver = Driver(drive_of(wave(*servers(100))), FakeDrs(refuse={"s-0042": "conflict"}))
        while driver.step().next is Next.WAIT:
            if Counter(driver.launches().values())[LaunchStatus.LAUNCHED] == 99:
                break
        assert Counter(driver.launches().values())[LaunchStatus.LAUNCHED] == 99
        driver.until_it_stands()
        assert driver.drive.status is RecoveryStatus.FAILED
        assert "nothing has happened for 4 hours, and 1 servers of wave 1 are not launched" in driver.drive.reason
        assert driver.now - START < PATIENCE + timedelta(hours=1)

    def test_jobs_that_cannot_be_read_are_unknown_and_asked_for_again(self) -> None:
        driver = two_waves()
        driver.step()
        driver.drs.unreadable = {SPOKE}
        for _ in range(30):
            driver.step()
        assert driver.launches() == {
            "s-a": LaunchStatus.LAUNCHED,
            "s-b": LaunchStatus.UNKNOWN,
            "s-c": LaunchStatus.NOT_STARTED,
            "s-d": LaunchStatus.NOT_STARTED,
        }
        assert recovery_of(driver.drive).outcome is Outcome.RUNNING
        driver.drs.unreadable = set()
        driver.until_it_stands()
        assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED

    @pytest.mark.parametrize("fate", ["lost", "late crash"])
    def test_a_lost_answer_is_found_again_and_nothing_is_started_twice(self, takes_tags: bool, fate: str) -> None:
        driver = Driver(drive_of(wave(server("a"))), FakeDrs(refuse={"s-a": fate}, takes_tags=takes_tags))
        driver.step()
        assert driver.drive.orders
        driver.step()
        assert driver.launches() == {"s-a": LaunchStatus.LAUNCHING}
        assert bool(driver.drive.orders) is not takes_tags
        driver.until_it_stands()
        assert driver.drs.starts == [(HUB, "s-a")]

    def test_a_job_that_shows_up_late_is_ours_all_the_same(self, takes_tags: bool) -> None:
        driver = Driver(drive_of(wave(server("a"))), FakeDrs(refuse={"s-a": "lost"}, takes_tags=takes_tags))
        driver.step()
        hidden, driver.drs.jobs = driver.drs.jobs, []
        driver.drs.refuse = {"s-a": "throttled"}
        while driver.drive.next_order < 3:
            driver.step()
        driver.drs.jobs, driver.drs.refuse = hidden, {}
        driver.until_it_stands()
        assert driver.drs.starts == [(HUB, "s-a")]
        assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED

    def test_a_run_that_nobody_drives_any_more_is_failed_and_can_be_taken_up(self, takes_tags: bool) -> None:
        driver = two_waves()
        driver.drs.takes_tags = takes_tags
        driver.step()
        driver.drive = give_up(driver.drive, "the state machine ended", driver.now)
        assert recovery_of(driver.drive).outcome is Outcome.FAILED
        assert give_up(driver.drive, "again", driver.now) is driver.drive
        driver.drive = retry(driver.drive, driver.now)
        driver.until_it_stands()
        assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED
        assert max(Counter(driver.drs.starts).values()) == 1


class TestApprovals:
    def test_a_wave_waits_for_it_and_then_begins(self) -> None:
        driver = two_waves(approval=True)
        made = driver.until_it_stands()
        assert (made.next, made.seconds) == (Next.APPROVAL, 24 * 3600)
        assert recovery_of(driver.drive).steps[1].reason == "waits for an approval"
        driver.now += timedelta(hours=1)
        assert driver.step().seconds == 23 * 3600
        driver.drive = approve(driver.drive, "ann", driver.now)
        driver.until_it_stands()
        assert driver.drive.waves[1].approved_by == "ann"
        assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED

    def test_a_denial_cancels_and_what_is_launched_stays(self) -> None:
        driver = two_waves(approval=True)
        driver.until_it_stands()
        driver.drive = deny(driver.drive, "ann", driver.now)
        assert driver.step().next is Next.DONE
        made = recovery_of(driver.drive)
        assert (made.outcome, made.reason) == (Outcome.CANCELLED, "ann denied wave 2")
        assert [each.status for each in made.servers()] == ["LAUNCHED", "LAUNCHED", "SKIPPED", "SKIPPED"]

    def test_nobody_answering_cancels_too(self) -> None:
        driver = two_waves(approval=True)
        driver.until_it_stands()
        driver.now += timedelta(hours=24)
        with pytest.raises(WrongMoment, match="too late"):
            approve(driver.drive, "ann", driver.now)
        assert driver.step().next is Next.DONE
        made = recovery_of(driver.drive)
        assert (made.outcome, made.reason) == (Outcome.CANCELLED, "wave 2 was not approved within 24 hours")

    def test_an_approval_that_nobody_asked_for_is_refused(self) -> None:
        driver = two_waves()
        driver.step()
        with pytest.raises(WrongMoment, match="does not wait for an approval"):
            approve(driver.drive, "ann", driver.now)


def test_a_wait_between_waves_is_slept_through_in_one_go() -> None:
    driver = Driver(drive_of(wave(server("a"), wait_minutes=20), wave(server("b"), name="wave 2")))
    while driver.drive.waves[0].status is not StepStatus.COMPLETED:
        made = driver.step()
    assert made.seconds == 20 * 60
    assert [step.status for step in recovery_of(driver.drive).steps] == ["COMPLETED", "WAITING", "NOT_STARTED"]
    driver.until_it_stands()
    assert [step.name for step in recovery_of(driver.drive).steps] == ["wave 1", "wait after wave 1", "wave 2"]


def test_a_wait_is_that_of_the_wave_before_and_not_of_the_first() -> None:
    waves = wave(server("a")), wave(server("b"), name="wave 2", wait_minutes=20), wave(server("c"), name="wave 3")
    driver = Driver(drive_of(*waves))
    while driver.drive.waves[1].status is not StepStatus.COMPLETED:
        made = driver.step()
    assert made.seconds == 20 * 60
    assert driver.until_it_stands().next is Next.DONE
    second, third = driver.drive.waves[1:]
    assert second.ended_at
    assert third.started_at == second.ended_at + timedelta(minutes=20)


def test_whatever_moves_gives_the_others_time() -> None:
    """Another program holds a server for six hours. A third one is launched after three: that is progress."""
    driver = Driver(drive_of(wave(server("a"), server("b"), server("c"))))
    driver.drs.start(HUB, ["s-a"], START + timedelta(hours=6) - JOB)
    driver.drs.start(HUB, ["s-b"], START + timedelta(hours=3) - JOB)
    driver.until_it_stands()
    assert recovery_of(driver.drive).outcome is Outcome.SUCCEEDED


def test_a_wave_does_not_end_while_an_order_is_open() -> None:
    """The answer to the order was lost, and the servers were found in jobs that may not be those of the order."""
    launched = replace(server("a").launch, status=LaunchStatus.LAUNCHED, job_id="drsjob-9")
    order = Order(1, HUB, ("s-a",), START)
    driver = Driver(drive_of(wave(DriveServer(launched)), wave(server("b"), name="wave 2"), orders=(order,)))
    assert driver.step().next is Next.WAIT
    assert [each.status for each in driver.drive.waves] == [StepStatus.EXECUTING, StepStatus.NOT_STARTED]
    driver.now = START + UNHEARD
    driver.step()
    assert [each.status for each in driver.drive.waves] == [StepStatus.COMPLETED, StepStatus.EXECUTING]


def test_a_wave_that_takes_more_than_an_hour_is_looked_at_less_often() -> None:
    driver = two_waves()
    driver.step()
    at_work = driver.drs.seen(driver.now, [HUB, SPOKE])
    for after, seconds in ((timedelta(hours=1), 30), (timedelta(hours=1, seconds=1), 120)):
        made = advance(driver.drive, at_work, START + after, START + after)
        assert (made.next, made.seconds) == (Next.WAIT, seconds)


def test_a_drive_in_which_nothing_happens_for_four_hours_fails() -> None:
    driver = two_waves()
    driver.step()
    driver.drive = replace(driver.drive, orders=())
    nothing = driver.drs.seen(START, [HUB, SPOKE])
    late = START + timedelta(hours=4)
    made = advance(driver.drive, nothing, late - timedelta(seconds=1), late)
    assert made.drive.status is RecoveryStatus.IN_PROGRESS
    made = advance(driver.drive, nothing, late, late)
    assert (made.next, made.drive.status) == (Next.DONE, RecoveryStatus.FAILED)
    assert [each.status for each in made.drive.waves] == [StepStatus.FAILED, StepStatus.NOT_STARTED]
    assert made.drive.waves[0].ended_at == late


def test_a_cancelled_drive_waits_four_hours_for_a_job_that_does_not_end() -> None:
    driver = two_waves()
    driver.step()
    cancelled = cancel(driver.drive, "ann", START)
    at_work = driver.drs.seen(START, [HUB, SPOKE])
    late = START + timedelta(hours=4)
    assert advance(cancelled, at_work, late - timedelta(seconds=1), late).next is Next.WAIT
    made = advance(cancelled, at_work, late, late)
    assert (made.next, made.drive.status) == (Next.DONE, RecoveryStatus.CANCELLED)
    assert [each.launch.status for each in made.drive.servers()] == ["LAUNCHING", "LAUNCHING", "SKIPPED", "SKIPPED"]


def test_a_skipped_wave_whose_job_is_at_work_is_watched_to_its_end() -> None:
    driver = Driver(drive_of(wave(server("a"))))
    driver.step()
    driver.drive = skip(give_up(driver.drive, "its machine failed", driver.now), driver.now)
    assert driver.step().next is Next.WAIT
    driver.until_it_stands()
    assert driver.launches() == {"s-a": LaunchStatus.LAUNCHED}
    assert driver.drive.status is RecoveryStatus.COMPLETED


@pytest.mark.parametrize(("fails", "status"), [({"s-b"}, StepStatus.FAILED), (set(), StepStatus.COMPLETED)])
def test_a_wave_that_ends_while_the_drive_is_cancelled_is_as_its_servers_are(
    fails: set[str], status: StepStatus
) -> None:
    driver = Driver(drive_of(wave(server("a"), server("b")), wave(server("c"), name="wave 2")), FakeDrs(fail=fails))
    driver.step()
    driver.drive = cancel(driver.drive, "ann", driver.now)
    driver.until_it_stands()
    assert [each.status for each in driver.drive.waves] == [status, StepStatus.SKIPPED]
    assert all(each.ended_at == driver.drive.ended_at for each in driver.drive.waves)


def test_what_has_failed_stays_failed_in_a_wave_that_is_cancelled() -> None:
    """One server is denied, another waits for a job of another program."""
    driver = Driver(drive_of(wave(server("a"), server("b", SPOKE))), FakeDrs(refuse={"s-b": "access_denied"}))
    driver.drs.start(HUB, ["s-a"], START + timedelta(hours=9))
    while driver.launches()["s-b"] is not LaunchStatus.FAILED:
        driver.step()
    driver.drive = cancel(driver.drive, "ann", driver.now)
    driver.until_it_stands()
    assert driver.launches() == {"s-a": LaunchStatus.SKIPPED, "s-b": LaunchStatus.FAILED}
    assert [each.status for each in driver.drive.waves] == [StepStatus.SKIPPED]
    assert next(driver.drive.servers()).launch.reason == "the drive was cancelled"


def test_who_cancels_first_is_told() -> None:
    driver = two_waves()
    driver.step()
    once = cancel(driver.drive, "ann", driver.now)
    assert cancel(once, "ben", driver.now).reason == "ann cancelled it"


def test_a_drive_that_is_stuck_says_why_as_the_first_server_that_knows_does() -> None:
    launched = replace(server("a").launch, status=LaunchStatus.LAUNCHED, job_id="drsjob-9")
    unsettled = [replace(server(name).launch, status=LaunchStatus.LAUNCHING, job_id="drsjob-9") for name in "bc"]
    checking = replace(launched, server_id="s-d", wellness=Wellness.CHECKING)
    servers_of = (launched, unsettled[0], replace(unsettled[1], reason="so"), checking)
    drive = drive_of(wave(*map(DriveServer, servers_of), status=StepStatus.EXECUTING))
    drive = replace(drive, status=RecoveryStatus.IN_PROGRESS)
    late = START + timedelta(hours=4)
    made = advance(drive, {}, late, late)
    assert made.drive.reason == "nothing has happened for 4 hours, and 3 servers of wave 1 are not launched: so"


def test_cancelling_waits_for_the_job_at_work_and_starts_nothing_more() -> None:
    driver = two_waves()
    driver.step()
    driver.drive = cancel(driver.drive, "ann", driver.now)
    assert driver.step().next is Next.WAIT
    driver.until_it_stands()
    made = recovery_of(driver.drive)
    assert (made.outcome, made.reason) == (Outcome.CANCELLED, "ann cancelled it")
    assert [each.status for each in made.servers()] == ["LAUNCHED", "LAUNCHED", "SKIPPED", "SKIPPED"]
    with pytest.raises(WrongMoment, match="has ended already"):
        cancel(driver.drive, "ann", START)
    with pytest.raises(WrongMoment, match="has not failed"):
        retry(driver.drive, START)


@given(
    sizes=st.lists(st.tuples(st.integers(0, 130), st.integers(0, 60)).filter(any), min_size=1, max_size=3),
    others=st.integers(0, 22),
    seed=st.integers(0, 2**32),
    failing=st.integers(0, 3),
    takes_tags=st.booleans(),
)
def test_the_laws_hold_whatever_drs_does(
    sizes: list[tuple[int, int]], others: int, seed: int, failing: int, takes_tags: bool
) -> None:
    """Never over quota (the DRS asserts), every server once an attempt, waves one after the other, and an end."""
    waves = tuple(
        wave(*servers(hub, HUB, f"{index}-"), *servers(spoke, SPOKE, f"{index}-"), name=f"wave {index}")
        for index, (hub, spoke) in enumerate(sizes)
    )
    chaos = random.Random(seed)
    driver = Driver(drive_of(*waves), FakeDrs(chaos=chaos, takes_tags=takes_tags))
    for number in range(min(others, 20)):
        driver.drs.start(HUB, [f"s-other-{number}"], START)
    everyone = [each.launch.server_id for each in driver.drive.servers()]
    driver.drs.fail = set(chaos.sample(everyone, min(failing, len(everyone))))
    driver.until_it_stands()
    assert all(number == 1 for number in Counter(driver.drs.starts).values())
    for before, after in zip(driver.drive.waves, driver.drive.waves[1:], strict=False):
        assert after.started_at is None or (before.ended_at and before.ended_at <= after.started_at)
    lost = any(each.is_lost for each in driver.drive.servers())
    assert driver.drive.status is (RecoveryStatus.FAILED if lost else RecoveryStatus.COMPLETED)
    statuses = {each.launch.status for done in driver.drive.waves if done.has_ended for each in done.servers}
    assert statuses <= {LaunchStatus.LAUNCHED, LaunchStatus.FAILED}


def test_the_same_state_and_the_same_jobs_give_the_same_step() -> None:
    one, other = two_waves(), two_waves()
    one.until_it_stands()
    other.until_it_stands()
    assert one.drive == other.drive


def test_a_problem_is_kept_as_it_was_said() -> None:
    driver = Driver(drive_of(wave(server("a"))), FakeDrs(refuse={"s-a": "quota"}))
    driver.step()
    (order,) = driver.drive.orders
    assert order.problem == str(Problem(ProblemKind.QUOTA, f"{HUB} drs:StartRecovery", "no"))


def test_an_order_is_not_given_up_while_its_start_may_be_under_way() -> None:
    """A start is sent within `START_WITHIN`, and takes effect before its caller has waited for an answer in vain."""
    under_way = timedelta(seconds=LONGEST.connect + LONGEST.read)
    assert under_way < UNLISTED
    assert START_WITHIN + under_way < UNHEARD


def test_a_cancelled_drive_waits_for_the_answer_to_an_order_and_not_for_a_server_that_nothing_launches() -> None:
    promised = replace(server("a").launch, status=LaunchStatus.PENDING)
    drive = replace(drive_of(wave(DriveServer(promised))), status=RecoveryStatus.CANCELLING)
    ordered = replace(drive, orders=(Order(1, HUB, ("s-a",), START),))
    assert advance(ordered, {HUB: ()}, START, START).next is Next.WAIT
    assert advance(drive, {HUB: ()}, START, START).drive.status is RecoveryStatus.CANCELLED


def test_a_wave_that_is_done_stays_done_when_the_next_is_cancelled() -> None:
    driver = two_waves()
    while driver.drive.waves[0].status is not StepStatus.COMPLETED:
        driver.step()
    done = driver.drive.waves[0]
    driver.drive = cancel(driver.drive, "ann", driver.now)
    driver.until_it_stands()
    assert driver.drive.waves[0] == done
    assert driver.drive.status is RecoveryStatus.CANCELLED


def test_a_drive_that_stands_still_does_nothing_more() -> None:
    drive = replace(drive_of(wave(server("a"))), status=RecoveryStatus.FAILED, ended_at=START)
    made = advance(drive, {HUB: ()}, START + PATIENCE, START + PATIENCE)
    assert (made.drive, made.next, made.start) == (drive, Next.DONE, ())
