from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import SourceServer, Target
from tagsync.discovery.waves import make_waves, wave_label, wave_of, wave_order
from tests.fake_fleet import server

VALUES = st.one_of(
    st.none(),
    st.text(max_size=20),
    st.integers(0, 10**30).map(str),
    st.sampled_from(["10", "2", "02", "wave-2", "Wave 2", "²", "٣", "", " ", "-1", "1.5", "9" * 256, "0", "00"]),
)


def of_wave(number: int, value: str | None, tag: str = "DR-Wave") -> SourceServer:
    return server(f"s-{number:017d}", {} if value is None else {tag: value})


@pytest.mark.parametrize(
    ("value", "label"),
    [
        (None, "1"),
        ("", "1"),
        ("1", "1"),
        ("01", "1"),
        ("wave-1", "1"),
        ("Wave 1", "1"),
        ("WAVE_001", "1"),
        ("wave1", "1"),
        (" 1 ", "1"),
        ("0", "0"),
        ("000", "0"),
        ("10", "10"),
        ("²", "²"),
        ("٣", "٣"),
        ("-1", "-1"),
        ("1.5", "1.5"),
        ("last", "last"),
        ("wave-", "wave-"),
        ("9" * 256, "9" * 256),
    ],
)
def test_what_a_value_means(value: str | None, label: str) -> None:
    assert wave_label(value) == label


def test_waves_are_in_numeric_order_and_what_is_no_number_comes_last() -> None:
    values = ["10", "2", "02", "wave-2", "²", None, "9" * 40, "b", "a"]
    waves = make_waves(of_wave(number, value) for number, value in enumerate(values))
    assert [(wave.label, len(wave.servers)) for wave in waves] == [
        ("1", 1),
        ("2", 3),
        ("10", 1),
        ("9" * 40, 1),
        ("a", 1),
        ("b", 1),
        ("²", 1),
    ]
    assert [wave.is_numbered for wave in waves] == [True] * 4 + [False] * 3


@given(st.lists(VALUES, max_size=30), st.randoms(use_true_random=False))
def test_every_server_is_in_exactly_one_wave_whatever_the_order_of_reading(
    values: list[str | None], chance: random.Random
) -> None:
    servers = [of_wave(number, value) for number, value in enumerate(values)]
    waves = make_waves(servers)
    shuffled = list(servers)
    chance.shuffle(shuffled)
    assert make_waves(shuffled) == waves
    assert sorted(each.server_id for wave in waves for each in wave.servers) == [each.server_id for each in servers]
    assert all(wave_of(each.tags) == wave.label for wave in waves for each in wave.servers)


@given(VALUES, VALUES)
def test_the_order_is_total_and_numeric(first: str | None, second: str | None) -> None:
    one, other = wave_label(first), wave_label(second)
    assert (one == other) == (wave_order(one) == wave_order(other))
    if one.isascii() and one.isdigit():
        if other.isascii() and other.isdigit():
            assert (wave_order(one) < wave_order(other)) == (int(one) < int(other))
        else:
            assert wave_order(one) < wave_order(other)


def test_a_label_means_itself() -> None:
    for value in ("wave-02", "²", "x y", None):
        assert wave_label(wave_label(value)) == wave_label(value)


@pytest.mark.parametrize(("count", "parts"), [(1, [1]), (100, [100]), (101, [100, 1]), (250, [100, 100, 50])])
def test_a_wave_of_many_servers_has_parts_of_at_most_a_hundred(count: int, parts: list[int]) -> None:
    servers = [of_wave(number, "3") for number in range(count)]
    (wave,) = make_waves(reversed(servers))
    assert [len(part) for part in wave.parts] == parts
    assert [each for part in wave.parts for each in part] == servers


def test_the_tag_is_configurable() -> None:
    assert wave_of({"dr:wave": "2", "DR-Wave": "3"}, "dr:wave") == "2"
    (wave,) = make_waves([of_wave(1, "2", tag="dr:wave")])
    assert wave.label == "1"


def test_servers_of_a_wave_are_sorted_by_target_and_id() -> None:
    far = server("s-1", target=Target("222222222222", "eu-west-1"))
    here = [server("s-2"), server("s-3")]
    (wave,) = make_waves([far, here[1], here[0]])
    assert wave.servers == (*here, far)
    for one, other in pairwise(wave.servers):
        assert one.target <= other.target
