"""Documents in parts: whole again in any order, also while a deployment replaces them one by one."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.documents.parts import LARGEST_PART, document_of, parts_of

SEEDS = st.integers(0, 2**32)
SIZES = st.integers(0, 12_000)


def text(seed: int, size: int) -> str:
    """A text that cannot be compressed well."""
    return random.Random(seed).randbytes(size).hex() + "Größe"


@given(seed=SEEDS, size=SIZES)
def test_parts_fit_a_parameter_and_make_the_document_again_in_any_order(seed: int, size: int) -> None:
    parts = list(parts_of(text(seed, size)))
    assert max(len(part.encode()) for part in parts) <= LARGEST_PART
    random.Random(seed).shuffle(parts)
    assert document_of(parts) == text(seed, size)
    assert document_of(parts[1:]) is None


@given(seed=SEEDS, old=SIZES, new=SIZES)
def test_whenever_it_is_read_a_document_is_the_old_one_the_new_one_or_not_there_yet(
    seed: int, old: int, new: int
) -> None:
    """Parameters are written and deleted one by one, in any order."""
    before, after = text(seed, old), text(seed + 1, new)
    there = dict(enumerate(parts_of(before)))
    wanted = dict(enumerate(parts_of(after)))
    steps = sorted({*there, *wanted})
    random.Random(seed).shuffle(steps)
    seen = [document_of(there.values())]
    for place in steps:
        there.pop(place) if place not in wanted else there.update({place: wanted[place]})
        seen.append(document_of(there.values()))
    assert (seen[0], seen[-1]) == (before, after)
    assert set(seen) <= {before, after, None}


@pytest.mark.parametrize("part", ["", "abc", "abc 1/x y", '{"version": 1}'])
def test_another_text_is_no_part(part: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        document_of([part])


def test_a_part_is_as_long_as_a_parameter_may_be_with_room_for_ten_thousand_parts() -> None:
    text = "".join(map(str, range(20_000)))
    first, *_ = parts_of(text)
    assert len(first.split(" ", 2)[2]) == 4096 - len("0123456789abcdef 9999/9999 ")


@pytest.mark.parametrize("digest", ["0" * 16, "f" * 16])
def test_parts_whose_content_is_not_what_they_say_are_no_document(digest: str) -> None:
    (part,) = parts_of("name: a")
    assert document_of([part]) == "name: a"
    assert document_of([digest + part[16:]]) is None
