from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tagsync.engine.once import Once


def test_many_threads_ask_and_one_works() -> None:
    made: list[str] = []
    asked = threading.Barrier(8)

    def make(key: str) -> str:
        made.append(key)
        return key * 2

    once = Once(make)

    def ask(key: str) -> str:
        asked.wait(10)
        return once(key)

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, ["a", "b"] * 4)) == ["aa", "bb"] * 4
    assert sorted(made) == ["a", "b"]


def test_what_is_raised_is_raised_to_all_until_it_is_forgotten() -> None:
    answers: Iterator[Exception | int] = iter([ZeroDivisionError(), 7])

    def make(_: str) -> int:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    once = Once(make)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            once("key")
    assert once.made() == []
    once.forget("key")
    once.forget("another")
    assert once("key") == 7
    assert once.made() == [7]


def test_what_is_being_made_is_not_among_what_was_made() -> None:
    def make(key: str) -> list[str]:
        return [] if key == "first" else [*once.made(), "second"]  # type: ignore[list-item]

    once: Once[str, list[str]] = Once(make)
    once("first")
    assert once("second") == [[], "second"]
