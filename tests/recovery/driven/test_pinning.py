"""The recovery points of a drive: chosen at its start, looked for again before each launch, kept by a retry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from tagsync.aws.store.packing import pack, unpack
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.advance import Advance
from tagsync.recovery.driven.drive import Drive, DriveServer
from tagsync.recovery.driven.pinning import with_points
from tagsync.recovery.driven.sparing import advance_sparing
from tagsync.recovery.driven.steering import retry
from tagsync.recovery.driven.stored import drive_from_document, drive_to_document
from tagsync.recovery.points.choosing import Chosen
from tagsync.recovery.words.points import PointsListed, RecoveryPoint
from tagsync.recovery.words.vocabulary import LaunchStatus, RecoveryStatus
from tests.recovery.driven.drives import HUB, SPOKE, START, drive_of, server, wave

POINT = RecoveryPoint("pit-1", START - timedelta(hours=3))
NOT_READ = Problem(ProblemKind.THROTTLED, f"{HUB} drs:DescribeRecoverySnapshots", "slow")


@dataclass
class FakePoints:
    """All servers have `POINT`, but for those in `gone`; `asked` are those that were asked for."""

    gone: set[str] = field(default_factory=set)
    unreadable: bool = False
    asked: list[str] = field(default_factory=list)

    def read(self, target: Target, server_ids: Sequence[str]) -> PointsListed:
        self.asked += server_ids
        if self.unreadable and target == HUB:
            return dict.fromkeys(server_ids, NOT_READ)
        return {each: () if each in self.gone else (POINT,) for each in server_ids}


def step(drive: Drive, points: FakePoints) -> Advance:
    return advance_sparing(drive, {HUB: (), SPOKE: ()}, START, START, lambda _target, _ids: (), points.read)


def pinned(*servers: DriveServer) -> Drive:
    chosen = Chosen(points={"s-a": POINT, "s-c": POINT})
    return drive_of(*with_points([wave(*servers), wave(server("z"), name="wave 2")], chosen))


def ordered(made: Advance) -> list[str]:
    return sorted(server_id for order in made.start for server_id in order.server_ids)


def test_only_pinned_servers_of_the_wave_are_looked_up_and_launched_from_their_points() -> None:
    points = FakePoints()
    made = step(pinned(server("a"), server("b"), server("c", SPOKE)), points)
    assert (sorted(points.asked), ordered(made)) == (["s-a", "s-c"], ["s-a", "s-b", "s-c"])
    assert [made.drive.points_of(order) for order in made.start] == [{"s-a": "pit-1"}, {"s-c": "pit-1"}]


def test_a_server_whose_point_is_gone_fails_and_is_launched_from_no_other() -> None:
    made = step(pinned(server("a"), server("b"), server("c", SPOKE)), FakePoints({"s-a"}))
    assert ordered(made) == ["s-b", "s-c"]
    lost = next(each.launch for each in made.drive.servers() if each.launch.server_id == "s-a")
    assert (lost.status, lost.reason) == (
        LaunchStatus.FAILED,
        "its recovery point pit-1 of 2026-03-01 09:00 UTC is gone: its retention has ended. "
        "It was not launched from another one. To launch it from another, start anew",
    )


def test_where_points_cannot_be_read_nothing_is_started_until_they_can() -> None:
    drive = pinned(server("a"), server("b"), server("c", SPOKE))
    made = step(drive, FakePoints(unreadable=True))
    assert ordered(made) == ["s-c"]
    assert ordered(step(made.drive, FakePoints())) == ["s-a", "s-b"]


def test_a_retry_keeps_the_point_and_looks_for_it_again() -> None:
    failed = step(pinned(server("a")), FakePoints({"s-a"})).drive
    ended = step(failed, FakePoints()).drive
    assert ended.status is RecoveryStatus.FAILED
    again = retry(ended, START)
    points = FakePoints()
    made = step(again, points)
    assert (points.asked, ordered(made), made.drive.points_of(made.start[0])) == (["s-a"], ["s-a"], {"s-a": "pit-1"})


def test_the_points_come_back_from_the_store_and_an_earlier_drive_has_none() -> None:
    drive = pinned(server("a"), server("b"))
    assert drive_from_document(unpack(pack(drive_to_document(drive)))) == drive
    document = drive_to_document(drive)
    for each in document["waves"]:  # type: ignore[attr-defined]
        each["servers"] = [row[:-1] for row in each["servers"]]
    bare = tuple(replace(each, launch=replace(each.launch, asked_point=None)) for each in drive.waves[0].servers)
    assert drive_from_document(document).waves[0].servers == bare
