"""What people do with a drive, and when they cannot."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tagsync.recovery.driven.drive import Drive, DriveServer
from tagsync.recovery.driven.steering import approve, cancel, deny, give_up, retry, skip
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.words.steering import WrongMoment
from tagsync.recovery.words.vocabulary import LaunchStatus, RecoveryStatus, StepStatus, Wellness
from tests.recovery.driven.drives import START, drive_of, server, wave

LATER = START + timedelta(hours=1)
E, F, N, C = StepStatus.EXECUTING, StepStatus.FAILED, StepStatus.NOT_STARTED, StepStatus.COMPLETED
AT_WORK, FAILED = RecoveryStatus.IN_PROGRESS, RecoveryStatus.FAILED


def as_(name: str, status: LaunchStatus, wellness: Wellness = Wellness.UNCHECKED) -> DriveServer:
    each = server(name)
    launch = replace(each.launch, status=status, wellness=wellness, job_id="drsjob-1", reason="so")
    return replace(each, launch=launch, ordered_at=START, conflicts=2)


def drive(
    first: StepStatus, second: StepStatus = N, status: RecoveryStatus = FAILED, servers: tuple[DriveServer, ...] = ()
) -> Drive:
    waves = (
        wave(*(servers or (server("a"),)), status=first, started_at=START),
        wave(server("b"), name="wave 2", status=second),
    )
    return replace(drive_of(*waves, next_order=5), status=status, reason="why")


@pytest.mark.parametrize(
    ("first", "second", "after"), [(E, N, [F, N]), (C, N, [C, N]), (N, N, [N, N]), (C, C, [C, C]), (C, E, [C, F])]
)
def test_what_is_given_up_fails_with_the_wave_at_work(
    first: StepStatus, second: StepStatus, after: list[StepStatus]
) -> None:
    made = give_up(drive(first, second, AT_WORK), "its machine failed", LATER)
    assert [each.status for each in made.waves] == after
    assert [each.ended_at for each in made.waves if each.status is F] == [LATER] * after.count(F)
    assert (made.status, made.reason, made.ended_at) == (FAILED, "its machine failed", LATER)


def test_what_has_ended_is_not_given_up() -> None:
    ended = drive(C, C, RecoveryStatus.COMPLETED)
    assert give_up(ended, "again", LATER) is ended


def test_a_retry_launches_what_failed_anew_and_looks_again_at_what_is_unclear() -> None:
    servers = (
        as_("a", LaunchStatus.FAILED),
        as_("b", LaunchStatus.UNCLEAR),
        as_("c", LaunchStatus.LAUNCHED),
        as_("d", LaunchStatus.LAUNCHED, Wellness.UNWELL),
    )
    made = retry(drive(F, servers=servers), LATER, Accept(replace_instances=True))
    failed, unclear, *others = made.waves[0].servers
    assert failed == DriveServer(server("a").launch, since=5)
    assert (unclear.launch.status, unclear.launch.job_id) == (LaunchStatus.UNKNOWN, "drsjob-1")
    assert others == [*servers[2:]]
    assert (made.waves[0].status, made.waves[0].started_at, made.waves[0].ended_at) == (E, LATER, None)
    assert (made.status, made.reason, made.ended_at, made.moved_at) == (AT_WORK, "", None, LATER)
    assert (made.replace_instances, made.replace_production) == (True, False)


def test_a_retry_where_only_unwell_servers_hold_it_up_is_refused() -> None:
    unwell = as_("a", LaunchStatus.LAUNCHED, Wellness.UNWELL)
    with pytest.raises(WrongMoment, match=r"Nothing failed to launch in wave 1: 1 CRITICAL server .* Fix them"):
        retry(drive(F, servers=(unwell, as_("b", LaunchStatus.LAUNCHED))), LATER)
    stuck = retry(drive(F, servers=(as_("a", LaunchStatus.LAUNCHED), server("b"))), LATER)
    assert stuck.waves[0].status is E, "it failed because nothing happened any more"


def test_a_drive_that_failed_between_waves_is_taken_up_where_it_was() -> None:
    made = retry(drive(C, N), LATER)
    assert ([each.status for each in made.waves], made.status) == ([C, N], AT_WORK)
    with pytest.raises(WrongMoment, match="has not failed in a wave: take it up with a retry, or cancel it"):
        skip(drive(C, N), LATER)


def test_a_skip_leaves_the_failed_wave_as_it_is() -> None:
    made = skip(drive(F, servers=(as_("a", LaunchStatus.FAILED),)), LATER)
    assert [each.status for each in made.waves] == [StepStatus.SKIPPED, N]
    assert made.waves[0].servers == (as_("a", LaunchStatus.FAILED),)
    assert (made.status, made.reason) == (AT_WORK, "")


@pytest.mark.parametrize("verb", [retry, skip])
def test_what_has_not_failed_or_has_no_wave_left_cannot_go_on(verb: object) -> None:
    with pytest.raises(WrongMoment, match="has not failed: it is IN_PROGRESS"):
        verb(drive(E, status=AT_WORK), LATER)  # type: ignore[operator]
    with pytest.raises(WrongMoment, match="never began: start a new one"):
        verb(drive(C, C), LATER)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("status", "refused"),
    [(RecoveryStatus.COMPLETED, True), (RecoveryStatus.CANCELLED, True), (FAILED, False), (AT_WORK, False)],
)
def test_what_is_completed_or_cancelled_is_not_cancelled(status: RecoveryStatus, refused: bool) -> None:
    ended = replace(drive(E, status=status), ended_at=START, asked_at=START)
    if refused:
        with pytest.raises(WrongMoment, match=f"has ended already: it is {status}"):
            cancel(ended, "ann", LATER)
        return
    made = cancel(ended, "ann", LATER)
    assert (made.status, made.reason, made.asked_at) == (RecoveryStatus.CANCELLING, "ann cancelled it", None)
    assert (made.ended_at, made.moved_at) == (None, LATER)


def test_an_approval_or_denial_is_taken_while_it_is_asked_for_and_not_afterwards() -> None:
    asked = replace(drive(N, status=AT_WORK), asked_at=START)
    in_time, too_late = START + timedelta(hours=24, seconds=-1), START + timedelta(hours=24)
    approved, denied = approve(asked, "ann", in_time), deny(asked, "ann", in_time)
    assert (approved.waves[0].approved_by, approved.asked_at, approved.moved_at) == ("ann", None, in_time)
    assert (denied.status, denied.reason) == (RecoveryStatus.CANCELLING, "ann denied wave 1")
    for verb in (approve, deny):
        with pytest.raises(WrongMoment, match="comes too late: it was wanted within 24 h"):
            verb(asked, "ann", too_late)
        with pytest.raises(WrongMoment, match="does not wait for an approval: it is IN_PROGRESS"):
            verb(replace(asked, asked_at=None), "ann", in_time)
        with pytest.raises(WrongMoment, match="does not wait for an approval"):
            verb(replace(drive(C, C, AT_WORK), asked_at=START), "ann", in_time)
