from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.errors import InputError
from tagsync.core.model import Origin, SourceServer, Target
from tagsync.discovery.selectors import Selector, exactly
from tagsync.discovery.servers import examine, launched_once, select
from tests.fake_fleet import server

STAGING = Target("222222222222", "eu-west-1")


def pair(number: int = 1, tags: dict[str, str] | None = None) -> tuple[SourceServer, SourceServer]:
    """A server of a staging account, and the extended one in the target."""
    staged = server(f"s-{number}", tags, target=STAGING)
    return staged, replace(server(f"s-{number}0", tags), extension="EXTENDED", staging_arn=staged.arn)


def test_a_machine_seen_in_staging_and_extended_is_the_extended_server() -> None:
    staged, extended = pair()
    assert launched_once([staged, extended]) == (extended,)
    assert launched_once([extended]) == (extended,)
    assert launched_once([staged]) == (staged,)


def test_a_server_that_points_at_itself_is_kept() -> None:
    one = server()
    assert launched_once([replace(one, staging_arn=one.arn)]) != ()


def test_a_server_read_twice_is_there_once() -> None:
    assert launched_once([server("s-2"), server("s-1"), server("s-2")]) == (server("s-1"), server("s-2"))


def test_equal_ids_in_two_targets_are_two_servers() -> None:
    assert len(launched_once([server("s-1"), server("s-1", target=STAGING)])) == 2


def test_the_tags_of_the_launched_server_count() -> None:
    staged, extended = pair(tags={"App": "a"})
    selector = exactly({"App": "a"})
    assert [each.server for each in select(selector, [staged, extended]).servers] == [extended]
    assert select(selector, [staged, replace(extended, tags={})]).servers == ()


def test_counts_make_up_all_servers() -> None:
    servers = [
        server(f"s-{state}", {"DR-Wave": "2"}, replication_state=state)
        for state in ("CONTINUOUS", "BACKLOG", "INITIAL_SYNC", "STALLED")
    ]
    found = examine(servers)
    assert (found.healthy_count, found.unhealthy_count) == (2, 2)
    assert [each.wave for each in found.servers] == ["2"] * 4
    assert [len(wave.servers) for wave in found.waves] == [4]


def test_a_narrower_selection_keeps_the_order_and_loses_empty_waves() -> None:
    servers = [server(f"s-{number}", {"DR-Wave": str(number % 2)}) for number in range(6)]
    found = examine(servers).only(lambda each: each.server.server_id in ("s-1", "s-3", "s-5"))
    assert [each.server.server_id for each in found.servers] == ["s-1", "s-3", "s-5"]
    assert [(wave.label, len(wave.servers)) for wave in found.waves] == [("1", 3)]


HERE, THERE = Target("111111111111", "eu-west-1"), Target("111111111111", "us-east-1")


def two_ways(*, there: str = "CONTINUOUS", here: str = "CONTINUOUS") -> tuple[SourceServer, SourceServer]:
    """One instance that replicates to two regions of DRS."""
    return server("s-1", target=HERE, replication_state=here), server("s-2", target=THERE, replication_state=there)


def test_a_server_behind_two_regions_is_shown_as_two_ways_to_recover_one_instance() -> None:
    one, two = two_ways()
    found = examine([two, one, server("s-3", origin=None), server("s-4", target=THERE, origin=None)])
    assert [(each.server.server_id, each.other_ways) for each in found.servers] == [
        ("s-1", (two,)),
        ("s-3", ()),
        ("s-2", (one,)),
        ("s-4", ()),
    ]


def test_a_server_behind_two_regions_is_taken_once_where_it_can_be_launched() -> None:
    def once(servers: tuple[SourceServer, ...], *preferred: Target) -> list[str]:
        found = examine(servers).once(preferred)
        assert [each.server_id for wave in found.waves for each in wave.servers] == [
            each.server.server_id for each in found.servers
        ]
        return [each.server.server_id for each in found.servers]

    assert once(two_ways()) == ["s-1"]
    assert once(two_ways(), THERE, HERE) == ["s-2"], "the target that is named first"
    assert once(two_ways(here="STALLED"), HERE, THERE) == ["s-2"], "one that can be launched"
    assert once((two_ways()[0], server("s-9", target=HERE))) == ["s-1", "s-9"], "in one region both are there"


def test_the_way_that_is_left_out_is_no_way() -> None:
    found = examine(two_ways()).only(lambda each: each.server.server_id != "s-1").once()
    assert [each.server.server_id for each in found.servers] == ["s-2"]


@pytest.mark.parametrize(
    ("selector", "instance_ids", "found"),
    [
        (exactly({"App": "erp"}), (), ["s-1", "s-2"]),
        (None, ("i-1", "i-3"), ["s-1", "s-3"]),
        (exactly({"App": "erp"}), ("i-2", "i-3"), ["s-2"]),
        (None, ("i-9",), []),
    ],
)
def test_instances_that_are_named_narrow_a_selector_or_stand_alone(
    selector: Selector | None, instance_ids: tuple[str, ...], found: list[str]
) -> None:
    places = {number: Origin("111111111111", "eu-west-1", f"i-{number}") for number in (1, 2, 3)}
    servers = [server(f"s-{n}", {"App": "erp" if n < 3 else "crm"}, origin=place) for n, place in places.items()]
    servers.append(server("s-4", {"App": "crm"}, origin=None))
    selection = select(selector, servers, instance_ids=instance_ids)
    assert [each.server.server_id for each in selection.servers] == found


def test_neither_a_selector_nor_an_instance_is_no_selection() -> None:
    with pytest.raises(InputError, match="the selector is empty"):
        select(None, [server()])


def test_a_staged_server_is_left_out_whichever_account_is_first() -> None:
    first, last = Target("000000000000", "eu-west-1"), Target("999999999999", "eu-west-1")
    for staging, target in ((first, last), (last, first)):
        staged = server("s-1", target=staging)
        extended = replace(server("s-2", target=target), staging_arn=staged.arn)
        assert launched_once([staged, extended]) == (extended,)
