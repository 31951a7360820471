"""The state of a drive: what can be told from it without looking at DRS."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tagsync.recovery.driven.drive import ORDER_TAG, DriveServer, Order, order_number
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus, StepStatus, Wellness
from tests.recovery.driven.drives import HUB, SPOKE, START, drive_of, server, wave

UP, DOWN, ODD, OUT, WAITS = (
    LaunchStatus.LAUNCHED,
    LaunchStatus.FAILED,
    LaunchStatus.UNCLEAR,
    LaunchStatus.SKIPPED,
    LaunchStatus.PENDING,
)


def as_(
    each: DriveServer, status: LaunchStatus, wellness: Wellness = Wellness.UNCHECKED, job_id: str = ""
) -> DriveServer:
    return replace(each, launch=replace(each.launch, status=status, wellness=wellness, job_id=job_id))


@pytest.mark.parametrize(
    ("status", "wellness", "settled", "lost"),
    [
        (LaunchStatus.NOT_STARTED, Wellness.UNCHECKED, False, False),
        (WAITS, Wellness.UNCHECKED, False, False),
        (LaunchStatus.UNKNOWN, Wellness.UNCHECKED, False, False),
        (UP, Wellness.UNCHECKED, True, False),
        (UP, Wellness.CHECKING, False, False),
        (UP, Wellness.WELL, True, False),
        (UP, Wellness.UNWELL, True, True),
        (DOWN, Wellness.UNCHECKED, True, True),
        (ODD, Wellness.UNCHECKED, True, True),
        (OUT, Wellness.UNCHECKED, True, False),
    ],
)
def test_a_server_is_settled_when_only_a_retry_changes_it_and_lost_when_it_is_critical(
    status: LaunchStatus, wellness: Wellness, settled: bool, lost: bool
) -> None:
    found = as_(server("a"), status, wellness)
    assert (found.is_settled, found.is_lost) == (settled, lost)
    assert not as_(server("a", impact=Impact.OPTIONAL), status, wellness).is_lost


def test_what_a_wave_has_lost_is_told_by_kind_and_counted() -> None:
    found = wave(
        as_(server("a"), DOWN),
        as_(server("b"), DOWN),
        as_(server("c"), ODD),
        as_(server("d"), UP, Wellness.UNWELL),
        as_(server("e", impact=Impact.OPTIONAL), DOWN),
        as_(server("f"), UP),
    )
    assert found.loss == (
        "2 CRITICAL servers of wave 1 could not be launched, "
        "1 CRITICAL server of wave 1 ended with a status that tagsync does not know, "
        "1 CRITICAL server of wave 1 launched and not well"
    )
    assert wave(as_(server("e", impact=Impact.OPTIONAL), DOWN), as_(server("f"), UP)).loss == ""


@pytest.mark.parametrize(
    ("status", "has_ended"),
    [
        (StepStatus.NOT_STARTED, False),
        (StepStatus.EXECUTING, False),
        (StepStatus.FAILED, False),
        (StepStatus.COMPLETED, True),
        (StepStatus.SKIPPED, True),
    ],
)
def test_the_wave_at_work_is_the_first_that_has_not_ended(status: StepStatus, has_ended: bool) -> None:
    drive = drive_of(wave(server("a"), status=status), wave(server("b"), name="wave 2"))
    assert drive.waves[0].has_ended is has_ended
    assert (drive.wave_at, drive.wave) == ((1, drive.waves[1]) if has_ended else (0, drive.waves[0]))


def test_when_all_waves_have_ended_none_is_at_work() -> None:
    drive = drive_of(wave(server("a"), status=StepStatus.COMPLETED))
    assert (drive.wave_at, drive.wave, drive.targets_at_work) == (None, None, ())


def test_jobs_are_looked_at_where_the_wave_is_where_something_is_at_work_and_where_an_order_is_open() -> None:
    third = replace(HUB, region="eu-west-3")
    first = wave(as_(server("a", SPOKE), WAITS, job_id="drsjob-1"), status=StepStatus.SKIPPED)
    second = wave(server("b"), name="wave 2")
    drive = drive_of(first, second)
    assert drive.targets_at_work == (HUB, SPOKE)
    settled = drive.with_wave(0, wave(as_(server("a", SPOKE), UP, job_id="drsjob-1"), status=StepStatus.SKIPPED))
    assert settled.targets_at_work == (HUB,)
    unstarted = drive.with_wave(0, wave(server("a", SPOKE), status=StepStatus.SKIPPED))
    assert unstarted.targets_at_work == (HUB,)
    ordered = replace(settled, orders=(Order(1, third, ("s-c",), START),))
    assert ordered.targets_at_work == (HUB, third)


def test_the_next_wave_may_begin_when_the_wait_after_a_completed_one_is_over() -> None:
    ended = wave(server("a"), status=StepStatus.COMPLETED, ended_at=START, wait_minutes=5)
    assert ended.wait_ends == START + timedelta(minutes=5)
    assert replace(ended, status=StepStatus.SKIPPED).wait_ends is None
    assert replace(ended, ended_at=None).wait_ends is None


def test_an_approval_is_waited_for_from_when_it_was_asked_for() -> None:
    drive = drive_of(wave(server("a")), approval_hours=7)
    assert drive.approval_ends is None
    assert replace(drive, asked_at=START).approval_ends == START + timedelta(hours=7)


def test_other_waves_stay_when_one_is_replaced() -> None:
    waves = tuple(wave(server(name), name=name) for name in "abc")
    drive = drive_of(*waves)
    new = wave(server("x"), name="x")
    for index in range(3):
        names = [each.name for each in drive.with_wave(index, new).waves]
        assert names == [*"abc"[:index], "x", *"abc"[index + 1 :]]
    assert [each.launch.server_id for each in drive.servers()] == ["s-a", "s-b", "s-c"]


@pytest.mark.parametrize(
    ("status", "has_ended"),
    [(RecoveryStatus.CANCELLING, False), (RecoveryStatus.FAILED, True), (RecoveryStatus.COMPLETED, True)],
)
def test_a_drive_stands_still_when_it_has_ended(status: RecoveryStatus, has_ended: bool) -> None:
    assert replace(drive_of(wave(server("a"))), status=status).has_ended is has_ended


def test_the_tag_of_an_order_says_whose_it_is() -> None:
    drive = drive_of(wave(server("a")))
    mark = drive.mark(Order(7, HUB, ("s-a",), START))
    assert order_number({ORDER_TAG: mark}, drive.run_id) == 7
    assert [order_number({ORDER_TAG: mark}, other) for other in ("another", "0")] == [0, 0]
    assert order_number({ORDER_TAG: f"{drive.run_id}/x"}, drive.run_id) == 0
    assert order_number({"Name": mark}, drive.run_id) == 0


def test_what_its_launches_may_replace_is_what_was_said() -> None:
    drive = drive_of(wave(server("a")), replace_instances=True)
    assert (drive.accept.replace_instances, drive.accept.replace_production) == (True, False)
    assert (drive.accept.old_points, drive.accept.unverified_tags) == (False, False)
