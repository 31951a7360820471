"""Runs work in threads until it is done or stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar

from tagsync.engine.stop import Stop

In = TypeVar("In")
Out = TypeVar("Out")


def run_all(
    work: Callable[[In], Out], items: Iterable[In], *, workers: int, stop: Stop, name: str
) -> Iterator[tuple[In, Out | None]]:
    """Yields each item with its result as it completes; None for items that were never started because of `stop`.

    What has been started is always finished. At most `workers` items are in flight.
    """
    waiting = iter(items)
    running: dict[Future[Out], In] = {}
    with ThreadPoolExecutor(workers, thread_name_prefix=name) as pool:
        while True:
            while len(running) < workers and not stop.reason:
                try:
                    item = next(waiting)
                except StopIteration:
                    break
                running[pool.submit(work, item)] = item
            if not running:
                break
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                yield running.pop(future), future.result()
    for item in waiting:
        yield item, None
