"""What is ordered: as much as the quotas of a target allow, and each server once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import islice

import pytest

from tagsync.core.model import Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.advance import advance
from tagsync.recovery.driven.drive import Order
from tagsync.recovery.words.jobs import Job, JobServer
from tagsync.recovery.words.vocabulary import LaunchStatus
from tests.fake_fleet import DENIED
from tests.recovery.driven.drives import HUB, SPOKE, START, Driver, FakeDrs, drive_of, server, servers, wave

OTHER = Target("333333333333", "eu-west-1")


def sizes(driver: Driver, target: Target = HUB) -> list[int]:
    return [len(order.server_ids) for order in driver.step().start if order.target == target]


def others(driver: Driver, jobs: int, size: int, target: Target = HUB) -> None:
    """Jobs of another program, at work."""
    for number in range(jobs):
        driver.drs.start(target, [f"s-other-{number}-{each}" for each in range(size)], START)


def test_servers_of_other_jobs_take_room_of_the_five_hundred() -> None:
    driver = Driver(drive_of(wave(*servers(250), *servers(250, SPOKE, "x"))))
    others(driver, 3, 100)
    made = driver.step()
    assert [len(order.server_ids) for order in made.start if order.target == HUB] == [100, 100]
    assert [len(order.server_ids) for order in made.start if order.target == SPOKE] == [100, 100, 50]


def test_a_chunk_is_cut_to_the_room_that_is_left() -> None:
    driver = Driver(drive_of(wave(*servers(100))))
    others(driver, 5, 99)
    assert sizes(driver) == [5]
    full = Driver(drive_of(wave(*servers(1))))
    others(full, 5, 100)
    assert sizes(full) == []


def test_jobs_of_others_and_open_orders_take_room_of_the_twenty() -> None:
    driver = Driver(drive_of(wave(*(replace(each, conflicts=7) for each in servers(30)))))
    others(driver, 12, 1)
    assert sizes(driver) == [1] * 8
    driver = Driver(drive_of(wave(*(replace(each, conflicts=7) for each in servers(30)))), FakeDrs())
    open_orders = tuple(Order(number, HUB, (f"s-{number:04}",), START) for number in range(3))
    driver.drive = replace(driver.drive, orders=open_orders, next_order=3)
    made = driver.step()
    assert [(order.number, order.server_ids) for order in made.start] == [(at, (f"s-{at:04}",)) for at in range(3, 20)]
    assert made.drive.next_order == 20


def test_open_orders_take_room_of_the_five_hundred_too() -> None:
    driver = Driver(drive_of(wave(*servers(540))))
    ids = tuple(f"s-{number:04}" for number in range(100))
    driver.drive = replace(driver.drive, orders=(Order(1, HUB, ids, START),), next_order=2)
    others(driver, 1, 50)
    assert sizes(driver) == [100, 100, 100, 50]


def test_those_that_were_refused_come_later_and_in_smaller_orders_and_each_server_once() -> None:
    found = [replace(each, conflicts=number % 3) for number, each in enumerate(servers(120))]
    driver = Driver(drive_of(wave(*found)))
    made = driver.step()
    assert [len(order.server_ids) for order in made.start] == [40, 40, 25, 15]
    assert [order.server_ids[:2] for order in made.start[:2]] == [("s-0000", "s-0003"), ("s-0001", "s-0004")]
    ordered = [server_id for order in made.start for server_id in order.server_ids]
    assert sorted(ordered) == sorted(each.launch.server_id for each in found)


def test_a_refusal_halves_and_a_single_server_is_not_halved_further() -> None:
    driver = Driver(drive_of(wave(*servers(2))), FakeDrs(refuse={"s-0000": "conflict"}))
    driver.step()
    (order,) = driver.drive.orders
    assert (order.kind, order.answered_at) == (ProblemKind.CONFLICT, START)
    driver.now += timedelta(minutes=1)
    driver.step()
    assert [each.conflicts for each in driver.drive.servers()] == [1, 1]
    driver.drive = replace(
        driver.drive, waves=(wave(*(replace(each, conflicts=7) for each in driver.drive.servers())),), orders=()
    )
    for _ in range(4):
        driver.step()
        driver.now += timedelta(minutes=1)
    assert [each.conflicts for each in driver.drive.servers()] == [7, 7]


def test_an_invalid_server_fails_alone() -> None:
    driver = Driver(drive_of(wave(*servers(4))), FakeDrs(refuse={"s-0002": "invalid"}))
    driver.until_it_stands()
    assert list(driver.launches().values()) == [
        LaunchStatus.LAUNCHED,
        LaunchStatus.LAUNCHED,
        LaunchStatus.FAILED,
        LaunchStatus.LAUNCHED,
    ]
    failed = [each.launch for each in driver.drive.servers()][2]
    assert failed.reason == f"{HUB} drs:StartRecovery: no"


def test_what_was_ordered_is_pending_from_now_on() -> None:
    driver = Driver(drive_of(wave(server("a"))), FakeDrs(refuse={"s-a": "crash"}))
    driver.step()
    (each,) = driver.drive.servers()
    assert (each.launch.status, each.ordered_at, each.past) == (LaunchStatus.PENDING, START, ())


def test_nothing_is_ordered_where_others_are_over_the_quota() -> None:
    members = (JobServer(f"s-other-{number}", "PENDING") for number in range(505))
    jobs = tuple(Job(HUB, f"drsjob-{at}", "STARTED", tuple(islice(members, 101))) for at in range(5))
    made = advance(drive_of(wave(*servers(10))), {HUB: jobs}, START, START)
    assert made.start == ()
    full = f"waits: 5 jobs with 505 servers are at work in {HUB}"
    assert {each.launch.reason for each in made.drive.servers()} == {full}


@pytest.mark.parametrize(("here", "there"), [(HUB, SPOKE), (SPOKE, HUB)])
def test_orders_and_jobs_of_one_target_take_no_room_of_another(here: Target, there: Target) -> None:
    """In one target 15 orders are open and four other jobs at work; in the other there is room for 20."""
    one_by_one = [replace(each, conflicts=7) for each in (*servers(30, here, "h"), *servers(30, there, "t"))]
    driver = Driver(drive_of(wave(*one_by_one)))
    open_orders = tuple(Order(number, here, (f"s-h{number:04}",), START) for number in range(1, 16))
    driver.drive = replace(driver.drive, orders=open_orders, next_order=16)
    others(driver, 4, 1, here)
    made = driver.step()
    assert Counter(order.target for order in made.start) == {here: 1, there: 20}


def test_nothing_is_ordered_where_the_jobs_are_not_known() -> None:
    """They were not read, or not yet."""
    drive = drive_of(wave(server("a"), server("b", SPOKE), server("c", OTHER)))
    made = advance(drive, {HUB: (), SPOKE: DENIED}, START, START)
    assert [(order.target, order.server_ids) for order in made.start] == [(HUB, ("s-a",))]


def test_servers_of_one_id_in_two_targets_are_ordered_each_in_its_own() -> None:
    driver = Driver(drive_of(wave(server("a"), server("a", SPOKE))))
    others(driver, 20, 1, SPOKE)
    driver.step()
    here, there = (each.launch for each in driver.drive.servers())
    assert (here.status, there.status) == (LaunchStatus.PENDING, LaunchStatus.NOT_STARTED)
    assert there.reason == f"waits: 20 jobs with 20 servers are at work in {SPOKE}"
