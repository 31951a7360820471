from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tagsync.core.ownership.reading import (
    Ownership,
    empty_record,
    is_record,
    key_hash,
    read_record,
    without_launch,
    write_record,
)
from tagsync.core.tags import MAX_VALUE_LENGTH, value_problem

COLLIDING = ("k-3850", "k-5605")

_launch = st.frozensets(st.sampled_from(["copy_tags", "instance_type"]))
_keys = st.frozensets(st.text(max_size=130), max_size=49)


@given(_keys, _launch)
def test_a_record_says_what_was_written_and_is_a_legal_tag_value(keys: frozenset[str], launch: frozenset[str]) -> None:
    record = write_record(keys, launch)
    assert (record is None) == (not keys and not launch)
    ownership = read_record(record)
    assert all(map(ownership.owns, keys))
    assert ownership.launch == launch
    assert ownership.hashes == {key_hash(key) for key in keys}
    assert len(record or "") <= MAX_VALUE_LENGTH
    assert value_problem(record or "") == ""


@given(_keys, st.text(max_size=20))
def test_other_keys_are_not_owned(keys: frozenset[str], other: str) -> None:
    assume(other not in keys)
    assert not read_record(write_record(keys)).owns(other)


def test_the_largest_record_fits_into_a_tag() -> None:
    record = write_record([f"k{index}" for index in range(49)], ["copy_tags", "instance_type"])
    assert len(record or "") == 1 + 49 * 5 + 3


def test_the_format_is_stable() -> None:
    """Records written by this version must be read by every later one."""
    assert key_hash("Name") == "3NHVI"
    assert write_record(["Name"], ["instance_type", "copy_tags"]) == "13NHVI.ci"


def test_two_owned_keys_with_one_hash_are_both_owned() -> None:
    one, two = COLLIDING
    assert key_hash(one) == key_hash(two)
    record = write_record(COLLIDING)
    assert record == write_record([one])
    assert read_record(record).owns(two)


@pytest.mark.parametrize("value", ["", "2", "2abcde", "1abc", "1abcde.", "1abcde.x", "1abcd!", "by hand", "1abcde\n"])
def test_a_record_that_cannot_be_read_owns_nothing(value: str) -> None:
    assert read_record(value) == Ownership(is_readable=False)


def test_no_record_is_readable_and_owns_nothing() -> None:
    assert read_record(None) == Ownership()
    assert read_record(empty_record()) == Ownership()


def test_keys_differ_by_case() -> None:
    assert not read_record(write_record(["Env"])).owns("env")


def test_a_tag_of_any_key_is_a_record_only_if_the_hash_of_its_key_is_one_of_its_hashes() -> None:
    own, other = key_hash("kept:here"), key_hash("Name")
    assert is_record("kept:here", f"1{other}{own}")
    assert not is_record("kept:here", f"1{other}")
    assert not is_record("kept:here", f"1{other[:2]}{own}{other[2:]}"), "the hash is across two others"
    assert not is_record("kept:here", f"9{own}")


def test_a_lone_surrogate_has_a_hash() -> None:
    assert len(key_hash(chr(0xD800))) == 5


@given(_keys, _launch)
def test_a_record_without_launch_owns_the_same_keys(keys: frozenset[str], launch: frozenset[str]) -> None:
    record = write_record(keys, launch)
    if record is not None:
        assert read_record(without_launch(record)) == read_record(write_record(keys))
