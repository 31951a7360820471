"""A failed call is remembered, and every thread that asks gets an exception of its own."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.memo import Memo
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind

PROBLEM = Problem(ProblemKind.ACCESS_DENIED, "here", "no")


def test_a_failure_is_made_once_and_raised_anew_for_each_asking_thread() -> None:
    made: list[str] = []
    asked = threading.Barrier(4)

    def make(key: str) -> str:
        made.append(key)
        raise CallFailed(PROBLEM, "AccessDenied")

    memo = Memo(make)

    def ask(_: int) -> CallFailed:
        asked.wait(10)
        try:
            memo("key")
        except CallFailed as failure:
            return failure
        raise AssertionError("nothing was raised")

    with ThreadPoolExecutor(4) as pool:
        failures = list(pool.map(ask, range(4)))
    assert made == ["key"]
    assert len({id(failure) for failure in failures}) == 4
    assert {(failure.problem, failure.code) for failure in failures} == {(PROBLEM, "AccessDenied")}


def test_what_was_made_is_given_to_all() -> None:
    memo: Memo[str, list[str]] = Memo(lambda key: [key])
    assert memo("a") is memo("a")
