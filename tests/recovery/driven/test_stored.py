"""The document of a drive: everything comes back, and the largest drive fits into its item."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

from tagsync.aws.store.packing import LARGEST_CHUNK, pack, unpack
from tagsync.recovery.driven.drive import Drive, DriveServer
from tagsync.recovery.driven.preflight import MOST_SERVERS_IN_DRIVE
from tagsync.recovery.driven.stored import drive_from_document, drive_to_document
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus
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


def test_the_largest_run_fits_into_an_item_even_when_everything_fails() -> None:
    chance = random.Random(1)
    servers = tuple(_failed(chance, HUB if number % 2 else SPOKE) for number in range(MOST_SERVERS_IN_DRIVE))
    drive: Drive = drive_of(wave(*servers))
    assert len(pack(drive_to_document(drive))) < LARGEST_CHUNK


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
