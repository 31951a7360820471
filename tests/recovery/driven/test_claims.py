"""Whose a job without tags is: by its servers, its mode and its time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tagsync.recovery.driven.claims import concerning, jobs_of, may_be_ours, order_numbers, there_already
from tagsync.recovery.driven.drive import ORDER_TAG, Drive
from tagsync.recovery.words.jobs import START_DRILL, START_RECOVERY, Job, JobServer
from tests.fake_fleet import DENIED
from tests.recovery.driven.drives import HUB, SPOKE, START, Driver, FakeDrs, drive_of, server, wave

LATER = START + timedelta(hours=1)
SKEW = timedelta(seconds=30)
"""So far may the clock of AWS be behind ours."""


def job(*server_ids: str, at: datetime | None = LATER, mode: str = START_DRILL, **more: str) -> Job:
    tags = {ORDER_TAG: more["mark"]} if "mark" in more else {}
    servers = tuple(JobServer(each, "PENDING") for each in server_ids)
    return Job(HUB, more.get("job_id", "drsjob-1"), "STARTED", servers, at, tags=tags, initiated_by=mode)


def ordered(*names: str, past: tuple[str, ...] = (), target: object = HUB) -> Drive:
    """A drill whose servers were ordered an hour after it was begun."""
    return drive_of(wave(*(replace(server(each), ordered_at=LATER, past=past) for each in names)))


def claimed(drive: Drive, found: Job) -> list[str]:
    return sorted(server_id for _, server_id in jobs_of(drive, {HUB: [found]}))


@pytest.mark.parametrize(
    ("found", "servers"),
    [
        (job("s-a", "s-b"), ["s-a", "s-b"]),
        (job("s-a"), ["s-a"]),
        (job("s-a", "s-x"), []),
        (job("s-a", mode=""), ["s-a"]),
        (job("s-a", mode=START_RECOVERY), []),
        (job("s-a", mode="TERMINATE_RECOVERY_INSTANCES"), []),
        (job("s-a", at=None), ["s-a"]),
        (job("s-a", at=LATER - SKEW), ["s-a"]),
        (job("s-a", at=LATER - SKEW - timedelta(seconds=1)), []),
        (job("s-a", job_id="drsjob-0"), []),
        (job("s-a", mark="20260301T120000Z-00000000/1"), ["s-a"]),
        (job("s-a", "s-x", mark="20260301T120000Z-00000000/1"), ["s-a"]),
        (job("s-a", mark="20260301T120000Z-ffffffff/1"), []),
        (job("s-a", mark="20260301T120000Z-00000000/x"), []),
    ],
)
def test_rule_4_a_job_without_tags_is_ours_by_servers_mode_and_time(found: Job, servers: list[str]) -> None:
    assert claimed(ordered("a", "b", past=("drsjob-0",)), found) == servers


def test_rule_4_a_server_that_was_not_ordered_has_no_job() -> None:
    assert claimed(drive_of(wave(server("a"))), job("s-a")) == []


def test_rule_4_a_real_recovery_claims_no_drill() -> None:
    drive = replace(ordered("a"), drill=False)
    assert (claimed(drive, job("s-a")), claimed(drive, job("s-a", mode=START_RECOVERY))) == ([], ["s-a"])


def test_the_job_of_the_last_order_counts_and_none_of_an_earlier_attempt() -> None:
    drive = drive_of(wave(replace(server("a"), since=2)))
    mark = "20260301T120000Z-00000000"
    jobs = [job("s-a", mark=f"{mark}/{number}", job_id=f"drsjob-{number}") for number in (3, 1, 2)]
    (found,) = jobs_of(drive, {HUB: jobs}).values()
    assert found.job_id == "drsjob-3"
    assert jobs_of(drive, {HUB: jobs[1:2]}) == {}


def test_an_ended_job_concerns_a_drive_that_knows_it_or_can_have_started_it() -> None:
    known = server("a")
    drive = drive_of(wave(replace(known, launch=replace(known.launch, job_id="drsjob-7"))))
    before = START - timedelta(hours=1)
    assert concerning(drive)(job("s-x", at=before, job_id="drsjob-7"))
    assert not concerning(drive)(job("s-x", at=before))
    assert concerning(drive)(job("s-x"))
    assert may_be_ours(drive, job("s-x", at=START - SKEW))
    assert not may_be_ours(drive, job("s-x", mark="20260301T120000Z-ffffffff/1"))
    assert may_be_ours(drive, job("s-x", mark="20260301T120000Z-00000000/1"))


def test_rule_4_a_job_that_was_there_when_a_server_was_ordered_is_not_its_own() -> None:
    """Another program's drill of the same server has just failed."""
    driver = Driver(drive_of(wave(server("a"))), FakeDrs(refuse={"s-a": "crash"}, takes_tags=False))
    driver.drs.start(HUB, ["s-a"], START - timedelta(minutes=6) + timedelta(seconds=1))
    driver.now += timedelta(seconds=1)
    driver.drs.jobs = [replace(each, created_at=driver.now) for each in driver.drs.seen(driver.now, [HUB])[HUB]]  # type: ignore[union-attr]
    driver.step()
    (each,) = driver.drive.servers()
    assert each.past == ("drsjob-0",)
    driver.drs.refuse = {}
    driver.until_it_stands()
    assert driver.drs.starts == [(HUB, "s-a")]


def test_rule_4_tags_that_were_refused_are_not_tried_again() -> None:
    driver = Driver(drive_of(wave(server("a"), server("b", SPOKE)), wave(server("c"))), FakeDrs(takes_tags=False))
    driver.until_it_stands()
    assert driver.drive.untagged == (HUB, SPOKE)
    assert driver.drs.tagged_calls == 2


def test_the_orders_that_are_seen_are_those_of_this_drive() -> None:
    mark = "20260301T120000Z-00000000"
    jobs = [job("s-a", mark=f"{mark}/{number}") for number in (1, 3)]
    others = [job("s-b", mark="20260301T120000Z-ffffffff/2"), job("s-c")]
    assert order_numbers(ordered("a"), {HUB: [*jobs, *others], SPOKE: DENIED}) == {1, 3}


def test_a_job_could_be_taken_for_a_servers_own_later_if_it_has_it_and_no_tag_and_is_not_from_before() -> None:
    jobs = [
        job("s-b", "s-a", job_id="here"),
        job("s-a", job_id="just now", at=LATER - SKEW),
        job("s-a", job_id="before", at=LATER - 2 * SKEW),
        job("s-b", job_id="another server"),
        job("s-a", job_id="tagged", mark="20260301T120000Z-ffffffff/1"),
    ]
    assert there_already(jobs, "s-a", LATER) == ("here", "just now")
