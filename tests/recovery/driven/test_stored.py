"""The document of a drive: everything comes back, and the largest drive fits into its item."""

from __future__ import annotations

import random
import uuid
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tagsync.aws.store.packing import LARGEST_CHUNK, pack, unpack
from tagsync.recovery.driven.drive import Drive, DriveServer
from tagsync.recovery.driven.preflight import MOST_SERVERS_IN_DRIVE
from tagsync.recovery.driven.stored import drive_from_document, drive_to_document
from tagsync.recovery.words.actions import ActionRun
from tagsync.recovery.words.points import RecoveryPoint
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Wellness
from tests.recovery.driven.drives import HUB, SPOKE, START, Driver, FakeDrs, drive_of, server, wave


def test_every_state_of_a_run_comes_back() -> None:
    first = wave(server("a"), server("b", SPOKE, Impact.OPTIONAL), wait_minutes=5)
    drs = FakeDrs(refuse={"s-b": "quota"}, takes_tags=False)
    driver = Driver(drive_of(first, wave(server("c"), name="wave 2", approval=True)), drs)
    for _ in range(40):
        driver.step()
        assert drive_from_document(unpack(pack(drive_to_document(driver.drive)))) == driver.drive
    assert driver.drive.orders
    assert driver.drive.untagged
    assert any(each.ordered_at for each in driver.drive.servers())


@pytest.mark.parametrize("kind", ["failed", "unwell"])
def test_the_largest_run_fits_into_an_item_even_when_everything_fails(kind: str) -> None:
    chance, make = random.Random(1), _failed if kind == "failed" else _unwell
    servers = tuple(make(chance, HUB if number % 2 else SPOKE) for number in range(MOST_SERVERS_IN_DRIVE))
    drive: Drive = drive_of(wave(*servers))
    assert len(pack(drive_to_document(drive))) < LARGEST_CHUNK


def test_the_largest_run_from_points_of_its_own_takes_one_item_more() -> None:
    chance = random.Random(1)

    def pinned(server: DriveServer) -> DriveServer:
        point = RecoveryPoint(f"pit-{chance.getrandbits(68):017x}", START - timedelta(seconds=chance.randrange(10**5)))
        return replace(server, launch=replace(server.launch, asked_point=point))

    servers = tuple(pinned(_failed(chance, SPOKE)) for _ in range(MOST_SERVERS_IN_DRIVE))
    assert len(pack(drive_to_document(drive_of(wave(*servers))))) < 2 * LARGEST_CHUNK


def test_what_the_actions_of_a_server_came_to_comes_back() -> None:
    drive = drive_of(wave(_unwell(random.Random(1), HUB)))
    assert drive_from_document(unpack(pack(drive_to_document(drive)))) == drive


def test_a_drive_that_an_earlier_version_stored_is_read() -> None:
    """Its servers have no checks: a drive at work goes on when the service is updated."""
    drive = drive_of(wave(server("a"), _failed(random.Random(1), HUB)))
    document: Any = drive_to_document(drive)
    for each in document["waves"]:
        each["servers"] = [row[:15] for row in each["servers"]]
    del document["replace_instances"], document["replace_production"]
    assert drive_from_document(document) == drive


def _failed(chance: random.Random, target: object) -> DriveServer:
    """A server with ids, a name and a reason of its own."""

    def digits(number: int) -> str:
        return "".join(chance.choices("0123456789abcdef", k=number))

    launch = replace(
        server(digits(17), HUB if target is HUB else SPOKE).launch,
        name=f"host-{digits(8)}.example.internal",
        status=LaunchStatus.FAILED,
        reason=f"the conversion failed: instance i-{digits(17)} could not be reached, request id {digits(32)}",
        job_id=f"drsjob-{digits(17)}",
        recovery_instance_id=f"i-{digits(17)}",
        started_at=START + timedelta(seconds=chance.randrange(10**5)),
        ended_at=START + timedelta(seconds=chance.randrange(10**5)),
    )
    return DriveServer(launch, ordered_at=launch.started_at, past=(f"drsjob-{digits(17)}",))


def _unwell(chance: random.Random, target: object) -> DriveServer:
    """A launched server on which an action failed, with an id and a reason of its own."""
    run = uuid.UUID(int=chance.getrandbits(128))
    why = f"command {uuid.UUID(int=chance.getrandbits(128))} timed out"
    launch = replace(
        _failed(chance, target).launch,
        status=LaunchStatus.LAUNCHED,
        reason="",
        wellness=Wellness.UNWELL,
        actions=(ActionRun("Process status validation", "FAILED", True, why, str(run)),),
        point_at=START + timedelta(seconds=chance.randrange(10**5)),
        from_older_point=True,
    )
    return DriveServer(launch)
