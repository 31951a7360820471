"""Errors carry all that is wrong."""

from __future__ import annotations

import pytest

from tagsync.core.errors import InputError, Mistake, both


def wrong(place: str) -> str:
    raise InputError([Mistake(place, "it is missing", "Write it")])


def test_the_mistakes_of_two_readings_are_told_at_once() -> None:
    assert both(lambda: 1, lambda: "a") == (1, "a")
    for first, second, places in (
        (lambda: wrong("a"), lambda: wrong("b"), ["a", "b"]),
        (lambda: wrong("a"), lambda: "b", ["a"]),
        (lambda: "a", lambda: wrong("b"), ["b"]),
    ):
        with pytest.raises(InputError) as error:
            both(first, second)
        assert [mistake.place for mistake in error.value.mistakes] == places
        assert str(error.value) == "\n".join(f"{place}: it is missing. Write it" for place in places)
