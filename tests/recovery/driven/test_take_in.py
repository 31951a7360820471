"""What jobs say about the servers of a drive, and which orders are settled by that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.drive import ORDER_TAG, Drive, DriveServer, Order
from tagsync.recovery.driven.take_in import take_in
from tagsync.recovery.words.actions import ActionRun
from tagsync.recovery.words.jobs import START_DRILL, Job, JobServer
from tagsync.recovery.words.vocabulary import LaunchStatus, Wellness
from tests.recovery.driven.drives import HUB, SPOKE, START, drive_of, server, wave

SECOND = timedelta(seconds=1)
LISTED_BY, HEARD_BY, CHECKED_BY = timedelta(seconds=60), timedelta(minutes=5), timedelta(minutes=30)
NOT_READ = Problem(ProblemKind.THROTTLED, f"{HUB} drs:DescribeJobs", "slow")


def order(*server_ids: str, **more: Any) -> Order:
    return replace(Order(1, HUB, server_ids, START), **more)


def ordered(*names: str, job_id: str = "", conflicts: int = 0, orders: tuple[Order, ...] | None = None) -> Drive:
    """A drive with one open order for these servers."""
    found = [server(each) for each in names]
    pending = [replace(each.launch, status=LaunchStatus.PENDING, job_id=job_id) for each in found]
    servers = tuple(DriveServer(each, conflicts=conflicts, ordered_at=START) for each in pending)
    open_orders = (order(*(each.server_id for each in pending)),) if orders is None else orders
    return drive_of(wave(*servers), orders=open_orders, next_order=2)


def job(*server_ids: str, number: int = 0, job_id: str = "drsjob-1", status: str = "STARTED", **more: Any) -> Job:
    """A job of ours with the tag of its order or, without a number, without a tag."""
    tags = {ORDER_TAG: f"20260301T120000Z-00000000/{number}"} if number else {}
    servers = tuple(JobServer(each, "PENDING") for each in server_ids)
    return replace(Job(HUB, job_id, status, servers, START, tags=tags, initiated_by=START_DRILL), **more)


def taken(drive: Drive, jobs: Sequence[Job] | Problem, at: datetime = START) -> Drive:
    return take_in(drive, {HUB: jobs, SPOKE: ()}, at)


def launches(drive: Drive) -> list[tuple[LaunchStatus, str]]:
    return [(each.launch.status, each.launch.job_id) for each in drive.servers()]


def test_a_job_with_the_tag_of_an_order_settles_it_and_is_that_of_its_servers() -> None:
    made = taken(ordered("a", "b"), [job("s-a", "s-b", number=1)])
    assert made.orders == ()
    assert launches(made) == [(LaunchStatus.LAUNCHING, "drsjob-1")] * 2


@pytest.mark.parametrize(
    ("answered_at", "known"),
    [(None, HEARD_BY), (START, LISTED_BY), (START + timedelta(seconds=40), LISTED_BY + timedelta(seconds=40))],
)
def test_an_order_is_open_until_a_look_at_the_jobs_must_show_its_job(
    answered_at: datetime | None, known: timedelta
) -> None:
    """Without an answer, its driver may still be at work: that takes longer than an answered start takes to show."""
    drive = ordered("a", orders=(order("s-a", answered_at=answered_at, kind=ProblemKind.UNAVAILABLE),))
    assert taken(drive, [], START + known - SECOND) == drive
    made = taken(drive, [], START + known)
    assert (made.orders, launches(made)) == ((), [(LaunchStatus.NOT_STARTED, "")])


@pytest.mark.parametrize("seen", [{HUB: NOT_READ}, {SPOKE: ()}])
def test_an_order_is_open_as_long_as_jobs_are_not_read(seen: dict[object, object]) -> None:
    drive = ordered("a")
    assert take_in(drive, seen, START + HEARD_BY).orders == drive.orders  # type: ignore[arg-type]


def test_a_server_that_has_a_job_keeps_it_whatever_becomes_of_an_order() -> None:
    """Its order was lost, and its job was found without a tag. The order is settled minutes later."""
    drive = ordered("a", job_id="drsjob-1")
    made = taken(drive, [job("s-a")], START + HEARD_BY)
    assert (made.orders, launches(made)) == ((), [(LaunchStatus.LAUNCHING, "drsjob-1")])
    made = taken(drive, [job("s-a"), job("s-a", job_id="drsjob-2", number=1)])
    assert launches(made) == [(LaunchStatus.LAUNCHING, "drsjob-1")]


def test_a_server_that_is_settled_takes_no_job_and_no_refusal() -> None:
    drive = ordered("a", orders=(order("s-a", kind=ProblemKind.ACCESS_DENIED, answered_at=START),))
    (each,) = drive.servers()
    settled = replace(each, launch=replace(each.launch, status=LaunchStatus.SKIPPED))
    drive = replace(drive, waves=(wave(settled),))
    made = taken(drive, [job("s-a")], START + LISTED_BY)
    assert (made.orders, tuple(made.servers())) == ((), (settled,))


@pytest.mark.parametrize(
    ("kind", "names", "status", "conflicts"),
    [
        (ProblemKind.ACCESS_DENIED, "ab", LaunchStatus.FAILED, 3),
        (ProblemKind.NOT_FOUND, "ab", LaunchStatus.FAILED, 3),
        (ProblemKind.INVALID, "a", LaunchStatus.FAILED, 3),
        (ProblemKind.INVALID, "ab", LaunchStatus.NOT_STARTED, 4),
        (ProblemKind.CONFLICT, "a", LaunchStatus.NOT_STARTED, 3),
        (ProblemKind.CONFLICT, "ab", LaunchStatus.NOT_STARTED, 4),
        (ProblemKind.QUOTA, "ab", LaunchStatus.NOT_STARTED, 3),
        (None, "ab", LaunchStatus.NOT_STARTED, 3),
    ],
)
def test_a_refusal_fails_halves_or_changes_nothing(
    kind: ProblemKind | None, names: str, status: LaunchStatus, conflicts: int
) -> None:
    said = order(*(f"s-{each}" for each in names), kind=kind, problem="no", answered_at=START)
    made = taken(ordered(*names, conflicts=3, orders=(said,)), [], START + LISTED_BY)
    assert [(each.launch.status, each.launch.reason, each.conflicts) for each in made.servers()] == [
        (status, "no", conflicts) for _ in names
    ]


def test_a_server_whose_job_cannot_be_read_is_unknown_and_one_that_was_not_looked_at_stays() -> None:
    drive = ordered("a", job_id="drsjob-1", orders=())
    assert launches(taken(drive, NOT_READ)) == [(LaunchStatus.UNKNOWN, "drsjob-1")]
    assert launches(take_in(drive, {SPOKE: ()}, START)) == [(LaunchStatus.PENDING, "drsjob-1")]
    other = taken(drive, [job("s-a", job_id="drsjob-2")])
    assert [each.launch.reason for each in other.servers()] == ["DRS says nothing about it in drsjob-1"]


def test_a_post_launch_action_is_waited_for_half_an_hour_after_the_end_of_its_job() -> None:
    checked = JobServer("s-a", "LAUNCHED", "i-a", actions=(ActionRun("ping", "IN_PROGRESS"),))
    ended = job(status="COMPLETED", servers=(checked,), ended_at=START)
    drive = ordered("a", job_id="drsjob-1", orders=())
    at_work = job(servers=(checked,))
    for jobs, at, wellness in (
        ([ended], START + CHECKED_BY - SECOND, Wellness.CHECKING),
        ([ended], START + CHECKED_BY, Wellness.UNWELL),
        ([at_work], START + 2 * CHECKED_BY, Wellness.CHECKING),
    ):
        (made,) = taken(drive, jobs, at).servers()
        assert (made.launch.status, made.launch.wellness) == (LaunchStatus.LAUNCHED, wellness)
    well = job(status="COMPLETED", servers=(replace(checked, actions=()),), ended_at=START)
    (made,) = taken(drive, [well], START + CHECKED_BY).servers()
    assert made.launch.wellness is Wellness.UNCHECKED
