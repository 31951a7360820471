from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.globs import closest_match, first_match, matches


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("*", "", True),
        ("*", "anything:at/all", True),
        ("dr:*", "dr:wave", True),
        ("dr:*", "DR:wave", False),
        ("?nv", "Env", True),
        ("?nv", "nv", False),
        ("[eE]nv", "env", True),
        ("[!e]nv", "env", False),
        ("Env", "Environment", False),
        ("a*b", "a\nb", True),
        ("a.b", "axb", False),
        ("", "", True),
        ("", "x", False),
        ("[", "[", True),
    ],
)
def test_globs_match_the_whole_text_and_its_case(pattern: str, text: str, expected: bool) -> None:
    assert matches([pattern], text) == expected


def test_the_first_pattern_that_matches_counts() -> None:
    assert first_match(("x", "E*", "*"), "Env") == 1
    assert first_match(("x", "y"), "Env") is None
    assert first_match((), "Env") is None


@pytest.mark.parametrize(
    ("patterns", "text", "closest"),
    [
        (("*", "E*", "Env"), "Env", "Env"),
        (("*", "[E]nv", "Env"), "Env", "Env"),
        (("*", "E*", "En*"), "Environment", "En*"),
        (("?nv", "En?"), "Env", "?nv"),
        (("E*",), "Name", None),
        ((), "Name", None),
    ],
)
def test_the_closest_pattern_is_the_same_in_any_order(
    patterns: tuple[str, ...], text: str, closest: str | None
) -> None:
    assert closest_match(patterns, text) == closest
    assert closest_match(patterns[::-1], text) == closest


@given(st.text(alphabet="ab:/ é", max_size=20))
def test_a_text_without_wildcards_matches_itself_alone(text: str) -> None:
    assert matches([text], text)
    assert not matches([text], text + "x")


@pytest.mark.timeout(10)
def test_many_stars_do_not_take_for_ever() -> None:
    assert not matches(["*a" * 30 + "b"], "a" * 200)
