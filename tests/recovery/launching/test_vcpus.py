"""The quota of vCPUs: the largest wave, all waves, and what runs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.recovery.launching.needs import Needs, Room, Template, is_standard
from tagsync.recovery.launching.vcpus import demand, in_use, too_few
from tests.recovery.launching.needed import SERVERS, denied, good, needs, settings

WAVES = {"wave 1": ["s-1"], "wave 2": ["s-2", "s-3"]}


def with_quota(quota: int, running: dict[str, str] | None = None) -> Needs:
    return good(room=Room(quota, running or {}))


def test_there_is_room_to_the_last_vcpu() -> None:
    assert too_few(with_quota(6), WAVES) is None
    assert too_few(with_quota(8, {"i-1": "m5.large"}), WAVES) is None
    assert too_few(with_quota(7, {"i-1": "m5.large"}), WAVES) is not None


def test_the_largest_wave_alone_is_too_large() -> None:
    lacks = too_few(with_quota(3), WAVES)
    assert lacks is not None
    assert lacks.what == (
        "wave 2 alone launches 4 vCPUs, and the quota L-1216C47A has room for 3 (0 of its 3 are in use)"
    )
    assert not lacks.doubtful


def test_all_waves_together_are_too_many_while_each_has_room() -> None:
    lacks = too_few(with_quota(7, {"i-1": "m5.large"}), WAVES)
    assert lacks is not None
    assert lacks.what.startswith("all waves together launch 6 vCPUs, and the quota L-1216C47A has room for 5 (2 of")
    assert lacks.doubtful


def test_instances_that_are_replaced_make_room() -> None:
    full = with_quota(6, {"i-1": "m5.large", "i-2": "m5.large"})
    assert too_few(full, WAVES) is not None
    assert too_few(full, WAVES, {"i-1", "i-2"}) is None


def test_types_that_right_sizing_chose_last_are_counted_and_doubted() -> None:
    sized = replace(with_quota(3), settings={name: settings(f"lt-{name[2:]}", "BASIC") for name in SERVERS})
    lacks = too_few(sized, WAVES)
    assert lacks is not None
    assert lacks.doubtful
    assert "4 vCPUs (of types that right-sizing chose last)" in lacks.what
    mixed = replace(sized, settings={**sized.settings, "s-2": settings("lt-2")})
    assert "4 vCPUs (2 of them of types that right-sizing" in (getattr(too_few(mixed, WAVES), "what", ""))


def test_other_families_have_other_quotas_and_unknown_types_are_told() -> None:
    templates = {"lt-1": Template("g4dn.xlarge"), "lt-2": Template(""), "lt-3": Template("m5.large")}
    odd = replace(with_quota(1), templates=templates)
    found = demand(odd, {"m5.large": 2, "g4dn.xlarge": 4}, SERVERS)
    assert (found.certain, found.likely, found.unknown) == (2, 0, 1)
    assert "2 vCPUs and 1 server of an unknown type" in getattr(too_few(odd, {"wave 1": SERVERS}), "what", "")


@pytest.mark.parametrize(
    ("kind", "counts"),
    [("m5.large", True), ("im4gn.large", True), ("is4gen.medium", True), ("z1d.large", True), ("c7gn.large", True)]
    + [(kind, False) for kind in ("g4dn.xlarge", "p4d.24xlarge", "inf1.xlarge", "mac1.metal", "hpc6a.48xlarge")]
    + [(kind, False) for kind in ("dl1.24xlarge", "trn1.2xlarge", "x2idn.16xlarge", "u-6tb1.metal", "")],
)
def test_the_quota_counts_the_standard_families(kind: str, counts: bool) -> None:
    assert is_standard(kind) is counts


def test_what_was_not_read_is_no_lack() -> None:
    for members in ({"room": denied("ec2:X")}, {"room": None}, {"vcpus": denied("ec2:X")}):
        assert too_few(good(**members), WAVES) is None
    assert too_few(with_quota(0), {}) is None


@given(needs(), st.integers(0, 64), st.integers(0, 64))
def test_a_larger_quota_never_lacks_more(needs: Needs, quota: int, more: int) -> None:
    small, large = (too_few(replace(needs, room=Room(size)), WAVES) for size in (quota, quota + more))
    assert small is not None or large is None
    assert small is None or large is None or large.doubtful or not small.doubtful


@given(needs(), st.dictionaries(st.sampled_from(["i-1", "i-2", "i-3"]), st.sampled_from(["m5.large", "p4d.24xlarge"])))
def test_what_ends_is_not_in_use(needs: Needs, running: dict[str, str]) -> None:
    vcpus = {"m5.large": 2, "p4d.24xlarge": 96}
    room = Room(64, running)
    assert in_use(room, vcpus, running) == 0
    assert in_use(room, vcpus) == 2 * sum(kind == "m5.large" for kind in running.values())
