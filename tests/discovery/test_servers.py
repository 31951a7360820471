from __future__ import annotations

from dataclasses import replace

from tagsync.core.model import SourceServer, Target
from tagsync.discovery.selectors import exactly
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
