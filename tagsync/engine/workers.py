"""Runs the same work on many items in threads, until it is done or stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TypeVar

from tagsync.engine.crew import NO_LANE, Crew, Lane
from tagsync.engine.stop import Stop

In = TypeVar("In")
Out = TypeVar("Out")


def run_all(
    work: Callable[[In], Out],
    items: Iterable[In],
    *,
    workers: int,
    stop: Stop,
    name: str,
    lane: Callable[[In], Lane] = lambda _: NO_LANE,
) -> Iterator[tuple[In, Out | None]]:
    """Yields each item with its result as it completes; None for items that were never started because of `stop`.

    What has been started is always finished. `lane` says where an item goes to (see `Crew`).
    """
    done: list[tuple[In, Out | None]] = []

    def note(item: In, result: Out | None) -> None:
        done.append((item, result))

    with Crew(workers, stop, name) as crew:
        for item in items:
            crew.add(partial(work, item), partial(note, item), lane(item))
        for _ in crew.steps():
            yield from done
            done.clear()
    yield from done
