"""The value of an ownership record: what is written is read again, and it fits into a tag."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.ownership.reading import key_hash, writer_mark
from tagsync.core.ownership.record import Record, format_record, parse_record
from tagsync.core.tags import MAX_VALUE_LENGTH, value_problem

_hash = st.text("ABab01-_", min_size=5, max_size=5)
_launch = st.frozensets(st.sampled_from(["copy_tags", "instance_type"]))


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Records of up to three writers; no key has two of them."""
    hashes = draw(st.lists(_hash, max_size=12, unique=True))
    written: dict[str, set[str]] = {}
    for each in hashes:
        written.setdefault(draw(st.sampled_from(["", "ab", "c-"])), set()).add(each)
    taken = frozenset(each for each in hashes if draw(st.booleans()))
    return Record({mark: frozenset(each) for mark, each in written.items()}, taken, draw(_launch))


@given(records())
def test_what_is_written_is_read_again_and_is_a_legal_value(record: Record) -> None:
    value = format_record(record)
    assert parse_record(value) == record
    assert value_problem(value) == ""


def test_the_formats_are_stable() -> None:
    """Records written by this version must be read by every later one."""
    name, owner = key_hash("Name"), key_hash("Owner")
    assert format_record(Record({"": frozenset({name})}, launch=frozenset({"copy_tags"}))) == f"1{name}.c"
    two = Record({"": frozenset({name}), "m4": frozenset({owner})}, frozenset({owner}), frozenset({"instance_type"}))
    assert format_record(two) == f"4{name}:m4={owner}"
    assert format_record(Record({"m4": frozenset({name})})) == f"2m4{name}"
    launch_alone = Record({"m4": frozenset()}, launch=frozenset({"copy_tags"}))
    assert format_record(launch_alone) == "3m4"
    assert parse_record("3m4") == launch_alone


def test_fifty_keys_of_two_policies_with_names_fit_into_a_tag() -> None:
    hashes = [key_hash(f"k{number}") for number in range(50)]
    marks = writer_mark("erp"), writer_mark("platform")
    record = Record(
        {marks[0]: frozenset(hashes[:20]), marks[1]: frozenset(hashes[20:])},
        launch=frozenset({"copy_tags", "instance_type"}),
    )
    assert len(format_record(record)) == MAX_VALUE_LENGTH


WRONG = ["", "0", "6abABCDE", "2", "2ABCDE", "2abABCD", "2abABCDE:ABCDE", "2abABCDE:abABCDF", "2ab!BCDE"]


@pytest.mark.parametrize("value", WRONG)
def test_what_tagsync_never_writes_is_no_record(value: str) -> None:
    assert parse_record(value) is None


_section = st.builds("{}{}={}".format, st.sampled_from(["", "ab", "cd"]), _hash, st.sampled_from(["", "ABCDE"]))


@given(st.builds("{}{}".format, st.sampled_from("2345"), st.lists(_section, min_size=1, max_size=3).map(":".join)))
def test_a_value_that_is_read_says_the_same_when_it_is_written_again(value: str) -> None:
    record = parse_record(value)
    if record is not None and len(record.hashes) == sum(map(len, record.written.values())):
        assert parse_record(format_record(record)) == record


def test_a_policy_without_a_name_has_no_mark() -> None:
    assert writer_mark("") == ""
    assert len(writer_mark("erp")) == 2
    assert writer_mark("erp") != writer_mark("platform")
