"""Who was left behind, by what a sync has read."""

from __future__ import annotations

from dataclasses import replace

from tagsync.core.model import Fleet, Instance, Origin, OriginReadings, SourceServer, TargetReading
from tagsync.discovery.estate.left_behind import left_behind
from tests.fake_fleet import DENIED, HOME, server


def origin(number: int) -> Origin:
    return Origin("111111111111", "eu-north-1", f"i-{number}")


def machine(number: int, application: str = "erp", state: str = "CONTINUOUS") -> SourceServer:
    tags = {"DR-Application": application} if application else {}
    return server(f"s-{number}", tags, origin=origin(number), replication_state=state)


def ids(
    *servers: SourceServer,
    gone: set[int],
    unreadable: set[int] = frozenset(),  # type: ignore[assignment]
    unasked: set[int] = frozenset(),  # type: ignore[assignment]
) -> list[str]:
    apart = {origin(number) for number in (*gone, *unreadable, *unasked)}
    there = {each.origin: Instance(each.origin, {}) for each in servers if each.origin and each.origin not in apart}
    origins = OriginReadings(there, frozenset(map(origin, gone)), {origin(number): DENIED for number in unreadable})
    return [each.server_id for each in left_behind(Fleet((TargetReading(HOME, servers),), origins))]


def test_one_that_is_gone_alone_was_left_behind() -> None:
    assert ids(machine(1), machine(2), gone={1}) == ["s-1"]
    assert ids(machine(1), machine(2), gone={1, 2}) == []
    assert ids(machine(1), machine(2), gone={1}, unreadable={2}) == []


def test_one_without_neighbours_is_not() -> None:
    assert ids(machine(1), gone={1}) == []
    assert ids(machine(1), machine(2, "crm"), gone={1}) == []
    assert ids(machine(1, ""), machine(2, "crm"), gone={1}) == ["s-1"]


def test_those_that_were_not_asked_for_and_those_that_are_disconnected_are_no_neighbours() -> None:
    assert ids(machine(1), machine(2), machine(3), gone={1}, unasked={3}) == ["s-1"]
    assert ids(machine(1), machine(2), gone={1}, unasked={2}) == []
    assert ids(machine(1), machine(2), machine(3, state="DISCONNECTED"), gone={1, 3}) == ["s-1"]


def test_a_place_that_is_guessed_says_nothing() -> None:
    guessed = replace(machine(1), origin_is_guessed=True)
    assert ids(guessed, machine(2), gone={1}) == []
