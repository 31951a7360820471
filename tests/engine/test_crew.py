"""Every place gets its share of the workers, and one that hangs costs only itself (law 13)."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from tagsync.core.model import Target
from tagsync.engine import crew as crews
from tagsync.engine.crew import SLOW_SECONDS, Crew, Lane, Task
from tagsync.engine.stop import Stop

DOWN = Lane.of("drs", Target("111111111111", "eu-west-1"))
DOWN_TOO = Lane.of("drs", Target("222222222222", "eu-west-1"))
WELL = Lane.of("drs", Target("111111111111", "us-east-1"))


@pytest.fixture(autouse=True)
def _soon_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "SLOW_SECONDS", 0.05)


class Work:
    """Tasks that note when they begin. Those that hang do so until `released`."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.done: list[str] = []
        self.released = threading.Event()

    def hang(self, name: str) -> str:
        self.begun.append(name)
        assert self.released.wait(30)
        return name

    def quick(self, name: str) -> str:
        self.begun.append(name)
        return name

    def take(self, name: str | None) -> None:
        self.done.append(str(name))


@pytest.fixture
def work() -> Iterator[Work]:
    made = Work()
    yield made
    made.released.set()


def run(crew: Crew) -> None:
    with crew:
        for _ in crew.steps():
            pass


def test_what_hangs_is_no_worker(work: Work) -> None:
    crew = Crew(1, Stop(), "test")
    crew.add(lambda: work.hang("down"), work.take, DOWN)
    crew.add(lambda: work.quick("well"), lambda _: work.released.set(), WELL)
    run(crew)
    assert work.begun == ["down", "well"]
    assert work.done == ["down"]


def test_no_more_is_begun_where_something_hangs_whatever_the_account(work: Work) -> None:
    crew = Crew(1, Stop(), "test")
    for lane, name in ((DOWN, "first"), (DOWN, "same account"), (DOWN_TOO, "other account")):
        crew.add(lambda name=name: work.hang(name), work.take, lane)  # type: ignore[misc]
    for number in range(3):
        crew.add(lambda number=number: work.quick(f"well {number}"), work.take, WELL)  # type: ignore[misc]

    def release(_: object) -> None:
        assert work.begun == ["first", "well 0", "well 1", "well 2", "last"]
        work.released.set()

    crew.add(lambda: work.quick("last"), release, WELL)
    run(crew)
    assert sorted(work.done) == ["first", "other account", "same account", "well 0", "well 1", "well 2"]


def test_an_account_that_is_slow_in_a_region_that_answers_costs_no_other_account(work: Work) -> None:
    crew = Crew(2, Stop(), "test")
    throttled = crew.add(lambda: work.hang("throttled"), work.take, DOWN)
    crew.add(lambda: work.quick("other account"), work.take, DOWN_TOO)

    def go_on(_: object) -> None:
        crew.add(lambda: work.quick("other account again"), lambda _: work.released.set(), DOWN_TOO)

    with crew:
        for _ in crew.steps():
            if crew.is_slow(throttled) and len(work.begun) == 2:
                crew.add(lambda: work.quick("throttled too"), work.take, DOWN)
                crew.add(lambda: work.quick("other account still"), go_on, DOWN_TOO)
    assert work.begun == ["throttled", "other account", "other account still", "other account again", "throttled too"]


def test_each_lane_gets_its_share_of_the_workers(work: Work) -> None:
    crew = Crew(2, Stop(), "test")
    for number in range(4):
        crew.add(lambda number=number: work.hang(f"slow {number}"), work.take, DOWN)  # type: ignore[misc]
    crew.add(lambda: work.quick("well 0"), work.take, WELL)

    def release(_: object) -> None:
        assert [name for name in work.begun if name.startswith("slow")] == ["slow 0"]
        work.released.set()

    crew.add(lambda: work.quick("well 1"), release, WELL)
    run(crew)
    assert len(work.begun) == 6


def test_no_thread_is_left_behind(work: Work) -> None:
    crew = Crew(2, Stop(), "left behind")
    crew.add(lambda: work.quick("well"), work.take, WELL)
    run(crew)
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("left behind")]


def test_tasks_may_add_tasks(work: Work) -> None:
    crew = Crew(1, Stop(), "test")
    crew.add(lambda: "a", lambda _: crew.add(lambda: "b", work.take), WELL)
    run(crew)
    assert work.done == ["b"]


def test_a_task_whose_lane_is_closed_is_slow_too(work: Work) -> None:
    crew = Crew(1, Stop(), "test")
    crew.add(lambda: work.hang("down"), work.take, DOWN)
    behind = crew.add(lambda: work.quick("behind"), work.take, DOWN_TOO)
    assert not crew.is_slow(behind)
    with crew:
        for _ in crew.steps():
            if not work.released.is_set():
                assert crew.is_slow(behind)
                work.released.set()
    assert work.done == ["down", "behind"]


def test_a_stop_drops_what_waits_behind_something_that_hangs(work: Work) -> None:
    stop = Stop()
    crew = Crew(1, stop, "test")
    crew.add(lambda: work.hang("down"), work.take, DOWN)
    crew.add(lambda: work.quick("behind"), work.take, DOWN)
    with crew:
        for _ in crew.steps():
            stop.cancel()
            work.released.set()
    assert sorted(work.done) == ["None", "down"]


def test_a_task_is_slow_that_takes_twice_as_long_as_any_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Never in two seconds, and always in five."""
    monkeypatch.setattr(crews, "SLOW_SECONDS", SLOW_SECONDS)
    crew = Crew(1, Stop(), "test")
    assert crew._slow_after == 5.0
    for took, slow_after in ((0.1, 2.0), (1.5, 3.0), (0.2, 3.0), (40.0, 5.0)):
        crew._note(Task(str, str, WELL, started_at=time.monotonic() - took))
        assert crew._slow_after == pytest.approx(slow_after, abs=0.2)


def test_a_task_without_a_lane_that_hangs_closes_none(work: Work) -> None:
    crew = Crew(1, Stop(), "test")
    crew.add(lambda: work.hang("down"), work.take)
    crew.add(lambda: work.quick("another"), work.take)
    with crew:
        for _ in crew.steps():
            if "another" in work.done:
                work.released.set()
    assert work.done == ["another", "down"]
