"""Threads that work through tasks to many places. What is slow costs only itself (law 13)."""

from __future__ import annotations

import math
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, TypeVar

from tagsync.core.model import Problem, Target
from tagsync.engine.defects import defect
from tagsync.engine.stop import Stop

T = TypeVar("T")

QUICK_SECONDS, SLOW_SECONDS = 2.0, 5.0
"""A task is slow that takes twice as long as any before it: never in so few seconds, and always in so many."""

MOST_THREADS = 4
"""Slow tasks do not count as workers, so there are more threads than workers: at most so many times as many."""


@dataclass(frozen=True, slots=True)
class Lane:
    """Where a task goes to. AWS throttles each account in a region by itself; a region that is down hangs for all.

    `endpoint` is a service in a region. The empty lane is never closed.
    """

    endpoint: str = ""
    account: str = ""

    @classmethod
    def of(cls, service: str, place: Target) -> Lane:
        return cls(f"{service} {place.region}", place.account)


NO_LANE = Lane()


@dataclass(eq=False, slots=True)
class Task:
    """One piece of work. `then` takes its result, in the thread that steps through the crew's work; None if it was
    never started because of a stop. `started_at` is in seconds of `time.monotonic`, and infinite until then."""

    work: Callable[[], Any]
    then: Callable[[Any], object]
    lane: Lane
    started_at: float = math.inf
    is_late: bool = False


class Crew(AbstractContextManager["Crew"]):
    """At most `workers` tasks are at work, besides those that are slow.

    Each lane gets its fair share of the workers. A lane in which a task is slow gets no new one until that is done, nor
    does an endpoint that has finished nothing since. What has been started is always finished.
    """

    def __init__(self, workers: int, stop: Stop, name: str) -> None:
        self._workers = workers
        self._threads = workers * MOST_THREADS
        self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix=name)
        self._stop = stop
        self._waiting: dict[Lane, deque[Task]] = {}
        self._running: dict[Future[Any], Task] = {}
        self._in_lane: Counter[Lane] = Counter()
        self._finished_at: dict[str, float] = {}
        self._longest: float | None = None
        self._closed: set[Lane | str] = set()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self._pool.shutdown()

    def add(self, work: Callable[[], T], then: Callable[[T | None], object], lane: Lane = NO_LANE) -> Task:
        """Takes in a task, also while it steps through others."""
        task = Task(work, then, lane)
        self._waiting.setdefault(lane, deque()).append(task)
        return task

    def steps(self) -> Iterator[None]:
        """Works until nothing is left. Each step ends when tasks are done, or when one has become slow."""
        while self._waiting or self._running:
            if self._stop.reason:
                self._drop()
            self._begin()
            done, _ = wait(self._running, self._until_slow(), FIRST_COMPLETED)
            for future in done:
                task = self._running.pop(future)
                self._in_lane[task.lane] -= 1
                self._note(task)
                task.then(future.result())
            self._look()
            yield

    def is_slow(self, task: Task) -> bool:
        """Whether others should not wait for this task, which is not done: it is slow, or its lane is closed."""
        return task.is_late or (math.isinf(task.started_at) and self._is_closed(task.lane))

    def _note(self, task: Task) -> None:
        """Notes the end of a task."""
        now = time.monotonic()
        self._finished_at[task.lane.endpoint] = now
        took = now - task.started_at
        self._longest = took if self._longest is None else max(self._longest, took)

    @property
    def _slow_after(self) -> float:
        if self._longest is None:
            return SLOW_SECONDS
        return min(SLOW_SECONDS, max(QUICK_SECONDS, 2 * self._longest))

    def _begin(self) -> None:
        late = sum(task.is_late for task in self._running.values())
        while len(self._running) < min(self._workers + late, self._threads) and not self._stop.reason:
            task = self._next()
            if task is None:
                return
            task.started_at = time.monotonic()
            self._in_lane[task.lane] += 1
            self._running[self._pool.submit(task.work)] = task

    def _look(self) -> None:
        """Sees which tasks are slow by now, and closes their lanes."""
        self._closed = set()
        now = time.monotonic()
        for task in self._running.values():
            endpoint = task.lane.endpoint
            task.is_late = now - task.started_at >= self._slow_after
            if task.is_late and endpoint:
                self._closed.add(task.lane)
                if self._finished_at.get(endpoint, 0.0) < task.started_at:
                    self._closed.add(endpoint)

    def _is_closed(self, lane: Lane) -> bool:
        return lane in self._closed or lane.endpoint in self._closed

    def _next(self) -> Task | None:
        """The first task of the lane with the fewest at work; of several the one that has waited longest."""
        best: Lane | None = None
        for lane in self._waiting:
            if self._is_closed(lane):
                continue
            if best is None or self._in_lane[lane] < self._in_lane[best]:
                best = lane
                if not self._in_lane[lane]:
                    break
        if best is None:
            return None
        tasks = self._waiting.pop(best)
        task = tasks.popleft()
        if tasks:
            self._waiting[best] = tasks
        return task

    def _until_slow(self) -> float | None:
        """Seconds until the next task at work becomes slow; None if there is none."""
        now = time.monotonic()
        ages = [now - task.started_at for task in self._running.values() if not task.is_late]
        return max(0.0, self._slow_after - max(ages)) if ages else None

    def _drop(self) -> None:
        while self._waiting:
            _, tasks = self._waiting.popitem()
            for task in tasks:
                task.then(None)


class Reads:
    """Reads that are out in a crew. `taken` is how many have come to their end."""

    def __init__(self, crew: Crew, stop: Stop) -> None:
        self._crew, self._stop = crew, stop
        self._out: set[Task] = set()
        self.taken = 0

    @property
    def is_waiting(self) -> bool:
        """Whether a read is out that is not slow."""
        return any(not self._crew.is_slow(task) for task in self._out)

    @property
    def is_done(self) -> bool:
        return not self._out

    def add(
        self, lane: Lane, where: str, read: Callable[[], T], failed: Callable[[Problem], T], take: Callable[[T], None]
    ) -> None:
        """Begins a read. `failed` gives the result of one that breaks off or is never started."""

        def attempt() -> T:
            try:
                return read()
            except Exception as error:
                return failed(defect(error, where))

        def done(result: T | None) -> None:
            self._out.discard(task)
            self.taken += 1
            take(failed(self._stop.unread(where)) if result is None else result)

        task = self._crew.add(attempt, done, lane)
        self._out.add(task)
