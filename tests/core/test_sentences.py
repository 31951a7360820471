"""Sentences end once, and long lists of names are cut."""

from __future__ import annotations

import pytest

from tagsync.core.sentences import first_few, sentence


@pytest.mark.parametrize(
    ("text", "said"), [("a", "a."), ("a.", "a."), ("a?", "a?"), ("a!", "a!"), ("a…", "a…"), (5, "5.")]
)
def test_a_sentence_ends_once(text: object, said: str) -> None:
    assert sentence(text) == said


@pytest.mark.parametrize(
    ("names", "limit", "said"),
    [
        ("abc", None, "a, b, c"),
        ("abc", 3, "a, b, c"),
        ("abc", 4, "a, b, c"),
        ("abcd", 3, "a, b, c and 1 more"),
        ("a" * 1203, 2, "a, a and 1,201 more"),
        ("", 3, ""),
    ],
)
def test_a_few_names_and_how_many_more(names: str, limit: int | None, said: str) -> None:
    assert first_few(list(names), limit) == said
