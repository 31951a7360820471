"""What is said of two globs holds for every text."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.globs import matches
from tagsync.core.idle.reach import are_apart, covers, is_for_system_keys
from tagsync.core.tags import is_system

TEXTS = ["".join(letters) for length in range(5) for letters in product("ab]", repeat=length)]
_globs = st.text(alphabet="ab*?[]!", max_size=5)


@given(_globs, _globs)
def test_what_is_certain_is_so_for_every_text(one: str, other: str) -> None:
    mine, theirs = ({text for text in TEXTS if matches([glob], text)} for glob in (one, other))
    if covers(one, other):
        assert theirs <= mine
    if are_apart(one, other):
        assert not mine & theirs


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ("*", "[ab]"),
        ("*", "*"),
        ("us-*", "us-east-1"),
        ("us-*", "us-e*"),
        ("us-*", "us-?"),
        ("[ab]c", "ac"),
        ("[ab]c", "[ab]c"),
        ("a", "a"),
    ],
)
def test_what_covers(wide: str, narrow: str) -> None:
    assert covers(wide, narrow)


@pytest.mark.parametrize(
    ("wide", "narrow"), [("*ab*", "[ab]"), ("?", "*"), ("[!a]", "*"), ("us-*", "*"), ("[ab]", "?")]
)
def test_what_does_not_cover(wide: str, narrow: str) -> None:
    assert not covers(wide, narrow)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("app:*", "tmp:*"),
        ("*-dev", "*-prod"),
        ("a", "b"),
        ("a?", "abc"),
        ("a*", "b?"),
        ("*[xy]ab", "*cb"),
        ("Env", "[a-z]nv"),
        ("app*", "b"),
    ],
)
def test_what_is_apart(one: str, other: str) -> None:
    assert are_apart(one, other)
    assert are_apart(other, one)


@given(st.sampled_from(["aws:", "AWS", "tagsync:", "awsdrs", "drs.amazonaws.com-", "x"]), st.text("a:*?", max_size=3))
def test_globs_of_system_keys_match_no_others(start: str, rest: str) -> None:
    glob = start + rest
    if is_for_system_keys(glob):
        assert all(is_system(start + end) for end in TEXTS if matches([glob], start + end))


def test_globs_of_system_keys_are_known() -> None:
    assert all(map(is_for_system_keys, ["aws:*", "AWS:x", "tagsync:*", "AWSDRS"]))
    assert not any(map(is_for_system_keys, ["*", "aws*", "AWSDRS*", "Env"]))
