"""Documents that are larger than an item of DynamoDB, which the lab refuses as AWS does."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tagsync.aws.store.drives import DynamoDrives
from tagsync.aws.store.packing import LARGEST_CHUNK, pack
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.table import Table
from tagsync.core.model import Target
from tagsync.engine.history import Header, Source
from tagsync.lab.lab import Lab
from tagsync.recovery.driven.drive import Drive, DriveServer, DriveWave
from tagsync.recovery.driven.ports import DriveMoved, StoredDrive
from tagsync.recovery.driven.stored import drive_to_document
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus
from tests.sync_service import make_table

RUN = "20260131T235959Z-1f0c2a9b"
NOW = datetime(2026, 2, 1, tzinfo=UTC)
HERE = Target("111111111111", "eu-west-1")


@pytest.fixture
def table(lab: Lab) -> Table:
    return make_table(lab)


def drive(seed: int) -> Drive:
    """A drive of 11,000 servers that are all launched."""
    seeded = random.Random(seed)
    servers = tuple(
        DriveServer(
            ServerLaunch(
                target=HERE,
                server_id=f"s-{seeded.getrandbits(68):017x}",
                name=f"server-{seeded.getrandbits(40)}",
                impact=Impact.CRITICAL,
                status=LaunchStatus.LAUNCHED,
                job_id=f"drsjob-{number // 100:017x}",
                recovery_instance_id=f"i-{seeded.getrandbits(68):017x}",
                started_at=NOW,
                ended_at=NOW,
            )
        )
        for number in range(11_000)
    )
    return Drive(RUN, "shop", True, RecoveryStatus.IN_PROGRESS, (DriveWave("1", servers),), NOW, NOW)


def test_a_drive_that_fills_several_items_is_read_as_it_was_saved(table: Table) -> None:
    drives, first, second = DynamoDrives(table, retention_days=30), drive(1), drive(2)
    assert len(pack(drive_to_document(first))) > LARGEST_CHUNK
    drives.create(first, {"plan": "shop"})
    assert drives.load(RUN) == StoredDrive(first, 1)
    with pytest.raises(DriveMoved):
        drives.save(second, 7)
    assert drives.load(RUN) == StoredDrive(first, 1), "the one that lost has changed nothing"
    assert drives.save(second, 1) == 2
    assert drives.load(RUN) == StoredDrive(second, 2)
    assert drives.newest(3) == (second,)
    small = replace(second, waves=())
    drives.save(small, 2)
    assert drives.load(RUN) == StoredDrive(small, 3)


def test_findings_and_results_may_fill_several_items_too(table: Table) -> None:
    drives, runs = DynamoDrives(table, retention_days=30), DynamoRuns(table, retention_days=30)
    long = [random.Random(3).randbytes(400_000).hex()]
    drives.keep(RUN, "preflight", long)
    assert drives.kept(RUN, "preflight") == long
    header = Header(RUN, "all", Source.MANUAL, NOW, expected=(HERE,), result={"long": long})
    runs.begin(replace(header, result={}))
    runs.finish(header)
    assert runs.header(RUN) == header
    assert [each.run_id for each in runs.headers(limit=5).headers] == [RUN]
    assert runs.outcomes(RUN) == ()
