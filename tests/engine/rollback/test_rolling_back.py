"""A rollback reads what was changed and nothing else, and does not wait for what is slow (laws 7 and 13)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.model import LaunchSettings, SourceServer, Target
from tagsync.core.plan import Bucket
from tagsync.core.policy import Policy
from tagsync.core.safety.limits import Safety
from tagsync.core.skips import Skip
from tagsync.core.undo.recorded import Recorded, RecordedServer
from tagsync.engine import crew as crews
from tagsync.engine.events import Event, ReadingStarted, ServerDone, TargetRead
from tagsync.engine.guard import all_or_nothing
from tagsync.engine.rollback.rolling_back import read_recorded, rollback_fleet
from tagsync.engine.run import RunRecord, RunStatus
from tagsync.engine.stop import Stop
from tests.fake_fleet import NOW, FakeFleet, server
from tests.hanging_fleet import HangingFleet

ACCOUNT = "111111111111"
DOWN, EAST, WEST = (Target(ACCOUNT, region) for region in ("eu-west-1", "us-east-1", "us-west-2"))
RUN = (TagChange("Env", "Test", "Prod"),)


def fleet() -> list[SourceServer]:
    return [server(f"s-{each.region}", {"Env": "Prod"}, target=each) for each in (DOWN, EAST, WEST)]


def recorded(servers: list[SourceServer]) -> Recorded:
    return Recorded("run 1", tuple(RecordedServer(one.target, one.server_id, changes=RUN) for one in servers))


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[HangingFleet]:
    monkeypatch.setattr(crews, "SLOW_SECONDS", 0.05)
    fake = HangingFleet(fleet(), [], hangs=[DOWN])
    yield fake
    fake.released.set()


def test_only_the_servers_that_were_changed_are_read_and_their_launch_settings() -> None:
    servers = [*fleet(), server("s-other", target=EAST)]
    fake = FakeFleet(servers)
    what = Recorded(
        "run 1",
        (
            RecordedServer(EAST, "s-us-east-1", changes=RUN),
            RecordedServer(EAST, "s-other"),
            RecordedServer(WEST, "s-us-west-2", launch=(LaunchChange("copy_tags", "false", "true"),)),
            RecordedServer(DOWN, "s-eu-west-1"),
        ),
    )
    events: list[Event] = []
    found = read_recorded(fake, what, workers=1, listen=events.append)
    assert sorted(fake.server_reads) == [(EAST, ("s-us-east-1",)), (WEST, ("s-us-west-2",))]
    assert fake.launch_reads == [servers[2].arn] == list(found.launch)
    assert events[0] == ReadingStarted(2)
    assert sum(isinstance(event, TargetRead) for event in events) == 2


def test_a_region_that_hangs_does_not_hold_up_the_others(hanging: HangingFleet) -> None:
    written: list[str] = []

    def listen(event: Event) -> None:
        if isinstance(event, ServerDone):
            written.append(event.result.target.region)
            if len(written) == 2:
                hanging.released.set()

    what, loose = recorded([*hanging.servers.values()]), Policy(safety=Safety(max_same_updates_percent=100))
    _, record = rollback_fleet(hanging, hanging, what, loose, all_or_nothing, workers=4, listen=listen)
    assert sorted(written[:2]) == [EAST.region, WEST.region]
    assert record.status is RunStatus.SUCCESS
    assert {tags["Env"] for tags in hanging.tags.values()} == {"Test"}


def test_what_is_beyond_a_limit_is_held_back() -> None:
    fake = FakeFleet(fleet())
    strict = Policy(safety=Safety(max_same_updates=2))
    flowed, record = rollback_fleet(fake, fake, recorded(fleet()), strict, all_or_nothing, workers=1)
    assert "3 of 3 servers would have Env updated to one same value" in flowed.plan.refusals[0]
    assert {result.skip for result in record.results} == {Skip.REFUSED}
    assert fake.writes == []


def test_a_rollback_that_was_stopped_is_finished_by_the_next() -> None:
    fake, stop = FakeFleet(fleet()), Stop()

    def listen(event: Event) -> None:
        if isinstance(event, ServerDone):
            stop.cancel()

    def run(stop: Stop) -> RunRecord:
        what = recorded(fleet())
        return rollback_fleet(
            fake, fake, what, Policy(), all_or_nothing, workers=1, listen=listen, stop=stop, now=lambda: NOW
        )[1]

    first = run(stop)
    assert (first.stopped, first.status) == ("cancelled", RunStatus.PARTIAL)
    assert 0 < len(fake.writes) < 3
    second = run(Stop())
    assert {tags["Env"] for tags in fake.tags.values()} == {"Test"}
    assert len(fake.writes) == 3
    assert second.counts.in_sync + second.counts.changed == 3


def test_launch_settings_that_were_switched_on_are_switched_off() -> None:
    one = server()
    fake = FakeFleet([one], launch={one.arn: LaunchSettings(copy_tags=True, right_sizing="IN_AWS")})
    changes = (LaunchChange("copy_tags", "false", "true"), LaunchChange("right_sizing", "BASIC", "IN_AWS"))
    what = Recorded("run 1", (RecordedServer(one.target, one.server_id, launch=changes),))
    _, record = rollback_fleet(fake, fake, what, Policy(), all_or_nothing, workers=1)
    assert fake.launch[one.arn] == LaunchSettings(copy_tags=False, right_sizing="BASIC")
    assert [result.bucket for result in record.results] == [Bucket.CHANGED]
