from __future__ import annotations

import pytest

from tagsync.core.errors import Refusal
from tagsync.discovery.wave_notices import named, refuse_missing, wave_notice, wave_notices, waves_in_doubt
from tests.fake_fleet import server

NONE = "no wave in the tag DR-Wave, which means wave 1"
OTHER = "the tag dr:wave says another wave than DR-Wave, which decides"


@pytest.mark.parametrize(
    ("tags", "notice"),
    [
        ({"DR-Wave": "2"}, ""),
        ({"DR-Wave": "last"}, ""),
        ({"DR-Wave": "2", "dr:wave": "02"}, ""),
        ({"DR-Wave": "2", "dr:wave": ""}, ""),
        ({}, NONE),
        ({"DR-Wave": " "}, NONE),
        ({"dr:wave": "1"}, NONE),
        ({"DR-Wave": "2", "dr:wave": "3"}, OTHER),
        ({"dr:wave": "3"}, f"{NONE}; {OTHER}"),
    ],
)
def test_a_wave_that_is_not_clear_is_told_without_its_value(tags: dict[str, str], notice: str) -> None:
    assert wave_notice(tags, "DR-Wave") == notice


def test_the_tag_that_decides_is_the_one_that_was_named() -> None:
    tags = {"DR-Wave": "2", "dr:wave": "3"}
    assert wave_notice(tags, "dr:wave") == "the tag DR-Wave says another wave than dr:wave, which decides"
    assert wave_notice(tags | {"DR-Wave": "3"}, "dr:wave") == ""
    assert wave_notice({"Tier": "3", "DR-Wave": "3"}, "Tier") == ""


def test_servers_are_told_together_and_refused_by_their_ids() -> None:
    servers = [server(f"s-{number}", {}) for number in range(7)]
    clear = server("s-clear", {"DR-Wave": "2"})
    assert wave_notices([clear, *servers], "DR-Wave") == {NONE: tuple(servers)}
    refuse_missing([clear], "DR-Wave")
    with pytest.raises(Refusal) as refused:
        refuse_missing([clear, *servers], "DR-Wave")
    assert str(refused.value) == (
        "s-0, s-1, s-2, s-3, s-4 and 2 more: no wave in the tag DR-Wave, and wave_missing is refuse. "
        "Give each server its wave, or write wave_missing: first"
    )


def test_where_no_tag_is_known_to_decide_only_what_is_odd_for_both_is_told() -> None:
    old, new = server("s-old", {"DR-Wave": "1"}), server("s-new", {"dr:wave": "2"})
    none, both = server("s-none", {"Tier": "1"}), server("s-both", {"DR-Wave": "1", "dr:wave": "2"})
    assert waves_in_doubt([old, new, server("s-same", {"DR-Wave": "1", "dr:wave": "01"})]) == {}
    assert waves_in_doubt([none]) == {}, "this fleet has waves under another key"
    assert waves_in_doubt([old, none, both]) == {
        "no wave in the tags DR-Wave and dr:wave": (none,),
        "the tags DR-Wave and dr:wave say different waves": (both,),
    }


def test_five_servers_are_named_and_of_more_their_number() -> None:
    servers = [server(f"s-{number}") for number in range(7)]
    assert named(servers[:5]) == "s-0, s-1, s-2, s-3, s-4"
    assert named(servers) == "s-0, s-1, s-2, s-3, s-4 and 2 more"
