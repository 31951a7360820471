from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.engine.stop import Stop
from tagsync.engine.workers import run_all


@given(st.lists(st.integers(), unique=True, max_size=20), st.integers(1, 5))
def test_every_item_comes_back_with_its_result(items: list[int], workers: int) -> None:
    results = list(run_all(lambda one: one * 2, items, workers=workers, stop=Stop(), name="test"))
    assert sorted(results) == sorted((one, one * 2) for one in items)


def test_work_runs_side_by_side_but_never_more_than_the_workers() -> None:
    together = threading.Barrier(3, timeout=30)
    lock, running, most = threading.Lock(), 0, 0

    def work(_: int) -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        together.wait()
        with lock:
            running -= 1

    list(run_all(work, range(6), workers=3, stop=Stop(), name="test"))
    assert most == 3


def test_a_stop_finishes_what_runs_and_names_what_was_not_started() -> None:
    stop = Stop()
    done = []

    def work(one: int) -> str:
        if one == 2:
            stop.cancel()
        done.append(one)
        return "done"

    results = dict(run_all(work, range(5), workers=1, stop=stop, name="test"))
    assert done == [0, 1, 2]
    assert results == {0: "done", 1: "done", 2: "done", 3: None, 4: None}


def test_what_was_in_flight_when_it_stopped_is_finished() -> None:
    stop = Stop()
    both = threading.Barrier(2, timeout=30)

    def work(one: int) -> int:
        both.wait()
        stop.cancel()
        return one

    results = dict(run_all(work, range(4), workers=2, stop=stop, name="test"))
    assert results == {0: 0, 1: 1, 2: None, 3: None}


def test_nothing_starts_after_the_deadline() -> None:
    results = list(run_all(lambda one: one, [1, 2], workers=2, stop=Stop(0), name="test"))
    assert results == [(1, None), (2, None)]


def test_a_defect_in_the_work_is_raised_and_not_swallowed() -> None:
    def work(_: int) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(run_all(work, [1], workers=1, stop=Stop(), name="test"))


def test_threads_bear_the_name_of_their_work() -> None:
    [(_, name)] = run_all(lambda _: threading.current_thread().name, [1], workers=1, stop=Stop(), name="origins")
    assert name is not None
    assert name.startswith("origins")
