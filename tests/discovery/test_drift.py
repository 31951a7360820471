from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given

from tagsync.core.model import Instance, Origin, SourceServer, Target, TargetReading
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Launch, Policy
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.discovery.drift import SelectorDrift, compare_with_origins, selector_drift
from tagsync.discovery.selectors import exactly
from tagsync.discovery.servers import select
from tagsync.engine.events import Event, OriginsRead, OriginsStarted
from tests.fake_fleet import DENIED, HOME, NOW, FakeFleet, server
from tests.strategies import SECRET, World, worlds

APP = exactly({"App": "erp"})


class NoLaunchReads(FakeFleet):
    def read_launch(self, server: SourceServer) -> object:  # type: ignore[override]
        raise AssertionError("one call for each server")


def origin(number: int) -> Origin:
    return Origin(HOME.account, HOME.region, f"i-{number:017}")


def fleet(*tags: tuple[dict[str, str], dict[str, str] | None]) -> FakeFleet:
    """Servers with these tags, and those of their instances; None: the instance cannot be read."""
    servers = [server(f"s-{number}", actual, origin=origin(number)) for number, (actual, _) in enumerate(tags)]
    instances = [Instance(origin(number), right) for number, (_, right) in enumerate(tags) if right is not None]
    unread = {origin(number): DENIED for number, (_, right) in enumerate(tags) if right is None}
    return NoLaunchReads(servers, instances, unreadable=unread)


def drift(fake: FakeFleet, policy: Policy = DEFAULT_POLICY) -> SelectorDrift:
    compared = compare_with_origins(fake, fake.servers.values(), policy, now=NOW, workers=1)
    return selector_drift(APP, "DR-Wave", compared)


def ids(servers: tuple[SourceServer, ...]) -> list[str]:
    return [each.server_id for each in servers]


def test_servers_that_drifted_tags_hide_or_show_or_move() -> None:
    erp, crm = {"App": "erp"}, {"App": "crm"}
    fake = fleet((erp, erp), (crm, erp), ({}, erp), (erp, crm), (erp, erp | {"DR-Wave": "2"}), (crm, crm), (erp, None))
    found = drift(fake)
    assert (ids(found.missed), ids(found.stale), ids(found.moved)) == (["s-1", "s-2"], ["s-3"], ["s-4"])
    assert {why: ids(servers) for why, servers in found.not_compared.items()} == {str(DENIED): ["s-6"]}
    assert drift(fake, Policy(launch=Launch(copy_tags="ensure"))) == found


def test_without_a_selector_only_the_waves_are_compared() -> None:
    fake = fleet(({}, {"DR-Wave": "2"}), ({}, {"App": "erp"}), ({}, None))
    compared = compare_with_origins(fake, fake.servers.values(), DEFAULT_POLICY, now=NOW, workers=1)
    found = selector_drift(None, "DR-Wave", compared)
    assert (found.missed, found.stale, ids(found.moved)) == ((), (), ["s-0"])
    assert [ids(servers) for servers in found.not_compared.values()] == [["s-2"]]


def test_servers_that_can_be_gone_through_once_are_all_compared() -> None:
    fake = fleet(({}, {"App": "erp"}), ({}, None))
    servers = iter(fake.servers.values())
    compared = compare_with_origins(fake, servers, DEFAULT_POLICY, now=NOW, workers=1)
    assert [each.server.server_id for each in compared] == ["s-0", "s-1"]


def test_only_the_reading_of_instances_is_told() -> None:
    """The servers were read before."""
    told: list[Event] = []
    fake = fleet(({}, {}))
    compare_with_origins(fake, fake.servers.values(), DEFAULT_POLICY, now=NOW, workers=1, listen=told.append)
    assert [type(event) for event in told] == [OriginsStarted, OriginsRead]


def test_servers_that_were_read_are_not_read_again() -> None:
    class OnlyOrigins(NoLaunchReads):
        def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
            raise AssertionError("they are there already")

    right = Instance(origin(0), {"App": "erp"})
    fake = OnlyOrigins([server("s-0", origin=origin(0))], [right])
    assert ids(drift(fake).missed) == ["s-0"]


def test_a_server_moves_whichever_wave_is_first_and_not_without_another() -> None:
    """`01` is wave 1, as is a server without a wave."""
    erp, first, second = {"App": "erp"}, {"App": "erp", "DR-Wave": "01"}, {"App": "erp", "DR-Wave": "2"}
    assert ids(drift(fleet((first, second), (second, first), (erp, first), (second, second))).moved) == ["s-0", "s-1"]
    others = ({"App": "crm", "DR-Wave": "1"}, {"App": "crm", "DR-Wave": "2"})
    assert drift(fleet(others)).moved == ()


def test_a_foreign_tag_is_not_called_old_and_a_removed_owned_one_is() -> None:
    fake = fleet(({"App": "erp"}, {}), ({}, {"App": "erp"}))
    assert drift(fake).stale == ()
    fake.apply(make_plan(DEFAULT_POLICY, fake.read()))
    fake.instances[origin(1)] = Instance(origin(1), {})
    fake.servers = {arn: replace(one, tags=fake.tags[arn]) for arn, one in fake.servers.items()}
    assert ids(drift(fake).stale) == ["s-1"]


def test_a_server_that_has_no_room_for_the_tag_is_missed_too() -> None:
    full = {f"k{number:02}": "v" for number in range(50)}
    fake = fleet((full, {"App": "erp", "aws:stack": "x"}))
    assert ids(drift(fake).missed) == ["s-0"]
    (compared,) = compare_with_origins(fake, fake.servers.values(), DEFAULT_POLICY, now=NOW, workers=1)
    assert compared.right == {**full, "App": "erp"}


def test_a_tag_that_is_only_written_where_it_is_missing_is_right_as_it_is_even_where_there_is_no_room() -> None:
    full = {f"k{number:02}": "v" for number in range(49)} | {"App": "by hand"}
    fake = fleet((full, {"App": "erp", "Team": "x"}))
    policy = Policy(tags=TagPolicy(overwrite={"App": "never"}))
    assert drift(fake, policy).missed == ()
    (compared,) = compare_with_origins(fake, fake.servers.values(), policy, now=NOW, workers=1)
    assert compared.right == {**full, "Team": "x"}


def test_what_is_compared_shows_no_values() -> None:
    fake = fleet(({}, {"App": "s3cret"}))
    assert "s3cret" not in repr(compare_with_origins(fake, fake.servers.values(), DEFAULT_POLICY, now=NOW, workers=1))


@given(worlds())
def test_the_sync_repairs_exactly_what_was_told(world: World) -> None:
    selector = exactly({"Env": SECRET})
    servers = [each for reading in world.read().targets for each in reading.servers]
    compared = compare_with_origins(world, servers, DEFAULT_POLICY, now=NOW, workers=1)
    told = selector_drift(selector, "dr:wave", compared)
    before = {each.server.arn for each in select(selector, servers).servers}
    world.apply(make_plan(DEFAULT_POLICY, world.read()))
    now = [each for reading in world.read().targets for each in reading.servers]
    after = {each.server.arn for each in select(selector, now).servers}
    assert after - before <= {each.arn for each in told.missed}
    assert before - after == {each.arn for each in told.stale}
